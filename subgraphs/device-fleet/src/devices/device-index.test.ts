import { expectIndex, planned } from '@fieldgraph/kit/plans.fixture'
import { newId } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { DB } from '../db.ts'
import { selectCustomers } from '../device-customers/device-customer.queries.ts'
import { selectDevices, type DeviceSearch } from './device.queries.ts'

const customers = Array.from({ length: 50 }, () => newId('dcu'))
const jobs = Array.from({ length: 50 }, () => newId('job'))
const software = Array.from({ length: 50 }, () => newId('sof'))
const versions = Array.from({ length: 50 }, () => newId('sve'))
const { planOf, textPlans } = planned<DB>('device_fleet', ['customers', 'devices', 'device_software'], async (trx, { organizationId }) => {
  await sql`insert into device_fleet.customers (name, created_at) select 'Customer ' || md5(i::text), now() - i * interval '1 minute' from generate_series(1, 5000) as i`.execute(trx)
  await sql`
    insert into device_fleet.devices (device_number, device_type, serial_number, kind_of_device, status, customer_id, job_id, last_tested_at, created_at)
    select 'D-' || md5(i::text), (case i % 200 when 0 then 'PRESSURE_SENSOR' when 1 then 'FLOW_METER' when 2 then 'TEMPERATURE_SENSOR' when 3 then 'HUMIDITY_SENSOR' else 'MASK_TESTER' end)::device_fleet.device_type,
           'SN ' || md5(i::text), 'Handheld ' || i, (case i % 200 when 4 then 'INACTIVE' when 5 then 'MAINTENANCE' else 'ACTIVE' end)::device_fleet.device_status,
           (${customers}::text[])[1 + i % 50], (${jobs}::text[])[1 + i % 50], now() - i * interval '3 hours', now() - i * interval '1 minute' from generate_series(1, 5000) as i
  `.execute(trx)
  await sql`
    insert into device_fleet.device_software (device_id, software_id, version_id, installed_version, installation_status)
    select id, (${software}::text[])[1 + i % 50], (${versions}::text[])[1 + i % 50], '1.0.0', (case when i % 500 = 0 then 'OUTDATED' else 'INSTALLED' end)::device_fleet.device_software_status
      from (select id, row_number() over () as i from device_fleet.devices where organization_id = ${organizationId}) as device
  `.execute(trx)
})

const device = (filter: DeviceSearch, column: 'createdAt' | 'deviceNumber' | 'testDueOn' = 'deviceNumber') => planOf(db => selectDevices(db, filter).orderBy(column).orderBy('id').limit(sql.lit(21)))

test.each<[filter: DeviceSearch, column: 'createdAt' | 'deviceNumber' | 'testDueOn', index: string, condition: string]>([
  [{}, 'createdAt', 'devices_by_created_at', 'organization_id ='],
  [{}, 'deviceNumber', 'devices_device_number', 'organization_id ='],
  [{ deviceType: ['PRESSURE_SENSOR'] }, 'deviceNumber', 'devices_pressure_sensors', 'organization_id ='],
  [{ deviceType: ['FLOW_METER'] }, 'deviceNumber', 'devices_flow_meters', 'organization_id ='],
  [{ deviceType: ['TEMPERATURE_SENSOR'] }, 'deviceNumber', 'devices_temperature_sensors', 'organization_id ='],
  [{ deviceType: ['HUMIDITY_SENSOR'] }, 'deviceNumber', 'devices_humidity_sensors', 'organization_id ='],
  [{ status: ['INACTIVE'] }, 'deviceNumber', 'devices_inactive', 'organization_id ='],
  [{ status: ['MAINTENANCE'] }, 'deviceNumber', 'devices_in_maintenance', 'organization_id ='],
  [{ customerId: { eq: customers[0]! } }, 'deviceNumber', 'devices_of_customer', 'customer_id ='],
  [{ jobId: { eq: jobs[0]! } }, 'deviceNumber', 'devices_of_job', 'job_id ='],
  [{ serialNumber: 'SN 1' }, 'deviceNumber', 'devices_by_serial_number', 'serial_number ='],
  [{ dueWithin: 30 }, 'testDueOn', 'devices_due', 'test_due_on <='],
])('devices by %j in the order of %s are read from the index %s', async (filter, column, index, condition) => {
  expectIndex(await device(filter, column), index, condition)
})

test.each<[filter: DeviceSearch, index: string]>([
  [{ isOutdated: true }, 'device_software_outdated'],
  [{ softwareVersionId: { eq: versions[0]! } }, 'device_software_of_version'],
  [{ softwareId: { eq: software[0]! } }, 'device_software_'],
])('devices by %j, of their software, are found by the index %s', async (filter, index) => {
  const plan = await device(filter)
  expect(plan).toContain(` ${index}`)
  expect(plan).not.toContain('Seq Scan')
})

test.each(['name', 'createdAt'] as const)('customers in the order of %s are read from an index', async column => {
  expectIndex(await planOf(db => selectCustomers(db).orderBy(column, 'desc').orderBy('id', 'desc').limit(sql.lit(21))), column === 'name' ? 'customers_by_name' : 'customers_by_created_at', 'organization_id =')
})

test('texts are looked for in the trigram indexes, past row level security', async () => {
  const plans = await textPlans()
  for (const table of ['customers', 'devices']) {
    expect(plans[`${table}_with_text`]).toContain(`Bitmap Index Scan on ${table}_text`)
    expect(plans[`${table}_with_text`]).not.toContain('Seq Scan')
  }
})
