import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { approve, change, clientOf, code, command, eventsAbout, look, paid, payment, readDeal, readPayment, said, selling, settings, standing, verifierOf } from '../payments/payment.fixture.ts'

test('the approval that completes the quorum verifies the payment, with all that follows from it', async () => {
  const { seller, verifier, deal, dealId } = await selling({ rules: { taxRate: '20', commissionRate: '10' } })
  const me = { id: seller.identity.userId }
  const by = { id: verifier.identity.userId }
  const { id } = await paid(seller, dealId)
  await command(verifier, 'dealVerify', { id: dealId })
  const { dealPayment } = await approve(verifier, id, { comments: ' Seen at the bank. ' })

  expect(dealPayment).toMatchObject({
    status: 'VERIFIED', verifiedBy: by, approvalsNeeded: 0, verifiedAt: expect.any(String),
    approvals: [{ approver: by, requestedBy: null, status: 'APPROVED', comments: 'Seen at the bank.', decidedAt: expect.any(String) }],
    invoice: { number: 'INV0001', status: 'ISSUED', taxAmount: '8.00', totalAmount: '48.00', generatedAt: expect.any(String) },
  })
  expect(await readPayment(seller, id)).toEqual(dealPayment)
  expect(await readDeal(seller, dealId)).toMatchObject({ receivedAmount: '40.00', claimedAmount: '40.00', paymentStatus: 'PARTIAL', status: 'VERIFIED' })
  const { data } = await seller.execute('{ commissions { edges { node { finalAmount user { id } payment { id } } } } streak { current records { edges { node { dealsCreated paymentsReceived received { currency amount } } } } } }')
  expect(data.commissions.edges).toEqual([{ node: { finalAmount: '4.00', user: me, payment: { id } } }])
  expect(data.streak).toEqual({ current: 1, records: { edges: [{ node: { dealsCreated: 1, paymentsReceived: 1, received: [{ currency: 'EUR', amount: '40.00' }] } }] } })
  const facts = { dealId, dealNumber: deal.number, transactionId: 'TXN0001', amount: '40.00', currency: 'EUR', ownerId: me.id, verifiedById: by.id }
  expect(await eventsAbout(seller, id)).toEqual([{ type: 'sales.payment.verified.v1', data: { ...facts, invoiceNumber: 'INV0001', paymentStatus: 'PARTIAL' } }])

  const rest = await paid(seller, dealId, { amount: '60', paymentMethod: 'CARD' })
  expect((await approve(verifier, rest.id)).dealPayment.invoice.number).toBe('INV0002')
  expect(await readDeal(seller, dealId)).toMatchObject({ receivedAmount: '100.00', outstandingAmount: '0.00', paymentStatus: 'PAID', status: 'COMPLETED' })
  expect((await said(seller, dealId)).slice(-3)).toEqual(['verified the payment TXN0001 of 40.00 EUR', 'entered the payment TXN0002 of 60.00 EUR', 'verified the payment TXN0002 of 60.00 EUR'])
})

test('a payment waits until so many people as are needed have approved it', async () => {
  const { admin, seller, verifier, approver, dealId } = await selling({ rules: { approvalQuorum: 2 } })
  const { id } = await paid(seller, dealId)
  expect((await approve(verifier, id)).dealPayment).toMatchObject({ status: 'PENDING', approvalsNeeded: 1, verifiedBy: null, invoice: { status: 'DRAFT', number: null } })
  expect(code(await approve(verifier, id))).toEqual([['CONFLICT', 'input.id']])
  expect(await readDeal(seller, dealId)).toMatchObject({ receivedAmount: '0.00', paymentStatus: 'PENDING' })
  expect(await eventsAbout(seller, id)).toEqual([])
  expect((await approve(approver, id)).dealPayment).toMatchObject({ status: 'VERIFIED', approvalsNeeded: 0, verifiedBy: { id: approver.identity.userId } })
  expect(code(await approve(verifierOf(admin), id))).toEqual([['INVALID_TRANSITION', undefined]])
  expect((await said(seller, dealId)).slice(-2)).toEqual(['approved the payment TXN0001 of 40.00 EUR: 1 of 2', 'verified the payment TXN0001 of 40.00 EUR'])
})

test('once fewer approvals are needed, whoever gave one verifies by another word', async () => {
  const { admin, seller, verifier, dealId } = await selling({ rules: { approvalQuorum: 2 } })
  const { id } = await paid(seller, dealId)
  await approve(verifier, id)
  await settings(admin, { approvalQuorum: 1 })
  expect(await readPayment(seller, id)).toMatchObject({ status: 'PENDING', approvalsNeeded: 0 })
  expect((await approve(verifier, id)).dealPayment).toMatchObject({ status: 'VERIFIED', approvals: [{ status: 'APPROVED' }] })
})

