import { defineSubgraph } from '@fieldgraph/kit/subgraph'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers.ts'
import { uploadKinds } from './uploads/upload-kinds.ts'

export const craneCrm = defineSubgraph({
  name: 'crane-crm',
  domain: 'crane',
  directory: new URL('./', import.meta.url),
  resolvers,
  createLoaders,
  uploads: uploadKinds,
})
