import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { commission, compute, earned, listCommissions, organization, paid, readCommission, refusal, saleOf, set, standing, withdraw, write } from './commission.fixture.ts'

const today = () => new Date().toISOString().slice(0, 10)
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
const all = (by: TestCaller) => listCommissions(by, { includeSuperseded: true })

const payouts = async (by: TestCaller) => {
  const { data } = await by.execute('query ($of: [_Any!]!, $period: DatePeriod!) { _entities(representations: $of) { ... on Organization { commissionsPaid(period: $period) { currency amount } } } }', {
    of: [{ __typename: 'Organization', id: by.identity.organizationId }], period: { from: today(), until: tomorrow() },
  })
  return data._entities[0].commissionsPaid
}

test.each([[[]], [['Approve']]] as const)('a commission that was not paid out (%j) stands no longer when its payment is refunded', async moves => {
  const sale = await earned()
  for (const event of moves) await commission(sale.admin, event, { id: sale.id })
  const before = await readCommission(sale.admin, sale.id)
  await withdraw(sale.admin, sale)
  const after = await all(sale.admin)
  expect(after).toEqual([{ ...before, isSuperseded: true, supersededAt: expect.any(String), version: before.version + 1 }])
  expect([await listCommissions(sale.admin), await standing(sale.admin, sale.paymentId)]).toEqual([[], undefined])
})

test('a commission that was paid out is taken back by another to the cent, which is approved and paid like any', async () => {
  const admin = organization()
  await set(admin, 'salesSettings', 'Update', { payoutCurrency: 'JPY' })
  await set(admin, 'exchangeRate', 'Set', { fromCurrency: 'EUR', toCurrency: 'JPY', rate: '161.37', validFrom: '2026-01-01' })
  const sale = await earned({ amount: '333.35' }, admin)
  const adjusted = (await commission(admin.colleague({}), 'Adjust', { id: sale.id, bonusAmount: '7.77', penaltyAmount: '1.11' })).commission
  const done = await paid({ ...sale, id: adjusted.id })
  expect(done).toMatchObject({ commissionAmount: '33.34', finalAmount: '40.00', payoutAmount: '6455.00', payoutCurrency: 'JPY' })

  await set(admin, 'salesSettings', 'Update', { commissionRate: '99', payoutCurrency: null })
  await withdraw(admin, sale, 'The cheque bounced.')

  const [kept, reversal, ...none] = await listCommissions(admin)
  expect([kept, none]).toEqual([done, []])
  expect(reversal).toMatchObject({
    reverses: { id: done.id }, revision: 3, status: 'PENDING', user: done.user, baseAmount: '-333.35', rate: '10.00', commissionAmount: '-33.34', bonusAmount: '1.11', penaltyAmount: '7.77',
    finalAmount: '-40.00', payoutAmount: '-6455.00', payoutCurrency: 'JPY', exchangeRate: done.exchangeRate, exchangeRateDate: '2026-01-01', note: 'The cheque bounced.', revisedBy: null, approvedBy: null, paidAt: null,
  })
  expect(await payouts(admin)).toEqual([{ currency: 'JPY', amount: '6455.00' }])
  for (const [event, input] of [['Adjust', { penaltyAmount: '0' }], ['Recompute', {}]] as const) expect(refusal(await commission(admin, event, { id: reversal.id, ...input }))).toEqual([['CONFLICT', 'input.id']])
  expect(refusal(await commission(admin.colleague({ userId: sale.seller.identity.userId }), 'Approve', { id: reversal.id }))).toEqual([['FORBIDDEN', 'input.id']])

  await paid({ ...sale, id: reversal.id })
  expect(await payouts(admin)).toEqual([{ currency: 'JPY', amount: '0.00' }])
})

