import { conflict, notFound } from '@fieldgraph/kit/errors'
import { payload, type UserError } from '@fieldgraph/kit/payload'
import type { FleetClientRestoreInput } from '../api.generated.ts'
import { lockRoot, restoreBatch, type Root } from './batch.queries.ts'

/** Brings back what the deletion of this row took. */
export async function restore(trx: Parameters<typeof lockRoot>[0], root: Root, entity: string, { id, deletionId }: Pick<FleetClientRestoreInput, 'id' | 'deletionId'>): Promise<void> {
  const row = await lockRoot(trx, root, id)
  if (!row) throw notFound(entity, id, 'input', 'id')
  if (row.deletionId === null) throw conflict('This is not deleted.', 'input', 'id')
  if (deletionId != null && deletionId !== row.deletionId) throw conflict('This was brought back since, and deleted again by another deletion.', 'input', 'deletionId')
  await restoreBatch(trx, row.deletionId)
}

/** Runs a deletion and shapes its payload. */
export async function deletion(command: Promise<{ id: string; deletionId: string | null }>): Promise<{ deletedId: string | null; deletionId: string | null; errors: UserError[] }> {
  const { deleted, errors } = await payload('deleted', command)
  return { deletedId: deleted?.id ?? null, deletionId: deleted?.deletionId ?? null, errors }
}
