import { expectVersion } from '@fieldgraph/kit/crud'
import { invalidInput, notFound } from '@fieldgraph/kit/errors'
import type { OrganizationUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { findTimeZoneNamed, lockOrganization, updateOrganization, type OrganizationRow } from './organization.queries.ts'

export async function changeOrganization(ctx: Context, input: OrganizationUpdateInput): Promise<OrganizationRow> {
  const { version, idempotencyKey: _, name, timeZone, defaultCurrency, ...optional } = input
  for (const [field, value] of Object.entries({ name, timeZone, defaultCurrency })) {
    if (value === null) throw invalidInput('This cannot be taken away.', 'input', field)
  }
  if (timeZone && !isTimeZone(timeZone)) throw noTimeZone()
  return ctx.db.write('organization.update', async trx => {
    const id = ctx.identity.organizationId ?? ''
    const organization = await lockOrganization(trx, id)
    if (!organization) throw notFound('Organization', id)
    await expectVersion(trx, organization, version)
    // Both compute days by it, and their lists differ with their versions.
    const known = timeZone ? await findTimeZoneNamed(trx, timeZone) : undefined
    if (timeZone && !known) throw noTimeZone()
    const values = { ...optional, ...(name && { name: name.trim() }), ...(known && { timeZone: known }), ...(defaultCurrency && { defaultCurrency }) }
    return (Object.keys(values).length > 0 && (await updateOrganization(trx, id, values))) || organization
  }, input)
}

const noTimeZone = () => invalidInput('This is no time zone of the IANA database, e.g. Europe/Paris.', 'input', 'timeZone')

/** A name such as Asia/Kolkata, also one of the older names; offsets such as +05:30 know no summer. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Z]\w*([/+-]\w+)*$/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format() !== ''
  } catch {
    return false
  }
}
