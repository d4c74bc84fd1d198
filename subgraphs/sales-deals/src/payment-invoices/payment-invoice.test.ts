import type { TestCaller } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { approve, change, code, invoice, organization, paid, payment, readInvoice, said, salesperson, selling, supportOf, verified } from '../payments/payment.fixture.ts'

const report = async (by: TestCaller) => (await by.execute('{ invoiceNumberReport { first last issued void missing duplicates } }')).data.invoiceNumberReport
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `INV${String(from + index).padStart(4, '0')}`)

test('the series is whole, with void numbers and without what was never issued', async () => {
  const sale = await selling()
  const { admin, seller, verifier, dealId } = sale
  expect(await report(admin)).toEqual({ first: null, last: null, issued: 0, void: 0, missing: [], duplicates: [] })
  await verified(sale, { amount: '1' })
  const { id: refunded } = await verified(sale, { amount: '2' })
  await payment(admin, 'Refund', { id: refunded, reason: 'Returned.' })
  const { id: rejected } = await paid(seller, dealId, { amount: '3' })
  await payment(verifier, 'Reject', { id: rejected, reason: 'Bounced.' })
  await paid(seller, dealId, { amount: '4' })
  await verified(sale, { amount: '5' })
  expect(await report(admin)).toEqual({ first: 'INV0001', last: 'INV0003', issued: 2, void: 1, missing: [], duplicates: [] })
  expect(await report(organization())).toMatchObject({ last: null, issued: 0 })
})

test('the report finds what is missing between the numbers and after the last one', async () => {
  const sale = await selling()
  const ids: string[] = []
  for (let count = 0; count < 4; count++) ids.push((await verified(sale, { amount: '1' })).invoice.id)
  const put = (id: string, number: string) => change(sale.admin, trx => trx.updateTable('paymentInvoices').set({ invoiceNumber: number }).where('id', '=', id).execute())
  await put(ids[3]!, '10002')
  await change(sale.admin, trx => sql`update sales_deals.counters set value = 10004 where name = 'payment_invoices'`.execute(trx))
  expect(await report(sale.admin)).toEqual({ first: 'INV0001', last: 'INV10002', issued: 4, void: 0, missing: [...numbers(4, 10_001), 'INV10003', 'INV10004'], duplicates: [] })
  await expect(put(ids[2]!, '1')).rejects.toThrow('payment_invoices_invoice_number')
})

test('whoever sees a part of the invoices gets no report, in which the others would look like gaps', async () => {
  const sale = await selling()
  await verified(sale)
  expect(await report(sale.seller)).toBeNull()
  expect(await report(sale.admin.colleague({ rowLevels: { sales: 'team' }, teamIds: [] }))).toBeNull()
  expect(await report(sale.verifier)).toMatchObject({ issued: 1 })
})

test('20 invoices issued at once have no gap', async () => {
  const { admin, seller, dealId } = await selling()
  const other = await selling({ admin })
  const deals = [{ seller, dealId }, other]
  const payments = await Promise.all(Array.from({ length: 20 }, (_, index) => paid(deals[index % 2]!.seller, deals[index % 2]!.dealId, { amount: '10' })))
  const verifiers = Array.from({ length: 5 }, () => admin.colleague({}))
  const answers = await Promise.all(payments.map(({ id }, index) => approve(verifiers[index % 5]!, id)))
  expect(answers.flatMap(code)).toEqual([])
  expect(answers.map(({ dealPayment }) => dealPayment.invoice.number).sort()).toEqual(numbers(1, 20))
  expect(await report(admin)).toEqual({ first: 'INV0001', last: 'INV0020', issued: 20, void: 0, missing: [], duplicates: [] })
})

test('a verification that fails takes no number', async () => {
  const sale = await selling()
  const { id } = await paid(sale.seller, sale.dealId)
  await change(sale.admin, trx => trx.insertInto('commissions').values({ dealId: sale.dealId, paymentId: id, userId: sale.seller.identity.userId!, baseAmount: '1', rate: '1', currency: 'EUR', payoutCurrency: 'EUR', exchangeRateDate: '2026-01-01' }).execute())
  expect((await sale.verifier.execute(`mutation { dealPaymentApprove(input: { id: "${id}", idempotencyKey: "x" }) { errors { code } } }`)).errors).toHaveLength(1)
  expect((await readInvoice(sale.admin, (await verified(sale)).invoice.id)).number).toBe('INV0001')
})

