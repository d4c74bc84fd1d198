import { expectVersion } from '@fieldgraph/kit/crud'
import { conflict, invalidInput } from '@fieldgraph/kit/errors'
import type { CraneSettingSetInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { deleteSetting, findSettings, lockSetting, setSetting, type CraneSettingRow } from './crane-setting.queries.ts'
import { isSettingKey, SETTING_KEYS, type SettingKey, type SettingValue } from './setting-keys.ts'

/** Null where it was taken back. */
export async function changeSetting(ctx: Context, input: CraneSettingSetInput): Promise<CraneSettingRow | null> {
  const { key } = input
  if (!isSettingKey(key)) throw invalidInput('There is no setting of this key.', 'input', 'key')
  const value = input.value == null ? null : expectValue(key, input.value)
  return ctx.db.write('setting.set', async trx => {
    const before = await lockSetting(trx, key)
    if (before) await expectVersion(trx, before, input.version)
    else if (input.version != null) throw conflict('This is not set any more. Load it again.', 'input', 'version')
    if (value !== null) return setSetting(trx, key, value)
    if (before) await deleteSetting(trx, before.id)
    return null
  }, input)
}

/** What holds for the organization: what it has set, or what it is at first. */
export async function readSettings(ctx: Context): Promise<<Key extends SettingKey>(key: Key) => SettingValue<Key>> {
  const stored = new Map((await ctx.db.read(findSettings)).map(({ key, value }) => [key, value]))
  // Checked by the key's form when it was set.
  return <Key extends SettingKey>(key: Key) => (stored.get(key) ?? SETTING_KEYS[key].initialValue) as SettingValue<Key>
}

function expectValue(key: SettingKey, value: unknown): unknown {
  const { data, error } = SETTING_KEYS[key].form.safeParse(value)
  if (error) throw invalidInput(error.issues[0]?.message ?? 'This is not of the setting’s form.', 'input', 'value')
  return data
}
