import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { approvedInvoice, createPayment, eventsAbout, fleetOf, invoice, payment, readInvoice, readPayment, refusal, submitInvoice, total } from '../amounts/money.fixture.ts'

const today = () => new Date().toISOString().slice(0, 10)

async function planned(input: Record<string, unknown> = {}) {
  const fleet = await fleetOf()
  const approved = await approvedInvoice(fleet, { amount: '5000.00' })
  const { vendorPayment } = await createPayment(fleet.admin, { invoiceId: approved.id, ...input })
  return { ...fleet, approved, vendorPayment }
}

test('the payment of an approved invoice is planned with its amount', async () => {
  const { admin, approved, vendorPayment } = await planned({ remarks: 'By Friday.', transactionReference: 'CH-1', paymentMethod: 'CHEQUE' })
  expect(vendorPayment).toMatchObject({ status: 'PENDING', amount: '5000.00', currency: 'INR', paymentDate: null, paymentMethod: 'CHEQUE', transactionReference: 'CH-1', remarks: 'By Friday.', attempts: [], createdBy: { id: admin.identity.userId } })
  expect((await readInvoice(admin, approved.id)).status).toBe('APPROVED')
})

test('an amount or a currency that is said must be the invoice’s', async () => {
  const fleet = await fleetOf()
  const { admin } = fleet
  const { id: invoiceId } = await approvedInvoice(fleet, { amount: '5000.00' })
  for (const amount of ['4999.99', '5000.01', '0', '5000.001']) expect(refusal(await createPayment(admin, { invoiceId, amount }))).toEqual([['INVALID_INPUT', 'input.amount']])
  expect(refusal(await createPayment(admin, { invoiceId, currency: 'EUR' }))).toEqual([['INVALID_INPUT', 'input.currency']])
  expect(await total(admin, 'vendorPayments')).toBe(0)
  expect((await createPayment(admin, { invoiceId, amount: '5000', currency: 'INR' })).vendorPayment.amount).toBe('5000.00')
})

test('what is not approved is not paid', async () => {
  const { admin, campaignIds, vendorIds, placeholderIds } = await fleetOf()
  const { vendorInvoice } = await submitInvoice(admin.colleague({}), { campaignId: campaignIds[0], vendorId: vendorIds[0] })
  const refused = async (invoiceId: string) => refusal(await createPayment(admin, { invoiceId }))
  expect(await refused(placeholderIds[0])).toEqual([['INVALID_TRANSITION', undefined]])
  expect(await refused(vendorInvoice.id)).toEqual([['INVALID_TRANSITION', undefined]])
  await invoice(admin, 'Reject', { id: vendorInvoice.id, note: 'No.' })
  expect(await refused(vendorInvoice.id)).toEqual([['INVALID_TRANSITION', undefined]])
  expect(await refused(newId('vin'))).toEqual([['NOT_FOUND', 'input.invoiceId']])
  expect(await refused((await planned()).approved.id)).toEqual([['NOT_FOUND', 'input.invoiceId']])
  expect(await total(admin, 'vendorPayments')).toBe(0)
})

test('an invoice has one payment for good, of two at once too', async () => {
  const fleet = await fleetOf()
  const { admin } = fleet
  const { id: invoiceId } = await approvedInvoice(fleet)
  const both = await Promise.all([admin, admin.colleague({})].map(by => createPayment(by, { invoiceId })))
  expect(both.flatMap(refusal)).toEqual([['ALREADY_EXISTS', 'input.invoiceId']])

  const { vendorPayment } = both.find(({ vendorPayment: made }) => made)!
  await payment(admin, 'Start', { id: vendorPayment.id })
  await payment(admin, 'Fail', { id: vendorPayment.id, reason: 'Account closed.' })
  expect(refusal(await createPayment(admin, { invoiceId }))).toEqual([['ALREADY_EXISTS', 'input.invoiceId']])
  expect(await total(admin, 'vendorPayments')).toBe(1)
})

test('a completed payment bears its day, and its invoice is paid', async () => {
  const { admin, approved, vendorIds, vendorPayment } = await planned()
  expect((await payment(admin, 'Start', { id: vendorPayment.id, transactionReference: 'TX-1' })).vendorPayment).toMatchObject({ status: 'PROCESSING', paymentDate: null })
  expect((await readInvoice(admin, approved.id)).status).toBe('APPROVED')

  const { vendorPayment: completed } = await payment(admin, 'Complete', { id: vendorPayment.id })

  expect(completed).toMatchObject({ status: 'COMPLETED', paymentDate: today(), transactionReference: 'TX-1', attempts: [{ attemptNumber: 1, status: 'COMPLETED', transactionReference: 'TX-1', startedBy: { id: admin.identity.userId }, endedAt: expect.any(String) }] })
  expect((await readInvoice(admin, approved.id)).status).toBe('PAID')
  expect(await eventsAbout(admin, vendorPayment.id)).toEqual([
    { type: 'fleet.payment.completed.v1', data: { invoiceId: approved.id, vendorId: vendorIds[0], amount: '5000.00', currency: 'INR', paymentDate: today() } },
  ])
  expect(refusal(await createPayment(admin, { invoiceId: approved.id }))).toEqual([['INVALID_TRANSITION', undefined]])
})

