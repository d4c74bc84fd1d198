import { expect, test } from 'vitest'
import { payment, selling, settings, verified } from '../payments/payment.fixture.ts'
import { broughtBy, listCommissions, paid } from './commission.fixture.ts'

test('each verified payment of a deal brings its owner a commission, and a refund takes that one back', async () => {
  const { admin, ...sale } = await selling({ deal: { amount: '100', currency: 'EUR' }, rules: { commissionRate: '12.5' } })
  const first = await verified({ admin, ...sale }, { amount: '33.33', paymentMethod: 'CARD' })
  await settings(admin, { commissionRate: '50' })
  const second = await verified({ admin, ...sale }, { amount: '66.67' })
  const earner = { id: sale.seller.identity.userId }

  expect(await listCommissions(sale.seller)).toMatchObject([
    { user: earner, baseAmount: '33.33', rate: '12.50', finalAmount: '4.17', currency: 'EUR', revision: 1, status: 'PENDING' },
    { user: earner, baseAmount: '66.67', rate: '50.00', finalAmount: '33.34', currency: 'EUR', revision: 1, status: 'PENDING' },
  ])
  expect(await broughtBy(sale.seller, sale.dealId)).toEqual([[second.id, '33.34'], [first.id, '4.17']])

  const [, { id }] = await listCommissions(admin)
  await paid({ admin, id })
  for (const { id: refunded } of [first, second]) expect((await payment(admin, 'Refund', { id: refunded, reason: 'Returned.' })).errors).toEqual([])

  expect(await listCommissions(sale.seller)).toMatchObject([{ id, status: 'PAID', payoutAmount: '33.34' }, { reverses: { id }, status: 'PENDING', payoutAmount: '-33.34' }])
  expect(await broughtBy(sale.seller, sale.dealId)).toEqual([[second.id, '33.34'], [first.id, undefined]])
})
