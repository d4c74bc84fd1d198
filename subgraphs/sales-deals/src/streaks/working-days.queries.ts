import { sql, type Expression, type RawBuilder } from 'kysely'
import type { SalesSettings } from '../settings/sales-settings.queries.ts'

/** What of the settings decides when a streak goes on. */
export type StreakRule = Pick<SalesSettings, 'workingDays' | 'allowedMissedDays'>

/**
 * Whether a streak whose last active day is `last` still goes on at `day`: not
 * more working days lie between them than may be missed. Days off don't count,
 * and neither do the two days themselves. True when there is no last day.
 */
export const goesOn = (last: Expression<string | null>, day: Expression<string>, { workingDays, allowedMissedDays }: StreakRule): RawBuilder<boolean> =>
  sql`(
    select count(*) <= ${allowedMissedDays}::int from generate_series(1, ${day} - ${last} - 1) as missed
     where extract(isodow from ${last} + missed) = any (${sql.val([...workingDays])}::int[])
  )`
