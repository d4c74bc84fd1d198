import type { Resolvers } from '../resolvers.generated.ts'
import { refreshSession } from '../sessions/refresh.service.ts'
import { logout, logoutEverywhere } from '../sessions/session.service.ts'
import { answer } from './answer.ts'
import { login, loginWithQr, switchOrganization } from './sign-in.service.ts'

const nobody = { accessToken: null, refreshToken: null, expiresAt: null, sessionExpiresAt: null, organization: null, organizations: null, user: null }
const nothing = { endedSessions: null }

export const signInResolvers = {
  Mutation: {
    login: (_, { input }, ctx) => answer(login(ctx, input), nobody),
    loginWithQr: (_, { input }, ctx) => answer(loginWithQr(ctx, input), nobody),
    refreshSession: (_, { input }, ctx) => answer(refreshSession(ctx, input), nobody),
    logout: (_, __, ctx) => answer(logout(ctx), nothing),
    logoutEverywhere: (_, __, ctx) => answer(logoutEverywhere(ctx), nothing),
    switchOrganization: (_, { input }, ctx) => answer(switchOrganization(ctx, input), nobody),
  },
} satisfies Resolvers
