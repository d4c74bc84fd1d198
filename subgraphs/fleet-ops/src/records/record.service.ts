import { notFound, type DomainError } from '@fieldgraph/kit/errors'
import { seesPersonalData, type Identity } from '@fieldgraph/kit/identity'
import { prefixOf } from '@fieldgraph/kit/ids'
import type { Context } from '../context.ts'
import { findVisibleCampaign } from './record.queries.ts'

type Transaction = Parameters<typeof findVisibleCampaign>[0]

/** Someone who is tied to records sees those alone; see the policies of the tables. */
export const isLinked = ({ rowLevels }: Identity): boolean => rowLevels['fleet'] === 'linked'

/** The one record of a kind that the caller is tied to, when none was named. */
export function ownLink({ links }: Identity, prefix: string, otherwise: () => DomainError): string {
  const [own, ...more] = links.filter(link => prefixOf(link) === prefix)
  if (!own || more.length > 0) throw otherwise()
  return own
}

/**
 * The campaign must be there. Promoters and anchors name campaigns that they
 * may not see: of those the foreign key says whether they exist, see `noSuchCampaign`.
 */
export async function expectCampaign(ctx: Context, trx: Transaction, id: string): Promise<void> {
  if (ctx.identity.rowLevels['fleet'] === 'all' && !(await findVisibleCampaign(trx, id))) throw notFound('Campaign', id, 'input', 'campaignId')
}

/** Who sees no contact data can't find anyone by them either. */
export const searchOf = <Filter extends object>({ identity }: Context, filter: Filter | null | undefined): (Filter & { namesOnly?: boolean }) | null =>
  seesPersonalData(identity) ? (filter ?? null) : ({ ...filter, namesOnly: true } as Filter & { namesOnly: boolean })
