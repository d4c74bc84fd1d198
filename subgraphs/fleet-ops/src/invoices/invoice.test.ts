import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { approvedInvoice, eventsAbout, fleetOf, invoice, readInvoice, refusal, submitInvoice, supportOf, total, vendorOf, write } from '../amounts/money.fixture.ts'

async function submitted(input: Record<string, unknown> = {}) {
  const fleet = await fleetOf()
  const vendor = vendorOf(fleet.admin, fleet.vendorIds[0])
  const { vendorInvoice } = await submitInvoice(vendor, { placeholderId: fleet.placeholderIds[0], ...input })
  return { ...fleet, vendor, vendorInvoice }
}

test('a vendor turns its placeholder into a submitted invoice', async () => {
  const { admin, vendor, vendorInvoice, placeholderIds } = await submitted({ invoiceNumber: ' INV-1 ', amount: '5000' })
  expect(vendorInvoice).toMatchObject({ id: placeholderIds[0], status: 'SUBMITTED', invoiceNumber: 'INV-1', amount: '5000.00', currency: 'INR', invoiceDate: '2026-11-01', isPlaceholder: false, submittedBy: { id: vendor.identity.userId }, decidedBy: null })
  expect(await readInvoice(admin, vendorInvoice.id)).toEqual(vendorInvoice)
  expect(await total(admin, 'vendorInvoices')).toBe(2)
})

test('a vendor submits a new invoice for a campaign it is assigned to, and for no other', async () => {
  const { admin, campaignIds, vendorIds } = await fleetOf()
  const vendor = vendorOf(admin, vendorIds[0])
  expect((await submitInvoice(vendor, { campaignId: campaignIds[0], currency: 'EUR' })).vendorInvoice).toMatchObject({ status: 'SUBMITTED', currency: 'EUR' })

  expect(refusal(await submitInvoice(vendor, { campaignId: campaignIds[1] }))).toEqual([['NOT_FOUND', 'input.campaignId']])
  await write(admin, trx => trx.updateTable('campaignVendors').set({ deletedAt: new Date().toISOString() }).where('vendorId', '=', vendorIds[0]).execute())
  expect(refusal(await submitInvoice(vendor, { campaignId: campaignIds[0] }))).toEqual([['NOT_FOUND', 'input.campaignId']])
  expect(refusal(await submitInvoice(admin, { campaignId: campaignIds[0], vendorId: vendorIds[0] }))).toEqual([['NOT_FOUND', 'input.campaignId']])
  expect(await total(admin, 'vendorInvoices')).toBe(3)
})

test('a vendor submits for no other vendor, and who has none for nobody', async () => {
  const { admin, campaignIds, vendorIds, placeholderIds } = await fleetOf()
  const vendor = vendorOf(admin, vendorIds[0])
  const before = await readInvoice(admin, placeholderIds[1])
  expect(refusal(await submitInvoice(vendor, { placeholderId: placeholderIds[1] }))).toEqual([['NOT_FOUND', 'input.placeholderId']])
  expect(refusal(await submitInvoice(vendor, { campaignId: campaignIds[0], vendorId: vendorIds[1] }))).toEqual([['NOT_FOUND', 'input.vendorId']])
  await expect(submitInvoice(vendorOf(admin), { campaignId: campaignIds[0], vendorId: vendorIds[0] })).rejects.toThrow('You have no vendor to submit an invoice for.')
  expect(refusal(await submitInvoice(admin, { campaignId: campaignIds[0] }))).toEqual([['INVALID_INPUT', 'input.vendorId']])
  expect(await readInvoice(admin, placeholderIds[1])).toEqual(before)
  expect(await total(admin, 'vendorInvoices')).toBe(2)
})

test('a submission says one thing, in amounts that can be paid', async () => {
  const { admin, campaignIds, vendorIds, placeholderIds } = await fleetOf()
  const vendor = vendorOf(admin, vendorIds[0])
  const [placeholderId] = placeholderIds
  const refused = async (input: Record<string, unknown>) => refusal(await submitInvoice(vendor, input))
  expect(await refused({})).toEqual([['INVALID_INPUT', 'input.campaignId']])
  expect(await refused({ placeholderId, id: placeholderId })).toEqual([['INVALID_INPUT', 'input.id']])
  expect(await refused({ id: placeholderId })).toEqual([['INVALID_INPUT', 'input.id']])
  expect(await refused({ placeholderId, campaignId: campaignIds[0] })).toEqual([['INVALID_INPUT', 'input.campaignId']])
  expect(await refused({ placeholderId, vendorId: vendorIds[0] })).toEqual([['INVALID_INPUT', 'input.vendorId']])
  for (const amount of ['0', '-1', '0.001']) expect(await refused({ placeholderId, amount })).toEqual([['INVALID_INPUT', 'input.amount']])
  for (const invoiceNumber of ['PLACEHOLDER-1', '  placeholder-2']) expect(await refused({ placeholderId, invoiceNumber })).toEqual([['INVALID_INPUT', 'input.invoiceNumber']])
  expect((await readInvoice(admin, placeholderId)).status).toBe('PENDING')
  expect(await total(admin, 'vendorInvoices')).toBe(2)
})

