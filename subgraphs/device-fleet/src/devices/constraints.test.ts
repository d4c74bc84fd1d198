import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createBackup } from '../backups/config-backup.fixture.ts'
import { change, createCustomer, createDevice, createSoftware, install, organization } from './device.fixture.ts'

/** Past the graph and all of its checks, as the role that serves. */
const set = (by: TestCaller, table: string, id: string, values: string) => change(by, trx => sql`update ${sql.id('device_fleet', table)} set ${sql.raw(values)} where id = ${id}`.execute(trx))

/** What a plain statement may not make of a row, and what refuses it. */
const broken = {
  customers: [
    ["name = ' '", 'label_says_something'],
    ['name = null', 'not-null'],
    ["contact_info = '[]'", 'json_map_is_an_object'],
    ['contact_info = null', 'not-null'],
    ['organization_id = app.new_id(\'org\')', 'row-level security'],
  ],
  devices: [
    ["device_number = ''", 'devices_device_number_form'],
    ["device_number = ' D1'", 'devices_device_number_form'],
    [`device_number = '${'x'.repeat(101)}'`, 'devices_device_number_form'],
    ['device_number = null', 'not-null'],
    ['device_type = null', 'not-null'],
    ["device_type = 'SCALES'", 'invalid input value for enum'],
    ['status = null', 'not-null'],
    ["status = 'LOST'", 'invalid input value for enum'],
    ["configuration = '1'", 'json_map_is_an_object'],
    ['configuration = null', 'not-null'],
    ['test_interval_days = -1', 'devices_test_interval_days'],
    ['test_interval_days = 3661', 'devices_test_interval_days'],
    ['test_interval_days = null', 'not-null'],
    ["test_due_on = 'infinity'", 'can only be updated to DEFAULT'],
    [`customer_id = '${newId('dcu')}'`, 'devices_organization_id_customer_id_fkey'],
  ],
  config_backups: [
    ["name = ''", 'label_says_something'],
    ['name = null', 'not-null'],
    ['format_version = 0', 'config_backups_format_version'],
    ["checksum = 'X'", 'config_backups_checksum'],
    [`checksum = '${'A'.repeat(64)}'`, 'config_backups_checksum'],
    ['checksum = null', 'not-null'],
    ['content = null', 'not-null'],
    ["counts = '[]'", 'json_map_is_an_object'],
    [`before_restoring_id = '${newId('bak')}'`, 'config_backups_organization_id_before_restoring_id_fkey'],
  ],
} as const

test.each(Object.entries(broken))('what may not be in %s the database itself refuses', async (table, statements) => {
  const admin = organization()
  const rows: Record<string, string> = { customers: await createCustomer(admin), devices: (await createDevice(admin)).id, config_backups: (await createBackup(admin)).id }
  for (const [values, refusal] of statements) {
    const said = await set(admin, table, rows[table]!, values).then(() => 'done', String)
    expect([values, said]).toEqual([values, expect.stringContaining(refusal)])
  }
})

test('what may not be in the log the database itself refuses', async () => {
  const admin = organization()
  const statements = [
    ["'INFO', ' ', '{}'", 'system_logs_action'],
    [`'INFO', '${'x'.repeat(256)}', '{}'`, 'system_logs_action'],
    ["'INFO', null, '{}'", 'not-null'],
    ["'DEBUG', 'x', '{}'", 'invalid input value for enum'],
    ["null, 'x', '{}'", 'not-null'],
    ["'INFO', 'x', '[]'", 'json_map_is_an_object'],
    ["'INFO', 'x', null", 'not-null'],
  ] as const
  for (const [values, refusal] of statements) {
    const said = await change(admin, trx => sql`insert into device_fleet.system_logs (level, action, details) values (${sql.raw(values)})`.execute(trx)).then(() => 'done', String)
    expect([values, said]).toEqual([values, expect.stringContaining(refusal)])
  }
})

test('no row refers to one of another organization, a number is one device’s, and a device has a software once', async () => {
  const [admin, foreign] = [organization(), organization()]
  const [device, other] = [await createDevice(admin), await createDevice(admin)]
  await expect(set(admin, 'devices', device.id, `customer_id = '${await createCustomer(foreign)}'`)).rejects.toThrow('devices_organization_id_customer_id_fkey')
  await expect(set(admin, 'devices', device.id, `device_number = '${other.deviceNumber}'`)).rejects.toThrow('devices_device_number')
  const { softwareId, versionIds } = await createSoftware(admin, '1.0.0')
  await install(admin, device.id, softwareId, versionIds[0]!)
  await expect(install(admin, device.id, softwareId, versionIds[0]!)).rejects.toThrow('device_software_once')
})
