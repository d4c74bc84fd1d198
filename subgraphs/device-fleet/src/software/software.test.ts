import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { apiClient, code, createDevice, createSoftware, createVersion, install, installed, organization, query, readSoftware, readVersion, releaseVersion, reported, softwareCommand, softwareOf, start, startUninstallation, supportOf, versionCommand } from '../installations/installation.fixture.ts'

const ALL = {
  name: 'Mask firmware', description: 'Runs the mask tester', vendor: 'Clean Air', category: 'FIRMWARE', platform: 'ARM', licenseType: 'MIT',
  repositoryUrl: 'https://code.example/mask', documentationUrl: 'https://docs.example/mask', isActive: true,
}

async function names(by: TestCaller, filter: object = {}, orderBy: object = { field: 'NAME', direction: 'ASC' }): Promise<string[]> {
  const { softwareList } = await query(by, 'query ($filter: SoftwareFilter, $orderBy: SoftwareOrder!) { softwareList(filter: $filter, orderBy: $orderBy) { totalCount edges { node { name } } } }', { filter, orderBy })
  expect(softwareList.totalCount).toBe(softwareList.edges.length)
  return softwareList.edges.map(({ node }: { node: { name: string } }) => node.name)
}

test('a software is entered with all that is known of it, and changed', async () => {
  const admin = organization()
  const software = await createSoftware(admin, { ...ALL, name: ' Mask firmware ' })
  expect(software).toEqual({ ...ALL, id: expect.stringMatching(/^sof_/), version: 1, createdBy: { id: admin.identity.userId }, organization: { id: admin.identity.organizationId } })
  const { id } = software
  expect((await softwareCommand(admin, 'Update', { id, version: 1, vendor: ' ', platform: null, category: 'TOOL', isActive: false })).software).toMatchObject({ vendor: null, platform: null, category: 'TOOL', isActive: false, version: 2 })
  expect(code(await softwareCommand(admin, 'Update', { id, version: 1, name: 'Late' }))).toEqual([['CONFLICT', 'input.version']])
  for (const field of ['name', 'category', 'isActive']) expect(code(await softwareCommand(admin, 'Update', { id, [field]: null }))).toEqual([['INVALID_INPUT', `input.${field}`]])
  expect(await readSoftware(admin, id)).toMatchObject({ name: 'Mask firmware', version: 2 })
  expect((await createSoftware(apiClient(admin))).createdBy).toBeNull()
})

test('a name is taken, in any letter case, until its software is deleted', async () => {
  const admin = organization()
  const { id } = await createSoftware(admin, { name: 'Mask firmware' })
  expect(code(await softwareCommand(admin, 'Create', { name: 'MASK FIRMWARE', category: 'TOOL' }))).toEqual([['ALREADY_EXISTS', 'input.name']])
  const other = await createSoftware(admin, { name: 'Other' })
  expect(code(await softwareCommand(admin, 'Update', { id: other.id, name: 'mask firmware' }))).toEqual([['ALREADY_EXISTS', 'input.name']])
  const { deletionId } = await softwareCommand(admin, 'Delete', { id })
  await softwareCommand(admin, 'Update', { id: other.id, name: 'Mask firmware' })
  expect(code(await softwareCommand(admin, 'Restore', { id, deletionId }))).toEqual([['ALREADY_EXISTS', 'input.id']])
  expect(await readSoftware(admin, id)).toBeNull()
})

test('software is found by every filter, and by all of them together', async () => {
  const admin = organization()
  const mine = admin.identity.userId
  await createSoftware(admin, { name: 'Mask firmware', vendor: 'Clean Air' })
  await createSoftware(admin, { name: 'Driver 100%', vendor: 'Airtight', category: 'DRIVER', isActive: false })
  await createSoftware(apiClient(admin), { name: 'Calibration', category: 'TOOL' })
  const cases: [filter: object, names: string[]][] = [
    [{}, ['Calibration', 'Driver 100%', 'Mask firmware']],
    [{ text: 'AIR' }, ['Driver 100%', 'Mask firmware']],
    [{ text: 'firm' }, ['Mask firmware']],
    [{ text: '0%' }, ['Driver 100%']],
    [{ text: '_' }, []],
    [{ category: ['DRIVER'] }, ['Driver 100%']],
    [{ category: ['TOOL', 'FIRMWARE'] }, ['Calibration', 'Mask firmware']],
    [{ category: [] }, []],
    [{ isActive: false }, ['Driver 100%']],
    [{ createdById: { eq: mine } }, ['Driver 100%', 'Mask firmware']],
    [{ createdAt: { lt: '2020-01-01T00:00:00Z' } }, []],
    [{ text: 'air', isActive: true, category: ['FIRMWARE'], createdById: { in: [mine] }, createdAt: { gte: '2020-01-01T00:00:00Z' } }, ['Mask firmware']],
  ]
  for (const [filter, found] of cases) expect([filter, await names(admin, filter)]).toEqual([filter, found])
  expect(await names(admin, {}, { field: 'CREATED_AT', direction: 'DESC' })).toEqual(['Calibration', 'Driver 100%', 'Mask firmware'])
  expect(await names(organization())).toEqual([])
})

