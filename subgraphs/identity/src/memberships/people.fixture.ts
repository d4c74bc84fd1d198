import { tenantDatabase, type Settings } from '@fieldgraph/kit/database'
import type { Identity } from '@fieldgraph/kit/identity'
import { newId, testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import type { Kysely } from 'kysely'
import type { DB } from '../db.ts'
import { insertOrganization } from '../organizations/organization.queries.ts'
import { createSystemRoles, findGrants, type RoleRow } from '../roles/role.queries.ts'
import { insertSession } from '../sessions/session.queries.ts'
import { identity } from '../subgraph.ts'
import { insertUser } from '../users/user.queries.ts'
import { addMembershipRoles, insertMembership } from './membership.queries.ts'

const { db, caller } = testSubgraph(identity)

export interface Person extends TestCaller {
  userId: string
  membershipId: string
  email: string
  /** The same person with the rights that the database gives them now, as after a refresh. */
  refreshed(): Promise<Person>
}

export interface NewPerson {
  displayName?: string
  email?: string
  userId?: string
  passwordHash?: string
}

export interface TestOrganization {
  id: string
  /** The system roles by key. */
  roles: Map<string, RoleRow>
  /** A member with these system roles, as they would be after signing in. */
  join(roles: readonly string[], person?: NewPerson): Promise<Person>
  /** Works in the organization as sign-in does: every row of it is open. */
  open<T>(work: (trx: Kysely<DB>) => Promise<T>): Promise<T>
}

/** A new organization with its system roles and nobody in it, made as the serving role. */
export async function newOrganization(name = 'Meridian Field Services'): Promise<TestOrganization> {
  const id = newId('org')
  const settings: Settings = { 'app.organization_id': id, 'app.user_id': '', 'app.row_level': 'all', 'app.authenticating': 'on' }
  const own = tenantDatabase(db, settings)
  const open: TestOrganization['open'] = work => own.write('test.setUp', work)
  const roles = await open(async trx => {
    await insertOrganization(trx, { id, name, timeZone: 'Europe/London', defaultCurrency: 'GBP' })
    return createSystemRoles(trx)
  })

  const signIn = async (userId: string, membershipId: string, email: string): Promise<Person> => {
    const { session, grants } = await open(async trx => ({
      session: await insertSession(trx, { userId, membershipId, method: 'PASSWORD', expiresAt: new Date(Date.now() + 3600_000).toISOString() }),
      grants: await findGrants(trx, membershipId),
    }))
    const { roleKeys, ...granted } = grants
    const known: Identity = { kind: 'user', userId, organizationId: id, clientId: null, sessionId: session.id, onBehalfOf: null, roles: roleKeys, ...granted }
    return { ...caller(known), userId, membershipId, email, refreshed: () => signIn(userId, membershipId, email) }
  }

  return {
    id, roles, open,
    async join(keys, { displayName = 'Ada Byron', userId = newId('usr'), email = `${userId}@example.com`, passwordHash } = {}) {
      const membershipId = await open(async trx => {
        const [firstName = displayName, lastName = displayName] = displayName.split(' ')
        const known = await trx.selectFrom('users').select('id').where('id', '=', userId).executeTakeFirst()
        if (!known) await insertUser(trx, { id: userId, email, firstName, lastName, displayName, status: 'ACTIVE', phone: '+441614960010', address: '1 Mill Lane', lastLoginAt: '2026-11-20T08:00:00Z', ...(passwordHash && { passwordHash }) })
        const membership = await insertMembership(trx, { userId })
        if (keys.length > 0) await addMembershipRoles(trx, keys.map(key => ({ membershipId: membership.id, roleId: roles.get(key)!.id })))
        return membership.id
      })
      return signIn(userId, membershipId, email)
    },
  }
}
