import { conflict, invalidInput } from '@fieldgraph/kit/errors'
import { publish } from '@fieldgraph/kit/events'
import type { JobScheduleInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { bookEquipment, freeJob as freeEquipment } from '../equipment-bookings/equipment-booking.queries.ts'
import { findCandidates, findCategories, type Candidate } from '../job-readiness/job-crew.queries.ts'
import { shortcomingsOf } from '../job-readiness/job-crew.ts'
import { bookOperator, freeJob as freeOperators } from '../operator-bookings/operator-booking.queries.ts'
import { findUserIdsOfOperators } from '../operators/operator.queries.ts'
import { expectJob } from './job-progress.service.ts'
import { scheduleHeldJob, type JobRow } from './job.queries.ts'

type Transaction = Parameters<typeof findCategories>[0]

/** All of it, or nothing: what was booked before gives way to what is booked now. */
export async function scheduleJob(ctx: Context, input: JobScheduleInput): Promise<JobRow> {
  expectTimes(input)
  const { start, end, paddingMinutes } = input
  // In one order, so that two who want the same things never wait for each other.
  const equipmentIds = [...new Set(input.equipmentIds)].sort()
  const operatorIds = [...new Set(input.operatorIds)].sort()
  return ctx.db.write('job.schedule', async trx => {
    const job = await expectJob(trx, input, 'schedule')
    // First, as whoever is merely booked for the job sees it no more once that is freed.
    const scheduled = await scheduleHeldJob(trx, job.id, input)
    await freeEquipment(trx, job.id)
    await freeOperators(trx, job.id)
    const booking = { jobId: job.id, period: { from: start, until: end }, paddingMinutes, createdById: ctx.identity.userId }
    for (const equipmentId of equipmentIds) await bookEquipment(trx, { ...booking, equipmentId }, ...placeOf(input, 'equipmentIds', equipmentId))
    for (const operatorId of operatorIds) await bookOperator(trx, { ...booking, operatorId }, ...placeOf(input, 'operatorIds', operatorId))
    await expectFitting(trx, input)
    const { title, customerId, dealId, assignedToId, scheduledStart, scheduledEnd } = scheduled
    const operatorUserIds = await findUserIdsOfOperators(trx, operatorIds)
    const data = { title, customerId, dealId, assignedToId, scheduledStart, scheduledEnd, equipmentIds, operatorIds, operatorUserIds, scheduledById: ctx.identity.userId }
    await publish(trx, { type: 'crane.job.scheduled.v1', subjectId: job.id, data })
    return scheduled
  }, input)
}

const placeOf = (input: JobScheduleInput, list: 'equipmentIds' | 'operatorIds', id: string): string[] => ['input', list, String(input[list].indexOf(id))]

const LONGEST_DAYS = 3660
const LONGEST_PADDING = 7 * 24 * 60

function expectTimes({ start, end, paddingMinutes }: JobScheduleInput): void {
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000
  if (end <= start) throw invalidInput('A job ends after it begins.', 'input', 'end')
  if (days > LONGEST_DAYS) throw invalidInput('A job takes ten years at most.', 'input', 'end')
  if (paddingMinutes < 0 || paddingMinutes > LONGEST_PADDING) throw invalidInput('This is from no minute to a week.', 'input', 'paddingMinutes')
}

/** Of operators who are booked, and so can't be changed meanwhile. */
async function expectFitting(trx: Transaction, input: JobScheduleInput): Promise<void> {
  const { equipmentIds, operatorIds } = input
  if (operatorIds.length === 0) return
  const [categories, candidates] = await Promise.all([findCategories(trx, equipmentIds), findCandidates(trx, operatorIds, input)])
  for (const operator of candidates) {
    const [shortcoming] = shortcomingsOf(operator, categories)
    if (shortcoming) throw conflict(SENTENCES[shortcoming](operator), ...placeOf(input, 'operatorIds', operator.id))
  }
}

const SENTENCES = {
  OPERATOR_INACTIVE: ({ name }: Candidate) => `${name} does not work any more.`,
  OPERATOR_UNFIT: ({ name, specialization }: Candidate) => `${name} drives ${kindOf(specialization)} alone, and none of the units is one.`,
  OPERATOR_UNCERTIFIED: ({ name, firstDay, lastDay }: Candidate) =>
    `${name} has no certification that is valid ${firstDay === lastDay ? `on ${firstDay}` : `on all days from ${firstDay} to ${lastDay}`}.`,
}

const kindOf = (category: Candidate['specialization']) => `${(category ?? 'any').toLowerCase().replaceAll('_', ' ')}s`
