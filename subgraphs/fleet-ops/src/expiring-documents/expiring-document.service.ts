import { connection, type Connection, type ConnectionArgs } from '@fieldgraph/kit/connection'
import { invalidInput } from '@fieldgraph/kit/errors'
import { hasScope } from '@fieldgraph/kit/identity'
import type { Context } from '../context.ts'
import { selectExpiringDocuments, type ExpiringDocumentRow } from './expiring-document.queries.ts'

/** Ten years: papers that hold longer are nobody's concern. */
const LONGEST = 3660

export async function expiringDocuments(ctx: Context, { withinDays, ...page }: ConnectionArgs & { withinDays: number }): Promise<Connection<ExpiringDocumentRow>> {
  if (withinDays < 0 || withinDays > LONGEST) throw invalidInput(`Ask for 0 to ${LONGEST} days.`, 'withinDays')
  const withLicences = hasScope(ctx.identity.scopes, 'fleet.driver:read')
  return connection(ctx.db, 'expiringDocuments', trx => selectExpiringDocuments(trx, { withinDays, withLicences }), page, [
    { column: 'validUntil', direction: 'asc' },
    { column: 'kind', direction: 'asc' },
  ])
}