test('who entered or changed a payment, and whose deal it is, neither approves nor rejects it; nor does an API client', async () => {
  const { admin, seller, approver, dealId } = await selling()
  const entered = admin.colleague({})
  const changed = admin.colleague({})
  const again = admin.colleague({})
  const { id } = await paid(entered, dealId)
  await payment(changed, 'Update', { id, notes: 'By transfer, really.' })
  await payment(again, 'AttachReceipt', { id, receiptUploadKey: await again.upload('RECEIPT_IMAGE') })
  const before = await standing(admin, dealId, id)
  for (const by of [entered, changed, again, seller, approver.colleague({ onBehalfOf: entered.identity.userId })]) {
    expect(code(await approve(by, id))).toEqual([['FORBIDDEN', 'input.id']])
    expect(code(await payment(by, 'Reject', { id, reason: 'Mine.' }))).toEqual([['FORBIDDEN', 'input.id']])
  }
  await expect(approve(clientOf(admin), id)).rejects.toThrow('A person decides on this, no API client.')
  await expect(payment(clientOf(admin), 'Reject', { id, reason: 'No.' })).rejects.toThrow('A person decides on this, no API client.')
  expect(await standing(admin, dealId, id)).toEqual(before)
  expect((await approve(approver, id)).dealPayment.status).toBe('VERIFIED')
})

test('not even past the service does whoever entered or changed a payment verify it', async () => {
  const { admin, seller, dealId } = await selling()
  const { id } = await paid(seller, dealId)
  await payment(admin, 'Update', { id, notes: 'x' })
  for (const { identity } of [seller, admin]) {
    const forged = change(admin, trx => trx.updateTable('payments').set({ status: 'VERIFIED', verifiedAt: '2026-01-01T00:00:00Z', verifiedById: identity.userId }).where('id', '=', id).execute())
    await expect(forged).rejects.toThrow('payments_verified_by_another')
  }
})

test('one rejection rejects, and what was claimed is outstanding again', async () => {
  const { seller, verifier, approver, deal, dealId } = await selling({ rules: { approvalQuorum: 3 } })
  const { id } = await paid(seller, dealId, { amount: '100' })
  await approve(verifier, id)
  expect(code(await payment(approver, 'Reject', { id, reason: '  ' }))).toEqual([['INVALID_INPUT', 'input.reason']])
  const { dealPayment } = await payment(approver, 'Reject', { id, reason: ' Bounced. ' })
  expect(dealPayment).toMatchObject({
    status: 'REJECTED', reason: 'Bounced.', approvalsNeeded: 0, verifiedBy: null, verifiedAt: null, invoice: { status: 'VOID', number: null },
    approvals: [{ status: 'APPROVED' }, { approver: { id: approver.identity.userId }, status: 'REJECTED', comments: 'Bounced.' }],
  })
  expect(await readDeal(seller, dealId)).toMatchObject({ claimedAmount: '0.00', outstandingAmount: '100.00', paymentStatus: 'PENDING' })
  const me = seller.identity.userId
  expect(await eventsAbout(seller, id)).toEqual([
    {
      type: 'sales.payment.rejected.v1',
      data: { dealId, dealNumber: deal.number, transactionId: 'TXN0001', amount: '100.00', currency: 'EUR', ownerId: me, createdById: me, rejectedById: approver.identity.userId, reason: 'Bounced.' },
    },
  ])
  for (const refused of [await approve(verifier, id), await payment(verifier, 'Reject', { id, reason: 'x' })]) expect(code(refused)).toEqual([['INVALID_TRANSITION', undefined]])
  expect((await paid(seller, dealId, { amount: '100' })).transactionId).toBe('TXN0002')
})

