import { sql } from 'kysely'

const local = (instant: string) => sql<string>`to_char(${sql.raw(instant)} at time zone app.time_zone(), 'YYYY-MM-DD HH24:MI')`

/** What an `Overlap` tells of a booking `b`, beside its kind and its job's title. */
export const toldOfBooking = [
  'b.id',
  'b.paddingMinutes',
  local('lower(b.period)').as('from'),
  local('upper(b.period)').as('until'),
  sql<string>`app.time_zone()`.as('timeZone'),
] as const

/** An end of what a booking will block. */
export const paddedBy = (instant: string, minutes: number) => sql<string>`app.later(${instant}::timestamptz, ${minutes}::int)`
