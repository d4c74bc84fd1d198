import { expectVersion } from '@fieldgraph/kit/crud'
import { alreadyExists, ForbiddenError, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import type { UserUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { expectFullSession } from '../sessions/full-session.ts'
import { lockUser, updateUser, type UserRow } from './user.queries.ts'

export async function changeUser(ctx: Context, input: UserUpdateInput): Promise<UserRow> {
  const { version, idempotencyKey: _, displayName, firstName, lastName, locale, username, ...optional } = input
  const id = ctx.identity.userId
  if (!id) throw new ForbiddenError('Only a person has an account to change.')
  for (const [field, value] of Object.entries({ displayName, firstName, lastName, locale })) {
    if (value === null) throw invalidInput('This cannot be taken away.', 'input', field)
  }
  if (locale && !isLocale(locale)) throw invalidInput('This is no language tag, e.g. en-GB.', 'input', 'locale')
  const values = {
    ...optional,
    ...(displayName && { displayName: displayName.trim() }),
    ...(firstName && { firstName: firstName.trim() }),
    ...(lastName && { lastName: lastName.trim() }),
    ...(locale && { locale }),
    ...(username !== undefined && { username: username?.toLowerCase() ?? null }),
  }
  return ctx.db
    .write('user.update', async trx => {
      const user = await lockUser(trx, id)
      if (!user) throw notFound('User', id)
      await expectVersion(trx, user, version)
      // A name to sign in with decides over the account.
      if (username !== undefined) await expectFullSession(trx, ctx)
      return (Object.keys(values).length > 0 && (await updateUser(trx, id, values))) || user
    }, input)
    .catch(
      violated({
        users_username: () => alreadyExists('This username is taken.', 'input', 'username'),
        users_username_check: () => invalidInput('A username has small letters, digits, dots, hyphens and underscores, and begins with a letter or digit.', 'input', 'username'),
      }),
    )
}

/** Whether the caller may know how to reach the organization's people; support helps them without. */
export const readsContacts = ({ identity }: Context): boolean => hasScope(identity.scopes, 'identity.user:read') && seesPersonalData(identity)

/** Contact data are a person's own, and of those who may read the members'. */
export const maySeeContact = (ctx: Context, user: Pick<UserRow, 'id'>): boolean => user.id === ctx.identity.userId || readsContacts(ctx)

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
