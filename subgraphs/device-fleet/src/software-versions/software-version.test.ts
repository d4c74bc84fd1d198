import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { apiClient, CHECKSUM, code, createSoftware, createVersion, organization, query, readVersion, releaseVersion, supportOf, versionCommand } from '../installations/installation.fixture.ts'

async function numbers(by: TestCaller, softwareId: string, filter: object = {}, direction = 'DESC', field = 'VERSION'): Promise<string[]> {
  const { softwareVersions } = await query(by, `query ($filter: SoftwareVersionFilter) {
    softwareVersions(filter: $filter, orderBy: { field: ${field}, direction: ${direction} }) { totalCount edges { node { versionNumber } } }
  }`, { filter: { softwareId: { eq: softwareId }, ...filter } })
  expect(softwareVersions.totalCount).toBe(softwareVersions.edges.length)
  return softwareVersions.edges.map(({ node }: { node: { versionNumber: string } }) => node.versionNumber)
}

test('a version is entered with all that is known of it', async () => {
  const admin = organization()
  const [software, driver] = [await createSoftware(admin), await createSoftware(admin)]
  const values = { releaseNotes: 'Faster', changelog: '- faster', filePath: '/mask/2.5.0.bin', fileSize: 5_000_000_000, downloadUrl: 'https://packages.example/mask', isStable: false, isBeta: true, requiresReboot: true }
  const compatibility = { deviceTypes: ['MASK_TESTER', 'FLOW_METER', 'MASK_TESTER'], minimumVersions: [{ softwareId: driver.id, versionNumber: '1.2.0' }] }
  const version = await createVersion(admin, software.id, '2.5.0-rc.1+build.7', { ...values, checksum: 'A'.repeat(64), compatibility })
  expect(version).toEqual({
    ...values, id: expect.stringMatching(/^sve_/), versionNumber: '2.5.0-rc.1+build.7', state: 'DRAFT', checksum: CHECKSUM, software: { id: software.id },
    compatibility: { deviceTypes: ['MASK_TESTER', 'FLOW_METER'], minimumVersions: [{ software: { id: driver.id }, versionNumber: '1.2.0' }] },
    releasedAt: null, recalledAt: null, recallReason: null, version: 1, createdBy: { id: admin.identity.userId }, organization: { id: admin.identity.organizationId },
  })
  expect(await createVersion(apiClient(admin), software.id, '2.5.0')).toMatchObject({ createdBy: null, compatibility: { deviceTypes: [], minimumVersions: [] }, fileSize: null, isStable: true, isBeta: false })
})

test('what is for trials, or is numbered as a pre-release, is stable only when told', async () => {
  const admin = organization()
  const { id } = await createSoftware(admin)
  expect((await createVersion(admin, id, '1.0.0-beta')).isStable).toBe(false)
  expect((await createVersion(admin, id, '1.0.0', { isBeta: true })).isStable).toBe(false)
  expect((await createVersion(admin, id, '1.0.1-rc.1', { isStable: true })).isStable).toBe(true)
})

test.each<[input: object, field: string, code?: string]>([
  [{ versionNumber: 'v1.0.0' }, 'versionNumber'],
  [{ versionNumber: '1.0' }, 'versionNumber'],
  [{ versionNumber: '01.0.0' }, 'versionNumber'],
  [{ versionNumber: '1.0.0-01' }, 'versionNumber'],
  [{ versionNumber: ' 1.0.0' }, 'versionNumber'],
  [{ versionNumber: '1.0.0+' }, 'versionNumber'],
  [{ versionNumber: '12345678901.0.0' }, 'versionNumber'],
  [{ versionNumber: '1.0.0-12345678901' }, 'versionNumber'],
  [{ versionNumber: `1.0.0-${'1'.repeat(40)}` }, 'versionNumber'],
  [{ versionNumber: `1.0.0-rc.${'9'.repeat(17)}` }, 'versionNumber'],
  [{ versionNumber: '99999999999999999999.0.0' }, 'versionNumber'],
  [{ versionNumber: `1.0.0-${'a'.repeat(95)}` }, 'versionNumber'],
  [{ checksum: 'g'.repeat(64) }, 'checksum'],
  [{ checksum: 'a'.repeat(63) }, 'checksum'],
  [{ checksum: 'a'.repeat(65) }, 'checksum'],
  [{ fileSize: -1 }, 'fileSize'],
  [{ fileSize: 1.5 }, 'fileSize'],
  [{ fileSize: 2 ** 53 }, 'fileSize'],
  [{ isStable: true, isBeta: true }, 'isBeta'],
  [{ compatibility: { minimumVersions: [{ softwareId: newId('sof'), versionNumber: '1' }] } }, 'compatibility.minimumVersions.0.versionNumber'],
  [{ compatibility: { minimumVersions: [{ softwareId: newId('sof'), versionNumber: '1.0.0' }] } }, 'compatibility.minimumVersions.0.softwareId', 'NOT_FOUND'],
  [{ softwareId: newId('sof') }, 'softwareId', 'NOT_FOUND'],
])('a version with %j is refused', async (input, field, refusal = 'INVALID_INPUT') => {
  const admin = organization()
  const { id: softwareId } = await createSoftware(admin)
  expect(code(await versionCommand(admin, 'Create', { softwareId, versionNumber: '1.0.0', checksum: CHECKSUM, ...input }))).toEqual([[refusal, `input.${field}`]])
  expect(await numbers(admin, softwareId)).toEqual([])
})

