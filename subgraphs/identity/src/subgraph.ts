import { defineSubgraph } from '@fieldgraph/kit/subgraph'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers.ts'

export const identity = defineSubgraph({
  name: 'identity',
  domain: 'identity',
  directory: new URL('./', import.meta.url),
  resolvers,
  createLoaders,
})
