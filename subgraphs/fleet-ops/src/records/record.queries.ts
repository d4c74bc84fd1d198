import type { Kysely, Selectable } from 'kysely'
import type { DB } from '../db.ts'

/** What is deleted and brought back alone. */
export type Alone = 'vendors' | 'vehicles' | 'drivers' | 'promoters' | 'promoterActivities' | 'reports'

/** What takes others along is brought back with them, see `clients/batch.service.ts`. */
export type Deletable = Alone | 'clients' | 'projects' | 'campaigns'

/** Any of the tables, by the columns that they all have. */
const table = (db: Kysely<DB>) => db as unknown as Kysely<Record<string, Pick<DB['vendors'], 'id' | 'deletedAt' | 'deletionId'>>>

/** The row, deleted or not, held until the transaction ends. */
export const lockDeletable = (db: Kysely<DB>, name: Deletable, id: string): Promise<{ deletionId: string | null } | undefined> =>
  table(db).selectFrom(name).select('deletionId').where('id', '=', id).forUpdate().executeTakeFirst()

export const restoreAlone = async <Name extends Alone>(db: Kysely<DB>, name: Name, id: string): Promise<Selectable<DB[Name]>> =>
  (await table(db).updateTable(name as string).set({ deletedAt: null, deletionId: null }).where('id', '=', id).returningAll().executeTakeFirstOrThrow()) as never

export const findVisibleCampaign = (db: Kysely<DB>, id: string): Promise<{ id: string } | undefined> =>
  db.selectFrom('campaigns').select('id').where('id', '=', id).where('deletedAt', 'is', null).executeTakeFirst()
