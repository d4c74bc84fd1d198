import { tenantDatabase } from '@fieldgraph/kit/database'
import { newId, testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import { sql, type Kysely } from 'kysely'
import type { DB } from '../db.ts'
import { deviceFleet } from '../subgraph.ts'

const fleet = testSubgraph(deviceFleet)
export const { organization } = fleet

export const CUSTOMER = 'id name contactInfo isActive version organization { id }'
export const DEVICE = `
  id deviceNumber deviceType kindOfDevice serialNumber status configuration testIntervalDays lastTestedAt testDueOn version
  customer { id } job { id } createdBy { id } organization { id }
`

export interface Refused {
  errors: { code: string; message: string; field: string[] | null }[]
}

export const code = ({ errors }: Refused) => errors.map(({ code: what, field }) => [what, field?.join('.')])

/** One mutation by its name, e.g. deviceStatusSet; `fields` of what it answers besides its errors. */
export async function command(by: TestCaller, name: string, input: object, fields: string) {
  const { data, errors } = await by.execute(`mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} errors { code message field } } }`, { input })
  if (errors) throw new Error(errors[0]!.message)
  return data[name]
}

export const customerCommand = (by: TestCaller, name: string, input: object) =>
  command(by, `deviceCustomer${name}`, input, name === 'Delete' ? 'deletedId deletionId' : `deviceCustomer { ${CUSTOMER} }${name === 'EditContactInfo' ? ' conflict { base yours theirs version }' : ''}`)
export const deviceCommand = (by: TestCaller, name: string, input: object) => command(by, `device${name}`, input, name === 'Delete' ? 'deletedId deletionId' : `device { ${DEVICE} }`)

/** The first entity of a payload that must have no errors. */
export function done(payload: Refused & Record<string, unknown>, entity: string) {
  if (payload.errors.length > 0) throw new Error(JSON.stringify(payload.errors))
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of any shape.
  return payload[entity] as any
}

export const createCustomer = async (by: TestCaller, input: object = {}): Promise<string> => done(await customerCommand(by, 'Create', { name: 'Clean Air', ...input }), 'deviceCustomer').id
let made = 0
export const newNumber = () => `D-${String(++made).padStart(4, '0')}`
export const createDevice = async (by: TestCaller, input: object = {}) => done(await deviceCommand(by, 'Create', { deviceNumber: newNumber(), deviceType: 'MASK_TESTER', ...input }), 'device')

export async function query(by: TestCaller, text: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await by.execute(text, variables)
  if (errors) throw new Error(`${String(errors[0]!.extensions?.['code'])} ${errors[0]!.message}`)
  return data
}

const read = (field: string, fields: string) => async (by: TestCaller, id: string) => (await query(by, `query ($id: ID!) { ${field}(id: $id) { ${fields} } }`, { id }))[field]
export const readCustomer = read('deviceCustomer', CUSTOMER)
export const readDevice = read('device', DEVICE)

/** The ids of a page, and how many there are of all. */
export async function list(by: TestCaller, field: 'deviceCustomers' | 'devices', variables: { filter?: object; orderBy?: object; first?: number; after?: string | null } = {}) {
  const type = `${field[0]!.toUpperCase()}${field.slice(1, -1)}`
  const order = variables.orderBy ? [`, $orderBy: ${type}Order!`, 'orderBy: $orderBy,'] : ['', '']
  const data = await query(
    by,
    `query ($filter: ${type}Filter, $first: Int, $after: String${order[0]}) { ${field}(filter: $filter, ${order[1]} first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
    variables,
  )
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

/** Sees all, but no personal data. */
export const supportOf = (admin: TestCaller): TestCaller => admin.colleague({ scopes: ['devices.*:read'], roles: ['support'] })
export const apiClient = (admin: TestCaller): TestCaller => admin.colleague({ kind: 'client', userId: null, clientId: newId('apc') })

/** Past the graph, with all rows of the caller's organization in sight. */
const past = ({ identity }: TestCaller) =>
  tenantDatabase<DB>(fleet.db, { 'app.organization_id': identity.organizationId ?? '', 'app.user_id': identity.userId ?? '', 'app.row_level': 'all' })

export const look = <T>(by: TestCaller, work: (db: Kysely<DB>) => Promise<T>): Promise<T> => past(by).read(work)
export const change = <T>(by: TestCaller, work: (trx: Kysely<DB>) => Promise<T>): Promise<T> => past(by).write('test', work)

/** Software with a stable version of each number, the last one the newest. */
export const createSoftware = (by: TestCaller, ...numbers: string[]) =>
  change(by, async trx => {
    const { id: softwareId } = await trx.insertInto('software').values({ name: `Firmware ${newId('x')}`, category: 'FIRMWARE' }).returning('id').executeTakeFirstOrThrow()
    const versions = await trx
      .insertInto('softwareVersions')
      .values(numbers.map(versionNumber => ({ softwareId, versionNumber, checksum: '0'.repeat(64), releasedAt: sql<string>`now()` })))
      .returning(['id', 'versionNumber'])
      .execute()
    return { softwareId, versionIds: numbers.map(number => versions.find(({ versionNumber }) => versionNumber === number)!.id) }
  })

/** As it stands after an installation that was completed. */
export const install = (by: TestCaller, deviceId: string, softwareId: string, versionId: string, installationStatus: 'INSTALLED' | 'OUTDATED' = 'INSTALLED') =>
  change(by, trx => trx.insertInto('deviceSoftware').values({ deviceId, softwareId, versionId, installedVersion: '1.0.0', installationStatus }).execute())
