import type { TestCaller } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { change, createDevice, createSoftware, createVersion, look, organization } from '../installations/installation.fixture.ts'

type Status = 'NOT_INSTALLED' | 'INSTALLING' | 'INSTALLED' | 'FAILED' | 'OUTDATED'

/** A version past the graph, as these values have it. */
async function version(by: TestCaller, softwareId: string, versionNumber: string, values: { isStable?: boolean; releasedAt?: string | null; recalledAt?: string; recallReason?: string; deletedAt?: string } = {}) {
  const { id } = await createVersion(by, softwareId, versionNumber)
  const now = new Date().toISOString()
  await change(by, trx => trx.updateTable('softwareVersions').set({ releasedAt: now, ...values }).where('id', '=', id).execute())
  return { id: id as string, versionNumber }
}

async function on(by: TestCaller, softwareId: string, { id, versionNumber }: { id: string; versionNumber: string }, installationStatus: Status): Promise<string> {
  const { id: deviceId } = await createDevice(by)
  const row = { deviceId, softwareId, versionId: id, installedVersion: versionNumber, installationStatus }
  return (await change(by, trx => trx.insertInto('deviceSoftware').values(row).returning('id').executeTakeFirstOrThrow())).id
}

const mark = async (by: TestCaller, softwareId: string): Promise<number> => (await change(by, trx => sql<{ marked: number }>`select device_fleet.mark_outdated(${softwareId}) as marked`.execute(trx))).rows[0]!.marked
const rowsOf = (by: TestCaller, softwareId: string) =>
  look(by, db => db.selectFrom('deviceSoftware').select(['installedVersion', 'installationStatus', 'version']).where('softwareId', '=', softwareId).orderBy('createdAt').execute())
const statuses = async (by: TestCaller, softwareId: string) => (await rowsOf(by, softwareId)).map(({ installationStatus }) => installationStatus)

test('what is older than the newest stable version, or recalled, is marked, and what is not any more is unmarked', async () => {
  const admin = organization()
  const { id } = await createSoftware(admin)
  const [old, recalled, newest] = [await version(admin, id, '1.9.0'), await version(admin, id, '1.10.0', { recalledAt: '2026-01-01', recallReason: 'x' }), await version(admin, id, '1.10.0-rc.1', { isStable: true })]
  for (const [which, status] of [[old, 'INSTALLED'], [recalled, 'INSTALLED'], [newest, 'OUTDATED']] as const) await on(admin, id, which, status)
  expect(await mark(admin, id)).toBe(3)
  expect(await statuses(admin, id)).toEqual(['OUTDATED', 'OUTDATED', 'INSTALLED'])
  const before = await rowsOf(admin, id)
  expect(await mark(admin, id)).toBe(0)
  expect(await rowsOf(admin, id)).toEqual(before)
})

test.each<[string, Parameters<typeof version>[3]]>([
  ['not stable', { isStable: false }],
  ['not released', { releasedAt: null }],
  ['recalled', { recalledAt: '2026-01-01', recallReason: 'x' }],
  ['deleted', { deletedAt: '2026-01-01' }],
])('a newer version that is %s makes nothing outdated', async (_, values) => {
  const admin = organization()
  const { id } = await createSoftware(admin)
  await on(admin, id, await version(admin, id, '1.0.0'), 'INSTALLED')
  await version(admin, id, '2.0.0', values)
  expect([await mark(admin, id), await statuses(admin, id)]).toEqual([0, ['INSTALLED']])
})

test('where no stable version is, what is not recalled is as it should be', async () => {
  const admin = organization()
  const { id } = await createSoftware(admin)
  await on(admin, id, await version(admin, id, '1.0.0', { isStable: false }), 'OUTDATED')
  expect([await mark(admin, id), await statuses(admin, id)]).toEqual([1, ['INSTALLED']])
})

test('what is under way, failed or gone is left alone, and so is what is of another software or organization', async () => {
  const [admin, other] = [organization(), organization()]
  const [{ id }, { id: second }, { id: foreign }] = [await createSoftware(admin), await createSoftware(admin), await createSoftware(other)]
  const old = await version(admin, id, '1.0.0')
  await version(admin, id, '2.0.0')
  for (const status of ['INSTALLING', 'FAILED', 'NOT_INSTALLED', 'INSTALLED'] as const) await on(admin, id, old, status)
  for (const [by, software] of [[admin, second], [other, foreign]] as const) {
    await on(by, software, await version(by, software, '1.0.0'), 'INSTALLED')
    await version(by, software, '2.0.0')
  }
  expect(await mark(admin, foreign)).toBe(0)
  expect(await mark(admin, id)).toBe(1)
  expect(await statuses(admin, id)).toEqual(['INSTALLING', 'FAILED', 'NOT_INSTALLED', 'OUTDATED'])
  expect([await statuses(admin, second), await statuses(other, foreign)]).toEqual([['INSTALLED'], ['INSTALLED']])
})

test('of two who mark at once, the second sees what the first changed', async () => {
  const admin = organization()
  const { id } = await createSoftware(admin)
  await on(admin, id, await version(admin, id, '1.0.0'), 'INSTALLED')
  const newer = await version(admin, id, '2.0.0', { releasedAt: null })
  let second: Promise<number> | undefined
  await change(admin, async trx => {
    await sql`select device_fleet.mark_outdated(${id})`.execute(trx)
    second = mark(admin, id)
    await expect.poll(() => look(admin, async db => (await sql<{ waits: boolean }>`select exists (select from pg_locks where not granted and locktype in ('tuple', 'transactionid')) as waits`.execute(db)).rows[0]!.waits)).toBe(true)
    await trx.updateTable('softwareVersions').set({ releasedAt: new Date().toISOString() }).where('id', '=', newer.id).execute()
  })
  expect([await second, await statuses(admin, id)]).toEqual([1, ['OUTDATED']])
})

test('is_outdated says the same of a version', async () => {
  const admin = organization()
  const { id } = await createSoftware(admin)
  const [one, two, three] = [await version(admin, id, '1.0.0'), await version(admin, id, '2.0.0'), await version(admin, id, '3.0.0', { recalledAt: '2026-01-01', recallReason: 'x' })]
  const says = async (by: TestCaller, versionId: string) => (await look(by, db => sql<{ said: boolean | null }>`select device_fleet.is_outdated(${versionId}) as said`.execute(db))).rows[0]!.said
  expect([await says(admin, one.id), await says(admin, two.id), await says(admin, three.id), await says(organization(), one.id)]).toEqual([true, false, true, null])
})
