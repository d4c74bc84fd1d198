import { conflict, notFound, violated } from '@fieldgraph/kit/errors'
import type { ConfigBackupCreateInput, ConfigBackupRestoreInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { writeSystemLog } from '../system-logs/system-log.queries.ts'
import { findWholeBackup, insertBackup, type ConfigBackupRow } from './config-backup.queries.ts'
import { changesBetween, idsOf, present, type Change } from './config-changes.ts'
import { KINDS, openContent, sealContent } from './config-content.ts'
import { findContent, holdContent, type FoundContent } from './config-content.queries.ts'
import { applyChanges } from './restoration.queries.ts'

export interface Restoration {
  changes: Change[]
  configBackup: ConfigBackupRow
  backupBefore: ConfigBackupRow | null
}

type Transaction = Parameters<typeof findContent>[0]

export async function createBackup(ctx: Context, input: ConfigBackupCreateInput): Promise<ConfigBackupRow> {
  return ctx.db.write('backup.create', async trx => keep(ctx, trx, await findContent(trx), { name: input.name.trim() }), input)
}

export async function restoreBackup(ctx: Context, input: ConfigBackupRestoreInput): Promise<Restoration> {
  if (input.dryRun) return ctx.db.read(async trx => (await compare(ctx, trx, input.id, false)).restoration)
  return ctx.db.write('backup.restore', async trx => {
    const { found, changes, restoration } = await compare(ctx, trx, input.id, true)
    const { configBackup } = restoration
    const backupBefore = await keep(ctx, trx, found, { name: `Before restoring ${configBackup.name}`, beforeRestoringId: configBackup.id })
    await applyChanges(trx, changes).catch(takenMeanwhile)
    await writeSystemLog(trx, { level: 'WARNING', action: 'backup.restore', details: { backupId: configBackup.id, backupBeforeId: backupBefore.id, changes: restoration.changes.length } })
    return { ...restoration, backupBefore }
  }, input)
}

/** What is there against what the backup holds. */
async function compare(ctx: Context, trx: Transaction, id: string, isHeld: boolean) {
  const backup = await findWholeBackup(trx, id)
  if (!backup) throw notFound('Backup', id, 'input', 'id')
  const wanted = openContent(backup, ctx.identity.organizationId)
  const ids = idsOf(wanted)
  if (isHeld) await holdContent(trx, ids)
  const found = await findContent(trx, ids)
  const changes = changesBetween(found, wanted)
  const { content: _, ...configBackup } = backup
  const restoration: Restoration = { changes: KINDS.flatMap(kind => changes[kind]), configBackup, backupBefore: null }
  return { found, changes, restoration }
}

function keep({ identity }: Context, trx: Transaction, found: FoundContent, about: { name: string; beforeRestoringId?: string }): Promise<ConfigBackupRow> {
  const sealed = sealContent(present(found), { organizationId: identity.organizationId ?? '', madeAt: found.readAt })
  return insertBackup(trx, { ...about, ...sealed, createdById: identity.userId })
}

const added = () => conflict('Somebody adds such things at the same moment. Try again.', 'input', 'id')
const takenMeanwhile = violated({ json_templates_name: added, configurations_config_key: added, test_scenarios_name: added, translations_key: added })
