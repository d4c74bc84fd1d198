import type { Kysely } from 'kysely'
import type { DB } from '../db.ts'

export const findVisibleCampaign = (db: Kysely<DB>, id: string): Promise<{ id: string } | undefined> =>
  db.selectFrom('campaigns').select('id').where('id', '=', id).where('deletedAt', 'is', null).executeTakeFirst()
