import { connection, toOrder, type ParentPage } from '@fieldgraph/kit/connection'
import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { JobOrderField, UserAssignedJobsArgs } from '../api.generated.ts'
import type { Context } from '../context.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { cancelJob, completeJob, startJob } from './job-progress.service.ts'
import { scheduleJob } from './job-schedule.service.ts'
import { selectJobs, type JobRow, type JobSearch } from './job.queries.ts'
import { assignJob, changeJob, createJob, searchOf } from './job.service.ts'
import { jobsOfParty } from './party-jobs.ts'

const orderColumns: Record<JobOrderField, keyof JobRow> = { CREATED_AT: 'createdAt', SCHEDULED_START: 'startOrder' }

/** A page of the jobs of a customer, a deal, a lead or a person. */
const jobPageOf = (parentId: string, { filter, orderBy, ...args }: UserAssignedJobsArgs, ctx: Context): ParentPage<JobSearch> => ({
  parentId,
  args,
  filter: searchOf(ctx, filter),
  order: toOrder(orderBy, orderColumns),
})

export const jobResolvers = {
  Query: {
    job: (_, { id }, ctx) => ctx.loaders.jobById.load(id),
    jobs: (_, { filter, orderBy, ...page }, ctx) => connection(ctx.db, 'jobs', trx => selectJobs(trx, searchOf(ctx, filter)), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    jobCreate: (_, { input }, ctx) => payload('job', createJob(ctx, input)),
    jobUpdate: (_, { input }, ctx) => payload('job', changeJob(ctx, input)),
    jobAssign: (_, { input }, ctx) => payload('job', assignJob(ctx, input)),
    jobSchedule: (_, { input }, ctx) => payload('job', scheduleJob(ctx, input)),
    jobStart: (_, { input }, ctx) => payload('job', startJob(ctx, input)),
    jobComplete: (_, { input }, ctx) => payload('job', completeJob(ctx, input)),
    jobCancel: (_, { input }, ctx) => payload('job', cancelJob(ctx, input)),
  },
  Job: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.jobById.load(id),
    customer: (job, _, ctx) => (hasScope(ctx.identity.scopes, 'crane.customer:read') ? ctx.loaders.craneCustomerById.load(job.customerId) : null),
    lead: (job, _, ctx) => (job.leadId !== null && hasScope(ctx.identity.scopes, 'crane.lead:read') ? ctx.loaders.leadById.load(job.leadId) : null),
    deal: (job, _, ctx) => (job.dealId !== null && hasScope(ctx.identity.scopes, 'crane.deal:read') ? ctx.loaders.craneDealById.load(job.dealId) : null),
    notes: (job, _, { identity }) => (seesPersonalData(identity) ? job.notes : null),
    cancellationReason: (job, _, { identity }) => (seesPersonalData(identity) ? job.cancellationReason : null),
    assignedTo: job => (job.assignedToId ? { id: job.assignedToId } : null),
    createdBy: job => (job.createdById ? { id: job.createdById } : null),
    organization: job => ({ id: job.organizationId }),
  },
  User: {
    assignedJobs: (user, args, ctx) => ctx.loaders.jobsByAssignee.load(jobPageOf(user.id, args, ctx)),
  },
  CraneCustomer: {
    jobs: (customer, args, ctx) => ctx.loaders.jobsByCustomer.load(jobPageOf(customer.id, args, ctx)),
  },
  CraneDeal: {
    jobs: (deal, args, ctx) => ctx.loaders.jobsByDeal.load(jobPageOf(deal.id, args, ctx)),
  },
  Lead: {
    jobs: (lead, args, ctx) => ctx.loaders.jobsByLead.load(jobPageOf(lead.id, args, ctx)),
  },
  Party: {
    jobs: (party, args, ctx) => jobsOfParty(ctx, party, args),
  },
} satisfies Resolvers
