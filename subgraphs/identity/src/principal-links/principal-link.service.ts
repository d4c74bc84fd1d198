import { alreadyExists, DomainError, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import { prefixOf } from '@fieldgraph/kit/ids'
import type { PrincipalKind, PrincipalLinkAddInput, PrincipalLinkRemoveInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { lockMembership } from '../memberships/membership.queries.ts'
import { expectSeen } from '../roles/grantable.ts'
import { deletePrincipalLink, insertPrincipalLink, type PrincipalLinkRow } from './principal-link.queries.ts'

/** Records of other domains are known here by their ids alone. */
const PREFIX: Readonly<Record<PrincipalKind, string>> = { FLEET_VENDOR: 'vnd', FLEET_CLIENT: 'fcl', FLEET_DRIVER: 'drv', FLEET_PROMOTER: 'pro', DEVICE_CUSTOMER: 'dcu' }

const DOMAIN: Readonly<Record<PrincipalKind, string>> = { FLEET_VENDOR: 'fleet', FLEET_CLIENT: 'fleet', FLEET_DRIVER: 'fleet', FLEET_PROMOTER: 'fleet', DEVICE_CUSTOMER: 'devices' }

export async function addPrincipalLink(ctx: Context, input: PrincipalLinkAddInput): Promise<PrincipalLinkRow> {
  const { membershipId, kind, recordId } = input
  if (prefixOf(recordId) !== PREFIX[kind]) throw invalidInput(`The id of such a record begins with ${PREFIX[kind]}_.`, 'input', 'recordId')
  if (!ctx.identity.links.includes(recordId)) expectSeen(ctx, DOMAIN[kind], 'all', ['input', 'recordId'])
  return ctx.db
    .write('principalLink.add', async trx => {
      const membership = await lockMembership(trx, membershipId)
      if (!membership) throw notFound('Membership', membershipId, 'input', 'membershipId')
      if (membership.userId === ctx.identity.userId) throw new DomainError('FORBIDDEN_GRANT', 'Nobody raises their own rights; ask another administrator.', ['input', 'membershipId'])
      return insertPrincipalLink(trx, { membershipId, kind, recordId })
    }, input)
    .catch(violated({ principal_links_once: () => alreadyExists('The member is tied to this record already.', 'input', 'recordId') }))
}

export async function removePrincipalLink(ctx: Context, input: PrincipalLinkRemoveInput): Promise<PrincipalLinkRow> {
  return ctx.db.write('principalLink.remove', async trx => {
    const removed = await deletePrincipalLink(trx, input.id)
    if (!removed) throw notFound('Link', input.id, 'input', 'id')
    return removed
  }, input)
}
