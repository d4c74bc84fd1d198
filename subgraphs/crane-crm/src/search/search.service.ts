import { invalidInput } from '@fieldgraph/kit/errors'
import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import type { CraneRecordType } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { equipmentNumber } from '../equipment/equipment-number.ts'
import { findCandidates, type Candidate, type CraneSearchHitRow } from './search.queries.ts'

const MOST_HITS = 100

const rights: Record<CraneRecordType, string> = {
  CUSTOMER: 'crane.customer:read',
  CONTACT: 'crane.contact:read',
  LEAD: 'crane.lead:read',
  DEAL: 'crane.deal:read',
  EQUIPMENT: 'crane.equipment:read',
}
const allTypes = Object.keys(rights) as CraneRecordType[]

const typesByPrefix: Record<string, CraneRecordType> = { cus: 'CUSTOMER', con: 'CONTACT', led: 'LEAD', cdl: 'DEAL', eqp: 'EQUIPMENT' }

export const typeOf = (recordId: string): CraneRecordType => typesByPrefix[recordId.slice(0, 3)]!

interface Asked {
  text: string
  types?: readonly CraneRecordType[] | null | undefined
  first: number
}

export async function searchRecords(ctx: Context, { text, types, first }: Asked): Promise<CraneSearchHitRow[]> {
  if (first > MOST_HITS) throw invalidInput(`At most ${MOST_HITS} are found at once.`, 'first')
  const readable = allTypes.filter(type => (types ?? allTypes).includes(type) && hasScope(ctx.identity.scopes, rights[type]))
  if (readable.length === 0 || first === 0) return []
  const wanted = { text, types: readable, byContactData: seesPersonalData(ctx.identity) }
  // What the policies hide after all, or what is just being deleted, must not take the place of what there is.
  for (let most = first; ; most *= 4) {
    const candidates = await ctx.db.read(trx => findCandidates(trx, wanted, most))
    const hits = (await Promise.all(candidates.map(candidate => toHit(ctx, candidate)))).filter(hit => hit !== null)
    if (hits.length >= first || candidates.length < most || most >= MOST_HITS * 4) return hits.slice(0, first)
  }
}

async function toHit({ loaders }: Context, { recordId, score }: Candidate): Promise<CraneSearchHitRow | null> {
  const records = {
    CUSTOMER: loaders.craneCustomerById,
    CONTACT: loaders.craneContactById,
    LEAD: loaders.leadById,
    DEAL: loaders.craneDealById,
    EQUIPMENT: loaders.equipmentById,
  }
  const type = typeOf(recordId)
  const record = await records[type].load(recordId)
  return record && ({ type, score, record } as CraneSearchHitRow)
}

export function titleOf({ type, record }: CraneSearchHitRow): string {
  switch (type) {
    case 'LEAD':
      return record.customerName
    case 'DEAL':
      return record.title
    case 'CUSTOMER':
    case 'CONTACT':
    case 'EQUIPMENT':
      return record.name
  }
}

export async function subtitleOf({ loaders, identity }: Context, { type, record }: CraneSearchHitRow): Promise<string | null> {
  switch (type) {
    case 'CUSTOMER':
      return record.companyName ?? record.contactName
    case 'LEAD':
      return record.companyName
    case 'CONTACT':
    case 'DEAL':
      return hasScope(identity.scopes, rights.CUSTOMER) ? ((await loaders.craneCustomerById.load(record.customerId))?.name ?? null) : null
    case 'EQUIPMENT':
      return equipmentNumber.show(record.equipmentNumber)
  }
}
