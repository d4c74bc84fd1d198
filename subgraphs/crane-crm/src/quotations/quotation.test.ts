import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import {
  apiClient, change, code, convertLead, createCustomer, createDeal, createLead, dealCommand, leadCommand, organization, pricing, qualifiedLead, quotationAfter, quotationCommand, readQuotation,
  readRevision, salesperson, supportOf, termsOf,
} from './quotation.fixture.ts'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('a quotation is written with its first revision, priced by the card of today', async () => {
  const { admin, customerId, unit, card, write } = await pricing()
  const { quotation, errors } = await write({ notes: ' Without the driver ', customerContact: { name: 'Asha Rao', email: 'asha@mahindra.example', phone: '+912212345678' } })
  expect(errors).toEqual([])
  const me = { id: admin.identity.userId }
  expect(quotation).toMatchObject({
    id: expect.stringMatching(/^quo_/), number: 'QT0001', status: 'DRAFT', currency: 'INR', customerName: 'Mahindra', acceptedAt: null, acceptedAmount: null, revisionNumber: 1, version: 1,
    lead: null, deal: null, customer: { id: customerId }, assignedTo: me, createdBy: me,
  })
  expect(quotation.newestRevision).toMatchObject({
    id: expect.stringMatching(/^qrv_/), revisionNumber: 1, status: 'DRAFT', isExpired: false, notes: 'Without the driver',
    customerContact: { name: 'Asha Rao', email: 'asha@mahindra.example', phone: '+912212345678', address: null },
    machines: [{ equipment: { id: unit }, number: 'EQ0001', name: 'Liebherr', category: 'MOBILE_CRANE', quantity: 2, baseRate: '1000.00', runningCostPerKm: '35.25' }],
    machineType: 'MOBILE_CRANE', orderType: 'SMALL', numberOfDays: 10, workingHours: '8.00', foodResources: 0, accommodationResources: 0, siteDistance: '0.00', usage: 'NORMAL', riskFactor: 'LOW',
    extraCharges: [], currency: 'INR', rateCard: { id: card.id }, pricingVersion: 1, totalRent: '20000.00', netAmount: '20000.00', taxAmount: '3600.00', totalAmount: '23600.00',
    validUntil: inDays(30), sentAt: null, decidedAt: null, decisionNote: null, version: 1, createdBy: me,
  })
  expect(quotation.newestRevision.lines).toMatchObject([{ rule: 'MACHINE_RENT', label: 'Liebherr', amount: '20000.00' }, { rule: 'TAX', amount: '3600.00' }])
  expect(await readQuotation(admin, quotation.id)).toEqual(quotation)
  expect((await readRevision(admin, quotation.newestRevision.id)).totalAmount).toBe('23600.00')
})

test('a refused quotation leaves no gap in the numbers', async () => {
  const { write, quote } = await pricing()
  expect(code(await write({ validUntil: '2020-01-01' }))).toEqual([['INVALID_INPUT', 'input.validUntil']])
  expect(code(await write({ templateId: newId('qtp') }))).toEqual([['NOT_FOUND', 'input.templateId']])
  expect((await quote({ validUntil: inDays(1) })).number).toBe('QT0001')
  expect((await quote()).number).toBe('QT0002')
})

test('a quotation for a deal is for its customer and lead too, one for a lead for whoever it is', async () => {
  const { admin, unit } = await pricing()
  const write = (input: object) => quotationAfter(admin, 'Create', { terms: termsOf(unit), ...input })
  const lead = await qualifiedLead(admin, { customerName: 'Ravi Kumar' })
  const early = await write({ leadId: lead.id })
  expect(early).toMatchObject({ lead: { id: lead.id }, deal: null, customer: null, customerName: 'Ravi Kumar', newestRevision: { customerContact: { name: 'Ravi Kumar', email: 'ravi@kumar.example', phone: null } } })
  const { customer, deal } = await convertLead(admin, lead.id)
  const whole = { lead: { id: lead.id }, deal: { id: deal.id }, customer: { id: customer.id } }
  for (const input of [{ dealId: deal.id }, { leadId: lead.id }, { dealId: deal.id, leadId: lead.id, customerId: customer.id }]) expect(await write(input)).toMatchObject(whole)
  // What was offered to the lead is the deal's now.
  expect(await readQuotation(admin, early.id)).toMatchObject({ ...whole, version: 2 })
})

test('a lead’s quotations become its deal’s, also those that whoever converts it does not see', async () => {
  const { admin, unit } = await pricing()
  const seller = salesperson(admin)
  const lead = await qualifiedLead(admin, { assignedToId: null })
  const { id } = await quotationAfter(admin, 'Create', { leadId: lead.id, terms: termsOf(unit) })
  expect(await readQuotation(seller, id)).toBeNull()
  const { deal } = await convertLead(seller, lead.id)
  expect((await readQuotation(admin, id)).deal).toEqual({ id: deal.id })
})

