import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'

export const craneUploadResolvers = {
  Mutation: {
    craneUploadCreate: (_, { input }, ctx) => payload('upload', ctx.uploads.create(input)),
  },
} satisfies Resolvers
