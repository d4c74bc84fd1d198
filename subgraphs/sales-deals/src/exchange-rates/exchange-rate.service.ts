import { expectRow, expectVersion } from '@fieldgraph/kit/crud'
import { conflict, invalidInput, violated } from '@fieldgraph/kit/errors'
import type { ExchangeRateRemoveInput, ExchangeRateSetInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { deleteExchangeRate, lockExchangeRate, lockExchangeRateOf, setExchangeRate, type ExchangeRateRow } from './exchange-rate.queries.ts'

const refused = violated({
  exchange_rates_rate: () => invalidInput('A rate is more than 0.', 'input', 'rate'),
  exchange_rates_two_currencies: () => invalidInput('A currency is worth one of itself.', 'input', 'toCurrency'),
})

export async function changeExchangeRate(ctx: Context, input: ExchangeRateSetInput): Promise<ExchangeRateRow> {
  const { fromCurrency, toCurrency, rate, validFrom = null, version } = input
  if (/^-?\d{11}/.test(rate)) throw invalidInput('A rate has ten digits before the point at most.', 'input', 'rate')
  return ctx.db.write('exchangeRate.set', async trx => {
    const values = { fromCurrency, toCurrency, rate, validFrom }
    const before = await lockExchangeRateOf(trx, values)
    if (before) await expectVersion(trx, before, version)
    else if (version != null) throw conflict('There is no rate of this day any more. Load it again.', 'input', 'version')
    return setExchangeRate(trx, values).catch(refused)
  }, input)
}

export async function removeExchangeRate(ctx: Context, input: ExchangeRateRemoveInput): Promise<ExchangeRateRow> {
  return ctx.db.write('exchangeRate.remove', async trx => {
    const rate = await expectRow(trx, lockExchangeRate, 'Exchange rate', input)
    return (await deleteExchangeRate(trx, rate.id)) ?? rate
  }, input)
}
