import type { Chance } from '@fieldgraph/kit/demo'
import type { Kysely } from 'kysely'
import type { DB } from '../db.ts'

/** What every part of the demo data is made with. */
export interface Making {
  trx: Kysely<DB>
  chance: Chance
  /** Start of the current day in UTC. */
  now: Date
  /** Ids of the people who do the work. */
  manager: string
  maker: string
  configurator: string
  operator: string
}

const DAY = 86_400_000
const MINUTE = 60_000

/** A moment so many days from now. */
export const momentFrom = (now: Date, day: number, minute = 540): string => new Date(now.getTime() + day * DAY + minute * MINUTE).toISOString()
