import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { approve, clientOf, code, command, look, organization, paid, pay, payment, paymentCount, readDeal, readPayment, refused, said, salesperson, selling, standing, supportOf } from './payment.fixture.ts'

test('a payment is entered with the next number, its drafted invoice, and its part of what is outstanding', async () => {
  const { seller, dealId } = await selling({ rules: { taxRate: '19.5' } })
  const { dealPayment, errors } = await pay(seller, dealId, { amount: '40.5', paymentMethod: 'BANK_TRANSFER', bankReference: ' SEPA 7 ', notes: ' First half. ' })
  expect(errors).toEqual([])
  expect(dealPayment).toMatchObject({
    transactionId: 'TXN0001', amount: '40.50', currency: 'EUR', paymentMethod: 'BANK_TRANSFER', status: 'PENDING', bankReference: 'SEPA 7', chequeNumber: null, notes: 'First half.',
    approvals: [], approvalsNeeded: 1, verifiedBy: null, verifiedAt: null, refundedBy: null, reason: null, createdBy: { id: seller.identity.userId }, deal: { id: dealId }, version: 1,
    invoice: { number: null, amount: '40.50', taxRate: '19.50', taxAmount: '7.90', totalAmount: '48.40', currency: 'EUR', status: 'DRAFT', generatedAt: null },
  })
  expect(await readDeal(seller, dealId)).toMatchObject({ claimedAmount: '40.50', receivedAmount: '0.00', outstandingAmount: '59.50', paymentStatus: 'PENDING', status: 'PENDING' })
  expect((await paid(seller, dealId, { amount: '59.50' })).transactionId).toBe('TXN0002')
  expect(await readPayment(seller, dealPayment.id)).toEqual(dealPayment)
  expect((await said(seller, dealId)).slice(1)).toEqual(['entered the payment TXN0001 of 40.50 EUR', 'entered the payment TXN0002 of 59.50 EUR'])
})

test('no payment exceeds what is outstanding; a refused one takes no number', async () => {
  const { seller, dealId } = await selling()
  await paid(seller, dealId)
  const before = await readDeal(seller, dealId)
  for (const amount of ['60.01', '999999999999.99', '9999999999999999']) {
    expect(refused(await pay(seller, dealId, { amount }))).toEqual([['INVALID_INPUT', 'input.amount'], 'No more than 60.00 EUR is outstanding.'])
  }
  expect(await readDeal(seller, dealId)).toEqual(before)
  expect((await paid(seller, dealId, { amount: '60' })).transactionId).toBe('TXN0002')
  expect(refused(await pay(seller, dealId, { amount: '0.01' }))).toEqual([['INVALID_INPUT', 'input.amount'], 'No more than 0.00 EUR is outstanding.'])
})

test.each(['0', '-5', '0.001', '10.005', '12345678901234567'])('a payment of %s is refused', async amount => {
  const { seller, dealId } = await selling()
  const { id } = await paid(seller, dealId)
  const before = await standing(seller, dealId, id)
  expect(code(await pay(seller, dealId, { amount }))).toEqual([['INVALID_INPUT', 'input.amount']])
  expect(code(await payment(seller, 'Update', { id, amount }))).toEqual([['INVALID_INPUT', 'input.amount']])
  expect(await standing(seller, dealId, id)).toEqual(before)
  expect(await paymentCount(seller)).toBe(1)
})

test('a currency without cents has payments and taxes without them', async () => {
  const { seller, dealId } = await selling({ deal: { amount: '1000', currency: 'JPY' }, rules: { taxRate: '8.25' } })
  expect(refused(await pay(seller, dealId, { amount: '0.5' }))).toEqual([['INVALID_INPUT', 'input.amount'], 'This currency has no smaller unit: give a whole amount.'])
  expect(code(await pay(seller, dealId, { amount: '10', taxAmount: '0.5' }))).toEqual([['INVALID_INPUT', 'input.taxAmount']])
  const { id, invoice } = await paid(seller, dealId, { amount: '331' })
  // 27.3075
  expect(invoice).toMatchObject({ amount: '331.00', taxAmount: '27.00', totalAmount: '358.00' })
  expect(code(await payment(seller, 'Update', { id, amount: '10.5' }))).toEqual([['INVALID_INPUT', 'input.amount']])
  expect((await readDeal(seller, dealId)).claimedAmount).toBe('331.00')
})

test('a tax can be given: nothing at least, and no more than the amount', async () => {
  const { seller, dealId } = await selling({ rules: { taxRate: '20' } })
  for (const taxAmount of ['-0.01', '40.01', '0.001']) expect(code(await pay(seller, dealId, { taxAmount }))).toEqual([['INVALID_INPUT', 'input.taxAmount']])
  expect((await paid(seller, dealId, { taxAmount: '0' })).invoice).toMatchObject({ taxRate: '20.00', taxAmount: '0.00', totalAmount: '40.00' })
  expect((await paid(seller, dealId, { taxAmount: '40' })).invoice).toMatchObject({ taxAmount: '40.00', totalAmount: '80.00' })
})

