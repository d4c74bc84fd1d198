import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { approve, clientOf, code, command, eventsAbout, organization, paid, pay, payment, readDeal, readPayment, said, selling, standing, verified } from './payment.fixture.ts'

const reason = 'Returned.'

test('a refund makes the amount outstanding again, the invoice void and the commission nothing', async () => {
  const sale = await selling({ rules: { commissionRate: '10' } })
  const { admin, seller, verifier, deal, dealId } = sale
  await command(verifier, 'dealVerify', { id: dealId })
  const kept = await verified(sale, { amount: '60' })
  const { id } = await verified(sale)
  expect(await readDeal(seller, dealId)).toMatchObject({ paymentStatus: 'PAID', status: 'COMPLETED', outstandingAmount: '0.00' })

  const { dealPayment } = await payment(admin, 'Refund', { id, reason: ` ${reason} ` })
  expect(dealPayment).toMatchObject({
    status: 'REFUNDED', reason, refundedBy: { id: admin.identity.userId }, refundedAt: expect.any(String), verifiedBy: { id: verifier.identity.userId }, approvalsNeeded: 0,
    invoice: { number: 'INV0002', status: 'VOID' },
  })
  expect(await readDeal(seller, dealId)).toMatchObject({ receivedAmount: '60.00', claimedAmount: '60.00', outstandingAmount: '40.00', paymentStatus: 'PARTIAL', status: 'VERIFIED' })
  const { data } = await seller.execute('{ commissions { edges { node { payment { id } finalAmount } } } }')
  expect(data.commissions.edges).toEqual([{ node: { payment: { id: kept.id }, finalAmount: '6.00' } }])
  expect((await eventsAbout(admin, id)).at(-1)).toEqual({
    type: 'sales.payment.refunded.v1',
    data: { dealId, dealNumber: deal.number, transactionId: 'TXN0002', amount: '40.00', currency: 'EUR', ownerId: seller.identity.userId, refundedById: admin.identity.userId, reason },
  })
  expect((await said(seller, dealId)).at(-1)).toBe('gave back the payment TXN0002 of 40.00 EUR: Returned.')

  expect(code(await pay(seller, dealId, { amount: '40.01' }))).toEqual([['INVALID_INPUT', 'input.amount']])
  expect((await verified(sale)).invoice.number).toBe('INV0003')
  expect(await readDeal(seller, dealId)).toMatchObject({ paymentStatus: 'PAID', status: 'COMPLETED' })
})

test('a deal whose whole payment is given back is refunded', async () => {
  const sale = await selling()
  const { id } = await verified(sale, { amount: '100' })
  await payment(sale.admin, 'Refund', { id, reason })
  expect(await readDeal(sale.seller, sale.dealId)).toMatchObject({ receivedAmount: '0.00', outstandingAmount: '100.00', paymentStatus: 'REFUNDED', status: 'PENDING' })
})

test('what is not verified, and what was refunded, is not given back', async () => {
  const sale = await selling()
  const { admin, seller, verifier, dealId } = sale
  const pending = await paid(seller, dealId, { amount: '1' })
  const rejected = await paid(seller, dealId, { amount: '2' })
  await payment(verifier, 'Reject', { id: rejected.id, reason })
  const refunded = await verified(sale, { amount: '3' })
  await payment(admin, 'Refund', { id: refunded.id, reason })
  const ids = [pending.id, rejected.id, refunded.id]
  const before = await standing(admin, dealId, ...ids)
  for (const id of ids) expect(code(await payment(admin, 'Refund', { id, reason }))).toEqual([['INVALID_TRANSITION', undefined]])
  expect(code(await approve(verifier, refunded.id))).toEqual([['INVALID_TRANSITION', undefined]])
  expect(await standing(admin, dealId, ...ids)).toEqual(before)
})

test('a refund needs its right, a person, a reason and the version that is known', async () => {
  const sale = await selling()
  const { admin, seller, verifier, dealId } = sale
  const { id, version } = await verified(sale)
  const before = await standing(admin, dealId, id)
  await expect(payment(verifier, 'Refund', { id, reason })).rejects.toThrow('sales.payment:refund')
  await expect(payment(clientOf(admin), 'Refund', { id, reason })).rejects.toThrow('A person decides on this, no API client.')
  expect(code(await payment(admin, 'Refund', { id, reason: ' ' }))).toEqual([['INVALID_INPUT', 'input.reason']])
  expect(code(await payment(admin, 'Refund', { id, reason, version: version - 1 }))).toEqual([['CONFLICT', 'input.version']])
  for (const by of [organization(), seller.colleague({})]) expect(code(await payment(by, 'Refund', { id, reason }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(code(await payment(admin, 'Refund', { id: newId('dpy'), reason }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(await standing(admin, dealId, id)).toEqual(before)
})

test('of refunds at once exactly one wins, and the same key gives back once', async () => {
  const sale = await selling({ rules: { commissionRate: '10' } })
  const { admin, seller } = sale
  const { id } = await verified(sale)
  const { id: other } = await verified(sale)
  const answers = await Promise.all([admin, admin.colleague({}), admin.colleague({})].map(by => payment(by, 'Refund', { id, reason })))
  expect(answers.flatMap(code)).toEqual([1, 2].map(() => ['INVALID_TRANSITION', undefined]))
  const same = await Promise.all([1, 2, 3].map(() => payment(admin, 'Refund', { id: other, reason, idempotencyKey: 'one' })))
  expect(same.flatMap(code)).toEqual([])
  for (const paymentId of [id, other]) expect((await eventsAbout(admin, paymentId)).filter(({ type }) => type.includes('refunded'))).toHaveLength(1)
  expect(await readPayment(seller, other)).toMatchObject({ status: 'REFUNDED' })
})
