import { cents, compareAmounts, expectNonNegativeAmount } from '@fieldgraph/kit/amount'
import { invalidInput } from '@fieldgraph/kit/errors'
import type { RateCardCreateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { expectDealValue } from '../deals/deal-value.ts'
import { findToday, insertRateCard, type RateCardRow } from './rate-card.queries.ts'

/** More than ten times the rent is a slip of the point. */
const HIGHEST_SURCHARGE = '1000'
const HIGHEST_TAX = '100'

export async function createRateCard(ctx: Context, input: RateCardCreateInput): Promise<RateCardRow> {
  const { currency, heavyUsageRate, mediumRiskRate, highRiskRate, foodRate, accommodationRate, taxRate } = input
  for (const field of ['heavyUsageRate', 'mediumRiskRate', 'highRiskRate'] as const) expectRate(input[field], HIGHEST_SURCHARGE, field)
  expectRate(taxRate, HIGHEST_TAX, 'taxRate')
  for (const field of ['foodRate', 'accommodationRate'] as const) expectDealValue(input[field], 'input', field)
  if (compareAmounts(highRiskRate, mediumRiskRate) < 0) throw invalidInput('A high risk adds no less than a medium one.', 'input', 'highRiskRate')
  const card = { name: input.name.trim(), currency, heavyUsageRate, mediumRiskRate, highRiskRate, foodRate, accommodationRate, taxRate, createdById: ctx.identity.userId }
  return ctx.db.write('rateCard.create', async trx => {
    const today = await findToday(trx)
    if (input.validFrom != null && input.validFrom < today) throw invalidInput('A card holds from today on, or from a later day.', 'input', 'validFrom')
    return insertRateCard(trx, { ...card, validFrom: input.validFrom ?? today })
  }, input)
}

function expectRate(rate: string, highest: string, field: string): void {
  if (cents(expectNonNegativeAmount(rate, 'input', field)) > cents(highest)) throw invalidInput(`A rate is ${highest} of each hundred at most.`, 'input', field)
}
