import { tenantDatabase } from '@fieldgraph/kit/database'
import { settingsOf } from '@fieldgraph/kit/subgraph'
import { newId, testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import { crud } from '../db.ts'
import { fleetOps } from '../subgraph.ts'

export const { organization, db } = testSubgraph(fleetOps)

type Transaction = typeof db

/** Changes past the graph, by one who sees every row of the organization. */
export const write = <T>({ identity }: TestCaller, work: (trx: Transaction) => Promise<T>): Promise<T> =>
  tenantDatabase(db, settingsOf({ ...identity, rowLevels: { fleet: 'all' } }, 'fleet')).write('fixture', work)

/** Past the graph, by one who sees every row of the organization. */
export const rows = <T>({ identity }: TestCaller, work: (trx: Transaction) => Promise<T>): Promise<T> =>
  tenantDatabase(db, settingsOf({ ...identity, rowLevels: { fleet: 'all' } }, 'fleet')).read(work)

export interface Fleet {
  admin: TestCaller
  clientId: string
  /** Two campaigns; both vendors are assigned to the first, none to the second. */
  campaignIds: readonly [string, string]
  vendorIds: readonly [string, string]
  placeholderIds: readonly [string, string]
  driverIds: readonly [string, string]
}

/** A new organization with what money is spent on and paid to. */
export async function fleetOf(identity: Parameters<typeof organization>[0] = {}): Promise<Fleet> {
  const admin = organization(identity)
  return write(admin, async trx => {
    const client = await crud('clients').insert(trx, { name: 'Acme Foods' })
    const project = await crud('projects').insert(trx, { name: 'Harvest', clientId: client.id, currency: 'INR' })
    const campaign = (name: string) => crud('campaigns').insert(trx, { name, projectId: project.id, clientId: client.id, campaignType: 'ROADSHOW', currency: 'INR' })
    const campaignIds = [(await campaign('North')).id, (await campaign('South')).id] as const
    const vendor = async (name: string) => (await crud('vendors').insert(trx, { name })).id
    const vendorIds = [await vendor('Trucks & Co'), await vendor('Vans Ltd')] as const
    const assign = async (vendorId: string) => {
      await crud('campaignVendors').insert(trx, { campaignId: campaignIds[0], vendorId })
      return (await crud('invoices').insert(trx, { invoiceNumber: newId('PLACEHOLDER-'), amount: '0', currency: 'INR', vendorId, campaignId: campaignIds[0], isPlaceholder: true })).id
    }
    const placeholderIds = [await assign(vendorIds[0]), await assign(vendorIds[1])] as const
    const driver = async (name: string, vendorId: string) => (await crud('drivers').insert(trx, { name, vendorId })).id
    const driverIds = [await driver('Asha', vendorIds[0]), await driver('Ravi', vendorIds[1])] as const
    return { admin, clientId: client.id, campaignIds, vendorIds, placeholderIds, driverIds }
  })
}

const linked = (scopes: readonly string[]) => (admin: TestCaller, ...links: string[]) => admin.colleague({ scopes, rowLevels: { fleet: 'linked' }, links })

// As the system roles have them.
export const driverOf = linked(['fleet.expense:read', 'fleet.expense:submit'])
export const vendorOf = linked([
  'fleet.vendor:read', 'fleet.vendor:contact', 'fleet.vehicle:read', 'fleet.vehicle:write', 'fleet.driver:read', 'fleet.driver:write', 'fleet.invoice:read', 'fleet.invoice:submit', 'fleet.payment:read', 'fleet.campaign:read',
])
/** Every scope, so that the row level alone keeps anything from them. */
export const anyoneLinked = linked(['*'])
export const supportOf = (admin: TestCaller) => admin.colleague({ scopes: ['fleet.*:read'], roles: ['support'] })

export const EXPENSE = 'id status version amount currency sanctionedAmount expenseType description billUrl submittedDate approvedDate submittedBy { id } decidedBy { id } decisionNote'
export const INVOICE = 'id status version invoiceNumber amount currency invoiceDate isPlaceholder submittedBy { id } decidedBy { id } decisionNote'
export const PAYMENT = 'id status version amount currency paymentDate paymentMethod transactionReference remarks createdBy { id } attempts { attemptNumber status paymentMethod transactionReference failureReason startedBy { id } endedAt }'

const command = (entity: 'expense' | 'vendorInvoice' | 'vendorPayment', fields: string) => async (by: TestCaller, event: string, input: Record<string, unknown>) => {
  const type = `${entity[0]!.toUpperCase()}${entity.slice(1)}${event}Input`
  const { data, errors } = await by.execute(`mutation ($input: ${type}!) { ${entity}${event}(input: $input) { ${entity} { ${fields} } errors { code message field } } }`, { input })
  if (errors) throw new Error(errors[0]!.message)
  return data[`${entity}${event}`]
}

/** `expenseApprove` and the like. */
export const expense = command('expense', EXPENSE)
export const invoice = command('vendorInvoice', INVOICE)
export const payment = command('vendorPayment', PAYMENT)

const key = () => newId('key')

export const submitExpense = (by: TestCaller, input: Record<string, unknown>) => expense(by, 'Submit', { expenseType: 'fuel', amount: '120.50', idempotencyKey: key(), ...input })
export const submitInvoice = (by: TestCaller, input: Record<string, unknown>) => invoice(by, 'Submit', { invoiceNumber: key(), amount: '5000', invoiceDate: '2026-11-01', idempotencyKey: key(), ...input })
export const createPayment = (by: TestCaller, input: Record<string, unknown>) => payment(by, 'Create', { paymentMethod: 'BANK_TRANSFER', idempotencyKey: key(), ...input })

/** An invoice of the first vendor that one colleague entered and another approved. */
export async function approvedInvoice({ admin, campaignIds, vendorIds }: Fleet, input: Record<string, unknown> = {}) {
  const { vendorInvoice } = await submitInvoice(admin.colleague({}), { campaignId: campaignIds[0], vendorId: vendorIds[0], ...input })
  return (await invoice(admin, 'Approve', { id: vendorInvoice.id })).vendorInvoice
}

const reader = (field: string, fields: string) => async (by: TestCaller, id: string) => (await by.execute(`query ($id: ID!) { ${field}(id: $id) { ${fields} } }`, { id })).data[field]
export const readExpense = reader('expense', EXPENSE)
export const readInvoice = reader('vendorInvoice', INVOICE)
export const readPayment = reader('vendorPayment', PAYMENT)

export const total = async (by: TestCaller, list: 'expenses' | 'vendorInvoices' | 'vendorPayments') => (await by.execute(`{ ${list} { totalCount } }`)).data[list].totalCount as number

/** The code and the field of each reason. */
export const refusal = (payload: { errors: { code: string; field: string[] | null }[] }) => payload.errors.map(({ code, field }) => [code, field?.join('.')])

/** How often each event about one record was published. */
export const eventsAbout = (by: TestCaller, subjectId: string) => rows(by, trx => events(trx, subjectId))
const events = async (trx: Transaction, subjectId: string) => (await trx.selectFrom('outbox').select(['type', 'data']).where('subjectId', '=', subjectId).orderBy('occurredAt').execute())
