import type { Days } from '@fieldgraph/kit/period'
import { sql, type Kysely } from 'kysely'
import type { DB } from '../db.ts'
import { selectPayments } from '../payments/payment.queries.ts'
import { dayStart } from './day-start.queries.ts'

/** Payments of one currency that wait; how many of each age. */
export interface PendingFigureRow {
  currency: string
  count: number
  amount: string
  oldestAt: string
  underOneDay: number
  oneToThreeDays: number
  threeToSevenDays: number
  overSevenDays: number
}

export interface VerifierDashboardRow {
  figures: PendingFigureRow[]
}

/** With the status in the statement itself, so that the index gives the oldest first. */
export const selectPending = (db: Kysely<DB>) => selectPayments(db).where('status', '=', sql.lit('PENDING'))

const newerThan = (days: number) => sql`count(*) filter (where created_at > now() - make_interval(days => ${sql.lit(days)}))`

/** All that waits, added up. */
export const sumPending = (db: Kysely<DB>): Promise<PendingFigureRow[]> =>
  selectPending(db)
    .clearSelect()
    .select(eb => ['currency', sql<number>`count(*)::int`.as('count'), eb.fn.sum<string>('amount').as('amount'), eb.fn.min<string>('createdAt').as('oldestAt')])
    .select([
      sql<number>`(${newerThan(1)})::int`.as('underOneDay'),
      sql<number>`(${newerThan(3)} - ${newerThan(1)})::int`.as('oneToThreeDays'),
      sql<number>`(${newerThan(7)} - ${newerThan(3)})::int`.as('threeToSevenDays'),
      sql<number>`(count(*) - ${newerThan(7)})::int`.as('overSevenDays'),
    ])
    .groupBy('currency')
    .orderBy('currency')
    .execute()

/** Payments that still wait, and that this person was asked to approve and has not decided on. */
export async function countRequested(db: Kysely<DB>, approverId: string): Promise<number> {
  const { count } = await db
    .selectFrom('paymentApprovals as a')
    .innerJoin('payments as p', join => join.onRef('p.organizationId', '=', 'a.organizationId').onRef('p.id', '=', 'a.paymentId'))
    .where('a.approverId', '=', approverId)
    .where('a.status', '=', sql.lit('PENDING'))
    .where('a.deletedAt', 'is', null)
    .where('p.status', '=', sql.lit('PENDING'))
    .where('p.deletedAt', 'is', null)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export interface Decisions {
  approved: number
  rejected: number
}

export const countDecided = (db: Kysely<DB>, approverId: string, { from, until }: Days): Promise<Decisions> =>
  db
    .selectFrom('paymentApprovals')
    .where('approverId', '=', approverId)
    .where('status', '<>', sql.lit('PENDING'))
    .where('deletedAt', 'is', null)
    .where('decidedAt', '>=', dayStart(from))
    .where('decidedAt', '<', dayStart(until))
    .select([sql<number>`(count(*) filter (where status = 'APPROVED'))::int`.as('approved'), sql<number>`(count(*) filter (where status = 'REJECTED'))::int`.as('rejected')])
    .executeTakeFirstOrThrow()
