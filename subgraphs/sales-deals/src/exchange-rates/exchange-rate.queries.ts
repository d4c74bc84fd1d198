import { applyFilter, within } from '@fieldgraph/kit/filter'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { ExchangeRateFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type ExchangeRateRow = Selectable<DB['exchangeRates']>

export interface NewExchangeRate {
  fromCurrency: string
  toCurrency: string
  rate: string
  /** Null: the organization's present day. */
  validFrom: string | null
}

export const { findByIds: findExchangeRatesByIds, lock: lockExchangeRate, softDelete: deleteExchangeRate } = crud('exchangeRates')

const today = sql<string>`app.local_date(clock_timestamp())`

const rates = (db: Kysely<DB>) => db.selectFrom('exchangeRates').selectAll().where('deletedAt', 'is', null)
const between = (db: Kysely<DB>, { fromCurrency, toCurrency }: Pick<NewExchangeRate, 'fromCurrency' | 'toCurrency'>) =>
  rates(db).where('fromCurrency', '=', fromCurrency).where('toCurrency', '=', toCurrency)

/** What holds on the organization's present day: the latest that has begun. */
export const findValidExchangeRate = (db: Kysely<DB>, fromCurrency: string, toCurrency: string): Promise<ExchangeRateRow | undefined> =>
  between(db, { fromCurrency, toCurrency }).where('validFrom', '<=', today).orderBy('validFrom', 'desc').limit(sql.lit(1)).executeTakeFirst()

/** The rate that begins on this very day, held until the transaction ends. */
export const lockExchangeRateOf = (trx: Kysely<DB>, rate: NewExchangeRate): Promise<ExchangeRateRow | undefined> =>
  between(trx, rate).where('validFrom', '=', rate.validFrom ?? today).forUpdate().executeTakeFirst()

/** A new rate, or another one in its place, whoever comes first. */
export const setExchangeRate = (trx: Kysely<DB>, values: NewExchangeRate): Promise<ExchangeRateRow> =>
  trx
    .insertInto('exchangeRates')
    .values({ ...values, validFrom: values.validFrom ?? today })
    .onConflict(existing => existing.columns(['organizationId', 'fromCurrency', 'toCurrency', 'validFrom']).where('deletedAt', 'is', null).doUpdateSet({ rate: values.rate }))
    .returningAll()
    .executeTakeFirstOrThrow()

export const selectExchangeRates = (db: Kysely<DB>, filter?: ExchangeRateFilter | null) =>
  applyFilter(rates(db), filter, {
    fromCurrency: (query, currency) => query.where('fromCurrency', '=', currency),
    toCurrency: (query, currency) => query.where('toCurrency', '=', currency),
    validFrom: (query, range) => query.where(eb => within(eb.ref('validFrom'), range)),
  })
