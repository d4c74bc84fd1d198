import type { TestCaller } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { priceQuotation, type PriceCard, type PriceInput } from '../pricing/price.ts'
import { command } from '../customers/customer.fixture.ts'
import { change, code, createCard, createUnit, done, look, organization, pricing, quotationAfter, quotationCommand, readQuotation, readRevision, supportOf, termsOf } from '../quotations/quotation.fixture.ts'
import { findRevisionsByIds } from './quotation-revision.queries.ts'

const DIFF = 'before { id } after { id } totalChange inputs { field subject before after } lines { rule label before { amount } after { amount } }'
async function diff(by: TestCaller, id: string, against: number) {
  const { data, errors } = await by.execute(`query ($id: ID!, $against: Int!) { quotationRevision(id: $id) { diff(against: $against) { ${DIFF} } } }`, { id, against })
  if (errors) throw new Error(errors[0]!.message)
  return data.quotationRevision.diff
}

test('a revision is the next one, a draft, and takes the place of the one before', async () => {
  const { admin, unit, quote } = await pricing()
  const { id, newestRevision: first } = await quote({ notes: 'Cheap' })
  const revised = await quotationAfter(admin, 'Revise', { id, version: 1, terms: termsOf(unit, { numberOfDays: 20 }), notes: null })
  expect(revised).toMatchObject({ id, number: 'QT0001', revisionNumber: 2, status: 'DRAFT', version: 2 })
  expect(revised.newestRevision).toMatchObject({ revisionNumber: 2, status: 'DRAFT', numberOfDays: 20, notes: null, totalRent: '40000.00', totalAmount: '47200.00', customerContact: first.customerContact, validUntil: first.validUntil })
  expect(await readRevision(admin, first.id)).toEqual({ ...first, status: 'SUPERSEDED', version: 2 })
})

test('what is left out of a revision stays, also the terms', async () => {
  const { admin, unit, quote } = await pricing()
  const terms = termsOf(unit, { orderType: 'MICRO', workingHours: '7.5', foodResources: 2, siteDistance: '10', usage: 'HEAVY', riskFactor: 'MEDIUM', extraCharges: [{ label: 'Permit', amount: '5' }] })
  const { id, newestRevision: first } = await quote({ terms, notes: 'Cheap', customerContact: { name: 'Asha' } })
  const { newestRevision: second } = await quotationAfter(admin, 'Revise', { id })
  const { id: _, revisionNumber, ...same } = first
  expect(second).toMatchObject(same)
  expect([revisionNumber, second.revisionNumber]).toEqual([1, 2])
  expect(await diff(admin, second.id, 1)).toEqual({ before: { id: first.id }, after: { id: second.id }, totalChange: '0.00', inputs: [], lines: [] })
})

test('revisions keep their price when the card or the rates change; the next one has the new', async () => {
  const { admin, unit, quote } = await pricing()
  const { id, newestRevision: first } = await quote()
  const card = await createCard(admin, { taxRate: '20' })
  await change(admin, trx => sql`update crane_crm.equipment set small_rate = 1500, name = 'Liebherr LTM' where id = ${unit}`.execute(trx))
  expect(await readQuotation(admin, id)).toMatchObject({ newestRevision: first })
  const { newestRevision: second } = await quotationAfter(admin, 'Revise', { id })
  expect(second).toMatchObject({ totalRent: '30000.00', taxAmount: '6000.00', rateCard: { id: card.id } })
  expect(await readRevision(admin, first.id)).toEqual({ ...first, status: 'SUPERSEDED', version: 2 })
  const { inputs, lines, totalChange } = await diff(admin, second.id, 1)
  expect(totalChange).toBe('12400.00')
  expect(inputs).toEqual([
    { field: 'machines.baseRate', subject: 'Liebherr LTM', before: '1000.00', after: '1500.00' },
    { field: 'rateCard', subject: null, before: 'RC0001', after: 'RC0002' },
  ])
  expect(lines).toEqual([
    { rule: 'MACHINE_RENT', label: 'Liebherr LTM', before: { amount: '20000.00' }, after: { amount: '30000.00' } },
    { rule: 'TAX', label: 'Tax', before: { amount: '3600.00' }, after: { amount: '6000.00' } },
  ])
})

