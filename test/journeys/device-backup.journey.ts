import { describe, expect, test } from 'vitest'
import { devices, json } from './device.fixture.ts'
import { userOf } from './journey.fixture.ts'
import { system } from './started.fixture.ts'

const { ask, read, one, take, made } = devices

const RESTORE = 'mutation ($input: ConfigBackupRestoreInput!) { configBackupRestore(input: $input) { changes { kind action key before after } backupBefore { id beforeRestoring { id } } errors { code field } } }'
const restore = async (id: string, dryRun: boolean) => (await ask('stefan', RESTORE, { input: { id, dryRun } })).data.configBackupRestore
const changesOf = ({ changes }: { changes: { kind: string; action: string; key: string }[] }) => changes.map(({ kind, action, key }) => `${kind} ${action} ${key}`).sort()

describe('a backup, and back', () => {
  const ids: Record<'edited' | 'deleted' | 'backup', string> = { edited: '', deleted: '', backup: '' }

  test('a superuser backs up what people have set up', async () => {
    ids.edited = await made('piotr', 'configurationCreate', { key: 'backup.edited', value: json({ hours: [8, 20] }) })
    ids.deleted = await made('piotr', 'configurationCreate', { key: 'backup.deleted', value: json('kept') })
    const backup = await take('stefan', 'configBackupCreate', { name: 'Before the season' }, 'checksum counts { configurations templates scenarios translations }')
    expect(backup).toMatchObject({ checksum: expect.stringMatching(/^[0-9a-f]{64}$/), counts: { configurations: expect.any(Number) } })
    ids.backup = backup.id
    expect(await restore(ids.backup, true)).toEqual({ changes: [], backupBefore: null, errors: [] })
  })

  test('a dry run says exactly what is different, and does nothing', async () => {
    await take('piotr', 'configurationEdit', { id: ids.edited, version: 1, edit: { value: json({ hours: [0, 24] }) } })
    const deleted = await read('piotr', 'mutation ($input: ConfigurationDeleteInput!) { configurationDelete(input: $input) { deletedId errors { code } } }', { input: { id: ids.deleted } })
    expect(deleted.configurationDelete).toEqual({ deletedId: ids.deleted, errors: [] })
    await made('piotr', 'configurationCreate', { key: 'backup.added', value: '1' })
    await made('piotr', 'translationSet', { key: 'backup.word', language: 'en', value: 'Word' })
    const wanted = ['CONFIGURATION DELETE backup.added', 'CONFIGURATION RESTORE backup.deleted', 'CONFIGURATION UPDATE backup.edited', 'TRANSLATION DELETE backup.word (en)']
    const before = await one('piotr', 'configuration', ids.edited, 'version value')
    const dry = await restore(ids.backup, true)
    expect(changesOf(dry)).toEqual(wanted)
    expect(dry.changes.find(({ key }: { key: string }) => key === 'backup.edited')).toMatchObject({ before: expect.objectContaining({ value: { hours: [0, 24] } }), after: expect.objectContaining({ value: { hours: [8, 20] } }) })
    expect(await one('piotr', 'configuration', ids.edited, 'version value')).toEqual(before)
    for (const person of ['piotr', 'ravi', 'ewa', 'tom'] as const) {
      const { errors } = await ask(person, RESTORE, { input: { id: ids.backup, dryRun: false } })
      expect([person, errors?.[0]?.extensions?.['code']]).toEqual([person, 'FORBIDDEN'])
    }
    const foreign = await system.ask(RESTORE, { input: { id: ids.backup, dryRun: false } }, await system.signIn(userOf('evelyn').email))
    expect(foreign.data.configBackupRestore).toMatchObject({ changes: null, errors: [{ code: 'NOT_FOUND' }] })
  })

  test('restored, all is as it was, and what was before is kept', async () => {
    const restored = await restore(ids.backup, false)
    expect(restored).toMatchObject({ errors: [], backupBefore: { beforeRestoring: { id: ids.backup } } })
    expect(await one('piotr', 'configuration', ids.edited, 'value')).toEqual({ value: { hours: [8, 20] } })
    expect(await one('piotr', 'configuration', ids.deleted, 'value')).toEqual({ value: 'kept' })
    expect((await read('piotr', '{ configurationByKey(key: "backup.added") { id } }')).configurationByKey).toBeNull()
    expect(await restore(ids.backup, true)).toEqual({ changes: [], backupBefore: null, errors: [] })
    expect(changesOf(await restore(restored.backupBefore.id, true))).toHaveLength(4)
  })
})
