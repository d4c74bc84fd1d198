import { sql } from 'kysely'

/**
 * When a day begins in the organization's time zone. Worked out apart: beside a
 * column, row level security would keep the instant from the column's index.
 */
export const dayStart = (day: string) => sql<string>`(select app.day_start(${day}::date))`
