import { conflict, databaseCode } from '@fieldgraph/kit/errors'
import { findRateOf } from '../commission-rates/commission-rate.queries.ts'
import type { DealRow } from '../deals/deal.queries.ts'
import { findValidExchangeRate } from '../exchange-rates/exchange-rate.queries.ts'
import { findSettings } from '../settings/sales-settings.queries.ts'
import { insertCommission, withdrawCommissionOf, type CommissionTerms } from './commission.queries.ts'

type Transaction = Parameters<typeof insertCommission>[0]

export interface Earned {
  deal: Pick<DealRow, 'id' | 'ownerId' | 'teamId'>
  payment: { id: string; amount: string; currency: string }
}

/** What a verified payment brings the owner of its deal. The rates of this moment stay with it. */
export async function computeCommission(trx: Transaction, { deal, payment }: Earned): Promise<void> {
  await insertCommission(trx, {
    dealId: deal.id,
    paymentId: payment.id,
    userId: deal.ownerId,
    teamId: deal.teamId,
    baseAmount: payment.amount,
    currency: payment.currency,
    ...(await presentTerms(trx, { userId: deal.ownerId, currency: payment.currency })),
  }).catch(tooMuch)
}

/** When its payment is refunded: what was not paid out yet stands no longer, and what was is to be taken back. */
export const withdrawCommission = (trx: Transaction, paymentId: string, reason: string): Promise<void> => withdrawCommissionOf(trx, paymentId, reason)

/** The person's rate, or else the organization's; the payout currency where there is a way to it, or else the deal's own. */
export async function presentTerms(trx: Transaction, { userId, currency }: { userId: string; currency: string }): Promise<CommissionTerms> {
  const { commissionRate, payoutCurrency } = await findSettings(trx)
  const rate = (await findRateOf(trx, userId)) ?? commissionRate
  const exchange = payoutCurrency === null || payoutCurrency === currency ? undefined : await findValidExchangeRate(trx, currency, payoutCurrency)
  return exchange
    ? { rate, payoutCurrency: exchange.toCurrency, exchangeRate: exchange.rate, exchangeRateDate: exchange.validFrom }
    : { rate, payoutCurrency: currency, exchangeRate: '1', exchangeRateDate: null }
}

/** An exchange rate may make more of an amount than the column holds. */
export function tooMuch(error: unknown): never {
  throw databaseCode(error) === '22003' ? conflict('This commission comes to more than the books hold: check the exchange rate.') : error
}
