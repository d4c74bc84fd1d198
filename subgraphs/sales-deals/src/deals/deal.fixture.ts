import { tenantDatabase } from '@fieldgraph/kit/database'
import type { Identity } from '@fieldgraph/kit/identity'
import { newId, testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import { sql, type Kysely } from 'kysely'
import type { DB } from '../db.ts'
import { salesDeals } from '../subgraph.ts'
import { lockDeal, settleDeal } from './deal.queries.ts'

const sales = testSubgraph(salesDeals)
export const { organization, caller } = sales

export const CLIENT = 'id name email phone address satisfactionRating isActive version owner { id } team { id } createdBy { id }'
export const DEAL = `
  id number amount currency receivedAmount claimedAmount outstandingAmount description status paymentMethod paymentStatus verificationStatus
  clientStatus isOriginal reason decidedAt version client { id } owner { id } team { id } createdBy { id } decidedBy { id }
`

export interface Refused {
  errors: { code: string; message: string; field: string[] | null }[]
}

export const code = ({ errors }: Refused) => errors.map(({ code: what, field }) => [what, field?.join('.')])

/** One mutation by its name, e.g. dealVerify; `fields` of what it answers besides its errors. */
export async function command(by: TestCaller, name: string, input: object, fields = `deal { ${DEAL} }`) {
  const { data, errors } = await by.execute(`mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} errors { code message field } } }`, { input })
  if (errors) throw new Error(errors[0]!.message)
  return data[name]
}

export const clientCommand = (by: TestCaller, name: string, input: object) =>
  command(by, `salesClient${name}`, input, name === 'Delete' ? 'deletedId deletionId' : `salesClient { ${CLIENT} }`)

/** The first entity of a payload that must have no errors. */
function done(payload: Refused & Record<string, unknown>, entity: string) {
  if (payload.errors.length > 0) throw new Error(JSON.stringify(payload.errors))
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of any shape.
  return payload[entity] as any
}

export const createClient = async (by: TestCaller, input: object = {}): Promise<string> => done(await clientCommand(by, 'Create', { name: 'Acme', ...input }), 'salesClient').id

/** A deal of 100 EUR unless told. */
export const dealCreate = (by: TestCaller, clientId: string, input: object = {}) =>
  command(by, 'dealCreate', { clientId, amount: '100', currency: 'EUR', idempotencyKey: newId('key'), ...input })

export const createDeal = async (by: TestCaller, clientId: string, input: object = {}) => done(await dealCreate(by, clientId, input), 'deal')

export const readDeal = async (by: TestCaller, id: string) => (await by.execute(`query ($id: ID!) { deal(id: $id) { ${DEAL} } }`, { id })).data.deal
export const readClient = async (by: TestCaller, id: string) => (await by.execute(`query ($id: ID!) { salesClient(id: $id) { ${CLIENT} } }`, { id })).data.salesClient

/** The ids of a page of `deals` or `salesClients`, and how many there are of all. */
export async function list(by: TestCaller, field: string, args: string, variables: Record<string, unknown> = {}): Promise<{ ids: string[]; total: number }> {
  const head = variables['filter'] === undefined ? '' : `($filter: ${field === 'deals' ? 'DealFilter' : 'SalesClientFilter'})`
  const { data, errors } = await by.execute(`query ${head} { ${field}${args} { totalCount edges { node { id } } } }`, variables)
  if (errors) throw new Error(errors[0]!.message)
  return { ids: data[field].edges.map(({ node }: { node: { id: string } }) => node.id), total: data[field].totalCount }
}

/** A new organization with a client. */
export async function salesOf(identity: Partial<Identity> = {}): Promise<{ admin: TestCaller; clientId: string }> {
  const admin = organization(identity)
  return { admin, clientId: await createClient(admin) }
}

/** Sees and enters the own clients and deals; leads the teams that are named. */
export const salesperson = (admin: TestCaller, ...ledTeamIds: string[]) => admin.colleague({ rowLevels: { sales: 'own' }, teamIds: ledTeamIds, ledTeamIds })
export const teammate = (admin: TestCaller, ...teamIds: string[]) => admin.colleague({ rowLevels: { sales: 'team' }, teamIds })
/** Sees all, but no personal data. */
export const supportOf = (admin: TestCaller) => admin.colleague({ scopes: ['sales.*:read'], roles: ['support'] })

/** Past the graph, with all rows of the caller's organization in sight. */
const past = ({ identity }: TestCaller) =>
  tenantDatabase<DB>(sales.db, { 'app.organization_id': identity.organizationId ?? '', 'app.user_id': identity.userId ?? '', 'app.row_level': 'all' })

export const look = <T>(by: TestCaller, work: (db: Kysely<DB>) => Promise<T>): Promise<T> => past(by).read(work)
export const change = <T>(by: TestCaller, work: (trx: Kysely<DB>) => Promise<T>): Promise<T> => past(by).write('test', work)

/** As the role that serves, with these settings and no others. */
export const asServed = <T>(settings: Record<`app.${string}`, string>, work: (db: Kysely<DB>) => Promise<T>): Promise<T> => tenantDatabase<DB>(sales.db, settings).read(work)

export const eventsAbout = (by: TestCaller, subjectId: string) =>
  look(by, db => db.selectFrom('outbox').select(['type', 'data']).where('subjectId', '=', subjectId).orderBy('occurredAt').execute())

/** A payment as it would stand after somebody else's decision, with what that makes of the deal. */
export async function pay(by: TestCaller, dealId: string, amount: string, status: 'PENDING' | 'VERIFIED' | 'REFUNDED'): Promise<void> {
  await change(by, async trx => {
    const deal = (await lockDeal(trx, dealId))!
    const now = sql<string>`clock_timestamp()`
    await trx
      .insertInto('payments')
      .values({
        dealId, amount, status, currency: deal.currency, ownerId: deal.ownerId, teamKey: deal.teamKey, paymentMethod: 'CASH',
        ...(status !== 'PENDING' && { verifiedById: newId('usr'), verifiedAt: now }),
        ...(status === 'REFUNDED' && { refundedById: newId('usr'), refundedAt: now }),
      })
      .execute()
    await settleDeal(trx, dealId)
  })
}