test('each stored price is counted again to the cent from what was kept with it', async () => {
  const { admin, unit, quote } = await pricing()
  const terms = termsOf(unit, { orderType: 'MICRO', workingHours: '7.25', foodResources: 3, accommodationResources: 1, siteDistance: '33.33', usage: 'HEAVY', riskFactor: 'HIGH', extraCharges: [{ label: 'Permit', amount: '0.07' }] })
  const { newestRevision: { id } } = await quote({ terms })
  await look(admin, async db => {
    const [revision] = await findRevisionsByIds(db, [id])
    const card = await db.selectFrom('rateCards').selectAll().where('id', '=', revision!.rateCardId).executeTakeFirstOrThrow()
    const { lines, total } = priceQuotation(revision! satisfies PriceInput, card satisfies PriceCard)
    expect([lines, total]).toEqual([revision!.priceTrace, revision!.totalAmount])
  })
})

test('the difference of two revisions names each changed input and line, in both directions', async () => {
  const { admin, unit, quote } = await pricing()
  const other = await createUnit(admin, { name: 'Tadano' })
  const { id, newestRevision: first } = await quote({ terms: termsOf(unit, { extraCharges: [{ label: 'Permit', amount: '100' }] }), notes: 'Cheap', customerContact: { email: 'asha@mahindra.example' } })
  const terms = termsOf(unit, { machines: [{ equipmentId: unit, quantity: 2 }, { equipmentId: other, quantity: 1 }], riskFactor: 'MEDIUM' })
  const { newestRevision: second } = await quotationAfter(admin, 'Revise', { id, terms, notes: 'Cheaper', customerContact: { email: 'ravi@mahindra.example' } })
  const forward = await diff(admin, second.id, 1)
  expect(forward.inputs).toEqual([
    { field: 'machines.quantity', subject: 'Tadano', before: null, after: '1' },
    { field: 'machines.baseRate', subject: 'Tadano', before: null, after: '1000.00' },
    { field: 'machines.runningCostPerKm', subject: 'Tadano', before: null, after: '35.25' },
    { field: 'riskFactor', subject: null, before: 'LOW', after: 'MEDIUM' },
    { field: 'notes', subject: null, before: 'Cheap', after: 'Cheaper' },
    { field: 'customerContact.email', subject: null, before: 'asha@mahindra.example', after: 'ravi@mahindra.example' },
    { field: 'extraCharges.amount', subject: 'Permit', before: '100.00', after: null },
  ])
  expect(forward.lines).toEqual([
    { rule: 'MACHINE_RENT', label: 'Tadano', before: null, after: { amount: '10000.00' } },
    { rule: 'RISK', label: 'Medium risk', before: null, after: { amount: '1500.00' } },
    { rule: 'TAX', label: 'Tax', before: { amount: '3618.00' }, after: { amount: '5670.00' } },
    { rule: 'EXTRA_CHARGE', label: 'Permit', before: { amount: '100.00' }, after: null },
  ])
  expect(forward.totalChange).toBe('13452.00')
  const back = await diff(admin, first.id, 2)
  expect([back.before.id, back.after.id, back.totalChange]).toEqual([second.id, first.id, '-13452.00'])
  expect(back.inputs.map(({ field }: { field: string }) => field).sort()).toEqual(forward.inputs.map(({ field }: { field: string }) => field).sort())
  expect((await diff(supportOf(admin), second.id, 1)).inputs.map(({ field }: { field: string }) => field)).not.toContain('notes')
  expect(JSON.stringify(await diff(supportOf(admin), second.id, 1))).not.toContain('mahindra.example')
  expect(await diff(admin, second.id, 3)).toBeNull()
})

