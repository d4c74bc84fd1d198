import { cents } from '@fieldgraph/kit/amount'
import { chanceOf, chunks } from '@fieldgraph/kit/demo'
import { expect, test } from 'vitest'
import { crud } from '../db.ts'
import { withdrawCommission } from './commission-computing.ts'
import { organization, saleOf, write } from './commission.fixture.ts'

const CASES = 600
/** Of a generated rate and of a commission's. */
const [RATE_DIGITS, EXCHANGE_DIGITS] = [2, 8]

/** Units after the point, as ISO 4217 has them. */
const digitsOf = (currency: string) => (currency === 'JPY' ? 0 : 2)

const text = (units: bigint, digits: number) => {
  const shown = String(units < 0n ? -units : units).padStart(digits + 1, '0')
  return `${units < 0n ? '-' : ''}${digits === 0 ? shown : `${shown.slice(0, -digits)}.${shown.slice(-digits)}`}`
}

/** Halves away from zero. */
function divided(value: bigint, by: bigint): bigint {
  const half = ((value < 0n ? -value : value) * 2n + by) / (by * 2n)
  return value < 0n ? -half : half
}

const power = (digits: number) => 10n ** BigInt(digits)

interface Case {
  currency: string
  payoutCurrency: string
  base: bigint
  rate: bigint
  bonus: bigint
  penalty: bigint
  exchange: bigint
}

/** In the smallest units of each. */
function expected({ currency, payoutCurrency, base, rate, bonus, penalty, exchange }: Case) {
  const commission = divided(base * rate, 100n * power(RATE_DIGITS))
  const final = commission + bonus - penalty
  const payout = divided(final * exchange * power(digitsOf(payoutCurrency)), power(EXCHANGE_DIGITS) * power(digitsOf(currency)))
  return { commission, final, payout }
}

function casesOf(chance = chanceOf('commissions')): Case[] {
  /** Often of a size where rounding shows. */
  const amount = () => BigInt(chance.between(0, chance.pick([9, 99, 999, 99_999, 9_999_999])))
  return Array.from({ length: CASES }, () => {
    const [currency, payoutCurrency] = [chance.pick(['EUR', 'JPY']), chance.pick(['EUR', 'JPY'])]
    const exchange = currency === payoutCurrency ? power(EXCHANGE_DIGITS) : BigInt(chance.between(1, chance.pick([999, 99_999_999, 2_000_000_000]))) * BigInt(chance.pick([1, 1, 17]))
    return { currency, payoutCurrency, base: amount(), rate: BigInt(chance.pick([0, 1, 250, 333, 3333, 5000, 10_000, chance.between(0, 10_000)])), bonus: amount(), penalty: amount(), exchange }
  })
}

const valuesOf = ({ currency, payoutCurrency, base, rate, bonus, penalty, exchange }: Case) => ({
  userId: 'usr_1', currency, payoutCurrency, exchangeRateDate: '2026-01-01',
  baseAmount: text(base, digitsOf(currency)), rate: text(rate, RATE_DIGITS), bonusAmount: text(bonus, digitsOf(currency)), penaltyAmount: text(penalty, digitsOf(currency)), exchangeRate: text(exchange, EXCHANGE_DIGITS),
})

/** As a column of two digits shows it. */
const shown = (units: bigint, currency: string) => text(units * power(2 - digitsOf(currency)), 2)

test('commission, final and payout are what whole-number arithmetic makes of base, rates, bonus and penalty', async () => {
  const { admin, dealId, paymentId } = await saleOf(organization())
  const cases = casesOf()
  const superseded = { dealId, paymentId, supersededAt: new Date().toISOString() }
  const rows = await write(admin, async trx => {
    const values = cases.map((each, index) => ({ ...valuesOf(each), ...superseded, revision: index + 1 }))
    return (await Promise.all(chunks(values).map(some => crud('commissions').insertMany(trx, some)))).flat()
  })
  const wanted = cases.map(each => {
    const { commission, final, payout } = expected(each)
    return { commissionAmount: shown(commission, each.currency), finalAmount: shown(final, each.currency), payoutAmount: shown(payout, each.payoutCurrency) }
  })
  expect(rows.map(({ commissionAmount, finalAmount, payoutAmount }) => ({ commissionAmount, finalAmount, payoutAmount }))).toEqual(wanted)
  // The cases are worth something: all ways there are, and what rounds, or falls below nothing.
  expect(new Set(cases.map(({ currency, payoutCurrency }) => currency + payoutCurrency)).size).toBe(4)
  expect(cases.filter(({ base, rate }) => (base * rate) % 10_000n === 5000n).length).toBeGreaterThan(10)
  expect(wanted.filter(({ payoutAmount }) => payoutAmount.startsWith('-')).length).toBeGreaterThan(100)
})

test('each of hundreds that were paid out is taken back to the last unit', async () => {
  const { admin, dealId, currency } = await saleOf(organization())
  const cases = casesOf(chanceOf('reversals')).slice(0, 300)
  const payment = { dealId, currency, teamKey: '', amount: '1.00', paymentMethod: 'CARD' as const, status: 'VERIFIED' as const, verifiedAt: new Date().toISOString() }
  await write(admin, async trx => {
    const { ownerId } = await trx.selectFrom('deals').select('ownerId').executeTakeFirstOrThrow()
    const payments = await crud('payments').insertMany(trx, cases.map(() => ({ ...payment, ownerId })))
    const paid = { status: 'PAID' as const, approvedAt: payment.verifiedAt, paidAt: payment.verifiedAt }
    await crud('commissions').insertMany(trx, cases.map((each, at) => ({ ...valuesOf(each), ...paid, dealId, paymentId: payments[at]!.id })))
    for (const { id } of payments) await withdrawCommission(trx, id, 'Returned.')
  })
  const pairs = await write(admin, trx =>
    trx
      .selectFrom('commissions as one')
      .innerJoin('commissions as other', 'other.reversesId', 'one.id')
      .select(['one.baseAmount', 'one.commissionAmount', 'one.finalAmount', 'one.payoutAmount', 'other.baseAmount as base', 'other.commissionAmount as commission', 'other.finalAmount as final', 'other.payoutAmount as payout'])
      .execute(),
  )
  expect(pairs).toHaveLength(cases.length)
  for (const { base, commission, final, payout, ...one } of pairs) {
    expect([base, commission, final, payout].map(cents)).toEqual([one.baseAmount, one.commissionAmount, one.finalAmount, one.payoutAmount].map(amount => -cents(amount)))
  }
})
