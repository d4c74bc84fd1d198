import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { ownStreak, rebuild, streakOf } from './streak.service.ts'

export const streakResolvers = {
  Query: {
    streak: (_, { userId }, ctx) => (userId == null ? ownStreak(ctx) : streakOf(ctx, userId)),
  },
  Mutation: {
    streakRebuild: (_, { input }, ctx) => payload('streak', rebuild(ctx, input)),
  },
  User: {
    streak: ({ id }, _, ctx) => streakOf(ctx, id),
  },
  Streak: {
    user: streak => ({ id: streak.userId }),
    records: (streak, args, ctx) => ctx.loaders.streakRecordsByUser.load({ parentId: streak.userId, args }),
  },
  StreakRecord: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.streakRecordById.load(id),
    user: record => ({ id: record.userId }),
    received: (record, _, ctx) => ctx.loaders.totalsByStreakRecord.load(record.id),
  },
} satisfies Resolvers
