import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { SiteAssessmentOrderField } from '../api.generated.ts'
import type { Context } from '../context.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectSiteAssessments, type SiteAssessmentRow } from './site-assessment.queries.ts'
import { attachToAssessment, changeAssessment, createAssessment, removeAssessment, restoreAssessment, searchOf } from './site-assessment.service.ts'

const orderColumns: Record<SiteAssessmentOrderField, keyof SiteAssessmentRow> = { CREATED_AT: 'createdAt' }

async function linksOf({ identity, uploads }: Context, keys: readonly string[]): Promise<string[] | null> {
  if (!seesPersonalData(identity)) return null
  return (await Promise.all(keys.map(key => uploads.urlOf(key)))).filter(url => url !== null)
}

export const siteAssessmentResolvers = {
  Query: {
    siteAssessment: (_, { id }, ctx) => ctx.loaders.siteAssessmentById.load(id),
    siteAssessments: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'siteAssessments', trx => selectSiteAssessments(trx, searchOf(ctx, filter)), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    siteAssessmentCreate: (_, { input }, ctx) => payload('siteAssessment', createAssessment(ctx, input)),
    siteAssessmentUpdate: (_, { input }, ctx) => payload('siteAssessment', changeAssessment(ctx, input)),
    siteAssessmentAttach: (_, { input }, ctx) => payload('siteAssessment', attachToAssessment(ctx, input)),
    siteAssessmentDelete: (_, { input }, ctx) => deletion(removeAssessment(ctx, input)),
    siteAssessmentRestore: (_, { input }, ctx) => payload('siteAssessment', restoreAssessment(ctx, input)),
  },
  SiteAssessment: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.siteAssessmentById.load(id),
    description: (assessment, _, { identity }) => (seesPersonalData(identity) ? assessment.description : null),
    customer: (assessment, _, ctx) => (hasScope(ctx.identity.scopes, 'crane.customer:read') ? ctx.loaders.craneCustomerById.load(assessment.customerId) : null),
    job: (assessment, _, ctx) => (assessment.jobId !== null && hasScope(ctx.identity.scopes, 'crane.job:read') ? ctx.loaders.jobById.load(assessment.jobId) : null),
    notes: (assessment, _, { identity }) => (seesPersonalData(identity) ? assessment.notes : null),
    imageUrls: (assessment, _, ctx) => linksOf(ctx, assessment.images),
    videoUrls: (assessment, _, ctx) => linksOf(ctx, assessment.videos),
    isActive: assessment => assessment.deletedAt === null,
    createdBy: assessment => (assessment.createdById ? { id: assessment.createdById } : null),
    organization: assessment => ({ id: assessment.organizationId }),
  },
  Job: {
    siteAssessments: (job, args, ctx) => ctx.loaders.siteAssessmentsByJob.load({ parentId: job.id, args, filter: searchOf(ctx) }),
  },
  CraneCustomer: {
    siteAssessments: (customer, args, ctx) => ctx.loaders.siteAssessmentsByCustomer.load({ parentId: customer.id, args, filter: searchOf(ctx) }),
  },
} satisfies Resolvers
