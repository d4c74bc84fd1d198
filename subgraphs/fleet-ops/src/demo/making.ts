import type { Chance, DemoLink } from '@fieldgraph/kit/demo'
import type { Kysely } from 'kysely'
import type { DB } from '../db.ts'

/** What every part of the demo data is made with. */
export interface Making {
  trx: Kysely<DB>
  chance: Chance
  /** Start of the current day in UTC. */
  now: Date
  currency: string
  phonePrefix: string
  campaignCount: number
  /** The account that is a record of that kind, and the record's id. */
  linked(kind: DemoLink['kind']): { userId: string; name: string; recordId: string } | undefined
  /** Ids of the people who do the work. */
  servicing: string
  operations: string
  accounts: string
}

const DAY = 86_400_000

/** A day so many days from now, as the database writes it. */
export const dayFrom = (now: Date, offset: number): string => new Date(now.getTime() + offset * DAY).toISOString().slice(0, 10)

/** A moment of that day's morning. */
export const morningOf = (now: Date, offset: number): string => new Date(now.getTime() + offset * DAY + 9 * 3_600_000).toISOString()

/** A number kept for examples; every kind of record has a hundred of its own. */
export const phoneOf = (prefix: string, kind: number, index: number): string => `${prefix}${String(7000 + kind * 100 + index).padStart(4, '0')}`
