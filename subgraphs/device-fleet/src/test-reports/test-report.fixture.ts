import { tenantDatabase } from '@fieldgraph/kit/database'
import { newId, testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import type { Kysely } from 'kysely'
import type { DeviceType } from '../api.generated.ts'
import type { DB } from '../db.ts'
import { deviceFleet } from '../subgraph.ts'

const devices = testSubgraph(deviceFleet)
export const { organization, caller } = devices

export const SCENARIO = 'id name description deviceType isActive version template { id } createdBy { id } organization { id } currentVersion { id number testFlow createdBy { id } }'
export const REPORT = `
  id state verdict startTime endTime abortReason deviceType version scenario { id } scenarioVersion { id number testFlow } device { id } operator { id } customer { id } job { id } organization { id }
  results { step action verdict criteria { measurement unit minimum maximum isRequired measured lowest highest verdict reason } }
`
export const MEASUREMENT = 'id step name value unit measuredAt'

export interface Refused {
  errors: { code: string; message: string; field: string[] | null }[]
}

export const code = ({ errors }: Refused) => errors.map(({ code: what, field }) => [what, field?.join('.')])

/** One mutation by its name, e.g. testRunStart; `fields` of what it answers besides its errors. */
export async function command(by: TestCaller, name: string, input: object, fields: string) {
  const { data, errors } = await by.execute(`mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} errors { code message field } } }`, { input })
  if (errors) throw new Error(errors[0]!.message)
  return data[name]
}

/** The first entity of a payload that must have no errors. */
export function done(payload: Refused & Record<string, unknown>, entity: string) {
  if (payload.errors.length > 0) throw new Error(JSON.stringify(payload.errors))
  return payload[entity] as any
}

/** A query with one field of the root. */
export async function ask(by: TestCaller, field: string, variables: Record<string, unknown> = {}, declared = '') {
  const { data, errors } = await by.execute(`query ${declared} { ${field} }`, variables)
  if (errors) throw new Error(errors[0]!.message)
  return Object.values(data)[0] as any
}

export function scenarioCommand(by: TestCaller, name: 'Create' | 'Update' | 'EditFlow' | 'Convert' | 'Delete' | 'Restore', input: object) {
  if (name === 'Delete') return command(by, 'testScenarioDelete', input, 'deletedId deletionId')
  return command(by, name === 'Convert' ? 'testStepsConvert' : `testScenario${name}`, input, `testScenario { ${SCENARIO} } ${name === 'EditFlow' ? 'conflict { base yours theirs version }' : ''}`)
}
export const readScenario = (by: TestCaller, id: string) => ask(by, `testScenario(id: $id) { ${SCENARIO} }`, { id }, '($id: ID!)')
export const readReport = (by: TestCaller, id: string) => ask(by, `testReport(id: $id) { ${REPORT} }`, { id }, '($id: ID!)')

export const LEAK = { measurement: 'leak', unit: 'Pa', maximum: 50 }
/** A flow whose second step must have a leak of 50 Pa at most. */
export const FLOW = { steps: [{ step: 1, action: 'initialize', params: {} }, { step: 2, action: 'test', params: { duration: 60 }, criteria: [LEAK] }] }

export async function createScenario(by: TestCaller, { testFlow = FLOW, ...input }: { testFlow?: object } & Record<string, unknown> = {}) {
  return done(await scenarioCommand(by, 'Create', { name: newId('scenario'), testFlow: JSON.stringify(testFlow), ...input }), 'testScenario')
}

/** Past the graph, with all rows of the caller's organization in sight. */
const past = ({ identity }: TestCaller) =>
  tenantDatabase<DB>(devices.db, { 'app.organization_id': identity.organizationId ?? '', 'app.user_id': identity.userId ?? '', 'app.row_level': 'all' })

export const look = <T>(by: TestCaller, work: (db: Kysely<DB>) => Promise<T>): Promise<T> => past(by).read(work)
export const change = <T>(by: TestCaller, work: (trx: Kysely<DB>) => Promise<T>): Promise<T> => past(by).write('test', work)

export const eventsAbout = (by: TestCaller, subjectId: string) => look(by, db => db.selectFrom('outbox').select(['type', 'data']).where('subjectId', '=', subjectId).execute())

export async function createDevice(by: TestCaller, { deviceType = 'MASK_TESTER', ...values }: { deviceType?: DeviceType; customerId?: string; jobId?: string } = {}): Promise<string> {
  const { id } = await change(by, trx => trx.insertInto('devices').values({ deviceNumber: newId('number'), deviceType, ...values }).returning('id').executeTakeFirstOrThrow())
  return id
}

export async function createCustomer(by: TestCaller, name = 'Clinic'): Promise<string> {
  const { id } = await change(by, trx => trx.insertInto('customers').values({ name }).returning('id').executeTakeFirstOrThrow())
  return id
}

export async function createTemplate(by: TestCaller, schema: object, values: { templateType?: 'TEST_FLOW' | 'DEVICE_CONFIG'; category?: DeviceType } = {}): Promise<string> {
  const template = { name: newId('template'), templateType: 'TEST_FLOW' as const, schema: JSON.stringify(schema), defaultValues: '{}', ...values }
  const { id } = await change(by, trx => trx.insertInto('jsonTemplates').values(template).returning('id').executeTakeFirstOrThrow())
  return id
}

const runCommand = (name: string) => (by: TestCaller, input: object) => command(by, `testRun${name}`, input, `testReport { ${REPORT} }`)
export const start = runCommand('Start')
export const finish = (by: TestCaller, reportId: string) => runCommand('Finish')(by, { reportId })
export const abort = (by: TestCaller, reportId: string, reason = 'Out of air') => runCommand('Abort')(by, { reportId, reason })

/** A test of a new device by a new scenario, unless they are named. */
export const startRun = async (by: TestCaller, { testFlow = FLOW, scenarioId, deviceId, ...input }: { testFlow?: object; scenarioId?: string; deviceId?: string } & Record<string, unknown> = {}) =>
  done(await start(by, { scenarioId: scenarioId ?? (await createScenario(by, { testFlow })).id, deviceId: deviceId ?? (await createDevice(by)), ...input }), 'testReport')

export const measure = (by: TestCaller, reportId: string, values: object = {}) =>
  command(by, 'testMeasurementRecord', { reportId, step: 2, name: 'leak', value: '12.5', unit: 'Pa', ...values }, `testMeasurement { ${MEASUREMENT} }`)

/** A test that ran, with a leak of so many pascal. */
export async function tested(by: TestCaller, leak: string | null, input: Parameters<typeof startRun>[1] = {}) {
  const { id } = await startRun(by, input)
  if (leak !== null) done(await measure(by, id, { value: leak }), 'testMeasurement')
  return done(await finish(by, id), 'testReport')
}

/** Sees all, but no personal data. */
export const supportOf = (admin: TestCaller): TestCaller => admin.colleague({ scopes: ['devices.*:read'], roles: ['support'] })
export const apiClient = (admin: TestCaller): TestCaller => admin.colleague({ kind: 'client', userId: null, clientId: newId('apc') })
