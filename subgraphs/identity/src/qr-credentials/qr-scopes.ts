import { invalidInput } from '@fieldgraph/kit/errors'
import type { Context } from '../context.ts'
import { expectGrantable } from '../roles/grantable.ts'
import { partsOf } from '../tokens/scopes.ts'

/**
 * What a QR credential may carry. Whoever finds or photographs the code has it:
 * so nothing that decides for its owner (approving), and nothing by which rights
 * could grow (changes of the identity domain). A wildcard action would carry both.
 */
export function checkQrScopes(ctx: Context, scopes: readonly string[], ...field: string[]): string[] {
  if (scopes.length === 0) throw invalidInput('Give at least one scope.', ...field)
  scopes.forEach((scope, index) => {
    const at = [...field, String(index)]
    expectGrantable(ctx, [scope], at)
    const { domain, action } = partsOf(scope)
    if (action === '*') throw invalidInput('A QR credential names each action: <domain>.<entity>:<action>.', ...at)
    if (action === 'approve') throw invalidInput('Approving is not possible by QR.', ...at)
    if (domain === 'identity' && action !== 'read') throw invalidInput('Changing people, roles or credentials is not possible by QR.', ...at)
  })
  return [...new Set(scopes)].sort()
}
