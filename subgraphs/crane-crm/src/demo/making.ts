import type { Chance } from '@fieldgraph/kit/demo'
import type { Kysely } from 'kysely'
import type { DB } from '../db.ts'

/** What every part of the demo data is made with. */
export interface Making {
  trx: Kysely<DB>
  chance: Chance
  /** Start of the current day in UTC. */
  now: Date
  currency: string
  /** Ids of the people who do the work. */
  agent: string
  manager: string
  /** Who drives a crane and signs in. */
  driver: { id: string; name: string } | null
}

const DAY = 86_400_000
const HOUR = 3_600_000

/** A moment so many days from now. */
export const momentFrom = (now: Date, day: number, hour = 16): string => new Date(now.getTime() + day * DAY + hour * HOUR).toISOString()

export const dayFrom = (now: Date, day: number): string => momentFrom(now, day).slice(0, 10)
