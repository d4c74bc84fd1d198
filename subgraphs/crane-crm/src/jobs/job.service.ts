import { expectRow } from '@fieldgraph/kit/crud'
import { DomainError, invalidInput } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { Identity } from '@fieldgraph/kit/identity'
import type { JobAssignInput, JobCreateInput, JobFilter, JobUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { reachOf } from '../customers/assignment.ts'
import { originOf } from './job-origin.ts'
import { insertJob, lockJob, updateJob, type JobRow, type JobSearch } from './job.queries.ts'
import { isOver } from './job.workflow.ts'

type Transaction = Parameters<typeof lockJob>[0]

export async function createJob(ctx: Context, input: JobCreateInput): Promise<JobRow> {
  const { location: said, notes = null } = given(input, [], ['location', 'notes'])
  const assignedToId = expectAssignee(ctx.identity, input.assignedToId === undefined ? ctx.identity.userId : input.assignedToId)
  return ctx.db.write('job.create', async trx => {
    const origin = await originOf(trx, input)
    const location = said ?? origin.location
    if (location === null) throw invalidInput('Say where the work is done.', 'input', 'location')
    return insertJob(trx, { ...origin, title: input.title.trim(), location, notes, assignedToId, createdById: ctx.identity.userId })
  }, input)
}

export async function changeJob(ctx: Context, input: JobUpdateInput): Promise<JobRow> {
  const values = given(input, ['title', 'location'], ['notes'])
  return ctx.db.write('job.update', async trx => {
    const job = await expectOpenJob(trx, input)
    return (Object.keys(values).length > 0 && (await updateJob(trx, job.id, values))) || job
  }, input)
}

export async function assignJob(ctx: Context, input: JobAssignInput): Promise<JobRow> {
  const { assignedToId } = input
  return ctx.db.write('job.assign', async trx => {
    const job = await expectOpenJob(trx, input)
    if (assignedToId === undefined || assignedToId === job.assignedToId) return job
    return (await updateJob(trx, job.id, { assignedToId: expectAssignee(ctx.identity, assignedToId) })) ?? job
  }, input)
}

/** What is looked for. */
export const searchOf = ({ identity }: Context, filter?: JobFilter | null): JobSearch => ({ ...filter, isOwn: reachOf(identity) !== null })

/** Other than of leads and deals, nobody's are not everyone's: whoever sees their own jobs alone would lose sight of what they give away. */
function expectAssignee(identity: Identity, assignedToId: string | null): string | null {
  const isOwn = assignedToId !== null && assignedToId === identity.userId
  if (!isOwn && reachOf(identity) !== null) throw new DomainError('FORBIDDEN', 'You take jobs for yourself alone; who sees all hands on to others.', ['input', 'assignedToId'])
  return assignedToId
}

/** The job, held until the transaction ends, when it is not over. */
async function expectOpenJob(trx: Transaction, which: { id: string; version?: number | null | undefined }): Promise<JobRow> {
  const job = await expectRow(trx, lockJob, 'Job', which)
  if (isOver(job.status)) throw new DomainError('INVALID_TRANSITION', `Cannot change what is ${job.status.toLowerCase()}.`)
  return job
}
