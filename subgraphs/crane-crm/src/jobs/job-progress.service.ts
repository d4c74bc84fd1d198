import { expectRow } from '@fieldgraph/kit/crud'
import { invalidInput, violated } from '@fieldgraph/kit/errors'
import type { JobCancelInput, JobCompleteInput, JobStartInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { closeJob as closeEquipment, freeJob as freeEquipment } from '../equipment-bookings/equipment-booking.queries.ts'
import { closeJob as closeOperators, freeJob as freeOperators } from '../operator-bookings/operator-booking.queries.ts'
import { cancelHeldJob, completeHeldJob, lockJob, startHeldJob, type JobRow } from './job.queries.ts'
import { jobWorkflow } from './job.workflow.ts'

type Transaction = Parameters<typeof lockJob>[0]

export async function startJob(ctx: Context, input: JobStartInput): Promise<JobRow> {
  const at = expectPast(input.actualStart, 'actualStart')
  return ctx.db.write('job.start', async trx => {
    const job = await expectJob(trx, input, 'start')
    return startHeldJob(trx, job.id, at)
  }, input)
}

/** Its bookings end where it ended; one that lasted longer than planned keeps what it had. */
export async function completeJob(ctx: Context, input: JobCompleteInput): Promise<JobRow> {
  const at = expectPast(input.actualEnd, 'actualEnd')
  return ctx.db.write('job.complete', async trx => {
    const job = await expectJob(trx, input, 'complete')
    const completed = await completeHeldJob(trx, job.id, at).catch(violated({ jobs_actual: () => invalidInput('A job ends after it began.', 'input', 'actualEnd') }))
    await closeEquipment(trx, job.id, completed.actualEnd!)
    await closeOperators(trx, job.id, completed.actualEnd!)
    return completed
  }, input)
}

export async function cancelJob(ctx: Context, input: JobCancelInput): Promise<JobRow> {
  const reason = input.reason.trim()
  return ctx.db.write('job.cancel', async trx => {
    const job = await expectJob(trx, input, 'cancel')
    // First, as whoever is merely booked for the job sees it no more once that is freed.
    const cancelled = await cancelHeldJob(trx, job.id, reason)
    await freeEquipment(trx, job.id)
    await freeOperators(trx, job.id)
    return cancelled
  }, input)
}

/** The job, held until the transaction ends, at the version that the caller knows and in a state that allows the event. */
export async function expectJob(trx: Transaction, which: { id: string; version?: number | null | undefined }, event: keyof typeof jobWorkflow.transitions): Promise<JobRow> {
  const job = await expectRow(trx, lockJob, 'Job', which)
  jobWorkflow.next(job.status, event)
  return job
}

function expectPast(instant: string | null | undefined, field: string): string | null {
  if (instant != null && Date.parse(instant) > Date.now()) throw invalidInput('This is yet to come.', 'input', field)
  return instant ?? null
}
