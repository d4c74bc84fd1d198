import { invalidInput } from './errors.ts'

/** Whole cents: a number would round. */
export function cents(amount: string): bigint {
  const [units = '0', fraction = ''] = amount.split('.')
  return BigInt(units + fraction.slice(0, 2).padEnd(2, '0'))
}

/** Below, at or above zero as `one` is less than, equal to or more than `other`; both of the form that `expectAmount` lets through. */
export function compareAmounts(one: string, other: string): number {
  const difference = cents(one) - cents(other)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** What can be paid: more than nothing, and without a part of a cent, which the database would round away. */
export function expectAmount(amount: string, ...field: string[]): string {
  expectWholeCents(amount, field)
  if (cents(amount) <= 0n) throw invalidInput('An amount is more than 0.', ...field)
  return expectStorable(amount, field)
}

/** What something may be worth: nothing, too. */
export function expectNonNegativeAmount(amount: string, ...field: string[]): string {
  expectWholeCents(amount, field)
  if (cents(amount) < 0n) throw invalidInput('An amount is not below 0.', ...field)
  return expectStorable(amount, field)
}

function expectWholeCents(amount: string, field: string[]): void {
  if (/\.\d\d0*[1-9]/.test(amount)) throw invalidInput('An amount has two digits after the point at most.', ...field)
}

/** A column that holds fewer digits refuses the rest by a constraint of its own. */
function expectStorable(amount: string, field: string[]): string {
  if (amount.split('.')[0]!.length > 16) throw invalidInput('An amount has 16 digits before the point at most.', ...field)
  return amount
}
