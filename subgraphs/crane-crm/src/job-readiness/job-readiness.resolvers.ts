import { hasScope } from '@fieldgraph/kit/identity'
import type { Context } from '../context.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { problemsOf } from './job-readiness.ts'
import type { JobRow } from '../jobs/job.queries.ts'
import { jobWorkflow } from '../jobs/job.workflow.ts'

async function readinessOf({ loaders }: Context, { id, status }: JobRow) {
  if (!jobWorkflow.allows(status, 'schedule')) return null
  const [units, operators, assessed] = await Promise.all([loaders.unitsByJob.load(id), loaders.operatorsByJob.load(id), loaders.assessedJobById.load(id)])
  const problems = problemsOf(units, operators, assessed !== null)
  return { ok: problems.length === 0, problems }
}

export const jobReadinessResolvers = {
  Job: {
    equipment: (job, _, ctx) => ctx.loaders.unitsByJob.load(job.id),
    operators: async (job, _, ctx) => (await ctx.loaders.operatorsByJob.load(job.id)).flatMap(({ operator }) => operator ?? []),
    readiness: (job, _, ctx) => readinessOf(ctx, job),
  },
  JobProblem: {
    equipment: ({ equipment }, _, { identity }) => (hasScope(identity.scopes, 'crane.equipment:read') ? (equipment ?? null) : null),
    operator: ({ operator }, _, { identity }) => (hasScope(identity.scopes, 'crane.operator:read') ? (operator ?? null) : null),
  },
} satisfies Resolvers
