import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'

export const salesUploadResolvers = {
  Mutation: {
    salesUploadCreate: (_, { input }, ctx) => payload('upload', ctx.uploads.create(input)),
  },
} satisfies Resolvers
