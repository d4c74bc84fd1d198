import { seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { changeClientNotes } from './client-note.service.ts'

export const clientNoteResolvers = {
  Mutation: {
    salesClientNotesUpdate: (_, { input }, ctx) => payload('salesClient', changeClientNotes(ctx, input)),
  },
  SalesClient: {
    notes: ({ id }, _, ctx) => (seesPersonalData(ctx.identity) ? ctx.loaders.clientNotesByClientId.load(id) : null),
  },
} satisfies Resolvers
