import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { createDevice, createSoftware, install, installed, organization, query, releaseVersion, reported, start } from './installation.fixture.ts'

async function list(by: TestCaller, filter: object = {}, direction = 'DESC'): Promise<string[]> {
  const { installations } = await query(by, `query ($filter: SoftwareInstallationFilter) { installations(filter: $filter, orderBy: { field: CREATED_AT, direction: ${direction} }) { totalCount edges { node { id } } } }`, { filter })
  expect(installations.totalCount).toBe(installations.edges.length)
  return installations.edges.map(({ node }: { node: { id: string } }) => node.id)
}

test('installations are found by every filter, and by all of them together', async () => {
  const admin = organization()
  const colleague = admin.colleague()
  const { deviceId, softwareId, one, installation } = await installed(admin)
  const two = await releaseVersion(admin, softwareId, '2.0.0')
  const failed = await reported(admin, await start(colleague, { deviceId, softwareVersionId: two.id }), 'FAILED')
  const waiting = await start(admin, { deviceId, softwareVersionId: two.id })
  const { deviceId: other, installation: elsewhere } = await installed(admin)
  const createdAt = (await query(admin, 'query ($id: ID!) { installation(id: $id) { createdAt } }', { id: waiting.id })).installation.createdAt
  const cases: [filter: object, ids: string[]][] = [
    [{}, [elsewhere.id, waiting.id, failed.id, installation.id]],
    [{ status: ['FAILED'] }, [failed.id]],
    [{ status: ['PENDING', 'COMPLETED'] }, [elsewhere.id, waiting.id, installation.id]],
    [{ status: [] }, []],
    [{ deviceId: { eq: other } }, [elsewhere.id]],
    [{ deviceId: { in: [other, deviceId] } }, [elsewhere.id, waiting.id, failed.id, installation.id]],
    [{ softwareId: { eq: softwareId } }, [waiting.id, failed.id, installation.id]],
    [{ softwareVersionId: { eq: one } }, [installation.id]],
    [{ initiatedById: { eq: colleague.identity.userId } }, [failed.id]],
    [{ initiatedById: { eq: newId('usr') } }, []],
    [{ createdAt: { gte: createdAt } }, [elsewhere.id, waiting.id]],
    [{ createdAt: { lt: createdAt } }, [failed.id, installation.id]],
    [{ deviceId: { eq: deviceId }, softwareVersionId: { eq: two.id }, status: ['FAILED'], initiatedById: { in: [colleague.identity.userId] } }, [failed.id]],
  ]
  for (const [filter, ids] of cases) expect([filter, await list(admin, filter)]).toEqual([filter, ids])
  expect(await list(admin, {}, 'ASC')).toEqual([installation.id, failed.id, waiting.id, elsewhere.id])
  expect(await list(organization())).toEqual([])
})

test('installations come page by page, also of a device', async () => {
  const admin = organization()
  const { deviceId, softwareId, installation } = await installed(admin)
  const ids = [installation.id]
  for (const number of ['2.0.0', '3.0.0']) ids.push((await install(admin, deviceId, (await releaseVersion(admin, softwareId, number)).id)).id)
  const page = async (after: string | null) => (await query(admin, 'query ($id: ID!, $after: String) { device(id: $id) { installations(first: 2, after: $after) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } } }', { id: deviceId, after })).device.installations
  const first = await page(null)
  expect(first).toMatchObject({ totalCount: 3, edges: [{ node: { id: ids[2] } }, { node: { id: ids[1] } }], pageInfo: { hasNextPage: true } })
  expect(await page(first.pageInfo.endCursor)).toMatchObject({ edges: [{ node: { id: ids[0] } }], pageInfo: { hasNextPage: false } })
})

test('the installations and the software of many devices and people are one statement each, and their counts another', async () => {
  const admin = organization()
  const software = await createSoftware(admin)
  const version = await releaseVersion(admin, software.id, '1.0.0')
  const people = [admin, admin.colleague(), admin.colleague()]
  for (const person of people) await reported(admin, await start(person, { deviceId: (await createDevice(admin)).id, softwareVersionId: version.id }), 'IN_PROGRESS', 'COMPLETED')
  admin.statements()
  const { devices } = await query(admin, `{ devices { edges { node {
    installations { totalCount edges { node { device { id } software { id } softwareVersion { id } rollsBack { id } rollbackPoint { softwareVersion { id } } } } }
    software { totalCount edges { node { device { id } software { name } softwareVersion { versionNumber } } } }
  } } } }`)
  expect(devices.edges.map(({ node }: { node: { installations: object; software: object } }) => [node.installations, node.software])).toMatchObject(people.map(() => [{ totalCount: 1 }, { totalCount: 1 }]))
  // Devices, installations, what is on them, each of both with its count, and the device, software and version of all.
  expect(admin.statements()).toHaveLength(8)

  const { _entities: found } = await query(admin, 'query ($all: [_Any!]!) { _entities(representations: $all) { ... on User { installationsInitiated { totalCount edges { node { initiatedBy { id } } } } } } }', {
    all: people.map(({ identity }) => ({ __typename: 'User', id: identity.userId })),
  })
  expect(found).toEqual(people.map(({ identity }) => ({ installationsInitiated: { totalCount: 1, edges: [{ node: { initiatedBy: { id: identity.userId } } }] } })))
  expect(admin.statements()).toHaveLength(2)
})

test('whoever may not see devices, software or versions sees that something was installed, and not what', async () => {
  const admin = organization()
  const { deviceId, softwareId, one, installation } = await installed(admin)
  const seen = async (...scopes: string[]) =>
    (await query(admin.colleague({ scopes: ['devices.installation:read', ...scopes] }), 'query ($id: ID!) { installation(id: $id) { device { id } software { id } softwareVersion { id } } }', { id: installation.id })).installation
  expect(await seen()).toEqual({ device: null, software: null, softwareVersion: null })
  expect(await seen('devices.device:read', 'devices.software:read', 'devices.version:read')).toEqual({ device: { id: deviceId }, software: { id: softwareId }, softwareVersion: { id: one } })
})