test('a revision keeps the version of its template, unless a template is named', async () => {
  const { admin, quote } = await pricing()
  const { id, newestRevision } = await quote()
  const { template: { id: templateId }, ...pinned } = newestRevision
  expect([newestRevision.template, pinned.templateVersion]).toEqual([{ id: expect.stringMatching(/^qtp_/) }, 1])
  done(await command(admin, 'quotationTemplateUpdate', { id: templateId, content: '<p>{{ quotation.number }}</p>' }, 'quotationTemplate { templateVersion }'), 'quotationTemplate')
  expect((await quotationAfter(admin, 'Revise', { id })).newestRevision).toMatchObject({ template: { id: templateId }, templateVersion: 1 })
  const { newestRevision: third } = await quotationAfter(admin, 'Revise', { id, templateId })
  expect(third).toMatchObject({ template: { id: templateId }, templateVersion: 2 })
  expect((await diff(admin, third.id, 2)).inputs).toEqual([{ field: 'templateVersion', subject: null, before: '1', after: '2' }])
  expect((await readRevision(admin, newestRevision.id)).templateVersion).toBe(1)
  expect((await readRevision(admin.colleague({ scopes: ['crane.quotation:read'] }), third.id)).template).toBeNull()
})

test('a revision stays in the currency of its quotation', async () => {
  const { admin, quote } = await pricing()
  await createCard(admin, { currency: 'EUR' })
  const unit = await createUnit(admin, { currency: 'EUR' })
  const { id } = await quote()
  expect(code(await quotationCommand(admin, 'Revise', { id, terms: termsOf(unit, { currency: 'EUR' }) }))).toEqual([['INVALID_INPUT', 'input.terms.currency']])
  expect((await readQuotation(admin, id)).version).toBe(1)
})

test('a rejected quotation is revised, and a sent one', async () => {
  const { admin, quote } = await pricing()
  const { id, newestRevision } = await quote()
  await quotationAfter(admin, 'Send', { revisionId: newestRevision.id })
  await quotationAfter(admin, 'Reject', { revisionId: newestRevision.id, note: 'Too much' })
  const revised = await quotationAfter(admin, 'Revise', { id })
  expect(revised).toMatchObject({ status: 'DRAFT', newestRevision: { sentAt: null, decidedAt: null, decisionNote: null } })
  await quotationAfter(admin, 'Send', { revisionId: revised.newestRevision.id })
  expect((await quotationAfter(admin, 'Revise', { id })).revisionNumber).toBe(3)
  expect(await readRevision(admin, newestRevision.id)).toMatchObject({ status: 'SUPERSEDED', decisionNote: 'Too much', decidedAt: expect.any(String) })
})

test('revisions that are written at once follow each other without a gap', async () => {
  const { admin, quote } = await pricing()
  const { id } = await quote()
  await Promise.all(Array.from({ length: 6 }, () => quotationAfter(admin, 'Revise', { id })))
  const { data } = await admin.execute('query ($id: ID!) { quotation(id: $id) { revisionNumber revision(number: 3) { revisionNumber status } none: revision(number: 9) { id } revisions(first: 3) { totalCount edges { node { revisionNumber status } } pageInfo { hasNextPage } } } }', { id })
  expect(data.quotation).toEqual({
    revisionNumber: 7, revision: { revisionNumber: 3, status: 'SUPERSEDED' }, none: null,
    revisions: { totalCount: 7, edges: [7, 6, 5].map(revisionNumber => ({ node: { revisionNumber, status: revisionNumber === 7 ? 'DRAFT' : 'SUPERSEDED' } })), pageInfo: { hasNextPage: true } },
  })
})

test('a revision is no revision of another organization’s quotation', async () => {
  const { quote } = await pricing()
  const { id } = await quote()
  const stranger = (await pricing()).admin
  const forged = change(stranger, trx => sql`
    insert into crane_crm.quotation_revisions (quotation_id, revision_number, machines, machine_type, order_type, number_of_days, currency, rate_card_id, pricing_version, price_trace, total_rent, tax_amount, total_amount, valid_until)
    select ${id}, 2, '[{}]', 'MOBILE_CRANE', 'SMALL', 1, 'INR', id, 1, '[]', 1, 0, 1, current_date from crane_crm.rate_cards`.execute(trx))
  await expect(forged).rejects.toThrow('quotation_revisions_organization_id_quotation_id_fkey')
  expect(organization().identity.organizationId).not.toBe(stranger.identity.organizationId)
})
