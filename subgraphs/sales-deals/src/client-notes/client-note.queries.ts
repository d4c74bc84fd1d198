import { anyOf } from '@fieldgraph/kit/filter'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { SalesClientRow } from '../clients/client.queries.ts'
import type { DB } from '../db.ts'
import type { WrappedKey } from '../encryption/data-key.queries.ts'
import type { EncryptedText } from '../encryption/encrypted-text.ts'

export type ClientNoteRow = Selectable<DB['clientNotes']>

export interface EncryptedNotes {
  clientId: string
  ciphertext: string
  dataKey: WrappedKey
}

/** The notes of many clients with the keys that they are encrypted by. */
export async function findClientNotes(db: Kysely<DB>, clientIds: readonly string[]): Promise<EncryptedNotes[]> {
  const rows = await db
    .selectFrom('clientNotes as notes')
    .innerJoin('dataKeys as key', join => join.onRef('key.organizationId', '=', 'notes.organizationId').onRef('key.id', '=', 'notes.dataKeyId'))
    .select(['notes.clientId', 'notes.ciphertext', 'key.id', 'key.organizationId', 'key.wrappedKey', 'key.wrappingKeyId'])
    .where('notes.clientId', '=', anyOf(clientIds))
    .where('notes.deletedAt', 'is', null)
    .$narrowType<{ ciphertext: string }>()
    .execute()
  return rows.map(({ clientId, ciphertext, ...dataKey }) => ({ clientId, ciphertext, dataKey }))
}

/** In place of what was noted before; null: nothing. */
export async function saveClientNotes(trx: Kysely<DB>, clientId: string, text: EncryptedText | null): Promise<void> {
  const values = text ?? { ciphertext: null, dataKeyId: null }
  await trx
    .insertInto('clientNotes')
    .values({ clientId, ...values })
    .onConflict(conflict => conflict.columns(['organizationId', 'clientId']).where('deletedAt', 'is', null).doUpdateSet(values))
    .execute()
}

/** The client's version counts its notes too. */
export const touchClient = (trx: Kysely<DB>, id: string): Promise<SalesClientRow> =>
  trx.updateTable('clients').set(eb => ({ version: eb.ref('version') })).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

export type NoteUnderKey = Pick<ClientNoteRow, 'id' | 'clientId'> & { ciphertext: string }

export const countNotesUnder = async (db: Kysely<DB>, dataKeyIds: readonly string[]): Promise<number> =>
  Number((await db.selectFrom('clientNotes').select(eb => eb.fn.countAll<string>().as('count')).where('dataKeyId', '=', anyOf(dataKeyIds)).executeTakeFirstOrThrow()).count)

/** The next notes that are encrypted by a key, in the order of their ids, held until the transaction ends. */
export const holdNotesUnder = (trx: Kysely<DB>, dataKeyId: string, after: string, most: number): Promise<NoteUnderKey[]> =>
  trx
    .selectFrom('clientNotes')
    .select(['id', 'clientId', 'ciphertext'])
    .where('dataKeyId', '=', dataKeyId)
    .where('id', '>', after)
    .orderBy('id')
    .limit(most)
    .forUpdate()
    .$narrowType<{ ciphertext: string }>()
    .execute()

/** The same texts by another key. */
export async function replaceCiphertexts(trx: Kysely<DB>, dataKeyId: string, notes: readonly Pick<NoteUnderKey, 'id' | 'ciphertext'>[]): Promise<void> {
  const [ids, ciphertexts] = [notes.map(note => note.id), notes.map(note => note.ciphertext)]
  await trx
    .updateTable('clientNotes')
    .from(sql<{ id: string; ciphertext: string }>`unnest(${ids}::text[], ${ciphertexts}::text[])`.as<'again'>(sql`again(id, ciphertext)`))
    .set(eb => ({ ciphertext: eb.ref('again.ciphertext'), dataKeyId }))
    .whereRef('clientNotes.id', '=', 'again.id')
    .execute()
}
