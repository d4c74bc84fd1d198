import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { commission, compute, earned, listCommissions, organization, readCommission, refusal, saleOf, set } from './commission.fixture.ts'

const settings = (by: TestCaller, input: object) => set(by, 'salesSettings', 'Update', { ...input })
const personalRate = (by: TestCaller, userId: string, rate: string) => set(by, 'commissionRate', 'Set', { userId, rate })
const exchange = (by: TestCaller, input: object) => set(by, 'exchangeRate', 'Set', { fromCurrency: 'EUR', toCurrency: 'JPY', ...input })

const day = (timeZone = 'UTC', days = 0) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(Date.now() + days * 86_400_000)

test('a verified payment brings the owner of its deal the organization’s rate, in the deal’s currency', async () => {
  const { admin, seller, id } = await earned({ amount: '199.99' })
  expect(await readCommission(admin, id)).toEqual({
    id, user: { id: seller.identity.userId }, revision: 1, version: 1, status: 'PENDING', isSuperseded: false, supersededAt: null, reverses: null,
    baseAmount: '199.99', rate: '10.00', commissionAmount: '20.00', bonusAmount: '0.00', penaltyAmount: '0.00', finalAmount: '20.00', currency: 'EUR',
    payoutAmount: '20.00', payoutCurrency: 'EUR', exchangeRate: '1.00000000', exchangeRateDate: day(),
    revisedBy: null, approvedBy: null, approvedAt: null, paidBy: null, paidAt: null, note: null,
  })
})

test('without any rate it brings nothing, which is written down, too', async () => {
  const sale = await saleOf()
  expect(await readCommission(sale.admin, await compute(sale))).toMatchObject({ rate: '0.00', finalAmount: '0.00', payoutAmount: '0.00' })
})

test('a person’s own rate goes before the organization’s, also where who verifies does not see it', async () => {
  const admin = organization()
  const [teamId, ownerId] = [newId('tea'), newId('usr')]
  await settings(admin, { commissionRate: '10' })
  await personalRate(admin, ownerId, '2.5')
  const lead = admin.colleague({ rowLevels: { sales: 'team' }, teamIds: [teamId], ledTeamIds: [teamId] })
  const sale = await saleOf(admin, { teamId, ownerId })
  expect(await readCommission(admin, await compute(sale, lead))).toMatchObject({ rate: '2.50', commissionAmount: '5.00', user: { id: ownerId } })

  await personalRate(admin, ownerId, '0')
  expect(await readCommission(admin, await compute(await saleOf(admin, { ownerId })))).toMatchObject({ rate: '0.00', finalAmount: '0.00' })
})

test('it is paid out in the organization’s currency by the latest rate that holds, and else in the deal’s', async () => {
  const admin = organization()
  await settings(admin, { commissionRate: '10', payoutCurrency: 'JPY' })
  const payout = async (sale: { currency?: string } = {}) => readCommission(admin, await compute(await saleOf(admin, { amount: '123', ...sale })))

  expect(await payout()).toMatchObject({ payoutCurrency: 'EUR', payoutAmount: '12.30', exchangeRate: '1.00000000', exchangeRateDate: day() })
  await exchange(admin, { rate: '150', validFrom: day('UTC', 1) })
  await exchange(admin, { rate: '140', fromCurrency: 'USD', validFrom: day('UTC', -9) })
  expect(await payout()).toMatchObject({ payoutCurrency: 'EUR' })
  await exchange(admin, { rate: '158', validFrom: day('UTC', -9) })
  await exchange(admin, { rate: '160.55', validFrom: day('UTC', -3) })
  expect(await payout()).toMatchObject({ payoutCurrency: 'JPY', payoutAmount: '1975.00', finalAmount: '12.30', currency: 'EUR', exchangeRate: '160.55000000', exchangeRateDate: day('UTC', -3) })
  expect(await payout({ currency: 'JPY' })).toMatchObject({ payoutCurrency: 'JPY', payoutAmount: '12.00', exchangeRate: '1.00000000', exchangeRateDate: day() })
})

test('which rate holds is a matter of the organization’s calendar', async () => {
  for (const [timeZone, holds] of [['Pacific/Kiritimati', true], ['Pacific/Pago_Pago', false]] as const) {
    const admin = organization({ timeZone })
    await settings(admin, { payoutCurrency: 'JPY' })
    // There it is a day that Samoa, 25 hours behind, has not reached.
    await exchange(admin, { rate: '160', validFrom: day('Pacific/Kiritimati') })
    const { payoutCurrency, exchangeRateDate } = await readCommission(admin, await compute(await saleOf(admin)))
    expect([payoutCurrency, exchangeRateDate]).toEqual(holds ? ['JPY', day('Pacific/Kiritimati')] : ['EUR', day('Pacific/Pago_Pago')])
  }
})

test('what was computed keeps its rates, whatever becomes of them', async () => {
  const admin = organization()
  const ownerId = newId('usr')
  await settings(admin, { payoutCurrency: 'JPY' })
  await personalRate(admin, ownerId, '5')
  const { exchangeRate } = await exchange(admin, { rate: '160', validFrom: day() })
  const { id } = await earned({ ownerId }, admin)
  const before = await readCommission(admin, id)
  expect(before).toMatchObject({ rate: '5.00', payoutAmount: '1600.00', payoutCurrency: 'JPY' })

  await personalRate(admin, ownerId, '50')
  await set(admin, 'commissionRate', 'Remove', { userId: ownerId })
  await exchange(admin, { rate: '99', validFrom: day() })
  await set(admin, 'exchangeRate', 'Remove', { id: exchangeRate.id })
  await settings(admin, { commissionRate: '33', payoutCurrency: 'USD' })

  expect(await listCommissions(admin)).toEqual([before])
  // An adjustment keeps them, too; only computing anew takes those of today.
  const { commission: adjusted } = await commission(admin, 'Adjust', { id, bonusAmount: '1' })
  expect(adjusted).toMatchObject({ rate: '5.00', finalAmount: '11.00', payoutAmount: '1760.00', exchangeRate: '160.00000000', exchangeRateDate: day() })
  const { commission: anew } = await commission(admin, 'Recompute', { id: adjusted.id })
  expect(anew).toMatchObject({ rate: '33.00', commissionAmount: '66.00', bonusAmount: '1.00', finalAmount: '67.00', payoutAmount: '67.00', payoutCurrency: 'EUR', exchangeRate: '1.00000000', revision: 3 })
})

test('an exchange rate that makes more than the books hold is refused, and nothing is computed', async () => {
  const admin = organization()
  await settings(admin, { commissionRate: '100', payoutCurrency: 'JPY' })
  const sale = await saleOf(admin, { amount: '999999999999.99' })
  await exchange(admin, { rate: '160', validFrom: day() })
  await expect(compute(sale)).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await listCommissions(admin)).toEqual([])

  await settings(admin, { payoutCurrency: null })
  const id = await compute(sale)
  await settings(admin, { payoutCurrency: 'JPY' })
  expect(refusal(await commission(admin, 'Recompute', { id }))).toEqual([['CONFLICT', undefined]])
  expect(await listCommissions(admin)).toMatchObject([{ id, payoutAmount: '999999999999.99', isSuperseded: false }])
})