test('what comes to more than the books hold with its tax is refused', async () => {
  const { seller, dealId } = await selling({ deal: { amount: '999999999999.99' }, rules: { taxRate: '100' } })
  expect(code(await pay(seller, dealId, { amount: '999999999999.99' }))).toEqual([['INVALID_INPUT', 'input.amount']])
  expect(code(await pay(seller, dealId, { amount: '999999999999.99', taxAmount: '0.01' }))).toEqual([['INVALID_INPUT', 'input.taxAmount']])
  const { id } = await paid(seller, dealId, { amount: '499999999999.99' })
  expect(code(await payment(seller, 'Update', { id, amount: '500000000000' }))).toEqual([['INVALID_INPUT', 'input.amount']])
  expect((await paid(seller, dealId, { amount: '500000000000', taxAmount: '0' })).invoice.totalAmount).toBe('500000000000.00')
})

test('a cheque has a number', async () => {
  const { seller, dealId } = await selling()
  for (const chequeNumber of [undefined, null, '', '  ']) expect(code(await pay(seller, dealId, { paymentMethod: 'CHEQUE', chequeNumber }))).toEqual([['INVALID_INPUT', 'input.chequeNumber']])
  const { id } = await paid(seller, dealId)
  expect(code(await payment(seller, 'Update', { id, paymentMethod: 'CHEQUE' }))).toEqual([['INVALID_INPUT', 'input.chequeNumber']])
  expect((await payment(seller, 'Update', { id, paymentMethod: 'CHEQUE', chequeNumber: ' 0815 ' })).dealPayment).toMatchObject({ paymentMethod: 'CHEQUE', chequeNumber: '0815' })
  expect(code(await payment(seller, 'Update', { id, chequeNumber: null }))).toEqual([['INVALID_INPUT', 'input.chequeNumber']])
})

test('nothing is paid for a deal that is completed, rejected or cancelled', async () => {
  const { admin, seller, verifier, dealId: completed } = await selling({ deal: { amount: '0' } })
  const { dealId: rejected } = await selling({ admin })
  const { dealId: cancelled } = await selling({ admin })
  await command(verifier, 'dealVerify', { id: completed })
  await command(verifier, 'dealReject', { id: rejected, reason: 'No.' })
  await command(admin, 'dealCancel', { id: cancelled, reason: 'No.' })
  for (const dealId of [completed, rejected, cancelled]) expect(code(await pay(admin, dealId))).toEqual([['CONFLICT', 'input.dealId']])
  expect(await paymentCount(seller)).toBe(0)
})

test('a payment is entered and changed by whoever sees the deal, and by nobody else', async () => {
  const { admin, seller, dealId } = await selling()
  const { id } = await paid(seller, dealId)
  const other = salesperson(admin)
  for (const by of [other, organization()]) {
    expect(code(await pay(by, dealId))).toEqual([['NOT_FOUND', 'input.dealId']])
    expect(code(await payment(by, 'Update', { id, amount: '1' }))).toEqual([['NOT_FOUND', 'input.id']])
    expect(await readPayment(by, id)).toBeNull()
  }
  expect(code(await pay(seller, newId('del')))).toEqual([['NOT_FOUND', 'input.dealId']])
  await command(admin, 'dealAssign', { id: dealId, ownerId: other.identity.userId })
  expect(await readPayment(seller, id)).toBeNull()
  expect((await payment(other, 'Update', { id, amount: '1' })).dealPayment).toMatchObject({ amount: '1.00', createdBy: { id: seller.identity.userId } })
})

test('a change stays within what is outstanding, and its invoice follows', async () => {
  const { seller, dealId } = await selling({ rules: { taxRate: '10' } })
  const { id } = await paid(seller, dealId, { taxAmount: '1' })
  await paid(seller, dealId, { amount: '50' })
  expect(refused(await payment(seller, 'Update', { id, amount: '50.01' }))).toEqual([['INVALID_INPUT', 'input.amount'], 'No more than 50.00 EUR is outstanding.'])
  expect((await payment(seller, 'Update', { id, notes: 'Twice.' })).dealPayment.invoice).toMatchObject({ taxAmount: '1.00' })
  const { dealPayment } = await payment(seller, 'Update', { id, amount: '50', version: 2 })
  expect(dealPayment).toMatchObject({ amount: '50.00', notes: 'Twice.', version: 3, invoice: { amount: '50.00', taxAmount: '5.00', totalAmount: '55.00' } })
  expect(await readDeal(seller, dealId)).toMatchObject({ claimedAmount: '100.00', outstandingAmount: '0.00' })
  expect((await payment(seller, 'Update', { id, amount: '50.0', notes: ' Twice. ' })).dealPayment.version).toBe(3)
  expect((await said(seller, dealId)).slice(-2)).toEqual(['changed notes of the payment TXN0001 of 40.00 EUR', 'changed amount of the payment TXN0001 of 50.00 EUR'])
  expect(code(await payment(seller, 'Update', { id, amount: null }))).toEqual([['INVALID_INPUT', 'input.amount']])
  expect(code(await payment(seller, 'Update', { id, amount: '1', version: 1 }))).toEqual([['CONFLICT', 'input.version']])
})

