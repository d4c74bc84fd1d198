import type { Resolvers } from '../resolvers.generated.ts'
import { searchRecords, subtitleOf, titleOf, typeOf } from './search.service.ts'

const names = { CUSTOMER: 'CraneCustomer', CONTACT: 'CraneContact', LEAD: 'Lead', DEAL: 'CraneDeal', EQUIPMENT: 'Equipment' } as const

export const searchResolvers = {
  Query: {
    craneSearch: (_, args, ctx) => searchRecords(ctx, args),
  },
  CraneSearchHit: {
    id: hit => hit.record.id,
    title: titleOf,
    subtitle: (hit, _, ctx) => subtitleOf(ctx, hit),
  },
  CraneSearchRecord: {
    __resolveType: ({ id }) => names[typeOf(id)],
  },
} satisfies Resolvers
