// A gateway as Apollo's documentation shows it, on the same subgraphs: it hands
// on one internal token for each, made once, so it does less than ours.
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true'

import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import fastify from 'fastify'
import { readFileSync } from 'node:fs'

const { urls, tokens, supergraph } = JSON.parse(process.argv[2] ?? '{}') as { urls: Record<string, string>; tokens: Record<string, string>; supergraph: string }

class InternalDataSource extends RemoteGraphQLDataSource {
  readonly #authorization: string

  constructor(name: string, url: string) {
    super({ url })
    this.#authorization = `Bearer ${tokens[name]}`
  }

  override willSendRequest({ request }: Parameters<NonNullable<RemoteGraphQLDataSource['willSendRequest']>>[0]): void {
    request.http?.headers.set('authorization', this.#authorization)
  }
}

const app = fastify()
const gateway = new ApolloGateway({ supergraphSdl: readFileSync(supergraph, 'utf8'), buildService: ({ name, url }) => new InternalDataSource(name, urls[name] ?? url ?? '') })
const server = new ApolloServer({ gateway, introspection: false, plugins: [fastifyApolloDrainPlugin(app)] })
await server.start()
await app.register(fastifyApollo(server))
const address = await app.listen({ port: 0, host: '127.0.0.1' })
process.send?.({ url: `${address}/graphql` })
