import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import type { Insertable } from 'kysely'
import { change, command, createCustomer, done, organization } from '../customers/customer.fixture.ts'
import type { DB } from '../db.ts'

export { change, code, createCustomer, done, eventsAbout, look, organization, salesperson, supportOf } from '../customers/customer.fixture.ts'

export const JOB = `
  id title status customerName scheduledStart scheduledEnd actualStart actualEnd location notes cancellationReason version
  customer { id } lead { id } deal { id } equipment { id } operators { id } assignedTo { id } createdBy { id } organization { id }
`

type Event = 'Create' | 'Update' | 'Assign' | 'Schedule' | 'Start' | 'Complete' | 'Cancel'

/** `jobStart` and the like. */
export const jobCommand = (by: TestCaller, event: Event, input: object) => command(by, `job${event}`, input, `job { ${JOB} }`)

/** What must have worked. */
export const jobAfter = async (by: TestCaller, event: Event, input: object) => done(await jobCommand(by, event, input), 'job')

/** A job for a new customer, unless one is named. */
export const createJob = async (by: TestCaller, input: { customerId?: string } & Record<string, unknown> = {}) =>
  jobAfter(by, 'Create', { title: 'Lift the girders', location: 'Pier 4', ...input, customerId: input.customerId ?? (await createCustomer(by)) })

export async function readJob(by: TestCaller, id: string) {
  const { data, errors } = await by.execute(`query ($id: ID!) { job(id: $id) { ${JOB} } }`, { id })
  if (errors) throw new Error(errors[0]!.message)
  return data.job
}

/** The ids of a page of jobs, and how many there are of all. */
export async function listJobs(by: TestCaller, filter: object = {}): Promise<{ ids: string[]; total: number }> {
  const { data, errors } = await by.execute('query ($filter: JobFilter) { jobs(filter: $filter) { totalCount edges { node { id } } } }', { filter })
  if (errors) throw new Error(errors[0]!.message)
  return { ids: data.jobs.edges.map(({ node }: { node: { id: string } }) => node.id), total: data.jobs.totalCount }
}

/** A mobile crane, unless told. */
export const createUnit = async (by: TestCaller, values: Partial<Insertable<DB['equipment']>> = {}): Promise<string> => {
  const unit = { name: 'Liebherr', category: 'MOBILE_CRANE', maxLiftingCapacity: '50', currency: 'INR', ...values } as const
  return (await change(by, trx => trx.insertInto('equipment').values(unit).returning('id').executeTakeFirstOrThrow())).id
}

/** Somebody who drives any crane, with a certification that is valid for these days; none when null. */
export async function createOperator(by: TestCaller, values: Partial<Insertable<DB['operators']>> = {}, valid: { issuedOn: string; expiresOn: string | null } | null = { issuedOn: '2020-01-01', expiresOn: null }): Promise<string> {
  return change(by, async trx => {
    const { id } = await trx.insertInto('operators').values({ name: 'Anna Kovacs', ...values }).returning('id').executeTakeFirstOrThrow()
    if (valid) await trx.insertInto('operatorCertifications').values({ operatorId: id, name: 'Crane licence', ...valid }).execute()
    return id
  })
}

/** One working day, long from now. */
export const DAY = { start: '2031-05-05T08:00:00.000000Z', end: '2031-05-05T17:00:00.000000Z' }
/** One that is over. */
export const PAST = { start: '2026-01-05T08:00:00.000000Z', end: '2026-01-05T17:00:00.000000Z' }

/** `jobSchedule` with nothing booked, unless told. */
export const schedule = (by: TestCaller, id: string, input: object = {}) => jobCommand(by, 'Schedule', { id, ...DAY, equipmentIds: [], operatorIds: [], ...input })

/** A scheduled job with a unit and an operator. */
export async function scheduled(input: object = {}, admin: TestCaller = organization()) {
  const [unit, operator, { id }] = [await createUnit(admin), await createOperator(admin), await createJob(admin)]
  const job = done(await schedule(admin, id, { equipmentIds: [unit], operatorIds: [operator], ...input }), 'job')
  return { admin, unit, operator, job, id: id as string }
}

/** What is booked for a job, as intervals. */
export const bookingsOf = (by: TestCaller, jobId: string) =>
  change(by, async trx => {
    const units = await trx.selectFrom('equipmentBookings').select(['equipmentId as id', 'period', 'paddingMinutes']).where('jobId', '=', jobId).where('deletedAt', 'is', null).execute()
    const operators = await trx.selectFrom('operatorBookings').select(['operatorId as id', 'period', 'paddingMinutes']).where('jobId', '=', jobId).where('deletedAt', 'is', null).execute()
    return [...units, ...operators]
  })

/** Somebody with an account who sees their own jobs, and is an operator. */
export async function operatorWithAccount(admin: TestCaller) {
  const by = admin.colleague({ rowLevels: { crane: 'own' }, scopes: ['crane.job:read', 'crane.assessment:read', 'crane.assessment:write'] })
  return { by, operator: await createOperator(admin, { name: 'Mei Tanaka', userId: by.identity.userId }) }
}

export const nobody = () => newId('usr')
