import { applyFilter } from '@fieldgraph/kit/filter'
import { sql, type Insertable, type Kysely, type Selectable, type Updateable } from 'kysely'
import type { InvitationFilter } from '../api.generated.ts'
import type { DB } from '../db.ts'

/** Without the token's hash: it is only compared, in the database. */
export type InvitationRow = Omit<Selectable<DB['invitations']>, 'tokenHash'>

const columns = [
  'id', 'email', 'roleIds', 'invitedById', 'expiresAt', 'acceptedAt', 'revokedAt',
  'organizationId', 'version', 'createdAt', 'updatedAt', 'deletedAt', 'deletionId',
] as const

const invitations = (db: Kysely<DB>) => db.selectFrom('invitations').select(columns).where('deletedAt', 'is', null)

const open = sql<boolean>`(accepted_at is null and revoked_at is null and expires_at > now())`

export const selectInvitations = (db: Kysely<DB>, filter?: InvitationFilter | null) =>
  applyFilter(invitations(db), filter, {
    isOpen: (query, isOpen) => query.where(isOpen ? open : sql<boolean>`not ${open}`),
  })

export const insertInvitation = (db: Kysely<DB>, values: Pick<Insertable<DB['invitations']>, 'email' | 'roleIds' | 'tokenHash' | 'invitedById' | 'expiresAt'>): Promise<InvitationRow> =>
  db.insertInto('invitations').values(values).returning(columns).executeTakeFirstOrThrow()

export const updateInvitation = (
  db: Kysely<DB>,
  id: string,
  values: Pick<Updateable<DB['invitations']>, 'tokenHash' | 'expiresAt' | 'acceptedAt' | 'revokedAt'>,
): Promise<InvitationRow | undefined> => db.updateTable('invitations').set(values).where('id', '=', id).where('deletedAt', 'is', null).returning(columns).executeTakeFirst()

/** Held until the transaction ends. */
export const lockInvitation = (db: Kysely<DB>, id: string): Promise<InvitationRow | undefined> => invitations(db).where('id', '=', id).forUpdate().executeTakeFirst()

/** The invitation that a token opens. */
export const findInvitationOfToken = (db: Kysely<DB>, tokenHash: string): Promise<InvitationRow | undefined> =>
  invitations(db).where('tokenHash', '=', tokenHash).where(open).executeTakeFirst()

/** The same, held until the transaction ends, so that it is accepted once. */
export const lockInvitationOfToken = (db: Kysely<DB>, tokenHash: string): Promise<InvitationRow | undefined> =>
  invitations(db).where('tokenHash', '=', tokenHash).where(open).forUpdate().executeTakeFirst()
