import { tenantDatabase } from '@fieldgraph/kit/database'
import { newId, testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import { sql, type Kysely } from 'kysely'
import type { DB } from '../db.ts'
import { craneCrm } from '../subgraph.ts'

const crane = testSubgraph(craneCrm)
export const { organization, caller } = crane

export const CUSTOMER = 'id name companyName contactName designation email phone address type notes isActive version assignedTo { id } createdBy { id } organization { id }'
export const CONTACT = 'id name email phone role isActive version customer { id }'
export const LEAD = `
  id customerName companyName designation email phone serviceNeeded siteLocation startDate rentalDays shiftTiming status source notes lossReason lostAt convertedAt
  version customer { id } deal { id } campaign { id } files { name url } assignedTo { id } createdBy { id }
`
export const DEAL = `
  id title description value currency stage probability isProbabilitySet expectedCloseDate notes lossReason closedAt version
  customer { id } lead { id } assignedTo { id } createdBy { id }
`

export interface Refused {
  errors: { code: string; message: string; field: string[] | null }[]
}

export const code = ({ errors }: Refused) => errors.map(({ code: what, field }) => [what, field?.join('.')])

/** One mutation by its name, e.g. leadStart; `fields` of what it answers besides its errors. */
export async function command(by: TestCaller, name: string, input: object, fields: string) {
  const { data, errors } = await by.execute(`mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} errors { code message field } } }`, { input })
  if (errors) throw new Error(errors[0]!.message)
  return data[name]
}

export const customerCommand = (by: TestCaller, name: string, input: object) =>
  command(by, `craneCustomer${name}`, input, name === 'Delete' ? 'deletedId deletionId' : `craneCustomer { ${CUSTOMER} }`)
export const contactCommand = (by: TestCaller, name: string, input: object) =>
  command(by, `craneContact${name}`, input, name === 'Delete' ? 'deletedId deletionId' : `craneContact { ${CONTACT} }`)
export const leadCommand = (by: TestCaller, name: string, input: object) => command(by, `lead${name}`, input, `lead { ${LEAD} }`)
export const dealCommand = (by: TestCaller, name: string, input: object) => command(by, `craneDeal${name}`, input, `craneDeal { ${DEAL} }`)

/** The first entity of a payload that must have no errors. */
export function done(payload: Refused & Record<string, unknown>, entity: string) {
  if (payload.errors.length > 0) throw new Error(JSON.stringify(payload.errors))
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of any shape.
  return payload[entity] as any
}

export const createCustomer = async (by: TestCaller, input: object = {}): Promise<string> => done(await customerCommand(by, 'Create', { name: 'Mahindra', ...input }), 'craneCustomer').id
export const createContact = async (by: TestCaller, customerId: string, input: object = {}) => done(await contactCommand(by, 'Create', { customerId, name: 'Asha Rao', ...input }), 'craneContact')

export const NEW_LEAD = { customerName: 'Ravi Kumar', email: 'ravi@kumar.example', serviceNeeded: 'A crane of 50 t' }
export const createLead = async (by: TestCaller, input: object = {}) => done(await leadCommand(by, 'Create', { ...NEW_LEAD, ...input }), 'lead')
/** A lead that was moved so often, by these commands. */
export async function leadAfter(by: TestCaller, moves: readonly string[], input: object = {}) {
  let lead = await createLead(by, input)
  for (const name of moves) lead = done(await leadCommand(by, name, { id: lead.id, ...((name === 'Lose' || name === 'Disqualify') && { reason: 'Too far' }) }), 'lead')
  return lead
}
export const qualifiedLead = (by: TestCaller, input: object = {}) => leadAfter(by, ['Start', 'Qualify'], input)

export const convertLead = (by: TestCaller, id: string, input: object = {}) =>
  command(by, 'leadConvert', { id, deal: { title: 'Two cranes', currency: 'INR' }, ...input }, `lead { ${LEAD} } customer { ${CUSTOMER} } deal { ${DEAL} }`)

/** A deal of 1000 INR unless told, with a new customer unless one is named. */
export const createDeal = async (by: TestCaller, input: { customerId?: string } & Record<string, unknown> = {}) =>
  done(await dealCommand(by, 'Create', { customerId: input.customerId ?? (await createCustomer(by)), title: 'Two cranes', value: '1000', currency: 'INR', ...input }), 'craneDeal')

const read = (field: string, fields: string) => async (by: TestCaller, id: string) => {
  const { data, errors } = await by.execute(`query ($id: ID!) { ${field}(id: $id) { ${fields} } }`, { id })
  if (errors) throw new Error(errors[0]!.message)
  return data[field]
}
export const readCustomer = read('craneCustomer', CUSTOMER)
export const readContact = read('craneContact', CONTACT)
export const readLead = read('lead', LEAD)
export const readDeal = read('craneDeal', DEAL)

/** The ids of a page, and how many there are of all. */
export async function list(by: TestCaller, field: 'craneCustomers' | 'craneContacts' | 'leads' | 'craneDeals', variables: { filter?: object; orderBy?: object; first?: number; after?: string | null } = {}) {
  const type = `${field[0]!.toUpperCase()}${field.slice(1, -1)}`
  const order = variables.orderBy ? [`, $orderBy: ${type}Order!`, 'orderBy: $orderBy,'] : ['', '']
  const { data, errors } = await by.execute(
    `query ($filter: ${type}Filter, $first: Int, $after: String${order[0]}) { ${field}(filter: $filter, ${order[1]} first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
    variables,
  )
  if (errors) throw new Error(errors[0]!.message)
  return { ids: data[field].edges.map(({ node }: { node: { id: string } }) => node.id) as string[], total: data[field].totalCount as number, pageInfo: data[field].pageInfo }
}

/** All ids in an order, a page of two after the other. */
export async function pages(by: TestCaller, field: Parameters<typeof list>[1], orderBy: object): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const page = await list(by, field, { orderBy, first: 2, after })
    ids.push(...page.ids)
    ;({ endCursor: after, hasNextPage: more } = page.pageInfo)
  }
  return ids
}

/** Sees and enters the own and what nobody has. */
export const salesperson = (admin: TestCaller): TestCaller => admin.colleague({ rowLevels: { crane: 'own' } })
/** Sees all, but no personal data. */
export const supportOf = (admin: TestCaller): TestCaller => admin.colleague({ scopes: ['crane.*:read'], roles: ['support'] })
export const apiClient = (admin: TestCaller): TestCaller => admin.colleague({ kind: 'client', userId: null, clientId: newId('apc') })

/** Past the graph, with all rows of the caller's organization in sight. */
const past = ({ identity }: TestCaller) =>
  tenantDatabase<DB>(crane.db, { 'app.organization_id': identity.organizationId ?? '', 'app.user_id': identity.userId ?? '', 'app.row_level': 'all' })

export const look = <T>(by: TestCaller, work: (db: Kysely<DB>) => Promise<T>): Promise<T> => past(by).read(work)
export const change = <T>(by: TestCaller, work: (trx: Kysely<DB>) => Promise<T>): Promise<T> => past(by).write('test', work)

export const eventsAbout = (by: TestCaller, subjectId: string) =>
  look(by, db => db.selectFrom('outbox').select(['type', 'data']).where('subjectId', '=', subjectId).orderBy('occurredAt').execute())

/** A quotation as it would stand after its acceptance. */
export const acceptQuotation = (by: TestCaller, about: { customerId: string; dealId?: string; leadId?: string; assignedToId?: string }) =>
  change(by, trx =>
    trx.insertInto('quotations').values({ ...about, customerName: 'Mahindra', status: 'ACCEPTED', acceptedAt: sql<string>`clock_timestamp()`, acceptedAmount: '1000', currency: 'INR' }).execute())