test('a minimum names a software once, and one of the organization', async () => {
  const admin = organization()
  const [{ id: softwareId }, { id: other }, { id: foreign }] = [await createSoftware(admin), await createSoftware(admin), await createSoftware(organization())]
  const attempt = (...minima: string[]) => versionCommand(admin, 'Create', { softwareId, versionNumber: '1.0.0', checksum: CHECKSUM, compatibility: { minimumVersions: minima.map(id => ({ softwareId: id, versionNumber: '1.0.0' })) } })
  expect(code(await attempt(other, other))).toEqual([['INVALID_INPUT', 'input.compatibility.minimumVersions.1.softwareId']])
  expect(code(await attempt(other, foreign))).toEqual([['NOT_FOUND', 'input.compatibility.minimumVersions.1.softwareId']])
  expect(code(await attempt(other))).toEqual([])
})

test('versions come in the order of Semantic Versioning, page by page', async () => {
  const admin = organization()
  const { id } = await createSoftware(admin)
  const order = ['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2', '1.0.0-beta.11', '1.0.0-rc.1', '1.0.0', '1.9.0', '1.10.0', '2.0.0']
  for (const number of order.toReversed()) await createVersion(admin, id, number)
  expect(await numbers(admin, id, {}, 'ASC')).toEqual(order)
  expect(await numbers(admin, id)).toEqual(order.toReversed())
  const seen: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { software } = await query(admin, 'query ($id: ID!, $after: String) { software(id: $id) { versions(first: 4, after: $after) { edges { node { versionNumber } } pageInfo { hasNextPage endCursor } } } }', { id, after })
    seen.push(...software.versions.edges.map(({ node }: { node: { versionNumber: string } }) => node.versionNumber))
    ;({ endCursor: after, hasNextPage: more } = software.versions.pageInfo)
  }
  expect(seen).toEqual(order.toReversed())
})

test('a number is taken until its version is deleted, whatever its build', async () => {
  const admin = organization()
  const { id: softwareId } = await createSoftware(admin)
  const { id } = await createVersion(admin, softwareId, '1.0.0+1')
  expect(code(await versionCommand(admin, 'Create', { softwareId, versionNumber: '1.0.0+2', checksum: CHECKSUM }))).toEqual([['ALREADY_EXISTS', 'input.versionNumber']])
  const { deletionId } = await versionCommand(admin, 'Delete', { id })
  const other = await createVersion(admin, softwareId, '1.0.0')
  expect(code(await versionCommand(admin, 'Restore', { id, deletionId }))).toEqual([['ALREADY_EXISTS', 'input.id']])
  await versionCommand(admin, 'Delete', { id: other.id })
  expect((await versionCommand(admin, 'Restore', { id, deletionId })).softwareVersion).toMatchObject({ id, versionNumber: '1.0.0+1' })
})

