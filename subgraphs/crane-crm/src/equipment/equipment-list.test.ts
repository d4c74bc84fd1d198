import { expect, test } from 'vitest'
import { organization } from '../customers/customer.fixture.ts'
import { createJob, schedule } from '../jobs/job.fixture.ts'
import { ask, createUnit, hoursFromNow, list, maintain, unitCommand } from './equipment.fixture.ts'

/** Four units: free, in use, in maintenance for now, out of order; and one that is retired. */
async function fleet() {
  const admin = organization()
  const unit = async (name: string, input: object = {}): Promise<string> => (await createUnit(admin, { name, ...input })).id
  const ids = {
    free: await unit('Potain MD 560', { category: 'TOWER_CRANE', maxLiftingCapacity: '40' }),
    busy: await unit('Grove GMK', { maxLiftingCapacity: '130.5' }),
    serviced: await unit('Demag AC 55', { maxLiftingCapacity: '55' }),
    broken: await unit('Demag CC 2800', { category: 'CRAWLER_CRANE', maxLiftingCapacity: '600' }),
    gone: await unit('Escorts F15', { category: 'PICK_AND_CARRY_CRANE', maxLiftingCapacity: '15' }),
  }
  const now = { start: hoursFromNow(-1), end: hoursFromNow(1) }
  await schedule(admin, (await createJob(admin)).id, { ...now, equipmentIds: [ids.busy] })
  await maintain(admin, { equipmentId: ids.serviced, from: now.start, until: now.end })
  // Over, to come, and only on the way there: not now.
  await schedule(admin, (await createJob(admin)).id, { start: hoursFromNow(-3), end: hoursFromNow(-2), equipmentIds: [ids.free] })
  await schedule(admin, (await createJob(admin)).id, { start: hoursFromNow(1), end: hoursFromNow(2), equipmentIds: [ids.free], paddingMinutes: 90 })
  await unitCommand(admin, 'Update', { id: ids.broken, condition: 'MAINTENANCE' })
  await unitCommand(admin, 'Retire', { id: ids.gone })
  return { admin, ...ids }
}

test('units are found by what they are, can, and are doing now', async () => {
  const { admin, free, busy, serviced, broken, gone } = await fleet()
  const found: [filter: string, ids: string[]][] = [
    ['{}', [free, busy, serviced, broken, gone]],
    ['{ text: "demag" }', [serviced, broken]],
    ['{ text: " eq0002" }', [busy]],
    ['{ text: "100%" }', []],
    ['{ category: [TOWER_CRANE, CRAWLER_CRANE] }', [free, broken]],
    ['{ condition: [MAINTENANCE, RETIRED] }', [broken, gone]],
    ['{ condition: [] }', []],
    ['{ status: [AVAILABLE] }', [free]],
    ['{ status: [IN_USE] }', [busy]],
    ['{ status: [MAINTENANCE] }', [serviced, broken]],
    ['{ status: [RETIRED, AVAILABLE] }', [free, gone]],
    ['{ maxLiftingCapacity: { gte: "55", lt: "130.5" } }', [serviced]],
    ['{ maxLiftingCapacity: { gte: "130.49" }, category: [MOBILE_CRANE] }', [busy]],
    [`{ createdAt: { gte: "${hoursFromNow(1)}" } }`, []],
  ]
  for (const [filter, ids] of found) expect([filter, await list(admin, 'equipmentUnits', `filter: ${filter}`)]).toEqual([filter, { ids, total: ids.length }])
  expect(await list(organization(), 'equipmentUnits')).toEqual({ ids: [], total: 0 })

  admin.statements()
  const { equipmentUnits } = await ask(admin, '{ equipmentUnits { edges { node { name status organization { id } } } } }')
  expect(equipmentUnits.edges.map(({ node }: { node: { status: string } }) => node.status)).toEqual(['AVAILABLE', 'IN_USE', 'MAINTENANCE', 'MAINTENANCE', 'RETIRED'])
  // The page, and what all of it is doing.
  expect(admin.statements()).toHaveLength(2)
})

test.each<[field: string, order: readonly ('free' | 'busy' | 'serviced' | 'broken' | 'gone')[]]>([
  ['NUMBER', ['free', 'busy', 'serviced', 'broken', 'gone']],
  ['CREATED_AT', ['free', 'busy', 'serviced', 'broken', 'gone']],
  ['NAME', ['serviced', 'broken', 'gone', 'busy', 'free']],
  ['MAX_LIFTING_CAPACITY', ['gone', 'free', 'serviced', 'busy', 'broken']],
])('by %s the pages of a list make up the whole, both ways', async (field, order) => {
  const { admin, ...ids } = await fleet()
  for (const direction of ['ASC', 'DESC']) {
    const seen: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { equipmentUnits }: { equipmentUnits: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } = await ask(
        admin, `query ($after: String) { equipmentUnits(orderBy: { field: ${field}, direction: ${direction} }, first: 2, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }`, { after },
      )
      seen.push(...equipmentUnits.edges.map(({ node }) => node.id))
      ;({ endCursor: after, hasNextPage: more } = equipmentUnits.pageInfo)
    }
    const whole = order.map(name => ids[name])
    expect(seen).toEqual(direction === 'ASC' ? whole : whole.toReversed())
  }
})
