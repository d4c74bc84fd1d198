import { connection, type Order } from '@fieldgraph/kit/connection'
import { payload } from '@fieldgraph/kit/payload'
import type { ConfigBackupCounts } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectBackups } from './config-backup.queries.ts'
import { createBackup, restoreBackup } from './config-backup.service.ts'

const LATEST_FIRST: Order = [{ column: 'createdAt', direction: 'desc' }]

export const configBackupResolvers = {
  Query: {
    configBackup: (_, { id }, ctx) => ctx.loaders.configBackupById.load(id),
    configBackups: (_, { filter, ...page }, ctx) => connection(ctx.db, 'configBackups', trx => selectBackups(trx, filter), page, LATEST_FIRST),
  },
  Mutation: {
    configBackupCreate: (_, { input }, ctx) => payload('configBackup', createBackup(ctx, input)),
    configBackupRestore: async (_, { input }, ctx) => {
      const { restoration, errors } = await payload('restoration', restoreBackup(ctx, input))
      return { changes: null, configBackup: null, backupBefore: null, ...restoration, errors }
    },
  },
  ConfigBackup: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.configBackupById.load(id),
    counts: ({ counts }) => counts as unknown as ConfigBackupCounts,
    beforeRestoring: (backup, _, ctx) => (backup.beforeRestoringId ? ctx.loaders.configBackupById.load(backup.beforeRestoringId) : null),
    createdBy: backup => (backup.createdById ? { id: backup.createdById } : null),
    organization: backup => ({ id: backup.organizationId }),
  },
} satisfies Resolvers
