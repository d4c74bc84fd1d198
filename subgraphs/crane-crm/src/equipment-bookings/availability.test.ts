import { expect, test } from 'vitest'
import { organization } from '../customers/customer.fixture.ts'
import { ask, createUnit, hour, list, maintain, readUnit, unitCommand } from '../equipment/equipment.fixture.ts'
import { createJob, schedule } from '../jobs/job.fixture.ts'

const STRETCHES = 'period { from until } isFree booking { kind job { title } }'
const between = (from: number, to: number) => `from: "${hour(from)}", to: "${hour(to)}"`
const job = { kind: 'JOB', job: { title: 'Lift the girders' } }
const maintenance = { kind: 'MAINTENANCE', job: null }

/** A stretch as the graph says it. */
const stretch = (from: number, until: number, booking: object | null = null, isFree = booking === null) => ({ period: { from: hour(from), until: hour(until) }, isFree, booking })

/** Taken by a job from 8 to 16 with an hour on both sides, and by maintenance from 17 to 20. */
async function busyUnit() {
  const admin = organization()
  const { id } = await createUnit(admin)
  await schedule(admin, (await createJob(admin)).id, { equipmentIds: [id], start: hour(8), end: hour(16), paddingMinutes: 60 })
  await maintain(admin, { equipmentId: id, from: hour(17), until: hour(20) })
  return { admin, id }
}

test.each<[from: number, to: number, stretches: object[]]>([
  [0, 24, [stretch(0, 7), stretch(7, 17, job), stretch(17, 20, maintenance), stretch(20, 24)]],
  [7, 20, [stretch(7, 17, job), stretch(17, 20, maintenance)]],
  [9, 10, [stretch(9, 10, job)]],
  [16.5, 17, [stretch(16.5, 17, job)]],
  [17, 17.5, [stretch(17, 17.5, maintenance)]],
  [0, 7, [stretch(0, 7)]],
  [20, 30, [stretch(20, 30)]],
])('between %s and %s o’clock a unit’s free and busy times follow each other without gaps', async (from, to, stretches) => {
  const { admin, id } = await busyUnit()
  expect((await readUnit(admin, id, `availability(${between(from, to)}) { ${STRETCHES} }`)).availability).toEqual(stretches)
})

test('a unit that is out of order or retired is never free', async () => {
  const { admin, id } = await busyUnit()
  const asked = `availability(${between(6, 8)}) { ${STRETCHES} }`
  const taken = [stretch(6, 7, null, false), stretch(7, 8, job)]
  await unitCommand(admin, 'Update', { id, condition: 'MAINTENANCE' })
  expect((await readUnit(admin, id, asked)).availability).toEqual(taken)
  const { id: other } = await createUnit(admin)
  await unitCommand(admin, 'Retire', { id: other })
  expect((await readUnit(admin, other, asked)).availability).toEqual([stretch(6, 8, null, false)])
})

test.each([[8, 8], [8, 7], [0, 24 * 400 + 1]])('hours %s to %s are refused', async (from, to) => {
  const admin = organization()
  const { id } = await createUnit(admin)
  for (const query of [`equipment(id: "${id}") { availability(${between(from, to)}) { isFree } }`, `availableEquipment(${between(from, to)}) { totalCount }`, `availableOperators(${between(from, to)}) { totalCount }`]) {
    const { errors } = await admin.execute(`{ ${query} }`)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: ['to'] })
  }
})

test('the times of many units are one statement, for one stretch or several', async () => {
  const { admin } = await busyUnit()
  for (const name of ['Demag', 'Grove']) await createUnit(admin, { name })
  admin.statements()
  const { equipmentUnits } = await ask(admin, `{ equipmentUnits { edges { node { day: availability(${between(0, 24)}) { ${STRETCHES} } hour: availability(${between(9, 10)}) { isFree } } } } }`)
  expect(equipmentUnits.edges.map(({ node }: { node: { day: unknown[]; hour: unknown[] } }) => [node.day.length, node.hour])).toEqual([[4, [{ isFree: false }]], [1, [{ isFree: true }]], [1, [{ isFree: true }]]])
  // The units, their bookings, and the jobs of those.
  expect(admin.statements()).toHaveLength(3)
})

test('units are available that nothing takes at any moment of a stretch, those that lift least first', async () => {
  const { admin, id: busy } = await busyUnit()
  const unit = async (input: object): Promise<string> => (await createUnit(admin, input)).id
  const [tower, small, broken, retired, deleted] = [
    await unit({ category: 'TOWER_CRANE', maxLiftingCapacity: '300' }), await unit({ maxLiftingCapacity: '20.5' }), await unit({}), await unit({}), await unit({}),
  ]
  await unitCommand(admin, 'Update', { id: broken, condition: 'MAINTENANCE' })
  await unitCommand(admin, 'Retire', { id: retired })
  await unitCommand(admin, 'Delete', { id: deleted })
  const available = (from: number, to: number, more = '') => list(admin, 'availableEquipment', between(from, to) + more)
  const found = (...ids: string[]) => ({ ids, total: ids.length })

  for (const [from, to] of [[0, 7], [20, 24]] as const) expect(await available(from, to)).toEqual(found(small, busy, tower))
  for (const [from, to] of [[0, 7.01], [16.5, 17], [9, 10], [19.99, 21], [0, 24]] as const) expect(await available(from, to)).toEqual(found(small, tower))
  expect(await available(0, 7, ', category: MOBILE_CRANE')).toEqual(found(small, busy))
  expect(await available(0, 7, ', minCapacity: "20.51"')).toEqual(found(busy, tower))
  expect(await available(9, 10, ', minCapacity: "20.5", category: MOBILE_CRANE')).toEqual(found(small))
  expect(await list(organization(), 'availableEquipment', between(0, 7))).toEqual(found())

  const { availableEquipment } = await ask(admin, `{ availableEquipment(${between(0, 7)}, first: 1) { edges { node { id } } pageInfo { endCursor } } }`)
  expect(await available(0, 7, `, after: "${availableEquipment.pageInfo.endCursor}"`)).toEqual({ ids: [busy, tower], total: 3 })
})
