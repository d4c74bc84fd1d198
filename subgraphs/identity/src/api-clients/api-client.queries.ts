import { anyOf, applyFilter, contains } from '@fieldgraph/kit/filter'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { ApiClientFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

/** Without the secret's hash, which is read only where a secret is compared. */
export type ApiClientRow = Omit<Selectable<DB['apiClients']>, 'secretHash'>

const COLUMNS = [
  'id', 'name', 'client', 'secretPrefix', 'scopes', 'allowedIpRanges', 'requestsPerMinute', 'expiresAt', 'lastUsedAt', 'secretRotatedAt',
  'revokedAt', 'createdById', 'organizationId', 'version', 'createdAt', 'updatedAt', 'deletedAt', 'deletionId',
] as const satisfies readonly (keyof ApiClientRow)[]

const clients = (db: Kysely<DB>) => db.selectFrom('apiClients').select(COLUMNS).where('deletedAt', 'is', null)

export const findApiClientsByIds = (db: Kysely<DB>, ids: readonly string[]): Promise<ApiClientRow[]> => clients(db).where('id', '=', anyOf(ids)).execute()

export const { lock: lockApiClient } = crud('apiClients')

const working = sql<boolean>`(revoked_at is null and coalesce(expires_at > now(), true))`

export const selectApiClients = (db: Kysely<DB>, filter?: ApiClientFilter | null) =>
  applyFilter(clients(db), filter, {
    name: (query, { eq, contains: text }) => {
      const exact = eq == null ? query : query.where('name', '=', eq)
      return text == null ? exact : exact.where(eb => contains([eb.ref('name')], text))
    },
    client: (query, { eq, contains: text }) => {
      const exact = eq == null ? query : query.where('client', '=', eq)
      return text == null ? exact : exact.where(eb => contains([eb.ref('client')], text))
    },
    isActive: (query, isActive) => query.where(isActive ? working : sql<boolean>`not ${working}`),
  })

type Kept = 'version' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'deletionId' | 'organizationId' | 'createdById' | 'lastUsedAt' | 'secretRotatedAt' | 'revokedAt'

export const insertApiClient = (
  db: Kysely<DB>,
  values: Omit<ApiClientRow, Kept | 'id'> & { secretHash: string; id?: string; createdById?: string; organizationId?: string },
): Promise<ApiClientRow> => db.insertInto('apiClients').values(values).returning(COLUMNS).executeTakeFirstOrThrow()

const change = (db: Kysely<DB>, id: string) => db.updateTable('apiClients').where('id', '=', id).returning(COLUMNS)

export const updateApiClient = (
  db: Kysely<DB>,
  id: string,
  values: Partial<Pick<ApiClientRow, 'name' | 'scopes' | 'allowedIpRanges' | 'requestsPerMinute' | 'expiresAt'>>,
): Promise<ApiClientRow> => change(db, id).set(values).executeTakeFirstOrThrow()

export const replaceSecret = (db: Kysely<DB>, id: string, secret: { secretHash: string; secretPrefix: string }): Promise<ApiClientRow> =>
  change(db, id).set({ ...secret, secretRotatedAt: sql<string>`clock_timestamp()` }).executeTakeFirstOrThrow()

export const revokeApiClient = (db: Kysely<DB>, id: string): Promise<ApiClientRow> => change(db, id).set({ revokedAt: sql<string>`clock_timestamp()` }).executeTakeFirstOrThrow()

export type Client = Selectable<DB['apiClients']>

/** With what its tokens say of its organization. */
export type ClientThere = Client & { timeZone: string }

/** Before the organization is known; of an organization that may be worked in. */
export const findClient = (db: Kysely<DB>, id: string): Promise<ClientThere | undefined> =>
  db
    .selectFrom('apiClients')
    .innerJoin('organizations', 'organizations.id', 'apiClients.organizationId')
    .selectAll('apiClients')
    .select('organizations.timeZone')
    .where('apiClients.id', '=', id)
    .where('apiClients.deletedAt', 'is', null)
    .where('organizations.isActive', '=', true)
    .where('organizations.deletedAt', 'is', null)
    .executeTakeFirst()

/** Noted by the minute: a client that asks all the time needn't fill the audit log. */
export const noteClientUse = async (db: Kysely<DB>, id: string): Promise<void> => {
  await db
    .updateTable('apiClients')
    .set({ lastUsedAt: sql<string>`clock_timestamp()` })
    .where('id', '=', id)
    .where(sql<boolean>`coalesce(last_used_at < clock_timestamp() - interval '1 minute', true)`)
    .execute()
}

/** The client's session that its access tokens belong to. */
export const findClientSession = (db: Kysely<DB>, apiClientId: string): Promise<Selectable<DB['sessions']> | undefined> =>
  db.selectFrom('sessions').selectAll().where('apiClientId', '=', apiClientId).where('revokedAt', 'is', null).executeTakeFirst()