test('what a commission and its reversal come to is nothing, whatever the amounts', async () => {
  const admin = organization()
  const reviser = admin.colleague({})
  for (const [currency, amount, bonusAmount, penaltyAmount] of [['EUR', '0.05', '0', '0.01'], ['EUR', '10.55', '0.01', '999.99'], ['JPY', '5', '3', '0'], ['JPY', '1234567', '0', '9999999']]) {
    const sale = await earned({ currency: currency!, amount: amount! }, admin)
    await paid({ ...sale, id: (await commission(reviser, 'Adjust', { id: sale.id, bonusAmount, penaltyAmount })).commission.id })
    await withdraw(admin, sale)
  }
  const sums = await write(admin, trx =>
    trx
      .selectFrom('commissions')
      .select(['paymentId', sql<number>`count(*)::int`.as('count'), sql<string>`sum(base_amount)`.as('base'), sql<string>`sum(commission_amount)`.as('commission'), sql<string>`sum(final_amount)`.as('final'), sql<string>`sum(payout_amount)`.as('payout')])
      .where('supersededAt', 'is', null)
      .groupBy('paymentId')
      .execute(),
  )
  expect(sums).toHaveLength(4)
  for (const { paymentId: _, ...sum } of sums) expect(sum).toEqual({ count: 2, base: '0.00', commission: '0.00', final: '0.00', payout: '0.00' })
})

test('who refunds need not see the commission: the deal has gone to another team since', async () => {
  const admin = organization()
  const [before, after] = [newId('tea'), newId('tea')]
  const lead = admin.colleague({ rowLevels: { sales: 'team' }, teamIds: [after], ledTeamIds: [after] })
  for (const status of ['PENDING', 'PAID']) {
    const sale = await earned({ teamId: before }, admin)
    if (status === 'PAID') await paid(sale)
    await write(admin, trx => trx.updateTable('deals').set({ teamId: after, ownerId: newId('usr') }).where('id', '=', sale.dealId).execute())
    expect(await readCommission(lead, sale.id)).toBeNull()
    await withdraw(lead, sale)
    expect(await readCommission(admin, sale.id)).toMatchObject({ status, isSuperseded: status === 'PENDING' })
    expect(await all(lead)).toEqual([])
  }
  expect((await all(admin)).map(({ finalAmount }: { finalAmount: string }) => finalAmount)).toEqual(['20.00', '20.00', '-20.00'])
})

test('a lead does not decide on a commission whose deal has gone to another team', async () => {
  const admin = organization()
  const teamId = newId('tea')
  const lead = admin.colleague({ rowLevels: { sales: 'team' }, teamIds: [teamId], ledTeamIds: [teamId] })
  const sale = await earned({ teamId }, admin)
  await write(admin, trx => trx.updateTable('deals').set({ teamId: newId('tea') }).where('id', '=', sale.dealId).execute())
  const before = await readCommission(lead, sale.id)
  expect(before).toMatchObject({ id: sale.id })
  expect(refusal(await commission(lead, 'Approve', { id: sale.id }))).toEqual([['FORBIDDEN', 'input.id']])
  expect(await readCommission(lead, sale.id)).toEqual(before)
})

test('whatever comes first, a payment out or a refund, nothing is paid that was withdrawn and nothing paid is forgotten', async () => {
  const admin = organization()
  for (let round = 0; round < 6; round++) {
    const sale = await earned({}, admin)
    await commission(admin, 'Approve', { id: sale.id })
    const [pay] = await Promise.all([commission(admin, 'Pay', { id: sale.id }), withdraw(admin.colleague({}), sale)])
    const after = (await all(admin)).slice(-2)
    if (pay.errors.length === 0) expect(after).toMatchObject([{ id: sale.id, status: 'PAID', isSuperseded: false }, { reverses: { id: sale.id }, finalAmount: '-20.00' }])
    else expect([refusal(pay), after.at(-1)]).toMatchObject([[['CONFLICT', 'input.id']], { id: sale.id, status: 'APPROVED', isSuperseded: true }])
  }
})

test('a second payment of a deal keeps its commission when the first is refunded', async () => {
  const admin = organization()
  const [one, other] = [await earned({}, admin), await saleOf(admin)]
  const id = await compute(other)
  await withdraw(admin, one)
  expect(await listCommissions(admin)).toMatchObject([{ id, isSuperseded: false }])
})
