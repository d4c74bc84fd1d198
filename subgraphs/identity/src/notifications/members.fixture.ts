import { createDatabase } from '@fieldgraph/kit/database'
import { newId } from '@fieldgraph/kit/testing'
import { inject } from 'vitest'
import type { DB } from '../db.ts'

export interface Member {
  id: string
  email: string
}

/** An organization's row and its active members, put there past the graph. */
export async function addMembers(organizationId: string, ...displayNames: string[]): Promise<Member[]> {
  const db = createDatabase<DB>({ url: inject('postgres').adminUrl, schema: 'identity', poolSize: 1 })
  try {
    await db.insertInto('organizations').values({ id: organizationId, name: 'Meridian', timeZone: 'Europe/London' }).onConflict(conflict => conflict.doNothing()).execute()
    const members = displayNames.map(displayName => {
      const id = newId('usr')
      return { id, displayName, email: `${id}@example.com` }
    })
    await db.insertInto('users').values(members.map(({ id, email, displayName }) => ({ id, email, displayName, firstName: displayName, lastName: displayName, status: 'ACTIVE' as const }))).execute()
    await db.insertInto('memberships').values(members.map(({ id }) => ({ organizationId, userId: id, status: 'ACTIVE' as const }))).execute()
    return members
  } finally {
    await db.destroy()
  }
}
