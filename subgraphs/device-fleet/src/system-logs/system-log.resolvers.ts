import { connection, type Order } from '@fieldgraph/kit/connection'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectSystemLogs } from './system-log.queries.ts'
import { writeLog } from './system-log.service.ts'

const LATEST_FIRST: Order = [{ column: 'createdAt', direction: 'desc' }]

export const systemLogResolvers = {
  Query: {
    systemLogs: (_, { filter, ...page }, ctx) => connection(ctx.db, 'systemLogs', trx => selectSystemLogs(trx, filter), page, LATEST_FIRST),
  },
  Mutation: {
    systemLogWrite: (_, { input }, ctx) => payload('systemLog', writeLog(ctx, input)),
  },
  SystemLog: {
    details: (entry, _, { identity }) => (seesPersonalData(identity) ? entry.details : null),
    ip: (entry, _, { identity }) => (seesPersonalData(identity) ? entry.ip : null),
    user: entry => (entry.userId ? { id: entry.userId } : null),
  },
} satisfies Resolvers
