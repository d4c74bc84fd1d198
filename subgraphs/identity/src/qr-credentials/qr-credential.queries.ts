import { anyOf, applyFilter, matches } from '@fieldgraph/kit/filter'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { QrCredentialFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

/** Without the code's hash, which is read only where a code is compared. */
export type QrCredentialRow = Omit<Selectable<DB['qrCredentials']>, 'codeHash'>

const COLUMNS = [
  'id', 'userId', 'membershipId', 'label', 'scopes', 'expiresAt', 'lastUsedAt', 'rotatedAt', 'revokedAt', 'createdById',
  'organizationId', 'version', 'createdAt', 'updatedAt', 'deletedAt', 'deletionId',
] as const satisfies readonly (keyof QrCredentialRow)[]

const credentials = (db: Kysely<DB>) => db.selectFrom('qrCredentials').select(COLUMNS).where('deletedAt', 'is', null)

export const findQrCredentialsByIds = (db: Kysely<DB>, ids: readonly string[]): Promise<QrCredentialRow[]> => credentials(db).where('id', '=', anyOf(ids)).execute()

export const { lock: lockQrCredential } = crud('qrCredentials')

const working = sql<boolean>`(revoked_at is null and coalesce(expires_at > now(), true))`

/** `userId`: only this person's. */
export const selectQrCredentials = (db: Kysely<DB>, userId: string | null, filter?: QrCredentialFilter | null) =>
  applyFilter(userId === null ? credentials(db) : credentials(db).where('userId', '=', userId), filter, {
    userId: (query, user) => query.where(eb => matches(eb.ref('userId'), user)),
    isActive: (query, isActive) => query.where(isActive ? working : sql<boolean>`not ${working}`),
  })

export const findQrCredentialByCode = (db: Kysely<DB>, codeHash: string): Promise<Selectable<DB['qrCredentials']> | undefined> =>
  db.selectFrom('qrCredentials').selectAll().where('codeHash', '=', codeHash).where('deletedAt', 'is', null).executeTakeFirst()

export const insertQrCredential = (
  db: Kysely<DB>,
  values: { userId: string; membershipId: string; label: string; scopes: string[]; expiresAt: string | null; codeHash: string },
): Promise<QrCredentialRow> => db.insertInto('qrCredentials').values(values).returning(COLUMNS).executeTakeFirstOrThrow()

export const replaceCode = (db: Kysely<DB>, id: string, codeHash: string): Promise<QrCredentialRow> =>
  db.updateTable('qrCredentials').set({ codeHash, rotatedAt: sql<string>`clock_timestamp()` }).where('id', '=', id).returning(COLUMNS).executeTakeFirstOrThrow()

export const revokeQrCredential = (db: Kysely<DB>, id: string): Promise<QrCredentialRow> =>
  db.updateTable('qrCredentials').set({ revokedAt: sql<string>`clock_timestamp()` }).where('id', '=', id).returning(COLUMNS).executeTakeFirstOrThrow()

export const noteQrCredentialUse = async (db: Kysely<DB>, id: string): Promise<void> => {
  await db.updateTable('qrCredentials').set({ lastUsedAt: sql<string>`clock_timestamp()` }).where('id', '=', id).execute()
}

/** The person's membership of the caller's organization, when it is active. */
export const findActiveMembership = async (db: Kysely<DB>, userId: string): Promise<string | undefined> => {
  const row = await db
    .selectFrom('memberships')
    .select('id')
    .where('userId', '=', userId)
    .where('organizationId', '=', sql<string>`app.organization_id()`)
    .where('status', '=', 'ACTIVE')
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  return row?.id
}
