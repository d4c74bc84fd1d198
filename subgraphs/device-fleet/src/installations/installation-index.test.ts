import { createDatabase, tenantDatabase } from '@fieldgraph/kit/database'
import { expectIndex, planned } from '@fieldgraph/kit/plans.fixture'
import { newId } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, inject, onTestFinished, test } from 'vitest'
import type { SoftwareFilter, SoftwareInstallationFilter, SoftwareVersionFilter } from '../api.generated.ts'
import type { DB } from '../db.ts'
import { selectDeviceSoftware, selectVersionCounts } from '../device-software/device-software.queries.ts'
import { selectLatestStable, selectSoftwareVersions } from '../software-versions/software-version.queries.ts'
import { selectSoftware } from '../software/software.queries.ts'
import { selectInstallations, selectRunning } from './installation.queries.ts'

const people = Array.from({ length: 50 }, () => newId('usr'))
const pieces = Array.from({ length: 20 }, () => newId('sof'))
const versions = Array.from({ length: 200 }, () => newId('sve'))
const { organizationId, planOf, textPlans } = planned<DB>('device_fleet', ['software', 'software_versions', 'software_installations', 'device_software'], async trx => {
  await sql`
    insert into device_fleet.software (id, name, vendor, category, created_by_id, created_at)
    select coalesce((${pieces}::text[])[i], app.new_id('sof')), 'Firmware ' || md5(i::text), md5(i::text), (case when i % 100 = 0 then 'DRIVER' else 'TOOL' end)::device_fleet.software_category,
           (${people}::text[])[1 + i % 50], now() - i * interval '1 minute' from generate_series(1, 3000) as i
  `.execute(trx)
  await sql`
    insert into device_fleet.software_versions (id, software_id, version_number, checksum, released_at)
    select coalesce((${versions}::text[])[i], app.new_id('sve')), (${pieces}::text[])[1 + i % 20], '1.' || i || '.0', repeat('a', 64), now() from generate_series(1, 3000) as i
  `.execute(trx)
  await sql`
    insert into device_fleet.software_installations (device_id, software_id, version_id, action, status, started_at, completed_at, times_out_at, error_message, initiated_by_id, created_at)
    select 'dev_' || case when i % 500 < 2 then i else i % 1000 end, (${pieces}::text[])[1 + i % 20], (${versions}::text[])[1 + i % 200], 'INSTALL', status::device_fleet.installation_status, created_at,
           case when i % 500 > 1 then created_at end, created_at, 'No power.',
           (${people}::text[])[1 + i % 50], created_at
      from generate_series(1, 10000) as i, lateral (select case i % 500 when 0 then 'PENDING' when 1 then 'IN_PROGRESS' when 2 then 'FAILED' else 'COMPLETED' end as status, now() - i * interval '1 minute' as created_at) as each
  `.execute(trx)
  await sql`
    insert into device_fleet.device_software (device_id, software_id, version_id, installed_version, installation_status)
    select 'dev_' || (i / 20), (${pieces}::text[])[1 + i % 20], (${versions}::text[])[1 + i % 200], '1.0.0', (case when i % 3 = 0 then 'OUTDATED' else 'INSTALLED' end)::device_fleet.device_software_status from generate_series(1, 10000) as i
  `.execute(trx)
})

test.each<[filter: SoftwareFilter, column: 'name' | 'createdAt', index: string, condition: string]>([
  [{}, 'name', 'software_by_name', 'organization_id ='],
  [{}, 'createdAt', 'software_by_created_at', 'organization_id ='],
  [{ category: ['DRIVER'] }, 'name', 'software_drivers', 'organization_id ='],
  [{ createdById: { eq: people[1]! } }, 'createdAt', 'software_of_creator', 'created_by_id ='],
])('software by %j in the order of %s is read from the index %s', async (filter, column, index, condition) => {
  expectIndex(await planOf(db => selectSoftware(db, filter).orderBy(column).orderBy('id').limit(sql.lit(21))), index, condition)
})

