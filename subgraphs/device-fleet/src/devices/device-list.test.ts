import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { change, createCustomer, createDevice, createSoftware, deviceCommand, install, list, organization, pages, query } from './device.fixture.ts'

test('devices are found by every filter, and by all of them together', async () => {
  const admin = organization()
  const [customerId, jobId] = [await createCustomer(admin), newId('job')]
  const one = (await createDevice(admin, { deviceNumber: 'A-100', deviceType: 'FLOW_METER', kindOfDevice: 'Handheld', serialNumber: 'SN-77', customerId })).id
  const two = (await createDevice(admin, { deviceNumber: 'B-200', jobId })).id
  const three = (await createDevice(admin, { deviceNumber: 'C-300' })).id
  await deviceCommand(admin, 'StatusSet', { id: two, status: 'MAINTENANCE' })
  const { createdAt } = (await query(admin, 'query ($id: ID!) { device(id: $id) { createdAt } }', { id: two })).device
  const cases: [filter: object, ids: string[]][] = [
    [{ text: 'a-1' }, [one]],
    [{ text: 'held' }, [one]],
    [{ text: 'n-77' }, [one]],
    [{ text: '20' }, [two]],
    [{ text: '_' }, []],
    [{ deviceType: ['FLOW_METER'] }, [one]],
    [{ deviceType: ['FLOW_METER', 'MASK_TESTER'] }, [one, two, three]],
    [{ status: ['MAINTENANCE'] }, [two]],
    [{ status: ['ACTIVE', 'INACTIVE'] }, [one, three]],
    [{ customerId: { eq: customerId } }, [one]],
    [{ customerId: { in: [customerId, newId('dcu')] } }, [one]],
    [{ jobId: { eq: jobId } }, [two]],
    [{ serialNumber: 'SN-77' }, [one]],
    [{ serialNumber: 'sn-77' }, []],
    [{ createdAt: { gte: createdAt } }, [two, three]],
    [{ createdAt: { lt: createdAt } }, [one]],
    [{ text: 'a-1', status: ['MAINTENANCE'] }, []],
    [{}, [one, two, three]],
  ]
  for (const [filter, ids] of cases) expect([filter, (await list(admin, 'devices', { filter })).ids]).toEqual([filter, ids])
  expect((await list(organization(), 'devices')).total).toBe(0)
})

test('devices are found by what is installed on them; all that is asked of software is about the same piece', async () => {
  const admin = organization()
  const [one, two, none] = [(await createDevice(admin)).id, (await createDevice(admin)).id, (await createDevice(admin)).id]
  const [firmware, driver] = [await createSoftware(admin, '1.0.0', '2.0.0'), await createSoftware(admin, '1.0.0')]
  const [old, latest] = firmware.versionIds as [string, string]
  await install(admin, one, firmware.softwareId, old, 'OUTDATED')
  await install(admin, one, driver.softwareId, driver.versionIds[0]!)
  await install(admin, two, firmware.softwareId, latest)
  await change(admin, trx => trx.insertInto('deviceSoftware').values({ deviceId: none, softwareId: driver.softwareId, installationStatus: 'NOT_INSTALLED' }).execute())
  const cases: [filter: object, ids: string[]][] = [
    [{ softwareId: { eq: firmware.softwareId } }, [one, two]],
    [{ softwareId: { eq: driver.softwareId } }, [one]],
    [{ softwareId: { in: [firmware.softwareId, driver.softwareId] } }, [one, two]],
    [{ softwareVersionId: { eq: old } }, [one]],
    [{ softwareVersionId: { in: [old, latest] } }, [one, two]],
    [{ softwareVersionId: { eq: latest }, softwareId: { eq: driver.softwareId } }, []],
    [{ isOutdated: true }, [one]],
    [{ isOutdated: false }, [two, none]],
    [{ softwareId: { eq: driver.softwareId }, isOutdated: true }, []],
    [{ softwareId: { eq: driver.softwareId }, isOutdated: false }, [one]],
    [{ softwareId: { eq: firmware.softwareId }, isOutdated: false }, [two]],
    [{ softwareVersionId: { eq: old }, isOutdated: true }, [one]],
  ]
  for (const [filter, ids] of cases) expect([filter, (await list(admin, 'devices', { filter })).ids]).toEqual([filter, ids])
})