test('a quotation is for somebody, who is there and not lost, and all that is named belongs together', async () => {
  const { admin, unit, customerId } = await pricing()
  const write = async (input: object, by = admin) => code(await quotationCommand(by, 'Create', { terms: termsOf(unit), ...input }))
  expect(await write({})).toEqual([['INVALID_INPUT', 'input.customerId']])
  for (const [field, prefix] of [['customerId', 'cus'], ['leadId', 'led'], ['dealId', 'cdl']] as const) expect(await write({ [field]: newId(prefix) })).toEqual([['NOT_FOUND', `input.${field}`]])
  const [deal, lead] = [await createDeal(admin), await createLead(admin)]
  expect(await write({ dealId: deal.id, customerId })).toEqual([['INVALID_INPUT', 'input.customerId']])
  expect(await write({ dealId: deal.id, leadId: lead.id })).toEqual([['INVALID_INPUT', 'input.leadId']])
  await dealCommand(admin, 'Lose', { id: deal.id, reason: 'Too far' })
  expect(await write({ dealId: deal.id })).toEqual([['CONFLICT', 'input.dealId']])
  await leadCommand(admin, 'Start', { id: lead.id })
  await leadCommand(admin, 'Disqualify', { id: lead.id, reason: 'Too far' })
  expect(await write({ leadId: lead.id })).toEqual([['CONFLICT', 'input.leadId']])
  const seller = salesperson(admin)
  expect(await write({ customerId }, seller)).toEqual([['NOT_FOUND', 'input.customerId']])
  expect(await write({ customerId }, organization())).toEqual([['NOT_FOUND', 'input.customerId']])
})

test('a quotation is whoever’s is said, and handed on as customers and deals are', async () => {
  const { admin, unit, quote } = await pricing()
  const [seller, other] = [salesperson(admin), salesperson(admin)]
  const customerId = await createCustomer(admin, { assignedToId: null })
  const person = newId('usr')
  expect((await quote({ assignedToId: person })).assignedTo).toEqual({ id: person })
  expect((await quote({}, apiClient(admin))).assignedTo).toBeNull()
  const { id } = await quotationAfter(seller, 'Create', { customerId, terms: termsOf(unit) })
  expect(await readQuotation(other, id)).toBeNull()
  expect(code(await quotationCommand(other, 'Assign', { id, assignedToId: other.identity.userId }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(code(await quotationCommand(seller, 'Assign', { id, assignedToId: other.identity.userId }))).toEqual([['FORBIDDEN', 'input.assignedToId']])
  expect((await quotationAfter(seller, 'Assign', { id, assignedToId: null })).assignedTo).toBeNull()
  expect((await quotationAfter(other, 'Assign', { id, assignedToId: other.identity.userId })).assignedTo).toEqual({ id: other.identity.userId })
})

test('support sees what was offered, and neither whom to reach nor what was said', async () => {
  const { admin, quote } = await pricing()
  const { id } = await quote({ notes: 'Cheap', customerContact: { email: 'asha@mahindra.example' } })
  expect((await readQuotation(supportOf(admin), id)).newestRevision).toMatchObject({ customerContact: null, notes: null, decisionNote: null, totalAmount: '23600.00' })
})

test('what belongs to a quotation is null without the right to read it', async () => {
  const { admin, quote } = await pricing()
  const { id } = await quote()
  const clerk = admin.colleague({ scopes: ['crane.quotation:read'] })
  expect(await readQuotation(clerk, id)).toMatchObject({ customer: null, customerName: 'Mahindra', newestRevision: { rateCard: null, machines: [{ equipment: null, number: 'EQ0001' }] } })
})

test('the same key writes one quotation, also at once', async () => {
  const { quote } = await pricing()
  const answers = await Promise.all([1, 2, 3].map(() => quote({ idempotencyKey: 'one' })))
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
})

test('quotations that are written at once have consecutive numbers', async () => {
  const { quote } = await pricing()
  const numbers = await Promise.all(Array.from({ length: 12 }, async () => (await quote()).number))
  expect(numbers.toSorted()).toEqual(Array.from({ length: 12 }, (_, at) => `QT${String(at + 1).padStart(4, '0')}`))
})

test('another organization’s quotation is a missing one, for every command and every way to read it', async () => {
  const { admin, quote } = await pricing()
  const quotation = await quote()
  const stranger = organization()
  for (const event of ['Revise', 'Assign'] as const) {
    const [theirs, none] = [await quotationCommand(stranger, event, { id: quotation.id }), await quotationCommand(stranger, event, { id: newId('quo') })]
    expect([code(theirs), code(none)]).toEqual([[['NOT_FOUND', 'input.id']], [['NOT_FOUND', 'input.id']]])
  }
  for (const event of ['Send', 'Accept', 'Reject'] as const) {
    expect(code(await quotationCommand(stranger, event, { revisionId: quotation.newestRevision.id, ...(event === 'Reject' && { note: 'No' }) }))).toEqual([['NOT_FOUND', 'input.revisionId']])
  }
  expect(await readQuotation(stranger, quotation.id)).toBeNull()
  expect(await readRevision(stranger, quotation.newestRevision.id)).toBeNull()
  const { data } = await stranger.execute('{ quotationByNumber(number: "QT0001") { id } quotations { totalCount } }')
  expect(data).toEqual({ quotationByNumber: null, quotations: { totalCount: 0 } })
  expect(await readQuotation(admin, quotation.id)).toEqual(quotation)
  await expect(change(stranger, trx => trx.updateTable('quotations').set({ customerName: 'X' }).where('id', '=', quotation.id).returningAll().executeTakeFirstOrThrow())).rejects.toThrow()
})