test('a deleted software takes its versions along, and what devices remember of it, and brings them back; what was deleted before stays so', async () => {
  const admin = organization()
  const { deviceId, softwareId, one } = await installed(admin)
  const gone = await createVersion(admin, softwareId, '0.9.0')
  await versionCommand(admin, 'Delete', { id: gone.id })
  await reported(admin, await startUninstallation(admin, { deviceId, softwareId }), 'IN_PROGRESS', 'COMPLETED')
  const { deletedId, deletionId, errors } = await softwareCommand(admin, 'Delete', { id: softwareId })
  expect([deletedId, errors]).toEqual([softwareId, []])
  expect([await readSoftware(admin, softwareId), await readVersion(admin, one), await softwareOf(admin, deviceId)]).toEqual([null, null, []])
  expect(code(await versionCommand(admin, 'Restore', { id: one }))).toEqual([['CONFLICT', 'input.id']])
  expect(await readVersion(admin, one)).toBeNull()
  expect(code(await softwareCommand(admin, 'Restore', { id: softwareId, deletionId: newId('dln') }))).toEqual([['CONFLICT', 'input.deletionId']])
  expect((await softwareCommand(admin, 'Restore', { id: softwareId, deletionId })).software).toMatchObject({ id: softwareId })
  expect([await readVersion(admin, one), await readVersion(admin, gone.id), (await softwareOf(admin, deviceId)).length]).toEqual([expect.objectContaining({ id: one }), null, 1])
})

test('a software that a device has, or is to have, is not deleted', async () => {
  const admin = organization()
  const { deviceId, softwareId, one } = await installed(admin)
  const refused = await softwareCommand(admin, 'Delete', { id: softwareId })
  expect(code(refused)).toEqual([['CONFLICT', 'input.id']])
  expect(refused.errors[0].message).toMatch(/D-\d+/)
  const off = await startUninstallation(admin, { deviceId, softwareId })
  await reported(admin, off, 'IN_PROGRESS', 'COMPLETED')
  const again = await start(admin, { deviceId, softwareVersionId: one })
  expect((await softwareCommand(admin, 'Delete', { id: softwareId })).errors[0].message).toContain(again.id)
  expect(await readVersion(admin, one)).not.toBeNull()
  await reported(admin, again, 'FAILED')
  expect(code(await softwareCommand(admin, 'Delete', { id: softwareId }))).toEqual([])
})

test('of a deletion and an installation at once, one wins', async () => {
  const admin = organization()
  const [device, software] = [await createDevice(admin), await createSoftware(admin)]
  const version = await releaseVersion(admin, software.id, '1.0.0')
  const answers = await Promise.allSettled([softwareCommand(admin, 'Delete', { id: software.id }).then(code), start(admin, { deviceId: device.id, softwareVersionId: version.id })])
  const deleted = (await readSoftware(admin, software.id)) === null
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', deleted ? 'rejected' : 'fulfilled'])
  expect(answers[0]).toMatchObject({ value: deleted ? [] : [['CONFLICT', 'input.id']] })
})

test('another organization’s software is a missing one, for every command', async () => {
  const { id } = await createSoftware(organization())
  const stranger = organization()
  const missing = newId('sof')
  for (const [name, input] of [['Update', { name: 'Mine' }], ['Delete', {}], ['Restore', {}]] as const) {
    const [theirs, none] = [await softwareCommand(stranger, name, { ...input, id }), await softwareCommand(stranger, name, { ...input, id: missing })]
    expect(code(theirs)).toEqual([['NOT_FOUND', 'input.id']])
    expect(theirs.errors[0].message.replace(id, missing)).toBe(none.errors[0].message)
  }
  expect(await readSoftware(stranger, id)).toBeNull()
})

test('who only reads changes nothing, and the same key adds one software', async () => {
  const admin = organization()
  await expect(createSoftware(supportOf(admin))).rejects.toThrow('You need the right devices.software:write for this.')
  const answers = await Promise.all([1, 2, 3].map(() => softwareCommand(admin, 'Create', { ...ALL, idempotencyKey: 'one' })))
  expect(new Set(answers.map(({ software }) => software.id)).size).toBe(1)
  expect(await names(admin)).toEqual(['Mask firmware'])
})

test('a page of software with its versions and what is newest costs the same however long it is', async () => {
  const admin = organization()
  const device = await createDevice(admin)
  for (let count = 0; count < 3; count++) {
    const { id } = await createSoftware(admin)
    await install(admin, device.id, (await releaseVersion(admin, id, '1.0.0')).id)
    await createVersion(admin, id, '2.0.0')
  }
  admin.statements()
  const { softwareList } = await query(admin, `{ softwareList { totalCount edges { node {
    latestStable { versionNumber software { name } } versions { totalCount edges { node { versionNumber software { id } compatibility { minimumVersions { software { id } } } } } }
  } } } }`)
  expect(softwareList.edges.map(({ node }: { node: { latestStable: object } }) => node.latestStable)).toHaveLength(3)
  // Software, its count, what is newest, versions and their count, and the software of all of them.
  expect(admin.statements()).toHaveLength(6)
})
