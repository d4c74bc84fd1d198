import type { Resolvers } from '../resolvers.generated.ts'
import { callKpis, callLosses } from './call-figures.service.ts'

export const callFiguresResolvers = {
  Query: {
    callKpis: (_, args, ctx) => callKpis(ctx, args),
    callLosses: (_, args, ctx) => callLosses(ctx, args),
  },
  Organization: {
    // Row level security knows only the caller's own organization.
    callKpis: ({ id }, args, ctx) => (id === ctx.identity.organizationId ? callKpis(ctx, args) : null),
    callLosses: ({ id }, args, ctx) => (id === ctx.identity.organizationId ? callLosses(ctx, args) : null),
  },
  CallKpis: {
    groups: ({ rows, groupBy }) => rows.map(({ key, ...figures }) => ({ key, groupBy, figures })),
  },
  CallKpiGroup: {
    agent: ({ key, groupBy }) => (groupBy === 'AGENT' && key ? { id: key } : null),
    day: ({ key, groupBy }) => (groupBy === 'DAY' ? key : null),
    outcome: ({ key, groupBy }, _, ctx) => (groupBy === 'OUTCOME' && key ? ctx.loaders.callOutcomeById.load(key) : null),
  },
  CallFigures: {
    conversionRate: ({ answered, won }) => (answered === 0 ? null : won / answered),
    averageTalkSeconds: ({ answered, totalTalkSeconds }) => (answered === 0 ? null : totalTalkSeconds / answered),
  },
  CallLoss: {
    lossReason: ({ lossReasonId }, _, ctx) => ctx.loaders.lossReasonById.load(lossReasonId),
  },
} satisfies Resolvers
