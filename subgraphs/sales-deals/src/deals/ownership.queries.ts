import { anyOf } from '@fieldgraph/kit/filter'
import { expressionBuilder, type ExpressionWrapper, type SqlBool } from 'kysely'
import type { DB } from '../db.ts'
import type { Reach } from './ownership.ts'

/** Rows that are the caller's or a team's of theirs: what the policies say anyway, in a form that the indexes answer. */
export function inReach({ ownerId, teamIds }: Reach): ExpressionWrapper<DB, 'clients' | 'deals', SqlBool> {
  const eb = expressionBuilder<DB, 'clients' | 'deals'>()
  return eb.or([eb('ownerId', '=', ownerId), ...(teamIds.length > 0 ? [eb('teamId', '=', anyOf(teamIds))] : [])])
}
