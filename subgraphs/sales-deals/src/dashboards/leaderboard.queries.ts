import type { Days } from '@fieldgraph/kit/period'
import { sql, type Kysely, type SelectQueryBuilder } from 'kysely'
import type { DB } from '../db.ts'
import { dayStart } from './day-start.queries.ts'
import type { Only } from './sales-dashboard.queries.ts'

export interface LeaderboardEntryRow {
  rank: number
  userId: string
  currency: string
  amount: string
  paymentsVerified: number
  dealsCreated: number
  dealsCompleted: number
}

interface Contest {
  period: Days
  currency: string
  only: Only
}

/** Who sold in the period and in the currency, by what came in; who have the same share a rank. */
export function selectLeaders(db: Kysely<DB>, { period: { from, until }, currency, only }: Contest): SelectQueryBuilder<DB, never, LeaderboardEntryRow> {
  const received = db
    .selectFrom('payments')
    .where('status', '=', sql.lit('VERIFIED'))
    .where('deletedAt', 'is', null)
    .where('verifiedAt', '>=', dayStart(from))
    .where('verifiedAt', '<', dayStart(until))
    .where('currency', '=', currency)
    .$if(only !== null, query => query.where('ownerId', '=', only))
    .select(eb => ['ownerId', eb.fn.sum<string>('amount').as('amount'), eb.fn.countAll().as('payments')])
    .groupBy('ownerId')
  const created = db
    .selectFrom('deals')
    .where('deletedAt', 'is', null)
    .where('createdAt', '>=', dayStart(from))
    .where('createdAt', '<', dayStart(until))
    .where('currency', '=', currency)
    .$if(only !== null, query => query.where('ownerId', '=', only))
    .select(eb => ['ownerId', eb.fn.countAll().as('deals'), sql<string>`count(*) filter (where status = 'COMPLETED')`.as('completed')])
    .groupBy('ownerId')
  return db
    .selectFrom(received.as('received'))
    .fullJoin(created.as('created'), 'created.ownerId', 'received.ownerId')
    .select([
      sql<number>`rank() over (order by coalesce(received.amount, 0) desc)::int`.as('rank'),
      sql<string>`coalesce(received.owner_id, created.owner_id)`.as('userId'),
      sql<string>`${currency}::text`.as('currency'),
      sql<string>`coalesce(received.amount, 0.00)`.as('amount'),
      sql<number>`coalesce(received.payments, 0)::int`.as('paymentsVerified'),
      sql<number>`coalesce(created.deals, 0)::int`.as('dealsCreated'),
      sql<number>`coalesce(created.completed, 0)::int`.as('dealsCompleted'),
    ])
    .orderBy('rank')
    .orderBy('userId')
}
