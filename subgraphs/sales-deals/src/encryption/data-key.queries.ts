import { sql, type Kysely, type Selectable } from 'kysely'
import type { DB } from '../db.ts'

export type DataKeyRow = Selectable<DB['dataKeys']>
export type WrappedKey = Pick<DataKeyRow, 'id' | 'organizationId' | 'wrappedKey' | 'wrappingKeyId'>

/** An id for a key that is sealed before it is inserted. */
export const newDataKeyId = async (trx: Kysely<DB>): Promise<string> => (await trx.selectNoFrom(sql<string>`app.new_id('dek')`.as('id')).executeTakeFirstOrThrow()).id

/** The key that encrypts; until the transaction ends none takes its place. */
export const holdCurrentDataKey = (trx: Kysely<DB>): Promise<DataKeyRow | undefined> =>
  trx.selectFrom('dataKeys').selectAll().where('retiredAt', 'is', null).where('deletedAt', 'is', null).forShare().executeTakeFirst()

/** Does nothing when the organization has a current key already. */
export async function insertDataKey(trx: Kysely<DB>, key: WrappedKey): Promise<void> {
  await trx.insertInto('dataKeys').values(key).onConflict(conflict => conflict.doNothing()).execute()
}

/** A key that a rotation is not through with, as the administrator sees it. */
export interface StandingKey {
  organizationId: string
  wrappingKeyId: string
  retired: boolean
}

/** Of all organizations, which only the schema's owner may see. */
export const findStandingKeys = (admin: Kysely<DB>): Promise<StandingKey[]> =>
  admin.transaction().execute(async trx => {
    await sql`set local role sales_deals_owner`.execute(trx)
    return trx
      .selectFrom('dataKeys')
      .select(['organizationId', 'wrappingKeyId', sql<boolean>`retired_at is not null`.as('retired')])
      .where('deletedAt', 'is', null)
      .orderBy('organizationId')
      .execute()
  })

/** All that the organization has or had, held until the transaction ends: whoever encrypts waits. */
export const holdDataKeys = (trx: Kysely<DB>): Promise<DataKeyRow[]> => trx.selectFrom('dataKeys').selectAll().orderBy('id').forUpdate().execute()

/** All but the current one. */
export const findFormerDataKeys = (db: Kysely<DB>): Promise<DataKeyRow[]> => db.selectFrom('dataKeys').selectAll().where('retiredAt', 'is not', null).orderBy('id').execute()

export async function rewrapDataKey(trx: Kysely<DB>, { id, wrappedKey, wrappingKeyId }: WrappedKey): Promise<void> {
  await trx.updateTable('dataKeys').set({ wrappedKey, wrappingKeyId }).where('id', '=', id).execute()
}

export async function retireDataKey(trx: Kysely<DB>, id: string): Promise<void> {
  await trx.updateTable('dataKeys').set({ retiredAt: sql`clock_timestamp()` }).where('id', '=', id).execute()
}

/** The rotation is through with the retired keys. */
export async function dismissRetiredKeys(trx: Kysely<DB>): Promise<void> {
  await trx
    .updateTable('dataKeys')
    .set({ deletedAt: sql`clock_timestamp()`, deletionId: sql`app.new_id('dln')` })
    .where('retiredAt', 'is not', null)
    .where('deletedAt', 'is', null)
    .execute()
}
