import { expectVersion } from '@fieldgraph/kit/crud'
import { ForbiddenError, invalidInput, violated } from '@fieldgraph/kit/errors'
import type { UserProfileUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { lockUserProfileOf, updateUserProfile, type UserProfileRow } from './user-profile.queries.ts'

export async function changeUserProfile(ctx: Context, input: UserProfileUpdateInput): Promise<UserProfileRow> {
  const { version, idempotencyKey: _, preferences, ...optional } = input
  const userId = ctx.identity.userId
  if (!userId) throw new ForbiddenError('Only a person has a profile to change.')
  if (preferences !== undefined && (typeof preferences !== 'object' || preferences === null || Array.isArray(preferences))) {
    throw invalidInput('Preferences are one JSON object.', 'input', 'preferences')
  }
  const values = { ...optional, ...(preferences !== undefined && { preferences: JSON.stringify(preferences) }) }
  return ctx.db
    .write('userProfile.update', async trx => {
      const profile = await lockUserProfileOf(trx, userId)
      await expectVersion(trx, profile, version)
      return (Object.keys(values).length > 0 && (await updateUserProfile(trx, profile.id, values))) || profile
    }, input)
    .catch(violated({ user_profiles_preferences_check: () => invalidInput('Preferences may have 20,000 characters at most.', 'input', 'preferences') }))
}
