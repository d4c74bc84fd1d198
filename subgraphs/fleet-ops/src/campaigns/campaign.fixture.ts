import { tenantDatabase } from '@fieldgraph/kit/database'
import { newId, testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import type { Kysely } from 'kysely'
import type { DB } from '../db.ts'
import { fleetOps } from '../subgraph.ts'

const fleet = testSubgraph(fleetOps)
export const { organization, caller } = fleet

export const CAMPAIGN = 'id name status version currency budget startDate endDate locations campaignType'

export interface Refused {
  errors: { code: string; message: string; field: string[] | null }[]
}

export const code = ({ errors }: Refused) => errors.map(({ code: what, field }) => [what, field?.join('.')])

/** One mutation by its name, e.g. campaignStart; `fields` of what it answers besides its errors. */
export async function command(by: TestCaller, name: string, input: object, fields = `campaign { ${CAMPAIGN} }`) {
  const { data, errors } = await by.execute(`mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} errors { code message field } } }`, { input })
  if (errors) throw new Error(errors[0]!.message)
  return data[name]
}

export const createClient = async (by: TestCaller, input: object = {}) => (await command(by, 'fleetClientCreate', { name: 'Acme', ...input }, 'fleetClient { id version }')).fleetClient.id as string

export const createProject = async (by: TestCaller, clientId: string, input: object = {}) =>
  (await command(by, 'fleetProjectCreate', { clientId, name: 'Summer', currency: 'INR', ...input }, 'fleetProject { id version }')).fleetProject.id as string

export const createCampaign = (by: TestCaller, projectId: string, input: object = {}) =>
  command(by, 'campaignCreate', { projectId, name: 'Roadshow', campaignType: 'ROADSHOW', ...input })

/** A new organization with a client and a project of it. */
export async function fleetOf(): Promise<{ admin: TestCaller; clientId: string; projectId: string }> {
  const admin = organization()
  const clientId = await createClient(admin)
  return { admin, clientId, projectId: await createProject(admin, clientId) }
}

/** Past the graph, with all rows of the caller's organization in sight. */
const past = ({ identity }: TestCaller) =>
  tenantDatabase<DB>(fleet.db, { 'app.organization_id': identity.organizationId ?? '', 'app.user_id': identity.userId ?? '', 'app.row_level': 'all' })

export const look = <T>(by: TestCaller, work: (db: Kysely<DB>) => Promise<T>): Promise<T> => past(by).read(work)

export const createVendors = (by: TestCaller, count: number): Promise<string[]> =>
  past(by).write('vendor.create', async trx => (await trx.insertInto('vendors').values(Array.from({ length: count }, (_, index) => ({ name: `Vendor ${index}` }))).returning('id').execute()).map(row => row.id))

/** A placeholder that its vendor turned into an invoice of its own. */
export const sendInvoice = (by: TestCaller, campaignId: string, vendorId: string) =>
  past(by).write('invoice.submit', trx =>
    trx
      .updateTable('invoices')
      .set({ isPlaceholder: false, status: 'SUBMITTED', invoiceNumber: newId('no'), amount: '100', invoiceDate: '2026-11-01' })
      .where('campaignId', '=', campaignId)
      .where('vendorId', '=', vendorId)
      .execute())

export interface InvoiceOf {
  vendorId: string
  invoiceNumber: string
  status: string
  amount: string
  currency: string
  isPlaceholder: boolean
}

/** The invoices of a campaign that are not deleted, by number. */
export const invoicesOf = (by: TestCaller, campaignId: string): Promise<InvoiceOf[]> =>
  look(by, db =>
    db
      .selectFrom('invoices')
      .select(['vendorId', 'invoiceNumber', 'status', 'amount', 'currency', 'isPlaceholder'])
      .where('campaignId', '=', campaignId)
      .where('deletedAt', 'is', null)
      .orderBy('invoiceNumber')
      .execute())

/** The vendors of a campaign, the longest assigned first. */
export const assigned = async (by: TestCaller, campaignId: string): Promise<string[]> => {
  const rows = await look(by, db => db.selectFrom('campaignVendors').select('vendorId').where('campaignId', '=', campaignId).where('deletedAt', 'is', null).orderBy('createdAt').orderBy('id').execute())
  return rows.map(row => row.vendorId)
}

export const campaign = async (by: TestCaller, id: string) => (await by.execute(`query ($id: ID!) { campaign(id: $id) { ${CAMPAIGN} } }`, { id })).data.campaign

/** Whether each of the records shows by its id. */
export async function shown(by: TestCaller, ids: readonly string[]): Promise<boolean[]> {
  const fields: Record<string, string> = { fcl: 'fleetClient', fpr: 'fleetProject', cmp: 'campaign' }
  const { data, errors } = await by.execute(`{ ${ids.map((id, index) => `r${index}: ${fields[id.slice(0, 3)]}(id: "${id}") { id }`).join(' ')} }`)
  if (errors) throw new Error(errors[0]!.message)
  return ids.map((_, index) => data[`r${index}`] !== null)
}