test('what somebody approved, and what is decided, stays as it is', async () => {
  const { seller, verifier, approver, dealId } = await selling({ rules: { approvalQuorum: 2 } })
  const { id } = await paid(seller, dealId)
  const receiptUploadKey = await seller.upload('RECEIPT_IMAGE')
  await approve(verifier, id)
  const before = await standing(seller, dealId, id)
  expect(code(await payment(seller, 'Update', { id, amount: '100' }))).toEqual([['CONFLICT', 'input.id']])
  expect(code(await payment(seller, 'AttachReceipt', { id, receiptUploadKey }))).toEqual([['CONFLICT', 'input.id']])
  expect(await standing(seller, dealId, id)).toEqual(before)
  await approve(approver, id)
  expect(code(await payment(seller, 'Update', { id, notes: 'x' }))).toEqual([['INVALID_TRANSITION', undefined]])
})

test('a receipt comes with the payment or afterwards, and is read by who may read the payment', async () => {
  const { admin, seller, dealId } = await selling()
  const receiptOf = async (by: typeof admin, id: string) => (await by.execute('query ($id: ID!) { dealPayment(id: $id) { receiptUrl } }', { id })).data.dealPayment?.receiptUrl
  const { id } = await paid(seller, dealId)
  expect(await receiptOf(seller, id)).toBeNull()
  expect((await payment(seller, 'AttachReceipt', { id, receiptUploadKey: await seller.upload('RECEIPT_IMAGE') })).errors).toEqual([])
  const second = await paid(seller, dealId, { receiptUploadKey: await seller.upload('RECEIPT_IMAGE') })
  for (const by of [seller, admin]) for (const which of [id, second.id]) expect(await receiptOf(by, which)).toMatch(/^http:/)
  expect(await receiptOf(supportOf(admin), id)).toBeNull()
  for (const receiptUploadKey of ['nothing', await seller.upload('INVOICE_FILE')]) {
    expect(code(await payment(seller, 'AttachReceipt', { id, receiptUploadKey }))).toEqual([['INVALID_INPUT', 'input.receiptUploadKey']])
    expect(code(await pay(seller, dealId, { amount: '1', receiptUploadKey }))).toEqual([['INVALID_INPUT', 'input.receiptUploadKey']])
  }
  expect(await paymentCount(admin)).toBe(2)
})

test('the same key enters one payment, also at once; the key is needed', async () => {
  const { seller, dealId } = await selling()
  const answers = await Promise.all([1, 2, 3].map(() => pay(seller, dealId, { idempotencyKey: 'one' })))
  expect(answers.flatMap(code)).toEqual([])
  expect(new Set(answers.map(({ dealPayment }) => dealPayment.id)).size).toBe(1)
  expect(code(await pay(seller, dealId, { idempotencyKey: 'one', amount: '1' }))).toEqual([['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey']])
  await expect(payment(seller, 'Create', { dealId, amount: '1', paymentMethod: 'CASH', idempotencyKey: undefined })).rejects.toThrow('idempotencyKey')
  expect((await readDeal(seller, dealId)).claimedAmount).toBe('40.00')
})

test('an API client enters payments as nobody', async () => {
  const { admin, dealId } = await selling()
  expect((await paid(clientOf(admin), dealId)).createdBy).toBeNull()
})

test('of 50 payments that race for what is outstanding, no more than fit are entered, and each of those', async () => {
  const { admin, dealId } = await selling({ deal: { amount: '100' } })
  const racers = Array.from({ length: 10 }, () => admin.colleague({}))
  const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => pay(racers[index % 10]!, dealId, { amount: ['7', '11.5', '3.25'][index % 3] })))
  const entered = answers.flatMap(({ dealPayment }) => (dealPayment ? [dealPayment] : []))
  expect(new Set(answers.filter(({ dealPayment }) => !dealPayment).flatMap(code).map(String))).toEqual(new Set(['INVALID_INPUT,input.amount']))

  const cents = entered.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0)
  const deal = await readDeal(admin, dealId)
  expect(cents).toBe(Math.round(Number(deal.claimedAmount) * 100))
  expect(cents).toBeLessThanOrEqual(10_000)
  expect(Number(deal.outstandingAmount)).toBeLessThan(3.25)
  expect(entered.map(({ transactionId }) => transactionId).sort()).toEqual(entered.map((_, index) => `TXN${String(index + 1).padStart(4, '0')}`))
  const { sum } = await look(admin, db => db.selectFrom('payments').select(eb => eb.fn.sum<string>('amount').as('sum')).where('dealId', '=', dealId).executeTakeFirstOrThrow())
  expect(sum).toBe(deal.claimedAmount)
})
