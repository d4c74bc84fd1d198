import { buildSubgraphSchema } from '@apollo/subgraph'
import { graphql, parse, type GraphQLSchema } from 'graphql'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export interface ToyRequest {
  query: string
  operationName?: string
  variables: Record<string, unknown>
  headers: IncomingHttpHeaders
}

/** Answers in place of the subgraph; true when it did. */
export type Misbehaviour = (request: IncomingMessage, response: ServerResponse, body: ToyRequest) => boolean | Promise<boolean>

export interface ToySubgraph {
  name: string
  typeDefs: string
  url: string
  /** What it was asked, in order. */
  requests: ToyRequest[]
  misbehave: Misbehaviour | null
  /** Other resources of the same server, by path. */
  resources: Map<string, (response: ServerResponse) => void>
  /** Stops listening and cuts every connection. */
  stop(): Promise<void>
  /** Listens again on the port that it had. */
  restart(): Promise<void>
}

// oxlint-disable-next-line typescript/no-explicit-any -- resolver maps of tests are of every shape
export type ToyResolvers = any

/** A small real subgraph on real HTTP, which can be told to fail in many ways. */
export async function startToySubgraph(name: string, typeDefs: string, resolvers: ToyResolvers): Promise<ToySubgraph> {
  const schema: GraphQLSchema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers }])
  const server = createServer((request, response) => void answer(request, response))
  const listen = (port: number) => new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const { port } = server.address() as AddressInfo

  const toy: ToySubgraph = {
    name,
    typeDefs,
    url: `http://127.0.0.1:${port}/graphql`,
    requests: [],
    misbehave: null,
    resources: new Map([['/health/ready', response => json(response, 200, { status: 'up' })]]),
    async stop() {
      const closed = new Promise(resolve => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
    restart: () => listen(port),
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const resource = toy.resources.get(request.url ?? '')
    if (resource) return resource(response)
    const body = { ...(JSON.parse(await text(request)) as ToyRequest), headers: request.headers }
    toy.requests.push(body)
    if (await toy.misbehave?.(request, response, body)) return
    const { query, variables, operationName } = body
    const result = await graphql({ schema, source: query, variableValues: variables, operationName: operationName ?? null, contextValue: { headers: request.headers } })
    json(response, 200, result)
  }
  return toy
}

export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
