import { sql, type Kysely } from 'kysely'
import type { DB } from '../db.ts'

export interface NumberReport {
  first: string | null
  last: string | null
  issued: number
  void: number
  missing: string[]
  duplicates: string[]
}

/**
 * The series as it stands, looked at and not believed: the gaps between the
 * numbers that there are, and what the counter gave out after the last one.
 * For whoever sees every invoice.
 */
export async function findNumberReport(db: Kysely<DB>): Promise<NumberReport> {
  const { rows } = await sql<NumberReport>`
    with series as (
      select invoice_number as number, status from sales_deals.payment_invoices where invoice_number is not null
      union all
      select greatest(value, (select max(invoice_number) from sales_deals.payment_invoices)) + 1, null from sales_deals.counters where name = 'payment_invoices'
    ), steps as (
      select number, status, lag(number, 1, 0) over (order by number) as before from series
    ), report as (
      select min(number) filter (where status is not null) as first, max(number) filter (where status is not null) as last,
             count(*) filter (where status = 'ISSUED') as issued, count(*) filter (where status = 'VOID') as void,
             array_agg(int8range(before + 1, number)) filter (where number > before + 1) as gaps,
             array_agg(number) filter (where number = before) as repeated
        from steps
    )
    select first::text, last::text, issued::int, void::int,
           array(select generate_series(lower(gap), upper(gap) - 1)::text from unnest(gaps) as gap) as missing,
           array(select distinct number::text from unnest(repeated) as number) as duplicates
      from report
  `.execute(db)
  return rows[0]!
}
