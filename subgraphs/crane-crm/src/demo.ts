import { createDatabase, tenantDatabase } from '@fieldgraph/kit/database'
import { chanceOf, type DemoContext, type DemoOrganization, type Seed } from '@fieldgraph/kit/demo'
import type { Kysely } from 'kysely'
import type { DB } from './db.ts'
import type { Making } from './demo/making.ts'
import { seedOffers } from './demo/offers.demo.ts'
import { seedSales } from './demo/sales.demo.ts'
import { seedYard } from './demo/yard.demo.ts'

/** Cranes where somebody rents them out. */
export const seed: Seed = async context => {
  const db = createDatabase<DB>({ url: context.url, schema: 'crane_crm', poolSize: 2 })
  try {
    for (const organization of context.people) await seedOrganization(db, organization, context)
  } finally {
    await db.destroy()
  }
}

async function seedOrganization(db: Kysely<DB>, { id, name, users, currency, timeZone }: DemoOrganization, { now, say }: DemoContext): Promise<void> {
  const holder = (role: string) => users.find(user => user.roles.includes(role))
  const [agent, manager, driver] = [holder('crane.sales_agent'), holder('crane.operations_manager'), holder('crane.operator')]
  if (!agent || !manager) return
  const own = tenantDatabase(db, { 'app.organization_id': id, 'app.user_id': manager.id, 'app.row_level': 'all', 'app.time_zone': timeZone }, { request: { userId: null, clientName: 'demo data' } })
  if (await own.read(async trx => (await trx.selectFrom('customers').select('id').limit(1).execute()).length > 0)) return

  await own.write('demo.seed', async trx => {
    const making: Making = { trx, now, currency, agent: agent.id, manager: manager.id, driver: driver ? { id: driver.id, name: driver.displayName } : null, chance: chanceOf(`cranes of ${id}`) }
    const { customers, deals } = await seedSales(making)
    await seedOffers(making, deals, await seedYard(making, customers))
  })
  say(`${name}: cranes, jobs and quotations`)
}