test('an approval is asked of one who may give it, once, and nobody is asked any more when it is decided', async () => {
  const { admin, seller, verifier, approver, deal, dealId } = await selling()
  const { id } = await paid(admin, dealId)
  const ask = (approverId: string | null, by = seller) => payment(by, 'RequestApproval', { id, approverId })
  for (const { identity } of [admin, seller]) expect(code(await ask(identity.userId))).toEqual([['INVALID_INPUT', 'input.approverId']])
  const { dealPayment } = await ask(verifier.identity.userId)
  expect(dealPayment.approvals).toEqual([{ approver: { id: verifier.identity.userId }, requestedBy: { id: seller.identity.userId }, status: 'PENDING', comments: null, decidedAt: null }])
  expect(code(await ask(verifier.identity.userId))).toEqual([['ALREADY_EXISTS', 'input.approverId']])
  await ask(approver.identity.userId, clientOf(admin))
  const facts = { dealId, dealNumber: deal.number, transactionId: 'TXN0001', amount: '40.00', currency: 'EUR' }
  const asked = (by: typeof seller, requestedById: string | null) => ({ type: 'sales.payment.approval_requested.v1', data: { ...facts, approverId: by.identity.userId, requestedById } })
  expect(await eventsAbout(admin, id)).toEqual([asked(verifier, seller.identity.userId), asked(approver, null)])

  expect((await approve(verifier, id)).dealPayment.approvals).toMatchObject([{ approver: { id: verifier.identity.userId }, requestedBy: { id: seller.identity.userId }, status: 'APPROVED' }])
  expect(code(await ask(newId('usr')))).toEqual([['INVALID_TRANSITION', undefined]])
})

test('two approvals at once count once each, and verify once', async () => {
  const { seller, verifier, approver, dealId } = await selling({ rules: { approvalQuorum: 2, commissionRate: '5' } })
  const { id } = await paid(seller, dealId)
  const answers = await Promise.all([approve(verifier, id), approve(approver, id)])
  expect(answers.flatMap(code)).toEqual([])
  expect(answers.map(({ dealPayment }) => dealPayment.status).sort()).toEqual(['PENDING', 'VERIFIED'])
  await expectOnce(seller, dealId, id, 2)
})

test('the same person’s approvals at once count once', async () => {
  const { seller, verifier, approver, dealId } = await selling({ rules: { approvalQuorum: 2, commissionRate: '5' } })
  const { id } = await paid(seller, dealId)
  const answers = await Promise.all(Array.from({ length: 4 }, () => approve(verifier, id)))
  expect(answers.flatMap(code)).toEqual([1, 2, 3].map(() => ['CONFLICT', 'input.id']))
  expect(await readPayment(seller, id)).toMatchObject({ status: 'PENDING', approvalsNeeded: 1, approvals: [{ status: 'APPROVED' }] })
  await Promise.all([approve(approver, id), approve(verifier, id), approve(approver, id)])
  await expectOnce(seller, dealId, id, 2)
})

test('of approval and rejection at once, exactly one wins', async () => {
  const { seller, verifier, approver, dealId } = await selling()
  const { id } = await paid(seller, dealId)
  const answers = await Promise.all([approve(verifier, id), payment(approver, 'Reject', { id, reason: 'No.' })])
  expect(answers.flatMap(code)).toEqual([['INVALID_TRANSITION', undefined]])
  const { status, invoice } = await readPayment(seller, id)
  expect([['VERIFIED', 'ISSUED', '40.00'], ['REJECTED', 'VOID', '0.00']]).toContainEqual([status, invoice.status, (await readDeal(seller, dealId)).receivedAmount])
})

test('the same key approves once, and answers the same', async () => {
  const { seller, verifier, dealId } = await selling()
  const { id } = await paid(seller, dealId)
  const answers = await Promise.all([1, 2, 3].map(() => approve(verifier, id, { idempotencyKey: 'one' })))
  for (const answer of answers) expect(answer).toMatchObject({ dealPayment: { status: 'VERIFIED' }, errors: [] })
  await expectOnce(seller, dealId, id, 1)
})

/** Verified once: with one invoice, one commission, one mark for the streak and one event, and received once. */
async function expectOnce(by: Parameters<typeof readDeal>[0], dealId: string, id: string, approvals: number) {
  expect(await readPayment(by, id)).toMatchObject({ status: 'VERIFIED', approvals: Array.from({ length: approvals }, () => ({ status: 'APPROVED' })), invoice: { number: 'INV0001' } })
  expect((await readDeal(by, dealId)).receivedAmount).toBe('40.00')
  expect(await eventsAbout(by, id)).toHaveLength(1)
  const counted = await look(by, async db => [
    await db.selectFrom('commissions').select('id').where('paymentId', '=', id).execute(),
    await db.selectFrom('paymentInvoices').select('id').where('paymentId', '=', id).execute(),
    await db.selectFrom('dailyStreakRecords').select('id').where('paymentsReceived', '=', 1).execute(),
  ])
  expect(counted.map(rows => rows.length)).toEqual([1, 1, 1])
}