test('versions are found by state and by whom they are meant for', async () => {
  const admin = organization()
  const { id } = await createSoftware(admin)
  const recalled = await releaseVersion(admin, id, '1.0.0')
  await versionCommand(admin, 'Recall', { id: recalled.id, reason: 'Loses data' })
  await releaseVersion(admin, id, '2.0.0')
  await createVersion(admin, id, '3.0.0-beta', { isBeta: true })
  const other = (await createSoftware(admin)).id
  await createVersion(admin, other, '1.5.0', { isStable: false })
  const cases: [filter: object, found: string[]][] = [
    [{ state: ['DRAFT'] }, ['3.0.0-beta']],
    [{ state: ['RELEASED'] }, ['2.0.0']],
    [{ state: ['RECALLED', 'DRAFT'] }, ['3.0.0-beta', '1.0.0']],
    [{ state: [] }, []],
    [{ isStable: true }, ['2.0.0', '1.0.0']],
    [{ isBeta: true }, ['3.0.0-beta']],
    [{ isStable: true, state: ['RELEASED'] }, ['2.0.0']],
    [{ createdAt: { lt: '2020-01-01T00:00:00Z' } }, []],
    [{ softwareId: { in: [id, other] } }, ['3.0.0-beta', '2.0.0', '1.5.0', '1.0.0']],
    [{ softwareId: null }, ['3.0.0-beta', '2.0.0', '1.5.0', '1.0.0']],
  ]
  for (const [filter, found] of cases) expect([filter, await numbers(admin, id, filter)]).toEqual([filter, found])
  expect(await numbers(admin, id, {}, 'ASC', 'CREATED_AT')).toEqual(['1.0.0', '2.0.0', '3.0.0-beta'])
  expect(await numbers(organization(), id)).toEqual([])
})

test('after the release a version’s notes and addresses alone may change', async () => {
  const admin = organization()
  const software = await createSoftware(admin)
  const { id } = await createVersion(admin, software.id, '1.0.0')
  const changed = { checksum: 'B'.repeat(64), fileSize: 7, isStable: false, isBeta: true, requiresReboot: true, compatibility: { deviceTypes: ['FLOW_METER'] } }
  expect((await versionCommand(admin, 'Update', { id, version: 1, ...changed })).softwareVersion).toMatchObject({ checksum: 'b'.repeat(64), fileSize: 7, isBeta: true, compatibility: { deviceTypes: ['FLOW_METER'] }, version: 2 })
  expect(code(await versionCommand(admin, 'Update', { id, isStable: true }))).toEqual([['INVALID_INPUT', 'input.isBeta']])
  expect(code(await versionCommand(admin, 'Update', { id, checksum: null }))).toEqual([['INVALID_INPUT', 'input.checksum']])
  const released = (await versionCommand(admin, 'Release', { id, version: 2 })).softwareVersion
  for (const [field, value] of Object.entries(changed)) expect(code(await versionCommand(admin, 'Update', { id, releaseNotes: 'x', [field]: value }))).toEqual([['INVALID_TRANSITION', `input.${field}`]])
  expect(await readVersion(admin, id)).toEqual(released)
  expect((await versionCommand(admin, 'Update', { id, releaseNotes: 'New', changelog: 'More', filePath: '/x', downloadUrl: 'https://x.example/' })).softwareVersion).toMatchObject({ releaseNotes: 'New', changelog: 'More', filePath: '/x', downloadUrl: 'https://x.example/' })
  expect(code(await versionCommand(admin, 'Update', { id, version: 1, releaseNotes: 'Late' }))).toEqual([['CONFLICT', 'input.version']])
})

test('another organization’s version is a missing one, for every command', async () => {
  const owner = organization()
  const { id } = await createVersion(owner, (await createSoftware(owner)).id, '1.0.0')
  const stranger = organization()
  const missing = newId('sve')
  for (const [name, input] of [['Update', { releaseNotes: 'Mine' }], ['Release', {}], ['Recall', { reason: 'Mine' }], ['Delete', {}], ['Restore', {}]] as const) {
    const [theirs, none] = [await versionCommand(stranger, name, { ...input, id }), await versionCommand(stranger, name, { ...input, id: missing })]
    expect(code(theirs)).toEqual([['NOT_FOUND', 'input.id']])
    expect(theirs.errors[0].message.replace(id, missing)).toBe(none.errors[0].message)
  }
  expect(await readVersion(stranger, id)).toBeNull()
  expect((await readVersion(owner, id)).version).toBe(1)
})

test('who only reads changes nothing, and the same key adds one version', async () => {
  const admin = organization()
  const { id: softwareId } = await createSoftware(admin)
  await expect(createVersion(supportOf(admin), softwareId, '1.0.0')).rejects.toThrow('You need the right devices.version:write for this.')
  const answers = await Promise.all([1, 2, 3].map(() => versionCommand(admin, 'Create', { softwareId, versionNumber: '1.0.0', checksum: CHECKSUM, idempotencyKey: 'one' })))
  expect(new Set(answers.map(({ softwareVersion }) => softwareVersion.id)).size).toBe(1)
})
