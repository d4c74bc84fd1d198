import { createDatabase, tenantDatabase } from '@fieldgraph/kit/database'
import { chanceOf, type DemoContext, type DemoOrganization, type Seed } from '@fieldgraph/kit/demo'
import type { Kysely } from 'kysely'
import type { DB } from './db.ts'
import { seedDevices } from './demo/devices.demo.ts'
import type { Making } from './demo/making.ts'
import { seedSettings } from './demo/settings.demo.ts'
import { seedSoftware } from './demo/software.demo.ts'
import { seedTests } from './demo/tests.demo.ts'

/** Devices where somebody looks after them. */
export const seed: Seed = async context => {
  const db = createDatabase<DB>({ url: context.url, schema: 'device_fleet', poolSize: 2 })
  try {
    for (const organization of context.people) await seedOrganization(db, organization, context)
  } finally {
    await db.destroy()
  }
}

async function seedOrganization(db: Kysely<DB>, { id, name, users, timeZone }: DemoOrganization, { now, say }: DemoContext): Promise<void> {
  const holder = (role: string) => users.find(user => user.roles.includes(role))?.id
  const [manager, maker, configurator, operator] = [holder('devices.manager'), holder('devices.maker'), holder('devices.configurator'), holder('devices.operator')]
  if (!manager || !maker || !configurator || !operator) return
  const own = tenantDatabase(db, { 'app.organization_id': id, 'app.user_id': manager, 'app.row_level': 'all', 'app.time_zone': timeZone }, { request: { userId: null, clientName: 'demo data' } })
  if (await own.read(async trx => (await trx.selectFrom('devices').select('id').limit(1).execute()).length > 0)) return

  await own.write('demo.seed', async trx => {
    const making: Making = { trx, now, manager, maker, configurator, operator, chance: chanceOf(`devices of ${id}`) }
    await seedSettings(making)
    const devices = await seedDevices(making)
    await seedSoftware(making, devices)
    await seedTests(making, devices)
  })
  say(`${name}: devices, their software and tests`)
}
