import { connection } from '@fieldgraph/kit/connection'
import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectDoNotCall } from './do-not-call.queries.ts'
import { addDoNotCall, removeDoNotCall } from './do-not-call.service.ts'

export const doNotCallResolvers = {
  Query: {
    doNotCall: (_, { filter, ...page }, ctx) => connection(ctx.db, 'doNotCall', trx => selectDoNotCall(trx, filter), page, [{ column: 'since', direction: 'desc' }]),
  },
  Mutation: {
    doNotCallAdd: (_, { input }, ctx) => payload('doNotCallEntry', addDoNotCall(ctx, input)),
    doNotCallRemove: (_, { input }, ctx) => payload('doNotCallEntry', removeDoNotCall(ctx, input)),
  },
} satisfies Resolvers