test('the tax on a draft can be changed, and on nothing else', async () => {
  const sale = await selling({ rules: { taxRate: '20' } })
  const { admin, seller, dealId } = sale
  const { id, invoice: draft } = await paid(seller, dealId)
  expect((await invoice(admin, 'Update', { id: draft.id, taxAmount: '2.50', version: 1 })).paymentInvoice).toMatchObject({ taxAmount: '2.50', totalAmount: '42.50', taxRate: '20.00', version: 2 })
  expect((await said(admin, dealId)).at(-1)).toBe('changed the tax on the invoice of the payment TXN0001')
  for (const taxAmount of ['-1', '0.001', '40.01']) expect(code(await invoice(admin, 'Update', { id: draft.id, taxAmount }))).toEqual([['INVALID_INPUT', 'input.taxAmount']])
  expect(code(await invoice(admin, 'Update', { id: draft.id, taxAmount: '1', version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect(code(await invoice(salesperson(admin), 'Update', { id: draft.id, taxAmount: '1' }))).toEqual([['NOT_FOUND', 'input.id']])
  await expect(invoice(sale.verifier, 'Update', { id: draft.id, taxAmount: '1' })).rejects.toThrow('sales.invoice:write')
  expect((await invoice(admin, 'Update', { id: draft.id, taxAmount: '2.5' })).paymentInvoice.version).toBe(2)

  const { invoice: issued } = (await approve(sale.verifier, id)).dealPayment
  expect(issued).toMatchObject({ taxAmount: '2.50', totalAmount: '42.50', status: 'ISSUED' })
  expect(code(await invoice(admin, 'Update', { id: issued.id, taxAmount: '1' }))).toEqual([['INVALID_TRANSITION', undefined]])
  expect(await readInvoice(admin, issued.id)).toEqual(issued)
})

test('the tax rate is that of the moment of entry', async () => {
  const sale = await selling({ rules: { taxRate: '20' } })
  const { id } = await paid(sale.seller, sale.dealId)
  await selling({ admin: sale.admin, rules: { taxRate: '7' } })
  expect((await approve(sale.verifier, id)).dealPayment.invoice).toMatchObject({ taxRate: '20.00', taxAmount: '8.00' })
  expect((await paid(sale.seller, sale.dealId)).invoice).toMatchObject({ taxRate: '7.00', taxAmount: '2.80' })
})

test('a tax in a currency without cents has none', async () => {
  const { admin, seller, dealId } = await selling({ deal: { currency: 'JPY' } })
  const { invoice: { id } } = await paid(seller, dealId)
  expect(code(await invoice(admin, 'Update', { id, taxAmount: '1.5' }))).toEqual([['INVALID_INPUT', 'input.taxAmount']])
  expect((await invoice(admin, 'Update', { id, taxAmount: '2' })).paymentInvoice.totalAmount).toBe('42.00')
})

test('a document is put to an invoice that is not void, and read by who may read the invoice', async () => {
  const sale = await selling()
  const { admin, seller } = sale
  const fileOf = async (by: TestCaller, id: string) => (await by.execute('query ($id: ID!) { paymentInvoice(id: $id) { fileUrl } }', { id })).data.paymentInvoice?.fileUrl
  const { id, invoice: { id: invoiceId } } = await verified(sale)
  expect(await fileOf(admin, invoiceId)).toBeNull()
  const fileUploadKey = await admin.upload('INVOICE_FILE')
  expect((await invoice(admin, 'AttachFile', { id: invoiceId, fileUploadKey })).paymentInvoice).toMatchObject({ number: 'INV0001', status: 'ISSUED' })
  expect((await said(admin, sale.dealId)).at(-1)).toBe('put the document to the invoice INV0001 of the payment TXN0001')
  for (const by of [admin, seller]) expect(await fileOf(by, invoiceId)).toMatch(/^http:/)
  expect(await fileOf(supportOf(admin), invoiceId)).toBeNull()
  expect(await fileOf(salesperson(admin), invoiceId)).toBeUndefined()
  expect(code(await invoice(admin, 'AttachFile', { id: invoiceId, fileUploadKey: await admin.upload('RECEIPT_IMAGE') }))).toEqual([['INVALID_INPUT', 'input.fileUploadKey']])
  await payment(admin, 'Refund', { id, reason: 'Returned.' })
  expect(code(await invoice(admin, 'AttachFile', { id: invoiceId, fileUploadKey }))).toEqual([['INVALID_TRANSITION', undefined]])
})
