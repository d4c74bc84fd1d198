import { anyOf } from '@fieldgraph/kit/filter'
import { sql, type Insertable, type Kysely } from 'kysely'
import type { DB } from '../db.ts'

export interface PressurePart {
  reportId: string
  pointCount: number
  points: Buffer
}

export type NewPart = Omit<Insertable<DB['pressureParts']>, 'organizationId' | 'createdAt'>

/** What a part of this number would stand between. */
export interface Place {
  /** The part itself, where there is one already. */
  points: Buffer | null
  pointCount: number | null
  /** Of the part before it, in microseconds. */
  lastBefore: string | null
  firstAfter: string | null
  /** Of all parts. */
  total: number
}

export function findPlace(trx: Kysely<DB>, reportId: string, partNumber: number): Promise<Place> {
  const parts = trx.selectFrom('pressureParts').where('reportId', '=', reportId)
  const itself = parts.where('partNumber', '=', partNumber)
  return trx
    .selectNoFrom([
      itself.select('points').as('points'),
      itself.select('pointCount').as('pointCount'),
      parts.where('partNumber', '<', partNumber).orderBy('partNumber', 'desc').limit(1).select('lastOffset').as('lastBefore'),
      parts.where('partNumber', '>', partNumber).orderBy('partNumber').limit(1).select('firstOffset').as('firstAfter'),
      parts.select(sql<number>`coalesce(sum(point_count), 0)::int`.as('total')).$asScalar().$notNull().as('total'),
    ])
    .executeTakeFirstOrThrow()
}

export async function insertPart(trx: Kysely<DB>, part: NewPart): Promise<void> {
  await trx.insertInto('pressureParts').values(part).execute()
}

/** How many points reports have. */
export const countPoints = (db: Kysely<DB>, reportIds: readonly string[]): Promise<{ reportId: string; count: number }[]> =>
  db.selectFrom('pressureParts').select(['reportId', sql<number>`sum(point_count)::int`.as('count')]).where('reportId', '=', anyOf(reportIds)).groupBy('reportId').execute()

/** The parts of reports, of each in the order of time. */
export const selectParts = (db: Kysely<DB>, reportIds: readonly string[]) =>
  db.selectFrom('pressureParts').select(['reportId', 'pointCount', 'points']).where('reportId', '=', anyOf(reportIds)).orderBy('reportId').orderBy('partNumber')
