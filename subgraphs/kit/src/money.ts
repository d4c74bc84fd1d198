import { sql, type Expression, type Kysely } from 'kysely'

/** As in `common.graphql`: an exact amount in one currency. */
export interface MoneyTotal {
  currency: string
  /** Text, since a number would round. */
  amount: string
}

/**
 * The sums of the rows' amounts, one for each currency, added up by PostgreSQL
 * to the last digit. No rows make no totals, and rows without an amount count
 * as nothing.
 *
 * @example sumMoney(trx, selectInvoices(trx, filter).select(['amount', 'currency']))
 */
export async function sumMoney<DB>(db: Kysely<DB>, rows: Expression<unknown> & { as(alias: 'rows'): unknown }): Promise<MoneyTotal[]> {
  const { rows: totals } = await sql<MoneyTotal>`
    select currency, sum(amount)::text as amount from (${rows}) as rows where amount is not null group by currency order by currency
  `.execute(db)
  return totals
}

/** How many rows there are, and how much in each currency, of what was added up by currency. */
export const figureOf = (rows: readonly { currency: string; count: number; amount: string }[]): { count: number; totals: MoneyTotal[] } => ({
  count: rows.reduce((count, row) => count + row.count, 0),
  totals: rows.map(({ currency, amount }) => ({ currency, amount })),
})
