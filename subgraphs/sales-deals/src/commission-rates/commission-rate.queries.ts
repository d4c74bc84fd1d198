import { applyFilter, matches } from '@fieldgraph/kit/filter'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { CommissionRateFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type CommissionRateRow = Selectable<DB['commissionRates']>

export const { findByIds: findCommissionRatesByIds, softDelete: deleteCommissionRate } = crud('commissionRates')

/** What a person gets of each hundred where it differs from the organization's rate, also for a caller who does not see it. */
export async function findRateOf(db: Kysely<DB>, userId: string): Promise<string | null> {
  const { rows } = await sql<{ rate: string | null }>`select sales_deals.commission_rate_of(${userId}) as rate`.execute(db)
  return rows[0]?.rate ?? null
}

/** The person's rate, held until the transaction ends. */
export const lockCommissionRateOf = (trx: Kysely<DB>, userId: string): Promise<CommissionRateRow | undefined> =>
  trx.selectFrom('commissionRates').selectAll().where('userId', '=', userId).where('deletedAt', 'is', null).forUpdate().executeTakeFirst()

/** A new rate, or another one in its place, whoever comes first. */
export const setCommissionRate = (trx: Kysely<DB>, values: { userId: string; rate: string }): Promise<CommissionRateRow> =>
  trx
    .insertInto('commissionRates')
    .values(values)
    .onConflict(existing => existing.columns(['organizationId', 'userId']).where('deletedAt', 'is', null).doUpdateSet({ rate: values.rate }))
    .returningAll()
    .executeTakeFirstOrThrow()

export const selectCommissionRates = (db: Kysely<DB>, filter?: CommissionRateFilter | null) =>
  applyFilter(db.selectFrom('commissionRates').selectAll().where('deletedAt', 'is', null), filter, {
    userId: (query, user) => query.where(eb => matches(eb.ref('userId'), user)),
  })
