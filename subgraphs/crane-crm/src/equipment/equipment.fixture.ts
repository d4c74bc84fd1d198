import type { TestCaller } from '@fieldgraph/kit/testing'
import { command, done } from '../customers/customer.fixture.ts'

export const UNIT = `
  id number name category manufacturingDate registrationDate maxLiftingCapacity unladenWeight baseRates { micro small monthly yearly } runningCostPerKm runningCost
  currency description condition status isActive version organization { id }
`
export const NEW_UNIT = { name: 'Liebherr LTM 1100', category: 'MOBILE_CRANE', maxLiftingCapacity: '100', currency: 'INR' }
export const OPERATOR = 'id name email phone specialization experience standing availability isActive version user { id } organization { id }'
export const BOOKING = 'id kind period { from until } paddingMinutes blocked { from until } notes isActive version job { id } createdBy { id }'

const deletions = (event: string, fields: string) => (event === 'Delete' ? 'deletedId deletionId' : fields)
/** `equipmentCreate` and the like. */
export const unitCommand = (by: TestCaller, event: string, input: object) => command(by, `equipment${event}`, input, deletions(event, `equipment { ${UNIT} }`))
/** `craneOperatorCreate` and the like. */
export const operatorCommand = (by: TestCaller, event: string, input: object) => command(by, `craneOperator${event}`, input, deletions(event, `craneOperator { ${OPERATOR} }`))

export const createUnit = async (by: TestCaller, input: object = {}) => done(await unitCommand(by, 'Create', { ...NEW_UNIT, ...input }), 'equipment')
export const createOperator = async (by: TestCaller, input: object = {}) => done(await operatorCommand(by, 'Create', { name: 'Anna Kovacs', ...input }), 'craneOperator')

export const maintain = (by: TestCaller, input: object) => command(by, 'equipmentMaintain', input, `equipmentBooking { ${BOOKING} equipment { id } }`)
export const cancelBooking = (by: TestCaller, input: object) => command(by, 'equipmentBookingCancel', input, `equipmentBooking { ${BOOKING} }`)
export const leave = (by: TestCaller, input: object) => command(by, 'operatorLeave', input, `operatorBooking { ${BOOKING} operator { id } }`)
export const cancelLeave = (by: TestCaller, input: object) => command(by, 'operatorLeaveCancel', input, `operatorBooking { ${BOOKING} }`)
export const certify = (by: TestCaller, input: object) => command(by, 'operatorCertificationAdd', input, 'operatorCertification { id name issuedOn expiresOn isValid isActive version operator { id } }')

/** What one query answers, which must have no errors. */
export async function ask(by: TestCaller, query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await by.execute(query, variables)
  if (errors) throw new Error(errors[0]!.message)
  return data
}

export const readUnit = async (by: TestCaller, id: string, fields = UNIT) => (await ask(by, `query ($id: ID!) { equipment(id: $id) { ${fields} } }`, { id })).equipment
export const readOperator = async (by: TestCaller, id: string, fields = OPERATOR) => (await ask(by, `query ($id: ID!) { craneOperator(id: $id) { ${fields} } }`, { id })).craneOperator

/** The ids of a page, and how many there are of all. `args` as written in a query, e.g. `filter: { text: "x" }`. */
export async function list(by: TestCaller, field: 'equipmentUnits' | 'craneOperators' | 'availableEquipment' | 'availableOperators', args = ''): Promise<{ ids: string[]; total: number }> {
  const connection = (await ask(by, `{ ${field}${args && `(${args})`} { totalCount edges { node { id } } } }`))[field]
  return { ids: connection.edges.map(({ node }: { node: { id: string } }) => node.id), total: connection.totalCount }
}

/** So many hours from the beginning of a day long from now. */
export const hour = (hours: number): string => new Date(Date.parse('2031-05-05T00:00:00Z') + hours * 3_600_000).toISOString().replace('Z', '000Z')
/** So many hours from now. */
export const hoursFromNow = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString().replace('Z', '000Z')
