import { DomainError, invalidInput } from '@fieldgraph/kit/errors'
import type { RowLevel } from '@fieldgraph/kit/identity'
import type { Context } from '../context.ts'
import { beyond, isScope } from '../tokens/scopes.ts'

/** Nobody grants what they don't have: each scope must be within one of the caller's. */
export function expectGrantable({ identity }: Context, scopes: readonly string[], field: readonly string[]): void {
  scopes.forEach((scope, index) => {
    const at = field.at(-1) === 'permissions' ? [...field, String(index)] : field
    if (!isScope(scope)) throw invalidInput('A scope has the form <domain>.<entity>:<action>; each part may be *.', ...at)
    if (beyond([scope], identity.scopes).length > 0) throw new DomainError('FORBIDDEN_GRANT', `You don't have ${scope} yourself, so you can't give it.`, at)
  })
}

/** Nobody shows others rows that they don't see. */
export function expectSeen({ identity }: Context, domain: string, wanted: RowLevel, field: readonly string[]): void {
  const seen = identity.rowLevels[domain] ?? 'own'
  if (seen === 'all' || seen === wanted || (seen === 'team' && wanted === 'own')) return
  throw new DomainError('FORBIDDEN_GRANT', `You see ${seen} rows of ${domain} yourself, so you can't show others.`, field)
}

/** Everything that a role gives. */
export function expectGrantableRights(ctx: Context, { scopes, rowLevels }: { scopes: readonly string[]; rowLevels: Readonly<Record<string, RowLevel>> }, field: readonly string[]): void {
  expectGrantable(ctx, scopes, field)
  for (const [domain, level] of Object.entries(rowLevels)) expectSeen(ctx, domain, level, field)
}
