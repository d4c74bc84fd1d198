import { sql, type Kysely } from 'kysely'
import type { DB } from '../db.ts'

/** Puts a mail into the job queue, in the transaction at hand. */
export const enqueueMail = async (db: Kysely<DB>, sealed: string): Promise<void> => {
  await sql`select identity.enqueue_mail(${sealed})`.execute(db)
}
