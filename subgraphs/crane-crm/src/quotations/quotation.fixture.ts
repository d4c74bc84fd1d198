import { createDatabase } from '@fieldgraph/kit/database'
import type { TestCaller } from '@fieldgraph/kit/testing'
import { sql, type Insertable } from 'kysely'
import { inject } from 'vitest'
import { change, command, createCustomer, done, organization } from '../customers/customer.fixture.ts'
import type { DB } from '../db.ts'

export { apiClient, change, code, convertLead, createCustomer, createDeal, createLead, dealCommand, done, eventsAbout, leadCommand, look, organization, qualifiedLead, salesperson, supportOf } from '../customers/customer.fixture.ts'

export const LINE = 'rule label basis quantity unitPrice amount'
export const REVISION = `
  id revisionNumber status isExpired customerContact { name email phone address } machines { equipment { id } number name category quantity baseRate runningCostPerKm }
  machineType orderType numberOfDays workingHours foodResources accommodationResources siteDistance usage riskFactor extraCharges { label amount } notes currency
  rateCard { id } pricingVersion lines { ${LINE} } totalRent netAmount taxAmount totalAmount template { id } templateVersion validUntil sentAt decidedAt decisionNote version createdBy { id }
`
export const QUOTATION = `
  id number status currency customerName acceptedAt acceptedAmount revisionNumber version lead { id } deal { id } customer { id } assignedTo { id } createdBy { id }
  newestRevision { ${REVISION} }
`
export const CARD = { name: 'Prices', currency: 'INR', heavyUsageRate: '12.5', mediumRiskRate: '5', highRiskRate: '10', foodRate: '250', accommodationRate: '600.5', taxRate: '18' }

type Event = 'Create' | 'Revise' | 'Assign' | 'Send' | 'Accept' | 'Reject'

/** `quotationSend` and the like. */
export const quotationCommand = (by: TestCaller, event: Event, input: object) => command(by, `quotation${event}`, input, `quotation { ${QUOTATION} }`)
/** What must have worked. */
export const quotationAfter = async (by: TestCaller, event: Event, input: object) => done(await quotationCommand(by, event, input), 'quotation')

export const cardCommand = (by: TestCaller, input: object = {}) =>
  command(by, 'rateCardCreate', { ...CARD, ...input }, 'rateCard { id number name currency heavyUsageRate mediumRiskRate highRiskRate foodRate accommodationRate taxRate validFrom isCurrent version createdBy { id } }')
export const createCard = async (by: TestCaller, input: object = {}) => done(await cardCommand(by, input), 'rateCard')

/** A mobile crane with a rate for each kind of order, unless told. */
export const createUnit = async (by: TestCaller, values: Partial<Insertable<DB['equipment']>> = {}): Promise<string> => {
  const unit = {
    name: 'Liebherr', category: 'MOBILE_CRANE', maxLiftingCapacity: '50', currency: 'INR',
    microRate: '150', smallRate: '1000', monthlyRate: '900', yearlyRate: '800', runningCostPerKm: '35.25', ...values,
  } as const
  return (await change(by, trx => trx.insertInto('equipment').values(unit).returning('id').executeTakeFirstOrThrow())).id
}

/** Two cranes of a kind for ten days: 20000 INR and the tax. */
export const termsOf = (equipmentId: string, changes: object = {}) => ({ currency: 'INR', machines: [{ equipmentId, quantity: 2 }], orderType: 'SMALL', numberOfDays: 10, ...changes })

/** An organization with a customer, a crane and a rate card. */
export async function pricing(admin: TestCaller = organization()) {
  const [customerId, unit, card] = [await createCustomer(admin), await createUnit(admin), await createCard(admin)]
  const write = (input: object = {}, by = admin) => quotationCommand(by, 'Create', { customerId, terms: termsOf(unit), ...input })
  return { admin, customerId, unit, card, write, quote: async (input: object = {}, by = admin) => done(await write(input, by), 'quotation') }
}

const read = (field: string, fields: string) => async (by: TestCaller, id: string) => {
  const { data, errors } = await by.execute(`query ($id: ID!) { ${field}(id: $id) { ${fields} } }`, { id })
  if (errors) throw new Error(errors[0]!.message)
  return data[field]
}
export const readQuotation = read('quotation', QUOTATION)
export const readRevision = read('quotationRevision', REVISION)

/** As if the offers of a quotation had been made so long ago that their last day was yesterday: no serving role may change what was offered. */
export async function letExpire(quotationId: string): Promise<void> {
  const admin = createDatabase<DB>({ url: inject('postgres').adminUrl, schema: 'crane_crm', poolSize: 1 })
  await admin.transaction().execute(async trx => {
    await sql`select set_config('session_replication_role', 'replica', true)`.execute(trx)
    await sql`update crane_crm.quotation_revisions set valid_until = current_date - 1 where quotation_id = ${quotationId}`.execute(trx)
  })
  await admin.destroy()
}
