import { createDatabase } from '@fieldgraph/kit/database'
import type { TestCaller } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { DB } from '../db.ts'
import { change, createDevice, createSoftware, eventsAbout, installationCommand, installed, look, organization, query, readInstallation, releaseVersion, reported, start, statusOf } from './installation.fixture.ts'

/** Two instances of the job worker. */
const workers = [0, 1].map(() => createDatabase<DB>({ url: inject('workers')['device_fleet']!, schema: 'device_fleet', poolSize: 1 }))
// Connected before they are to act at once.
beforeAll(() => Promise.all(workers.map(worker => sql`select 1`.execute(worker))))
afterAll(() => Promise.all(workers.map(worker => worker.destroy())))
const failOverdue = () => Promise.all(workers.map(async worker => (await sql<{ failed: number }>`select device_fleet.fail_overdue_installations() as failed`.execute(worker)).rows[0]!.failed))

/** In progress, and past its time unless told. */
async function running(admin: TestCaller, past = true) {
  const { deviceId, softwareId } = await installed(admin)
  const update = await start(admin, { deviceId, softwareVersionId: (await releaseVersion(admin, softwareId, '2.0.0')).id, timeoutMinutes: 5 })
  await reported(admin, update, 'IN_PROGRESS')
  if (past) await change(admin, trx => sql`update device_fleet.software_installations set times_out_at = now() - interval '1 second' where id = ${update.id}`.execute(trx))
  return { deviceId, id: update.id as string }
}
const auditOf = (by: TestCaller, entityId: string) => look(by, db => db.selectFrom('auditLog').select(['action', 'userId', 'newValues']).where('entityId', '=', entityId).where('action', '=', 'installation.timeOut').execute())
const logsOf = (by: TestCaller, id: string) =>
  look(by, db => db.selectFrom('systemLogs').select(['level', 'userId', 'details']).where(sql<boolean>`details ->> 'installationId' = ${id}`).execute())

test('of all organizations, what is past its time fails once, however many call it at the same time', async () => {
  const [one, other] = [organization(), organization()]
  const overdue = [await running(one), await running(one), await running(other)]
  const failed = await failOverdue()
  expect(failed[0]! + failed[1]!).toBeGreaterThanOrEqual(3)
  for (const [at, { id, deviceId }] of overdue.entries()) {
    const admin = at < 2 ? one : other
    expect(await readInstallation(admin, id)).toMatchObject({ status: 'FAILED', errorMessage: 'Nothing was heard of it for 5 minutes.', completedAt: expect.any(String) })
    // The device keeps what it had.
    expect(await statusOf(admin, deviceId)).toEqual([['1.0.0', 'FAILED']])
    expect(await auditOf(admin, id)).toEqual([{ action: 'installation.timeOut', userId: null, newValues: expect.objectContaining({ status: 'FAILED' }) }])
    expect(await logsOf(admin, id)).toMatchObject([{ level: 'ERROR', userId: null, details: { installationId: id, deviceId } }])
    expect(await eventsAbout(admin, id)).toMatchObject([{ type: 'devices.installation.failed.v1', data: { deviceId, action: 'UPDATE', initiatedById: admin.identity.userId } }])
  }
  await failOverdue()
  expect((await logsOf(one, overdue[0]!.id)).length).toBe(1)
  expect((await query(one, '{ deviceAuditEvents(filter: { action: "installation.timeOut" }) { totalCount } }')).deviceAuditEvents.totalCount).toBe(4)
  expect((await change(one, trx => sql`select * from device_fleet.audit_breaks()`.execute(trx))).rows).toEqual([])
})

test('what waits, is in time, or is over stays as it is', async () => {
  const admin = organization()
  const { deviceId, softwareId, installation } = await installed(admin)
  const inTime = await running(admin, false)
  const waiting = await start(admin, { deviceId, softwareVersionId: (await releaseVersion(admin, softwareId, '2.0.0')).id })
  const before = await Promise.all([installation.id, inTime.id, waiting.id].map(id => readInstallation(admin, id)))
  await failOverdue()
  expect(await Promise.all([installation.id, inTime.id, waiting.id].map(id => readInstallation(admin, id)))).toEqual(before)
})

test('who reports at the moment of the time-out is told, or in time', async () => {
  const admin = organization()
  const { id, deviceId } = await running(admin)
  const [answer] = await Promise.all([installationCommand(admin, 'installationReport', { id, status: 'COMPLETED' }), failOverdue()])
  const { status } = await readInstallation(admin, id)
  expect([answer.errors.length, status, await statusOf(admin, deviceId)]).toEqual(answer.installation ? [0, 'COMPLETED', [['2.0.0', 'INSTALLED']]] : [1, 'FAILED', [['1.0.0', 'FAILED']]])
})

test('a first installation that times out leaves the device without the software, and free for another', async () => {
  const admin = organization()
  const [device, software] = [await createDevice(admin), await createSoftware(admin)]
  const version = await releaseVersion(admin, software.id, '1.0.0')
  const { id } = await start(admin, { deviceId: device.id, softwareVersionId: version.id })
  await reported(admin, { id }, 'IN_PROGRESS')
  await change(admin, trx => sql`update device_fleet.software_installations set times_out_at = '2020-01-01' where id = ${id}`.execute(trx))
  await failOverdue()
  expect(await statusOf(admin, device.id)).toEqual([[null, 'FAILED']])
  await reported(admin, await start(admin, { deviceId: device.id, softwareVersionId: version.id }), 'IN_PROGRESS', 'COMPLETED')
  expect(await statusOf(admin, device.id)).toEqual([['1.0.0', 'INSTALLED']])
})

test('the serving role may not call it', async () => {
  const admin = organization()
  await expect(change(admin, trx => sql`select device_fleet.fail_overdue_installations()`.execute(trx))).rejects.toThrow('permission denied')
})
