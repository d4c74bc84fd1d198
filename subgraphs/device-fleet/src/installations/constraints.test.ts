import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { change, createVersion, installed, organization, releaseVersion, softwareOf, start } from './installation.fixture.ts'

/** Past the graph and all of its checks, as the role that serves. */
const set = (by: TestCaller, table: string, id: string, values: string) => change(by, trx => sql`update ${sql.id('device_fleet', table)} set ${sql.raw(values)} where id = ${id}`.execute(trx))

/** What a plain statement may not make of a row, and what refuses it. */
const broken = {
  software: [
    ["name = ' '", 'label_says_something'],
    ['name = null', 'not-null'],
    ['category = null', 'not-null'],
    ["category = 'GAME'", 'invalid input value for enum'],
    ["repository_url = 'ftp://x.example'", 'web_address_form'],
    ["documentation_url = 'https://'", 'web_address_form'],
    [`repository_url = 'https://${'a'.repeat(2000)}'`, 'web_address_form'],
    ['is_active = null', 'not-null'],
  ],
  software_versions: [
    ["version_number = '1.0'", 'semantic_version_form'],
    ["version_number = '1.0.0-01'", 'semantic_version_form'],
    [`version_number = '1.0.0-${'a'.repeat(95)}'`, 'semantic_version_form'],
    ['version_number = null', 'not-null'],
    ["precedence = '9'", 'can only be updated to DEFAULT'],
    [`checksum = '${'A'.repeat(64)}'`, 'software_versions_checksum'],
    [`checksum = '${'a'.repeat(63)}'`, 'software_versions_checksum'],
    ['checksum = null', 'not-null'],
    ['file_size = -1', 'software_versions_file_size'],
    ["download_url = 'x'", 'web_address_form'],
    ['is_beta = true', 'software_versions_beta'],
    ["compatibility = '[]'", 'json_map_is_an_object'],
    ['compatibility = null', 'not-null'],
    ['recalled_at = now()', 'software_versions_recalled'],
    ["recall_reason = 'x'", 'software_versions_recalled'],
    ["recalled_at = now(), recall_reason = ' '", 'label_says_something'],
    [`software_id = '${newId('sof')}'`, 'software_versions_organization_id_software_id_fkey'],
    ['software_id = null', 'not-null'],
  ],
  software_installations: [
    ['action = null', 'not-null'],
    ["action = 'ROLLBACK'", 'software_installations_rollback'],
    ["action = 'REPAIR'", 'invalid input value for enum'],
    ["status = 'PENDING'", 'software_installations_completed'],
    ["status = 'IN_PROGRESS'", 'software_installations_completed'],
    ["status = 'IN_PROGRESS', completed_at = null, times_out_at = null", 'software_installations_times_out'],
    ["status = 'FAILED'", 'software_installations_failed'],
    ['completed_at = null', 'software_installations_completed'],
    ['started_at = null', 'software_installations_started'],
    ['timeout_minutes = 0', 'software_installations_timeout_minutes'],
    ['timeout_minutes = 10081', 'software_installations_timeout_minutes'],
    ["rollback_point = '7'", 'json_map_is_an_object'],
    [`device_id = '${newId('dev')}'`, 'software_installations_organization_id_device_id_fkey'],
    [`software_id = '${newId('sof')}'`, 'software_installations_organization_id_software_id_fkey'],
    [`version_id = '${newId('sve')}'`, 'software_installations_version'],
    [`action = 'ROLLBACK', rolls_back_id = '${newId('sin')}'`, 'software_installations_organization_id_rolls_back_id_fkey'],
    ['device_id = null', 'not-null'],
    ['version_id = null', 'not-null'],
  ],
  device_software: [
    ["version_id = null, installation_status = 'FAILED'", 'device_software_version'],
    ['installed_version = null', 'device_software_version'],
    ['version_id = null, installed_version = null', 'device_software_installed'],
    ["version_id = null, installed_version = null, installation_status = 'OUTDATED'", 'device_software_installed'],
    ["installation_status = 'BROKEN'", 'invalid input value for enum'],
    ["configuration = '[]'", 'json_map_is_an_object'],
    ['configuration = null', 'not-null'],
    ['last_updated = null', 'not-null'],
    [`device_id = '${newId('dev')}'`, 'device_software_organization_id_device_id_fkey'],
    [`software_id = '${newId('sof')}'`, 'device_software_organization_id_software_id_fkey'],
    [`version_id = '${newId('sve')}'`, 'device_software_version_of_software'],
  ],
} as const

test.each(Object.entries(broken))('what may not be in %s the database itself refuses', async (table, statements) => {
  const admin = organization()
  const { deviceId, softwareId, installation } = await installed(admin)
  const rows: Record<string, string> = { software: softwareId, software_versions: (await createVersion(admin, softwareId, '0.1.0')).id, software_installations: installation.id, device_software: (await softwareOf(admin, deviceId))[0].id }
  for (const [values, refusal] of statements) {
    const said = await set(admin, table, rows[table]!, values).then(() => 'done', String)
    expect([values, said]).toEqual([values, expect.stringContaining(refusal)])
  }
})

test('no row refers to one of another organization', async () => {
  const [admin, foreign] = [organization(), organization()]
  const [mine, theirs] = [await installed(admin), await installed(foreign)]
  const { id } = await createVersion(admin, mine.softwareId, '0.1.0')
  await expect(set(admin, 'software_versions', id, `software_id = '${theirs.softwareId}'`)).rejects.toThrow('software_versions_organization_id_software_id_fkey')
  await expect(set(admin, 'software_installations', mine.installation.id, `device_id = '${theirs.deviceId}'`)).rejects.toThrow('software_installations_organization_id_device_id_fkey')
  await expect(set(admin, 'device_software', (await softwareOf(admin, mine.deviceId))[0].id, `version_id = '${theirs.one}'`)).rejects.toThrow('device_software_version_of_software')
})

test('a version is one of its software, wherever it is named', async () => {
  const admin = organization()
  const [mine, other] = [await installed(admin), await installed(admin)]
  await expect(set(admin, 'software_installations', mine.installation.id, `version_id = '${other.one}'`)).rejects.toThrow('software_installations_version')
  await expect(set(admin, 'device_software', (await softwareOf(admin, mine.deviceId))[0].id, `version_id = '${other.one}'`)).rejects.toThrow('device_software_version_of_software')
  await expect(set(admin, 'software_versions', mine.one, `software_id = '${other.softwareId}', version_number = '7.0.0'`)).rejects.toThrow('software_installations_version')
})

test('in plain SQL, too, one installation runs on a device, and a device has a software once', async () => {
  const admin = organization()
  const { deviceId, softwareId, installation } = await installed(admin)
  const update = await start(admin, { deviceId, softwareVersionId: (await releaseVersion(admin, softwareId, '2.0.0')).id })
  await expect(set(admin, 'software_installations', installation.id, "status = 'IN_PROGRESS', completed_at = null, times_out_at = now()")).rejects.toThrow('software_installations_running')
  await expect(change(admin, trx => trx.insertInto('softwareInstallations').values({ deviceId, softwareId, versionId: update.softwareVersion.id, action: 'INSTALL' }).execute())).rejects.toThrow('software_installations_running')
  await expect(change(admin, trx => trx.insertInto('deviceSoftware').values({ deviceId, softwareId }).execute())).rejects.toThrow('device_software_once')
})
