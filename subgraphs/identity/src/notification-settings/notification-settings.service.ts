import { expectVersion } from '@fieldgraph/kit/crud'
import { conflict, ForbiddenError } from '@fieldgraph/kit/errors'
import type { NotificationSettingsUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { findSettings, insertSettings, lockSettings, standardSettings, updateSettings, type NotificationSettingsRow } from './notification-settings.queries.ts'

export async function readSettings(ctx: Context): Promise<NotificationSettingsRow | null> {
  const { userId } = ctx.identity
  return userId ? ((await ctx.db.read(trx => findSettings(trx, userId))) ?? standardSettings) : null
}

export async function changeSettings(ctx: Context, input: NotificationSettingsUpdateInput): Promise<NotificationSettingsRow> {
  const { userId } = ctx.identity
  if (!userId) throw new ForbiddenError('Only a person has settings.')
  return ctx.db.write('notificationSettings.update', async trx => {
    const before = await lockSettings(trx, userId)
    const { version, ...current } = before ?? standardSettings
    await expectVersion(trx, { id: before?.id ?? '', version }, input.version)
    const choice = {
      emailEnabled: input.emailEnabled ?? current.emailEnabled,
      pushEnabled: input.pushEnabled ?? current.pushEnabled,
      smsEnabled: input.smsEnabled ?? current.smsEnabled,
      mutedTypes: switched(current.mutedTypes, input.types ?? []),
    }
    const after = before ? await updateSettings(trx, before.id, choice) : await insertSettings(trx, { userId, ...choice })
    if (!after) throw conflict('Your settings were changed meanwhile. Load them again.', 'input', 'version')
    return after
  }, input)
}

function switched(muted: readonly string[], switches: readonly { type: string; isEnabled: boolean }[]): string[] {
  const types = new Set(muted)
  for (const { type, isEnabled } of switches) {
    if (isEnabled) types.delete(type)
    else types.add(type)
  }
  return [...types]
}
