import type { QuotationTermsInput } from '../api.generated.ts'
import { insertRevision, moveRevision } from '../quotation-revisions/quotation-revision.queries.ts'
import { priceTerms } from '../quotation-revisions/quotation-terms.ts'
import { pinTemplate } from '../quotation-templates/quotation-template.service.ts'
import { insertQuotation, updateQuotation } from '../quotations/quotation.queries.ts'
import { dayFrom, momentFrom, type Making } from './making.ts'
import type { DemoDeal } from './sales.demo.ts'
import type { DemoUnit } from './yard.demo.ts'

const SERVICES = [['Rigging crew', 'Crew', '1250.00'], ['Lift plan by an engineer', 'Engineering', '900.00'], ['Street closure', 'Permits', '2400.00'], ['Night shift', 'Crew', '1800.00']] as const
const SETTINGS = {
  'company.name': 'Northbridge Cranes', 'company.address': '2200 Alaskan Way\nSeattle, WA 98121', 'company.email': 'rentals@northbridgecranes.example', 'company.phone': '+12065550100',
  'company.website': 'https://northbridgecranes.example', 'company.tax_number': '91-0000000', 'letter.locale': 'en-US',
}
/** How a deal's quotation stands, and the number of its revisions. */
const OFFERS = { QUALIFICATION: null, PROPOSAL: ['DRAFT', 1], NEGOTIATION: ['SENT', 2], WON: ['ACCEPTED', 2], LOST: ['REJECTED', 1] } as const

/** Prices, what letters say, and a quotation for every deal that is on its way. */
export async function seedOffers(making: Making, deals: readonly DemoDeal[], units: readonly DemoUnit[]): Promise<void> {
  const { trx, now, currency } = making
  await trx.insertInto('services').values(SERVICES.map(([name, category, basePrice]) => ({ name, category, basePrice, currency }))).execute()
  await trx.insertInto('settings').values(Object.entries(SETTINGS).map(([key, value]) => ({ key, value: JSON.stringify(value) }))).execute()
  await trx
    .insertInto('rateCards')
    .values({ name: 'Rates of the year', currency, heavyUsageRate: '12.5', mediumRiskRate: '5', highRiskRate: '12', foodRate: '45', accommodationRate: '140', taxRate: '10.1', validFrom: dayFrom(now, -200) })
    .execute()
  for (const deal of deals) await seedOffer(making, deal, units)
}

async function seedOffer({ trx, chance, now, currency, agent }: Making, { id, leadId, customer, stage }: DemoDeal, units: readonly DemoUnit[]): Promise<void> {
  const offer = OFFERS[stage]
  if (!offer) return
  const [status, revisions] = offer
  const day = chance.between(-25, -5)
  const values = { dealId: id, leadId, customerId: customer.id, customerName: customer.name, currency, assignedToId: agent, createdById: agent, createdAt: momentFrom(now, day) }
  const quotation = await insertQuotation(trx, values)
  const [first, many] = [chance.between(0, units.length - 3), chance.between(1, 3)]
  const terms: QuotationTermsInput = {
    currency, machines: units.slice(first, first + many).map(({ id: equipmentId }) => ({ equipmentId, quantity: chance.between(1, 2) })),
    orderType: chance.pick(['SMALL', 'SMALL', 'MONTHLY']), numberOfDays: chance.between(3, 60), workingHours: '8', siteDistance: `${chance.between(8, 90)}`,
    foodResources: 0, accommodationResources: chance.pick([0, 0, 3]), usage: chance.pick(['NORMAL', 'HEAVY']), riskFactor: chance.pick(['LOW', 'MEDIUM', 'HIGH']),
    extraCharges: [{ label: 'Street closure', amount: '2400.00' }],
  }
  const template = await pinTemplate(trx, null)
  const { contactName, email, phone, address } = customer
  let revisionId = ''
  for (let revisionNumber = 1; revisionNumber <= revisions; revisionNumber++) {
    if (revisionId) await moveRevision(trx, revisionId, { status: 'SUPERSEDED' })
    const { columns } = await priceTerms(trx, { ...terms, numberOfDays: terms.numberOfDays + revisionNumber - 1 }, [])
    revisionId = await insertRevision(trx, {
      ...columns, ...template, quotationId: quotation.id, revisionNumber, validUntil: dayFrom(now, 30), createdById: agent,
      customerContact: { name: contactName ?? customer.name, email, phone, address }, notes: revisionNumber > 1 ? 'As agreed on the phone: one day more.' : null,
    })
  }
  if (status === 'DRAFT') return
  await moveRevision(trx, revisionId, { status: 'SENT' })
  if (status !== 'SENT') await moveRevision(trx, revisionId, { status, decisionNote: status === 'REJECTED' ? 'The project was stopped.' : null })
  const accepted = status === 'ACCEPTED' && (await trx.selectFrom('quotationRevisions').select(['decidedAt', 'totalAmount']).where('id', '=', revisionId).executeTakeFirstOrThrow())
  await updateQuotation(trx, quotation.id, { status, revisionNumber: revisions, ...(accepted && { acceptedAt: accepted.decidedAt, acceptedAmount: accepted.totalAmount }) })
}
