import { createDatabase, tenantDatabase, type Settings } from '@fieldgraph/kit/database'
import type { DemoContext, DemoOrganization, Seed } from '@fieldgraph/kit/demo'
import type { Kysely } from 'kysely'
import { seedApiClients } from './api-clients/api-client.demo.ts'
import type { DB } from './db.ts'
import { addMembershipRoles } from './memberships/membership.queries.ts'
import { insertNotifications } from './notifications/notification.queries.ts'
import { findOrganizationsByIds, insertOrganization } from './organizations/organization.queries.ts'
import { hashPassword } from './passwords/hashing.ts'
import { createSystemRoles } from './roles/role.queries.ts'

const DAY = 86_400_000

/** The demo's organizations with their people, roles, teams and partners. */
export const seed: Seed = async context => {
  const db = createDatabase<DB>({ url: context.url, schema: 'identity', poolSize: 2 })
  try {
    for (const organization of context.people) await seedOrganization(db, organization, context)
  } finally {
    await db.destroy()
  }
}

async function seedOrganization(db: Kysely<DB>, organization: DemoOrganization, { now, say }: DemoContext): Promise<void> {
  const [first] = organization.users
  if (!first) throw new Error(`${organization.name} has nobody.`)
  const settings: Settings = { 'app.organization_id': organization.id, 'app.user_id': first.id, 'app.row_level': 'all', 'app.authenticating': 'on', 'app.delivering': 'on' }
  const own = tenantDatabase(db, settings, { request: { userId: null, clientName: 'demo data' } })
  if ((await own.read(trx => findOrganizationsByIds(trx, [organization.id]))).length > 0) return

  // One hash for all of them: the demo's password is one, and is printed at the start.
  const hashes = new Map(await Promise.all([...new Set(organization.users.map(user => user.password))].map(async password => [password, await hashPassword(password)] as const)))
  const joined = new Date(now.getTime() - 400 * DAY).toISOString()

  await own.write('demo.seed', async trx => {
    const { id, name, description, email, phone, website, address, timeZone, currency } = organization
    await insertOrganization(trx, { id, name, description, email, phone, website, address, timeZone, defaultCurrency: currency })
    await trx
      .insertInto('users')
      .values(organization.users.map(({ id: userId, email: mail, username, firstName, lastName, displayName, phone: number, locale, password }) => ({
        id: userId, email: mail, username, firstName, lastName, displayName, phone: number, locale, status: 'ACTIVE' as const, passwordHash: hashes.get(password)!,
      })))
      .execute()
    await trx.insertInto('memberships').values(organization.users.map(user => ({ id: user.membershipId, userId: user.id, joinedAt: joined }))).execute()
    const roles = await createSystemRoles(trx)
    await addMembershipRoles(trx, organization.users.flatMap(user => user.roles.map(key => ({ membershipId: user.membershipId, roleId: roles.get(key)!.id }))))
    const links = organization.users.flatMap(({ membershipId, links: records }) => records.map(link => ({ membershipId, ...link })))
    if (links.length > 0) await trx.insertInto('principalLinks').values(links).execute()
    await seedTeams(trx, organization, now)
    await seedApiClients(trx, organization.clients)
    await insertNotifications(trx, organization.users.map(user => ({
      recipientId: user.id, type: 'GENERAL' as const, title: `Welcome to ${organization.name}`, message: 'This is demo data: try what you like, and begin anew with npm run db -- reset.', referenceType: null, referenceId: null, data: {},
    })))
  })
  say(`${organization.name}: ${organization.users.length} people, ${organization.teams.length} teams`)
}

async function seedTeams(trx: Kysely<DB>, { teams }: DemoOrganization, now: Date): Promise<void> {
  const day = (offset: number) => new Date(now.getTime() + offset * DAY).toISOString().slice(0, 10)
  await trx.insertInto('teams').values(teams.map(({ id, name, description, leadId }) => ({ id, name, description, leadId }))).execute()
  await trx.insertInto('teamMembers').values(teams.flatMap(team => team.memberIds.map(userId => ({ teamId: team.id, userId })))).execute()
  await trx
    .insertInto('teamProjects')
    .values(teams.flatMap(team => [
      { teamId: team.id, name: 'Winter readiness', description: `What the ${team.name.toLowerCase()} must have ready before the frost.`, status: 'ACTIVE' as const, startDate: day(-30), endDate: day(45), createdById: team.leadId },
      { teamId: team.id, name: 'New scripts', description: 'Shorter openings, tried with half of the calls.', status: 'COMPLETED' as const, startDate: day(-120), endDate: day(-60), createdById: team.leadId },
    ]))
    .execute()
}
