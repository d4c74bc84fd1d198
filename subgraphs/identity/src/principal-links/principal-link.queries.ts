import { anyOf } from '@fieldgraph/kit/filter'
import type { Kysely, Selectable } from 'kysely'
import { crud, type DB } from '../db.ts'

export type PrincipalLinkRow = Selectable<DB['principalLinks']>

export const { insert: insertPrincipalLink, softDelete: deletePrincipalLink } = crud('principalLinks')

export const findPrincipalLinksByMemberships = (db: Kysely<DB>, membershipIds: readonly string[]): Promise<PrincipalLinkRow[]> =>
  db.selectFrom('principalLinks').selectAll().where('membershipId', '=', anyOf(membershipIds)).where('deletedAt', 'is', null).orderBy('createdAt').orderBy('id').execute()