test('a number is unique in the organization, whoever uses it, and free in another', async () => {
  const { admin, campaignIds, vendorIds, placeholderIds } = await submitted({ invoiceNumber: 'INV-1' })
  const other = vendorOf(admin, vendorIds[1])
  for (const way of [{ campaignId: campaignIds[0] }, { placeholderId: placeholderIds[1] }]) {
    expect(refusal(await submitInvoice(other, { ...way, invoiceNumber: 'INV-1 ' }))).toEqual([['ALREADY_EXISTS', 'input.invoiceNumber']])
  }
  expect((await readInvoice(admin, placeholderIds[1])).status).toBe('PENDING')
  expect(await total(admin, 'vendorInvoices')).toBe(2)
  expect((await submitted({ invoiceNumber: 'INV-1' })).vendorInvoice.invoiceNumber).toBe('INV-1')
})

test('of several who submit one number at once, exactly one wins', async () => {
  const { admin, campaignIds, vendorIds, placeholderIds } = await fleetOf()
  const [one, other] = vendorIds.map(id => vendorOf(admin, id)) as [ReturnType<typeof vendorOf>, ReturnType<typeof vendorOf>]
  const invoiceNumber = 'INV-7'
  const all = await Promise.all([
    submitInvoice(one, { campaignId: campaignIds[0], invoiceNumber }),
    submitInvoice(other, { campaignId: campaignIds[0], invoiceNumber }),
    submitInvoice(one.colleague({}), { placeholderId: placeholderIds[0], invoiceNumber }),
  ])
  expect(all.flatMap(refusal)).toEqual([['ALREADY_EXISTS', 'input.invoiceNumber'], ['ALREADY_EXISTS', 'input.invoiceNumber']])
  const { data } = await admin.execute('{ vendorInvoices(filter: { invoiceNumber: "INV-7" }) { totalCount } }')
  expect(data.vendorInvoices.totalCount).toBe(1)
})

test('an invoice is approved by another than submitted it, and others hear of it', async () => {
  const { admin, campaignIds, vendorIds, vendor, vendorInvoice } = await submitted()
  const { vendorInvoice: approved } = await invoice(admin, 'Approve', { id: vendorInvoice.id, note: 'As agreed.' })
  expect(approved).toMatchObject({ status: 'APPROVED', decidedBy: { id: admin.identity.userId }, decisionNote: 'As agreed.' })
  expect(await eventsAbout(admin, vendorInvoice.id)).toEqual([
    { type: 'fleet.invoice.decided.v1', data: { status: 'APPROVED', vendorId: vendorIds[0], campaignId: campaignIds[0], submittedById: vendor.identity.userId } },
  ])

  const { vendorInvoice: own } = await submitInvoice(admin, { campaignId: campaignIds[0], vendorId: vendorIds[1] })
  for (const by of [admin, admin.colleague({ links: [vendorIds[1]] })]) {
    expect(refusal(await invoice(by, 'Approve', { id: own.id }))).toEqual([['FORBIDDEN', 'input.id']])
    expect(refusal(await invoice(by, 'Reject', { id: own.id, note: 'Mine.' }))).toEqual([['FORBIDDEN', 'input.id']])
  }
  await expect(invoice(vendor, 'Approve', { id: own.id })).rejects.toThrow('You need the right fleet.invoice:decide for this.')
  await expect(invoice(admin.colleague({ kind: 'client', userId: null, clientId: newId('apc') }), 'Approve', { id: own.id })).rejects.toThrow('no API client')
  expect(await readInvoice(admin, own.id)).toEqual(own)
})

