import { anyOf } from '@fieldgraph/kit/filter'
import { expressionBuilder, sql, type ExpressionWrapper, type RawBuilder, type SqlBool } from 'kysely'
import type { DB } from '../db.ts'
import type { Reach } from './assignment.ts'

type Assigned = 'customers' | 'deals' | 'jobs' | 'leads' | 'quotations'

/** Rows that are the caller's or nobody's: what the policies say anyway, in a form that the indexes answer. */
export function inReach({ assignedToId }: Reach): ExpressionWrapper<DB, Assigned, SqlBool> {
  const eb = expressionBuilder<DB, Assigned>()
  return eb.or([eb('assignedToId', '=', assignedToId), eb('assignedToId', 'is', null)])
}

/** Of one alone, as a part of the statement, PostgreSQL finds the index that holds just these. */
export const oneOf = <Value extends string>(values: readonly Value[]): RawBuilder<Value> => (values.length === 1 ? sql.lit(values[0]!) : anyOf(values))

/** Shorter texts have no trigram, by which the indexes of texts find them. */
export const SHORTEST_INDEXED = 3