test('devices come page by page, by number or by when they were added', async () => {
  const admin = organization()
  const ids: string[] = []
  for (const deviceNumber of ['B', 'C', 'A']) ids.push((await createDevice(admin, { deviceNumber })).id)
  const [b, c, a] = ids
  expect((await list(admin, 'devices')).ids).toEqual([a, b, c])
  expect(await pages(admin, 'devices', { field: 'DEVICE_NUMBER', direction: 'DESC' })).toEqual([c, b, a])
  expect(await pages(admin, 'devices', { field: 'CREATED_AT', direction: 'ASC' })).toEqual([b, c, a])
})

/** The devices that are due, with the day, a page of two after the other. */
async function due(by: TestCaller, withinDays: number): Promise<[id: string, day: string][]> {
  const found: [string, string][] = []
  for (let after: string | null = null, more = true; more; ) {
    const { devicesDueForTest } = await query(
      by,
      'query ($withinDays: Int!, $after: String) { devicesDueForTest(withinDays: $withinDays, first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id testDueOn } } } }',
      { withinDays, after },
    )
    found.push(...devicesDueForTest.edges.map(({ node }: { node: { id: string; testDueOn: string } }) => [node.id, node.testDueOn]))
    ;({ endCursor: after, hasNextPage: more } = devicesDueForTest.pageInfo)
  }
  return found
}
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('devices whose test is overdue or due soon come by the day, without those out of use and those that are not tested', async () => {
  const admin = organization()
  const tested = async (daysAgo: number, input: object = {}) => {
    const { id } = await createDevice(admin, { testIntervalDays: 30, ...input })
    await change(admin, trx => trx.updateTable('devices').set({ lastTestedAt: sql<string>`(${dayIn(-daysAgo)} || ' 12:00+00')::timestamptz` }).where('id', '=', id).execute())
    return id
  }
  const [soon, today, overdue, later] = [await tested(25), await tested(30), await tested(45), await tested(1)]
  const never = (await createDevice(admin)).id
  await tested(45, { testIntervalDays: 0 })
  await deviceCommand(admin, 'StatusSet', { id: await tested(45), status: 'INACTIVE' })
  await deviceCommand(admin, 'StatusSet', { id: await tested(45), status: 'MAINTENANCE' })
  await deviceCommand(admin, 'Delete', { id: await tested(45) })
  const now = [[overdue, dayIn(-15)], [today, dayIn(0)], [never, dayIn(0)]]
  expect(await due(admin, 0)).toEqual(now)
  expect(await due(admin, 4)).toEqual(now)
  expect(await due(admin, 5)).toEqual([...now, [soon, dayIn(5)]])
  expect(await due(admin, 365)).toEqual([...now, [soon, dayIn(5)], [later, dayIn(29)]])
  for (const days of [-1, 366]) await expect(due(admin, days)).rejects.toThrow('INVALID_INPUT')
})

test('the devices on the sites of many jobs are as many statements as those of one', async () => {
  const admin = organization()
  const [one, other] = [newId('job'), newId('job')]
  const ids: string[] = []
  for (const jobId of [one, other, one]) ids.push((await createDevice(admin, { jobId })).id)
  const seen = async (jobs: string[]) => {
    admin.statements()
    const { _entities } = await query(admin, 'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Job { devicesOnSite { totalCount edges { node { id } } } } } }', { all: jobs.map(id => ({ __typename: 'Job', id })) })
    return [admin.statements().length, ..._entities.map(({ devicesOnSite }: { devicesOnSite: { totalCount: number; edges: { node: { id: string } }[] } }) => [devicesOnSite.totalCount, ...devicesOnSite.edges.map(({ node }) => node.id)])]
  }
  expect(await seen([one])).toEqual([2, [2, ids[0], ids[2]]])
  expect(await seen([one, other, newId('job')])).toEqual([2, [2, ids[0], ids[2]], [1, ids[1]], [0]])
})
