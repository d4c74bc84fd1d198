import type { Identity } from '@fieldgraph/kit/identity'
import type { Found } from './operations/documents.ts'
import { Refusal, signInFirst } from './refusal.ts'
import type { Supergraph } from './supergraph.ts'

/** Who may see the schema: signed-in people while it is developed, and support. */
export const mayIntrospect = ({ kind, roles }: Identity, development: boolean): boolean => kind === 'user' && (development || roles.includes('support'))

/** What is refused by who asks and the names of what is asked, before the schema is looked at. */
export function checkRights({ operation: { kind, rootFields, introspects }, all }: Found, identity: Identity, development: boolean, { isPublic }: Pick<Supergraph, 'isPublic'>): void {
  if (identity.kind === 'anonymous' && !all.every(each => each.rootFields.length > 0 && each.rootFields.every(field => isPublic(each.kind, field)))) throw signInFirst()
  if (introspects && !mayIntrospect(identity, development)) throw new Refusal('INTROSPECTION_DISABLED', 'The schema is not shown here: the documentation describes it.', { status: 403 })
  // One request would try many passwords.
  const signIns = rootFields.filter(field => kind === 'mutation' && isPublic(kind, field))
  if (new Set(signIns).size !== signIns.length) throw new Refusal('SIGN_IN_REPEATED', 'An operation may try to sign in once.')
}
