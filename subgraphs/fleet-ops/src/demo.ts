import { createDatabase, tenantDatabase } from '@fieldgraph/kit/database'
import { chanceOf, type DemoContext, type DemoLink, type DemoOrganization, type Seed } from '@fieldgraph/kit/demo'
import type { Kysely } from 'kysely'
import type { DB } from './db.ts'
import { seedCampaigns } from './demo/campaigns.demo.ts'
import { seedFieldWork } from './demo/field-work.demo.ts'
import { seedFleet } from './demo/fleet.demo.ts'
import { seedMoney } from './demo/money.demo.ts'

/** Enough of everything that every list, filter and figure shows something. */
export const seed: Seed = async context => {
  const db = createDatabase<DB>({ url: context.url, schema: 'fleet_ops', poolSize: 2 })
  try {
    for (const [index, organization] of context.people.entries()) await seedOrganization(db, organization, index === 0 ? 40 : 6, context)
  } finally {
    await db.destroy()
  }
}

async function seedOrganization(db: Kysely<DB>, organization: DemoOrganization, campaignCount: number, { now, say }: DemoContext): Promise<void> {
  const { id, users, currency } = organization
  const staff = users.filter(user => user.links.length === 0)
  const own = tenantDatabase(db, { 'app.organization_id': id, 'app.user_id': staff[0]?.id ?? '', 'app.row_level': 'all' }, { request: { userId: null, clientName: 'demo data' } })
  if (await own.read(async trx => (await trx.selectFrom('clients').select('id').limit(1).execute()).length > 0)) return

  const linked = (kind: DemoLink['kind']) => {
    const user = users.find(each => each.links.some(link => link.kind === kind))
    return user && { userId: user.id, name: user.displayName, recordId: user.links.find(link => link.kind === kind)!.recordId }
  }
  const holder = (role: string, otherwise = staff[0]!) => (staff.find(user => user.roles.includes(role)) ?? otherwise).id
  await own.write('demo.seed', async trx => {
    const making = {
      trx, now, currency, campaignCount, linked,
      chance: chanceOf(`fleet of ${id}`),
      phonePrefix: currency === 'USD' ? '+1206555' : '+4416149',
      servicing: holder('fleet.client_servicing'),
      operations: holder('fleet.operations_manager'),
      // Nobody decides on what they sent in themselves.
      accounts: holder('fleet.accounts', staff[1]),
    }
    const fleet = await seedFleet(making)
    const campaigns = await seedCampaigns(making, fleet)
    await seedFieldWork(making, { ...fleet, campaigns })
    await seedMoney(making, { ...fleet, campaigns })
  })
  say(`${organization.name}: ${campaignCount} campaigns with vendors, vehicles and money`)
}
