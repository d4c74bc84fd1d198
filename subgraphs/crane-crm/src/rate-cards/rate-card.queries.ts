import { applyFilter } from '@fieldgraph/kit/filter'
import { sql, type Insertable, type Kysely, type Selectable } from 'kysely'
import type { RateCardFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type RateCardRow = Selectable<DB['rateCards']>
export type NewRateCard = Pick<
  Insertable<DB['rateCards']>,
  'name' | 'currency' | 'heavyUsageRate' | 'mediumRiskRate' | 'highRiskRate' | 'foodRate' | 'accommodationRate' | 'taxRate' | 'validFrom' | 'createdById'
>

export const { findByIds: findRateCardsByIds, insert: insertRateCard } = crud('rateCards')

/** The day that the organization's calendar shows. */
const today = sql<string>`(select app.local_date(clock_timestamp()))`

export async function findToday(db: Kysely<DB>): Promise<string> {
  return (await db.selectNoFrom(today.as('today')).executeTakeFirstOrThrow()).today
}

/** Of the cards that hold on the day, the last one of the latest first day. */
export const findRateCardOn = (db: Kysely<DB>, currency: string, day: string | null = null): Promise<RateCardRow | undefined> =>
  selectRateCards(db, { currency })
    .where('validFrom', '<=', day ?? today)
    .orderBy('validFrom', 'desc')
    .orderBy('cardNumber', 'desc')
    .limit(1)
    .executeTakeFirst()

/** One for each currency that has one. */
export const findCurrentRateCards = (db: Kysely<DB>, currencies: readonly string[]): Promise<RateCardRow[]> =>
  db
    .selectFrom(sql<{ code: string }>`unnest(${sql.val([...currencies])}::text[])`.as<'wanted'>(sql`wanted(code)`))
    .innerJoinLateral(
      selectRateCards(db).where('currency', '=', sql.ref<string>('wanted.code')).where('validFrom', '<=', today).orderBy('validFrom', 'desc').orderBy('cardNumber', 'desc').limit(1).as('card'),
      join => join.onTrue(),
    )
    .selectAll('card')
    .execute()

export const selectRateCards = (db: Kysely<DB>, filter?: RateCardFilter | null) =>
  applyFilter(db.selectFrom('rateCards').selectAll().where('deletedAt', 'is', null), filter, {
    currency: (query, currency) => query.where('currency', '=', currency),
  })
