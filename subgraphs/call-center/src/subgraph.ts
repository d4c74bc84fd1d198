import { defineSubgraph } from '@fieldgraph/kit/subgraph'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers.ts'

export const callCenter = defineSubgraph({
  name: 'call-center',
  domain: 'calls',
  directory: new URL('./', import.meta.url),
  resolvers,
  createLoaders,
})