test('a failed payment keeps its reason and is tried again in another way', async () => {
  const { admin, approved, vendorPayment: { id } } = await planned({ transactionReference: 'TX-1' })
  await payment(admin, 'Start', { id })
  expect(refusal(await payment(admin, 'Fail', { id, reason: ' ' }))).toEqual([['INVALID_INPUT', 'input.reason']])
  const { vendorPayment: failed } = await payment(admin, 'Fail', { id, reason: 'Account closed.' })
  expect(failed).toMatchObject({ status: 'FAILED', paymentDate: null, attempts: [{ attemptNumber: 1, status: 'FAILED', failureReason: 'Account closed.', transactionReference: 'TX-1' }] })
  expect((await readInvoice(admin, approved.id)).status).toBe('APPROVED')

  const { vendorPayment: again } = await payment(admin, 'Start', { id, paymentMethod: 'UPI' })
  expect(again).toMatchObject({ status: 'PROCESSING', paymentMethod: 'UPI', transactionReference: null })
  const { vendorPayment: completed } = await payment(admin, 'Complete', { id, transactionReference: 'UPI-2' })
  expect(completed).toMatchObject({
    status: 'COMPLETED',
    transactionReference: 'UPI-2',
    attempts: [
      { attemptNumber: 1, status: 'FAILED', paymentMethod: 'BANK_TRANSFER', transactionReference: 'TX-1', failureReason: 'Account closed.' },
      { attemptNumber: 2, status: 'COMPLETED', paymentMethod: 'UPI', transactionReference: 'UPI-2', failureReason: null },
    ],
  })
  expect((await readInvoice(admin, approved.id)).status).toBe('PAID')
})

test.each([
  ['planned', [], ['Complete', 'Fail']],
  ['on its way', ['Start'], ['Start']],
  ['failed', ['Start', 'Fail'], ['Complete', 'Fail']],
  ['completed', ['Start', 'Complete'], ['Start', 'Complete', 'Fail']],
] as const)('a payment that is %s does not move where it can’t, and stays as it is', async (_, moves, refused) => {
  const { admin, vendorPayment: { id } } = await planned()
  const input = (event: string) => ({ id, ...(event === 'Fail' && { reason: 'Bounced.' }) })
  for (const event of moves) expect((await payment(admin, event, input(event))).errors).toEqual([])
  const before = await readPayment(admin, id)
  for (const event of refused) expect(refusal(await payment(admin, event, input(event)))).toEqual([['INVALID_TRANSITION', undefined]])
  expect(await readPayment(admin, id)).toEqual(before)
})

test('of those who end a payment at once, exactly one wins', async () => {
  const { admin, approved, vendorPayment: { id } } = await planned()
  const started = await Promise.all([1, 2].map(() => payment(admin.colleague({}), 'Start', { id })))
  expect(started.flatMap(refusal)).toEqual([['INVALID_TRANSITION', undefined]])
  const ended = await Promise.all([payment(admin, 'Complete', { id }), payment(admin.colleague({}), 'Complete', { id }), payment(admin.colleague({}), 'Fail', { id, reason: 'Bounced.' })])
  expect(ended.flatMap(refusal)).toEqual([['INVALID_TRANSITION', undefined], ['INVALID_TRANSITION', undefined]])

  const { status, attempts } = await readPayment(admin, id)
  expect(attempts).toHaveLength(1)
  expect(attempts[0].status).toBe(status)
  expect((await readInvoice(admin, approved.id)).status).toBe(status === 'COMPLETED' ? 'PAID' : 'APPROVED')
  expect(await eventsAbout(admin, id)).toHaveLength(status === 'COMPLETED' ? 1 : 0)
})

test('a payment of an older version is not moved', async () => {
  const { admin, vendorPayment: { id } } = await planned()
  await payment(admin, 'Start', { id, version: 1 })
  expect(refusal(await payment(admin, 'Complete', { id, version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect((await readPayment(admin, id)).status).toBe('PROCESSING')
})

test('the same key plans one payment, whatever is repeated at once', async () => {
  const fleet = await fleetOf()
  const { id: invoiceId } = await approvedInvoice(fleet)
  const input = { invoiceId, idempotencyKey: 'one' }
  const answers = await Promise.all([1, 2, 3].map(() => createPayment(fleet.admin, input)))
  expect(new Set(answers.map(answer => answer.vendorPayment?.id)).size).toBe(1)
  expect(answers.flatMap(refusal)).toEqual([])
  expect(refusal(await createPayment(fleet.admin, { ...input, paymentMethod: 'CASH' }))).toEqual([['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey']])
})

test('whoever approved an invoice may pay it', async () => {
  const { admin, approved, vendorPayment } = await planned()
  expect([approved.decidedBy.id, vendorPayment.createdBy.id]).toEqual([admin.identity.userId, admin.identity.userId])
})

test('every step of a payment is in the audit log with its command', async () => {
  const { admin, approved, vendorPayment: { id } } = await planned()
  await payment(admin, 'Start', { id })
  await payment(admin, 'Complete', { id })
  const of = async (entityId: string) =>
    (await admin.execute('query ($id: ID!) { fleetAuditEvents(filter: { entityId: $id }) { edges { node { action } } } }', { id: entityId })).data.fleetAuditEvents.edges.map(({ node }: { node: { action: string } }) => node.action)
  expect(await of(id)).toEqual(['payment.complete', 'payment.start', 'payment.create'])
  expect((await of(approved.id))[0]).toBe('payment.complete')
})
