import { sql, type Kysely } from 'kysely'
import type { DB } from '../db.ts'

/** What a deletion may take, a parent before its children: the order in which every command holds them. */
const TABLES = ['clients', 'projects', 'campaigns', 'campaignVendors', 'invoices'] as const

/** What is deleted by itself. */
export type Root = 'clients' | 'projects' | 'campaigns'

/** Any of the tables, by the columns that they all have. */
const table = (db: Kysely<DB>) => db as unknown as Kysely<Record<string, Pick<DB['clients'], 'id' | 'deletedAt' | 'deletionId'>>>

const gone = (deletionId: string) => ({ deletedAt: sql<string>`clock_timestamp()`, deletionId })

export const deleteProjectsOf = async (db: Kysely<DB>, clientId: string, deletionId: string): Promise<void> => {
  await db.updateTable('projects').set(gone(deletionId)).where('clientId', '=', clientId).where('deletedAt', 'is', null).execute()
}

export const deleteCampaignsOf = async (db: Kysely<DB>, parent: 'clientId' | 'projectId', parentId: string, deletionId: string): Promise<void> => {
  await db.updateTable('campaigns').set(gone(deletionId)).where(parent, '=', parentId).where('deletedAt', 'is', null).execute()
}

/** What goes with the campaigns of a deletion: their assignments, and of their invoices those that only stand for one. */
export const deleteCampaignParts = async (db: Kysely<DB>, deletionId: string): Promise<void> => {
  const campaigns = db.selectFrom('campaigns').select('id').where('deletionId', '=', deletionId)
  await db.updateTable('campaignVendors').set(gone(deletionId)).where('campaignId', 'in', campaigns).where('deletedAt', 'is', null).execute()
  await db.updateTable('invoices').set(gone(deletionId)).where('campaignId', 'in', campaigns).where('isPlaceholder', '=', true).where('deletedAt', 'is', null).execute()
}

/** Everything that one deletion took, and nothing that went before or after it. */
export const restoreBatch = async (db: Kysely<DB>, deletionId: string): Promise<void> => {
  for (const name of TABLES) await table(db).updateTable(name).set({ deletedAt: null, deletionId: null }).where('deletionId', '=', deletionId).execute()
}
