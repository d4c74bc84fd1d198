import type { Resolvers } from '../resolvers.generated.ts'
import { answer } from '../sign-in/answer.ts'
import { changePassword, requestPasswordReset, resetPassword } from './password.service.ts'

export const passwordResolvers = {
  Mutation: {
    changePassword: (_, { input }, ctx) => answer(changePassword(ctx, input), { endedSessions: null, user: null }),
    requestPasswordReset: (_, { input }, ctx) => answer(requestPasswordReset(ctx, input), { message: null }),
    resetPassword: (_, { input }, ctx) => answer(resetPassword(ctx, input), { done: null }),
  },
} satisfies Resolvers
