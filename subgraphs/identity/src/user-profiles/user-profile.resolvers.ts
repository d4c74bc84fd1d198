import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { changeUserProfile } from './user-profile.service.ts'

export const userProfileResolvers = {
  Mutation: {
    userProfileUpdate: (_, { input }, ctx) => payload('userProfile', changeUserProfile(ctx, input)),
  },
  UserProfile: {
    preferences: (profile, _, ctx) => (profile.userId === ctx.identity.userId ? profile.preferences : null),
  },
} satisfies Resolvers
