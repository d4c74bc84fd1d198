import { expectVersion } from '@fieldgraph/kit/crud'
import { invalidInput, notFound } from '@fieldgraph/kit/errors'
import type { OrganizationUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { lockOrganization, updateOrganization, type OrganizationRow } from './organization.queries.ts'

export async function changeOrganization(ctx: Context, input: OrganizationUpdateInput): Promise<OrganizationRow> {
  const { version, idempotencyKey: _, name, timeZone, defaultCurrency, ...optional } = input
  for (const [field, value] of Object.entries({ name, timeZone, defaultCurrency })) {
    if (value === null) throw invalidInput('This cannot be taken away.', 'input', field)
  }
  if (timeZone && !isTimeZone(timeZone)) {
    throw invalidInput('This is no time zone of the IANA database, e.g. Europe/Paris.', 'input', 'timeZone')
  }
  const values = { ...optional, ...(name && { name: name.trim() }), ...(timeZone && { timeZone }), ...(defaultCurrency && { defaultCurrency }) }
  return ctx.db.write('organization.update', async trx => {
    const id = ctx.identity.organizationId ?? ''
    const organization = await lockOrganization(trx, id)
    if (!organization) throw notFound('Organization', id)
    await expectVersion(trx, organization, version)
    return (Object.keys(values).length > 0 && (await updateOrganization(trx, id, values))) || organization
  }, input)
}

/** A name such as Asia/Kolkata, also one of the older names; offsets such as +05:30 know no summer. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Z]\w*([/+-]\w+)*$/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format() !== ''
  } catch {
    return false
  }
}
