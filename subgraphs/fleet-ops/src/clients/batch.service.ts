import { payload, type UserError } from '@fieldgraph/kit/payload'
import type { FleetClientRestoreInput } from '../api.generated.ts'
import { expectDeleted } from '../records/record.service.ts'
import { restoreBatch, type Root } from './batch.queries.ts'

/** Brings back what the deletion of this row took. */
export async function restore(trx: Parameters<typeof restoreBatch>[0], root: Root, entity: string, input: Pick<FleetClientRestoreInput, 'id' | 'deletionId'>): Promise<void> {
  await restoreBatch(trx, await expectDeleted(trx, root, entity, input))
}

/** Runs a deletion and shapes its payload. */
export async function deletion(command: Promise<{ id: string; deletionId: string | null }>): Promise<{ deletedId: string | null; deletionId: string | null; errors: UserError[] }> {
  const { deleted, errors } = await payload('deleted', command)
  return { deletedId: deleted?.id ?? null, deletionId: deleted?.deletionId ?? null, errors }
}
