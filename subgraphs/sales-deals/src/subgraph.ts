import { defineSubgraph } from '@fieldgraph/kit/subgraph'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers.ts'
import { uploadKinds } from './uploads/upload-kinds.ts'

export const salesDeals = defineSubgraph({
  name: 'sales-deals',
  domain: 'sales',
  directory: new URL('./', import.meta.url),
  resolvers,
  createLoaders,
  uploads: uploadKinds,
})
