import { connection } from '@fieldgraph/kit/connection'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectDoNotCall } from './do-not-call.queries.ts'
import { addDoNotCall, expectSearch, removeDoNotCall } from './do-not-call.service.ts'

export const doNotCallResolvers = {
  Query: {
    doNotCall: (_, { filter, ...page }, ctx) => connection(ctx.db, 'doNotCall', trx => selectDoNotCall(trx, expectSearch(ctx, filter)), page, [{ column: 'since', direction: 'desc' }]),
  },
  Mutation: {
    doNotCallAdd: (_, { input }, ctx) => payload('doNotCallEntry', addDoNotCall(ctx, input)),
    doNotCallRemove: (_, { input }, ctx) => payload('doNotCallEntry', removeDoNotCall(ctx, input)),
  },
  DoNotCallEntry: {
    phone: (entry, _, { identity }) => (seesPersonalData(identity) ? entry.phone : null),
  },
} satisfies Resolvers
