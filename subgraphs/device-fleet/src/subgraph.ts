import { defineSubgraph } from '@fieldgraph/kit/subgraph'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers.ts'

export const deviceFleet = defineSubgraph({
  name: 'device-fleet',
  domain: 'devices',
  directory: new URL('./', import.meta.url),
  resolvers,
  createLoaders,
})
