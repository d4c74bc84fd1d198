import { cents, expectNonNegativeAmount } from '@fieldgraph/kit/amount'
import { invalidInput } from '@fieldgraph/kit/errors'
import type { EquipmentBaseRatesInput } from '../api.generated.ts'

/** What a column numeric(14, 2) holds. */
const MOST_CENTS = 10n ** 14n
/** What a column numeric(8, 2) holds, in hundredths. */
const MOST_TONS = 10n ** 8n

/** A rate or a cost: nothing, too. */
export function expectCost(amount: string, ...field: string[]): string {
  if (cents(expectNonNegativeAmount(amount, ...field)) >= MOST_CENTS) throw invalidInput('An amount has 12 digits before the point at most.', ...field)
  return amount
}

export function expectTons(tons: string, ...field: string[]): string {
  if (/\.\d\d0*[1-9]/.test(tons)) throw invalidInput('Tons have two digits after the point at most.', ...field)
  if (cents(tons) <= 0n || cents(tons) >= MOST_TONS) throw invalidInput('This is more than 0 and less than 1,000,000 tons.', ...field)
  return tons
}

const RATES = { micro: 'microRate', small: 'smallRate', monthly: 'monthlyRate', yearly: 'yearlyRate' } as const

type Rate = (typeof RATES)[keyof typeof RATES]

/** The columns of the rates that the caller gave; null takes one away. */
export function ratesOf(rates: EquipmentBaseRatesInput | null | undefined): Partial<Record<Rate, string | null>> {
  const given = (Object.keys(RATES) as (keyof typeof RATES)[]).filter(kind => rates?.[kind] !== undefined)
  return Object.fromEntries(given.map(kind => [RATES[kind], rates![kind] == null ? null : expectCost(rates![kind], 'input', 'baseRates', kind)]))
}