test('a text is looked for in the trigram index, past row level security', async () => {
  expect((await textPlans())['software_with_text']).toContain('software_text')
})

test.each<[filter: SoftwareVersionFilter, column: 'precedence' | 'createdAt', index: string, condition: string]>([
  [{}, 'precedence', 'software_versions_by_precedence', 'organization_id ='],
  [{}, 'createdAt', 'software_versions_by_created_at', 'organization_id ='],
  [{ softwareId: { eq: pieces[0]! } }, 'precedence', 'software_versions_of_software', 'software_id ='],
  [{ softwareId: { eq: pieces[0]! }, state: ['RELEASED'] }, 'precedence', 'software_versions_of_software', 'software_id ='],
])('versions by %j in the order of %s are read from the index %s', async (filter, column, index, condition) => {
  const plan = await planOf(db => selectSoftwareVersions(db, filter).orderBy(column, 'desc').orderBy('id', 'desc').limit(sql.lit(21)))
  expectIndex(plan, index, condition)
  expect(plan).not.toContain('Sort')
})

test.each<[filter: SoftwareInstallationFilter, index: string, condition: string]>([
  [{}, 'software_installations_by_created_at', 'organization_id ='],
  [{ createdAt: { gte: '2026-01-01T00:00:00Z' } }, 'software_installations_by_created_at', 'created_at >='],
  [{ status: ['PENDING'] }, 'software_installations_pending', 'organization_id ='],
  [{ status: ['IN_PROGRESS'] }, 'software_installations_in_progress', 'organization_id ='],
  [{ status: ['COMPLETED'] }, 'software_installations_completed_ones', 'organization_id ='],
  [{ status: ['FAILED'] }, 'software_installations_failed_ones', 'organization_id ='],
  [{ deviceId: { eq: 'dev_1' } }, 'software_installations_of_device', 'device_id ='],
  [{ softwareId: { eq: pieces[0]! } }, 'software_installations_of_software', 'software_id ='],
  [{ softwareVersionId: { eq: versions[0]! } }, 'software_installations_of_version', 'version_id ='],
  [{ initiatedById: { eq: people[0]! } }, 'software_installations_of_initiator', 'initiated_by_id ='],
])('installations by %j are read from the index %s', async (filter, index, condition) => {
  expectIndex(await planOf(db => selectInstallations(db, filter).orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(sql.lit(21))), index, condition)
})

test.each([[{ softwareId: pieces[0]! }], [{ softwareId: pieces[0]!, versionId: versions[0]! }]])('what runs of %j is found among what runs', async which => {
  const plan = await planOf(db => selectRunning(db, which).limit(sql.lit(1)))
  expectIndex(plan, 'software_installations_running_ones', 'software_id =')
})

test('the newest stable version of each software is read from the end of an index', async () => {
  const plan = await planOf(db => selectLatestStable(db, pieces))
  expectIndex(plan, 'software_versions_stable', 'software_id =')
  expect(plan).not.toContain('Sort')
})

test('what a device has is found by the device', async () => {
  expectIndex(await planOf(db => selectDeviceSoftware(db).where('deviceId', '=', 'dev_1').orderBy('softwareId').orderBy('id').limit(sql.lit(21))), 'device_software_once', 'device_id =')
})

test('the versions of a fleet are counted in an index alone', async () => {
  const served = createDatabase<DB>({ url: inject('postgres').urls['device_fleet']!, schema: 'device_fleet', poolSize: 1 })
  onTestFinished(() => served.destroy())
  // How much of the table vacuum could mark as visible to all depends on what else runs: that must not decide.
  const planning = { enable_seqscan: 'off', enable_bitmapscan: 'off' } as object
  const plan = await tenantDatabase<DB>(served, { 'app.organization_id': organizationId, 'app.row_level': 'all', ...planning }).read(db => selectVersionCounts(db, pieces[0]!).explain())
  const text = plan.flatMap(line => Object.values(line)).join('\n')
  expect(text).toContain('Index Only Scan using device_software_by_version')
  expect(text).not.toMatch(/device_software(?!_)[^\n]*\n[^\n]*Filter/)
})
