import { createDatabase, tenantDatabase } from '@fieldgraph/kit/database'
import { chanceOf, type DemoContext, type DemoOrganization, type Seed } from '@fieldgraph/kit/demo'
import type { Kysely } from 'kysely'
import type { DB } from './db.ts'
import { seedClients } from './demo/clients.demo.ts'
import { seedDeals } from './demo/deals.demo.ts'
import { holderOf, sellersOf, type Making } from './demo/making.ts'
import { seedPayments } from './demo/payments.demo.ts'
import { planDeals } from './demo/plans.ts'
import { rebuildStreak } from './streaks/streak-rebuild.queries.ts'

/** Half a year of sales in the first organization; the others have the people, and begin at DLID0001. */
export const seed: Seed = async context => {
  const [organization] = context.people
  if (!organization) return
  const db = createDatabase<DB>({ url: context.url, schema: 'sales_deals', poolSize: 2 })
  try {
    await seedOrganization(db, organization, context)
  } finally {
    await db.destroy()
  }
}

async function seedOrganization(db: Kysely<DB>, organization: DemoOrganization, { now, say }: DemoContext): Promise<void> {
  const { id, currency, timeZone } = organization
  const admin = holderOf(organization, 'sales.org_admin')
  const own = tenantDatabase(db, { 'app.organization_id': id, 'app.user_id': admin, 'app.row_level': 'all', 'app.time_zone': timeZone }, { request: { userId: null, clientName: 'demo data' } })
  if (await own.read(async trx => (await trx.selectFrom('clients').select('id').limit(1).execute()).length > 0)) return

  const sellers = sellersOf(organization)
  if (sellers.length === 0) return
  const count = await own.write('demo.seed', async trx => {
    const making: Making = {
      trx, now, currency, sellers, admin,
      chance: chanceOf(`sales of ${id}`),
      verifier: holderOf(organization, 'sales.verifier'),
      approver: holderOf(organization, 'sales.approver'),
    }
    const clients = await seedClients(making)
    const deals = await seedDeals(making, clients, planDeals(making, clients.length))
    await seedPayments(making, deals)
    for (const { userId } of sellers) await rebuildStreak(trx, userId)
    return deals.length
  })
  say(`${organization.name}: ${count} deals with payments, invoices and commissions`)
}