test('a rejected invoice is corrected and submitted again, and decided anew', async () => {
  const { admin, vendor, vendorInvoice } = await submitted({ invoiceNumber: 'INV-1' })
  expect(refusal(await invoice(admin, 'Reject', { id: vendorInvoice.id, note: ' ' }))).toEqual([['INVALID_INPUT', 'input.note']])
  const { vendorInvoice: rejected } = await invoice(admin, 'Reject', { id: vendorInvoice.id, note: 'Too much.' })
  expect(rejected).toMatchObject({ status: 'REJECTED', decisionNote: 'Too much.', decidedBy: { id: admin.identity.userId } })

  expect(refusal(await submitInvoice(vendor, { id: vendorInvoice.id, version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  const { vendorInvoice: again } = await submitInvoice(vendor, { id: vendorInvoice.id, invoiceNumber: 'INV-1', amount: '4500.00', version: rejected.version })
  expect(again).toMatchObject({ id: vendorInvoice.id, status: 'SUBMITTED', invoiceNumber: 'INV-1', amount: '4500.00', decidedBy: null, decisionNote: null })
  expect((await invoice(admin, 'Approve', { id: vendorInvoice.id })).vendorInvoice.status).toBe('APPROVED')
  expect((await eventsAbout(admin, vendorInvoice.id)).map(event => event.data)).toMatchObject([{ status: 'REJECTED' }, { status: 'APPROVED' }])
})

test('what is not submitted is not decided, what is approved is not submitted or decided again, and nothing but a payment makes it paid', async () => {
  const fleet = await fleetOf()
  const { admin, placeholderIds } = fleet
  expect(refusal(await invoice(admin, 'Approve', { id: placeholderIds[0] }))).toEqual([['INVALID_TRANSITION', undefined]])
  const approved = await approvedInvoice(fleet)
  expect(refusal(await submitInvoice(admin, { id: approved.id }))).toEqual([['INVALID_TRANSITION', undefined]])
  expect(refusal(await invoice(admin.colleague({}), 'Reject', { id: approved.id, note: 'No.' }))).toEqual([['INVALID_TRANSITION', undefined]])
  expect(await readInvoice(admin, approved.id)).toEqual(approved)
  const { errors } = await admin.execute('mutation { vendorInvoiceSubmit(input: { id: "", status: PAID }) { errors { code } } }')
  expect(errors?.map(error => error.message).join()).toContain('Field "status" is not defined')
})

test('of two who decide at once, exactly one wins', async () => {
  const { admin, vendorInvoice } = await submitted()
  const both = await Promise.all([invoice(admin, 'Approve', { id: vendorInvoice.id }), invoice(admin.colleague({}), 'Reject', { id: vendorInvoice.id, note: 'No.' })])
  expect(both.flatMap(refusal)).toEqual([['INVALID_TRANSITION', undefined]])
  expect(await eventsAbout(admin, vendorInvoice.id)).toHaveLength(1)
})

test('the document of an invoice stays with it until another takes its place', async () => {
  const { admin, vendorIds, placeholderIds } = await fleetOf()
  const vendor = vendorOf(admin, vendorIds[0])
  const fileOf = async (by: typeof admin) => (await by.execute('query ($id: ID!) { vendorInvoice(id: $id) { fileUrl } }', { id: placeholderIds[0] })).data.vendorInvoice?.fileUrl
  expect(refusal(await submitInvoice(vendor, { placeholderId: placeholderIds[0], fileUploadKey: await vendor.upload('EXPENSE_BILL') }))).toEqual([['INVALID_INPUT', 'input.fileUploadKey']])
  await submitInvoice(vendor, { placeholderId: placeholderIds[0], fileUploadKey: await vendor.upload('INVOICE_FILE') })
  await invoice(admin, 'Reject', { id: placeholderIds[0], note: 'The tax is wrong.' })
  await submitInvoice(vendor, { id: placeholderIds[0] })

  for (const by of [admin, vendor]) expect(await fileOf(by)).toMatch(/^http:/)
  expect(await fileOf(supportOf(admin))).toBeNull()
  expect(await fileOf(vendorOf(admin, vendorIds[1]))).toBeUndefined()
})

test('the same key submits one invoice, whatever is repeated at once', async () => {
  const { admin, campaignIds, vendorIds } = await fleetOf()
  const vendor = vendorOf(admin, vendorIds[0])
  const input = { campaignId: campaignIds[0], invoiceNumber: 'INV-1', idempotencyKey: 'one' }
  const answers = await Promise.all([1, 2, 3].map(() => submitInvoice(vendor, input)))
  expect(new Set(answers.map(answer => answer.vendorInvoice.id)).size).toBe(1)
  expect(refusal(await submitInvoice(vendor, { ...input, amount: '1' }))).toEqual([['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey']])
  expect(await total(admin, 'vendorInvoices')).toBe(3)
})
