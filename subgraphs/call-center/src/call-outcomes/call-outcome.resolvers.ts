import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { callOutcomes, changeCallOutcome, createCallOutcome, deactivateCallOutcome } from './call-outcome.service.ts'

export const callOutcomeResolvers = {
  Query: {
    callOutcomes: (_, args, ctx) => callOutcomes(ctx, args),
  },
  Mutation: {
    callOutcomeCreate: (_, { input }, ctx) => payload('callOutcome', createCallOutcome(ctx, input)),
    callOutcomeUpdate: (_, { input }, ctx) => payload('callOutcome', changeCallOutcome(ctx, input)),
    callOutcomeDeactivate: (_, { input }, ctx) => payload('callOutcome', deactivateCallOutcome(ctx, input)),
  },
  CallOutcome: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.callOutcomeById.load(id),
  },
} satisfies Resolvers
