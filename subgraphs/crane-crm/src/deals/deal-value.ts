import { cents, expectNonNegativeAmount } from '@fieldgraph/kit/amount'
import { invalidInput, type DomainError } from '@fieldgraph/kit/errors'

/** What a column numeric(14, 2) holds. */
const MOST_CENTS = 10n ** 14n

/** What a deal may be worth. */
export function expectDealValue(value: string, ...field: string[]): string {
  if (cents(expectNonNegativeAmount(value, ...field)) >= MOST_CENTS) throw invalidInput('A value has 12 digits before the point at most.', ...field)
  return value
}

/** Said where PostgreSQL finds a part that the currency has no coin for. */
export const noSuchUnit = (...field: string[]): DomainError => invalidInput('This currency has no smaller unit: give a whole amount.', ...field)

/** The least number of cents that is no less than a bound, and one that no deal is worth where a column holds no more. */
export function centsFrom(bound: string): string {
  const more = /^[^-]*\.\d\d\d*[1-9]/.test(bound) ? 1n : 0n
  const least = cents(bound) + more
  return String(least > MOST_CENTS ? MOST_CENTS : least < -1n ? -1n : least)
}
