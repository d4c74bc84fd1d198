import { craneCrm } from '@fieldgraph/crane-crm'
import type { Identity } from '@fieldgraph/kit/identity'
import { newId, testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import { expect } from 'vitest'
import type { SqlWorld } from './row-sql.fixture.ts'
import { callerOf, fill, twice, type Caller, type Side } from './world.fixture.ts'

const { organization, caller, db } = testSubgraph(craneCrm)
export { caller }

const TABLES = {
  CraneCustomer: 'customers', CraneContact: 'contacts', Lead: 'leads', CraneDeal: 'deals', Quotation: 'quotations', QuotationRevision: 'quotationRevisions', Job: 'jobs', SiteAssessment: 'siteAssessments',
  Equipment: 'equipment', EquipmentBooking: 'equipmentBookings', CraneOperator: 'operators', OperatorBooking: 'operatorBookings', OperatorCertification: 'operatorCertifications',
  RateCard: 'rateCards', QuotationTemplate: 'quotationTemplates', CraneService: 'services', CraneSetting: 'settings',
} as const

export const PEOPLE = { agent: newId('usr'), rival: newId('usr'), crew: newId('usr'), mate: newId('usr'), author: newId('usr') }
export const CAMPAIGN = newId('cmp')
/** Whose the records are, and what sets the amounts apart: a sum shows whose are in it. */
export const WHOSE = [['agent', 1], ['rival', 100], ['nobody', 10_000]] as const
/** Quotations are accepted and leads are lost on the second. */
export const DAYS = ['2025-03-03', '2025-03-04', '2025-03-05'] as const
/** In all that is written of people, places and reasons. */
export const SECRET = 'Quarz'
export const EMAIL = 'quarz@obst.example'
export const PHONE = '+4930123400'

export type CraneWorld = SqlWorld

/**
 * The first or the second of two organizations with the same in both. An
 * agent, a rival and nobody have a customer each, and all that comes of one:
 * a lead that was converted, one that is open and one that was lost, a deal,
 * an accepted quotation and one that is not sent, a job and its assessment.
 * The crew is booked for the agent's job, its mate for the rival's, both for
 * nobody's. What crosses these is stray: the agent has a deal, a job and a
 * quotation, and nobody a lead, for the rival's customer. Assessments without a
 * job are the author's (loose) and the crew's; the mate made one for nobody's job.
 */
export async function craneWorld(side: Side = 'first'): Promise<CraneWorld> {
  const { identity, tables } = await sideOf(side)
  return { admin: callerOf(craneCrm, db, identity), tables, ids: Object.fromEntries(Object.entries(TABLES).map(([type, table]) => [type, tables[table]!])) }
}

/** The same people, where there is nothing. */
export const nowhere = (changes: Partial<Identity>): Caller => callerOf(craneCrm, db, organization(changes).identity)

const sideOf = twice(async () => {
  const admin = organization()
  const { identity } = admin
  const createdById = PEOPLE.author
  const currency = 'EUR'
  const later = `${DAYS[1]}T09:00:00Z`
  const reached = { email: EMAIL, phone: PHONE }
  const day = (date: string) => `[2031-${date}T08:00:00Z,2031-${date}T17:00:00Z)`
  const tables = await fill(db, { identity, domain: 'crane' }, async add => {
    const unit = { category: 'MOBILE_CRANE', maxLiftingCapacity: 50, currency, smallRate: 100, description: SECRET }
    const [unit1, unit2] = [await add('equipment', 'unit1', { ...unit, name: 'Kran 1' }), await add('equipment', 'unit2', { ...unit, name: 'Kran 2' })]
    const crew: Record<string, string> = {}
    for (const [who, userId] of [['crew', PEOPLE.crew], ['mate', PEOPLE.mate], ['spare', null]] as const) {
      const operatorId = await add('operators', who, { name: `Fahrer ${who}`, ...reached, userId })
      await add('operatorCertifications', `${who}Licence`, { operatorId, name: 'Licence', issuedOn: '2020-01-01' })
      await add('operatorCertifications', `${who}Expired`, { operatorId, name: 'First aid', issuedOn: '2020-01-01', expiresOn: '2021-01-01' })
      await add('operatorBookings', `${who}Leave`, { operatorId, kind: 'LEAVE', period: day('06-01'), notes: SECRET, createdById })
      crew[who] = operatorId
    }
    await add('equipmentBookings', 'maintained', { equipmentId: unit1, kind: 'MAINTENANCE', period: day('05-20'), notes: SECRET, createdById })
    const rateCardId = await add('rateCards', 'card', { name: 'Prices', currency, heavyUsageRate: 1, mediumRiskRate: 1, highRiskRate: 1, foodRate: 1, accommodationRate: 1, taxRate: 10, createdById })
    const templateId = await add('quotationTemplates', 'template', { name: 'Letter', isDefault: true, createdById })
    await add('quotationTemplateVersions', 'content', { templateId, templateVersion: 1, content: '{{ customer.name }} {{ customer.contactName }} {{ customer.email }} {{ customer.phone }} {{ quotation.notes }}', createdById })
    await add('services', 'service', { name: 'Lifting', currency })

    const revision = (quotationId: string, revisionNumber: number, amount: number) => ({
      quotationId, revisionNumber, currency, rateCardId, templateId, templateVersion: 1, machineType: 'MOBILE_CRANE', orderType: 'SMALL', numberOfDays: 1, pricingVersion: 1, validUntil: '2031-01-01',
      customerContact: JSON.stringify({ name: SECRET, ...reached, address: SECRET }), notes: SECRET, totalRent: amount, taxAmount: 0, totalAmount: amount, createdById,
      machines: JSON.stringify([{ equipmentId: unit1, number: 'EQ0001', name: 'Kran 1', category: 'MOBILE_CRANE', quantity: 1, baseRate: `${amount}.00`, runningCostPerKm: '0.00' }]),
      priceTrace: JSON.stringify([{ rule: 'MACHINE_RENT', label: 'Kran 1', basis: '1 day', quantity: '1', unitPrice: `${amount}.00`, amount: `${amount}.00` }]),
    })
    const business: Record<string, { customerId: string; leadId: string; dealId: string; jobId: string }> = {}
    for (const [who, times] of WHOSE) {
      const own = { assignedToId: who === 'nobody' ? null : PEOPLE[who], createdById }
      const customerId = await add('customers', `${who}Customer`, { name: `Kunde ${who}`, ...reached, address: SECRET, notes: SECRET, ...own })
      await add('contacts', `${who}Contact`, { customerId, name: `Kontakt ${who}`, ...reached })
      const lead = { customerId, customerName: `Anfrage ${who}`, ...reached, serviceNeeded: SECRET, siteLocation: SECRET, notes: SECRET, campaignId: CAMPAIGN, ...own }
      const leadId = await add('leads', `${who}Lead`, { ...lead, status: 'CONVERTED', convertedAt: later })
      await add('leads', `${who}Open`, { ...lead, status: 'QUALIFIED' })
      await add('leads', `${who}Lost`, { ...lead, status: 'LOST', lostAt: later, lossReason: `${SECRET} ${who}` })
      const dealId = await add('deals', `${who}Deal`, { leadId, customerId, title: `Auftrag ${who}`, description: SECRET, notes: SECRET, value: times, currency, stage: 'LOST', lossReason: SECRET, closedAt: later, ...own })
      const quotation = { leadId, dealId, customerId, customerName: `Kunde ${who}`, currency, ...own }
      const quotationId = await add('quotations', `${who}Quotation`, { ...quotation, revisionNumber: 2, status: 'ACCEPTED', acceptedAt: later, acceptedAmount: times })
      await add('quotationRevisions', `${who}First`, { ...revision(quotationId, 1, 2 * times), status: 'SUPERSEDED', sentAt: later, decidedAt: later, decisionNote: SECRET })
      await add('quotationRevisions', `${who}Second`, { ...revision(quotationId, 2, times), status: 'ACCEPTED', sentAt: later, decidedAt: later, decisionNote: SECRET })
      await add('quotationRevisions', `${who}Offered`, revision(await add('quotations', `${who}Offer`, quotation), 1, 3 * times))
      const date = { agent: '05-05', rival: '05-07', nobody: '05-06' }[who]
      const planned = { status: 'SCHEDULED', scheduledStart: `2031-${date}T08:00:00Z`, scheduledEnd: `2031-${date}T17:00:00Z` }
      const jobId = await add('jobs', `${who}Job`, { leadId, dealId, customerId, customerName: `Kunde ${who}`, title: `Hub ${who}`, location: 'Pier 4', notes: SECRET, cancellationReason: SECRET, ...planned, ...own })
      const booking = { kind: 'JOB', jobId, period: day(date), notes: SECRET, createdById }
      await add('equipmentBookings', `${who}Unit`, { ...booking, equipmentId: who === 'rival' ? unit2 : unit1 })
      for (const operator of { agent: ['crew'], rival: ['mate'], nobody: ['crew', 'mate'] }[who]) await add('operatorBookings', `${who}Has${operator}`, { ...booking, operatorId: crew[operator] })
      await add('siteAssessments', `${who}Site`, { title: `Baustelle ${who}`, customerId, jobId, location: 'Pier 4', description: SECRET, notes: SECRET, createdById })
      business[who] = { customerId, leadId, dealId, jobId }
    }
    const { customerId, leadId, dealId } = business['rival']!
    const { leadId: _, dealId: __, ...nobodys } = business['nobody']!
    const site = { title: 'Ufer', customerId, location: 'Pier 5', description: SECRET, notes: SECRET }
    await add('siteAssessments', 'looseSite', { ...site, createdById })
    await add('siteAssessments', 'crewSite', { ...site, createdById: PEOPLE.crew })
    await add('siteAssessments', 'mateSite', { ...site, ...nobodys, createdById: PEOPLE.mate })
    const agents = { customerId, assignedToId: PEOPLE.agent, createdById }
    await add('deals', 'strayDeal', { ...agents, title: 'Stray', currency })
    await add('jobs', 'strayJob', { ...agents, leadId, dealId, customerName: 'Kunde rival', title: 'Stray', location: 'Pier 5' })
    await add('quotationRevisions', 'strayOffered', revision(await add('quotations', 'strayOffer', { ...agents, leadId, dealId, customerName: 'Kunde rival', currency }), 1, 5))
    await add('leads', 'strayLead', { customerId, customerName: 'Stray', ...reached, serviceNeeded: SECRET, createdById })
    await add('outbox', null, { type: 'crane.lead.converted.v1', subjectId: leadId, data: '{}' })
  })
  tables['settings'] = { setting: await settingOf(admin) }
  return { identity, tables }
})

/** What is set by a command, under an idempotency key. */
async function settingOf(admin: TestCaller): Promise<string> {
  const { data } = await admin.execute('mutation { craneSettingSet(input: { key: "company.name", value: "Kranich", idempotencyKey: "name" }) { craneSetting { id } errors { message } } }')
  expect(data?.craneSettingSet.errors).toEqual([])
  return data.craneSettingSet.craneSetting.id
}
