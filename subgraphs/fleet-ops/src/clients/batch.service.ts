import { expectDeleted, type Deleted } from '@fieldgraph/kit/deletion'
import { restoreBatch, type Root } from './batch.queries.ts'

/** Brings back what the deletion of this row took. */
export async function restore(trx: Parameters<typeof restoreBatch>[0], root: Root, entity: string, input: Deleted): Promise<void> {
  await restoreBatch(trx, await expectDeleted(trx, root, entity, input))
}
