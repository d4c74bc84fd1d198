import { sql, type Kysely, type Selectable } from 'kysely'
import type { DB } from '../db.ts'
import type { SessionRow } from './session.queries.ts'

/** `wasUsedJustNow`: less than ten seconds ago, by the database's clock. */
export type RefreshToken = Selectable<DB['refreshTokens']> & { wasUsedJustNow: boolean }

export const insertRefreshToken = async (db: Kysely<DB>, values: { sessionId: string; tokenHash: string; parentId?: string }): Promise<void> => {
  await db.insertInto('refreshTokens').values(values).execute()
}

const tokens = (db: Kysely<DB>) =>
  db.selectFrom('refreshTokens').selectAll().select(sql<boolean>`coalesce(used_at > clock_timestamp() - interval '10 seconds', false)`.as('wasUsedJustNow'))

export const findRefreshToken = (db: Kysely<DB>, tokenHash: string): Promise<RefreshToken | undefined> => tokens(db).where('tokenHash', '=', tokenHash).executeTakeFirst()

export const findChildToken = (db: Kysely<DB>, parentId: string): Promise<RefreshToken | undefined> => tokens(db).where('parentId', '=', parentId).executeTakeFirst()

export const findSessionOfToken = (db: Kysely<DB>, tokenHash: string): Promise<SessionRow | undefined> =>
  db
    .selectFrom('sessions')
    .innerJoin('refreshTokens', 'refreshTokens.sessionId', 'sessions.id')
    .selectAll('sessions')
    .where('refreshTokens.tokenHash', '=', tokenHash)
    .executeTakeFirst()

export const spendRefreshToken = async (db: Kysely<DB>, id: string, childSalt: string): Promise<void> => {
  await db.updateTable('refreshTokens').set({ usedAt: sql<string>`clock_timestamp()`, childSalt }).where('id', '=', id).where('usedAt', 'is', null).execute()
}
