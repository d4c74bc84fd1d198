import { connection } from '@fieldgraph/kit/connection'
import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { answer } from '../sign-in/answer.ts'
import { selectQrCredentials } from './qr-credential.queries.ts'
import { createQrCredential, endQrCredential, isUsable, readQrCredential, rotateQrCredential, visibleQrCredentialsOf } from './qr-credential.service.ts'

const latestFirst = [{ column: 'createdAt', direction: 'desc' }] as const
const nothing = { code: null, qrCredential: null }

export const qrCredentialResolvers = {
  Query: {
    qrCredential: (_, { id }, ctx) => readQrCredential(ctx, id),
    qrCredentials: (_, { filter, ...page }, ctx) => connection(ctx.db, 'qrCredentials', trx => selectQrCredentials(trx, visibleQrCredentialsOf(ctx), filter), page, latestFirst),
  },
  Mutation: {
    qrCredentialCreate: (_, { input }, ctx) => answer(createQrCredential(ctx, input), nothing),
    qrCredentialRotate: (_, { input }, ctx) => answer(rotateQrCredential(ctx, input), nothing),
    qrCredentialRevoke: (_, { input }, ctx) => payload('qrCredential', endQrCredential(ctx, input)),
  },
  QrCredential: {
    __resolveReference: ({ id }, ctx) => readQrCredential(ctx, id),
    user: ({ userId }, _, ctx) => ctx.loaders.userById.load(userId),
    createdBy: ({ createdById }, _, ctx) => ctx.loaders.userById.load(createdById),
    isActive: isUsable,
  },
} satisfies Resolvers
