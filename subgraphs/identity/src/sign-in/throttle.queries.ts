import { sql, type Kysely } from 'kysely'
import type { DB } from '../db.ts'

/** How often something may fail before the next try has to wait, and how the waits grow. */
export interface Limit {
  key: string
  /** So many go unhindered. */
  free: number
  /** After that each try doubles the wait, */
  firstWaitSeconds: number
  /** up to this. */
  longestWaitSeconds: number
  /** After so long without a try the count begins anew. */
  forgottenAfterSeconds: number
}

/**
 * Counts a try and answers 0; or answers the seconds to wait and counts nothing.
 * The row's lock makes this one step: of many at once each sees those before it.
 */
export async function countAttempt(db: Kysely<DB>, { key, free, firstWaitSeconds, longestWaitSeconds, forgottenAfterSeconds }: Limit): Promise<number> {
  const attempts = (before: unknown, lastAttemptAt: unknown) =>
    sql<number>`case when ${lastAttemptAt} < clock_timestamp() - make_interval(secs => ${forgottenAfterSeconds}) then 1 else ${before} + 1 end`
  const blockedUntil = (count: unknown) =>
    sql<string | null>`case when ${count} >= ${free}::int then clock_timestamp()
      + make_interval(secs => least(${longestWaitSeconds}::float8, ${firstWaitSeconds}::float8 * power(2, least(${count} - ${free}::int, 30)))) end`

  const counted = await db
    .insertInto('signInThrottles')
    .values({ key, attempts: 1, lastAttemptAt: sql`clock_timestamp()`, blockedUntil: blockedUntil(sql`1`) })
    .onConflict(conflict =>
      conflict
        .column('key')
        .doUpdateSet(eb => {
          const count = attempts(eb.ref('signInThrottles.attempts'), eb.ref('signInThrottles.lastAttemptAt'))
          return { attempts: count, lastAttemptAt: sql`clock_timestamp()`, blockedUntil: blockedUntil(count) }
        })
        .where(eb => sql<boolean>`coalesce(${eb.ref('signInThrottles.blockedUntil')} <= clock_timestamp(), true)`),
    )
    .returning('key')
    .executeTakeFirst()
  if (counted) return 0

  const { seconds } = await db
    .selectFrom('signInThrottles')
    .select(eb => sql<number>`greatest(1, ceil(extract(epoch from ${eb.ref('blockedUntil')} - clock_timestamp())))::int`.as('seconds'))
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  return seconds
}

/** A try that turned out right doesn't count. */
export async function uncountAttempt(db: Kysely<DB>, { key, free }: Limit): Promise<void> {
  await db
    .updateTable('signInThrottles')
    .set(eb => ({
      attempts: sql<number>`greatest(0, ${eb.ref('attempts')} - 1)`,
      blockedUntil: sql<string | null>`case when ${eb.ref('attempts')} > ${free} then ${eb.ref('blockedUntil')} end`,
    }))
    .where('key', '=', key)
    .execute()
}

/** The slate is clean again. */
export async function forgetAttempts(db: Kysely<DB>, { key }: Limit): Promise<void> {
  await db.updateTable('signInThrottles').set({ attempts: 0, blockedUntil: null }).where('key', '=', key).execute()
}
