import { ApolloGateway } from '@apollo/gateway'
import type { QueryPlanner } from '@apollo/query-planner'
import type { Logger } from '@fieldgraph/kit/log'
import { SettingError } from '@fieldgraph/kit/env'
import { Kind, parse, type GraphQLSchema } from 'graphql'
import { readFileSync, unwatchFile, watchFile } from 'node:fs'
import { createExecutor } from './execution/executor.ts'
import { createGraph, type Graph } from './execution/graph.ts'
import type { SubgraphClient } from './subgraph-client.ts'

// Read when a gateway is made: it would tell Apollo about itself every hour.
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true'

export interface Supergraph {
  gateway: ApolloGateway
  /** Whether a stranger may call this root field. */
  isPublic(kind: 'query' | 'mutation', field: string): boolean
}

export interface SupergraphOptions {
  file: string
  client: SubgraphClient
  /** The address of a subgraph by the settings; null: as in the file. */
  urlOf: (service: string) => string | null
  log: Logger
  /** Milliseconds between two looks at the file. */
  interval?: number
}

/** The composed graph, and whatever it becomes while the gateway runs. */
export function createSupergraph({ file, client, urlOf, log, interval = 1000 }: SupergraphOptions): Supergraph {
  const graphs = new WeakMap<GraphQLSchema, Graph>()
  let open: ReadonlySet<string> = new Set()

  const gateway = new ApolloGateway({
    logger: quiet(log),
    supergraphSdl: async ({ update }) => {
      let taken = read(file)
      const look = () => {
        try {
          const found = read(file)
          if (found === taken) return
          taken = found
          update(found)
          log.info('took over a changed supergraph')
        } catch (error) {
          log.error({ err: error }, 'the changed supergraph is broken, the one before stays')
        }
      }
      watchFile(file, { interval, persistent: false }, look)
      return { supergraphSdl: taken, cleanup: async () => unwatchFile(file, look) }
    },
    buildService({ name, url }) {
      const address = urlOf(name) ?? url
      if (!address) throw new Error(`The subgraph ${name} has no address.`)
      client.connect(name, address)
      // Apollo's own executor is the only one to use a data source, and not used.
      return { process: () => Promise.reject(new Error('Calls of subgraphs go through the client.')) }
    },
  })
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    open = publicFields(coreSupergraphSdl)
    graphs.set(apiSchema, createGraph(apiSchema, plannerOf(gateway)))
  })
  gateway.executor = createExecutor(schema => {
    const graph = graphs.get(schema)
    if (!graph) throw new Error('A request came with a schema that was never loaded.')
    return graph
  }, client)

  return { gateway, isPublic: (kind, field) => open.has(`${kind} ${field}`) }
}

/**
 * A second planner for the same supergraph would cost its memory and the time
 * to build it again, and `__testing` is the only door to the first one: so the
 * version of @apollo/gateway is pinned.
 */
function plannerOf(gateway: ApolloGateway): QueryPlanner {
  const { queryPlanner } = gateway.__testing()
  if (!queryPlanner) throw new Error('The gateway has no planner.')
  return queryPlanner
}

/** Root fields with `@public`, which composition keeps. */
function publicFields(sdl: string): Set<string> {
  const kinds: Readonly<Record<string, string>> = { Query: 'query', Mutation: 'mutation' }
  const found = new Set<string>()
  for (const definition of parse(sdl, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue
    const kind = kinds[definition.name.value]
    if (!kind) continue
    for (const { name, directives } of definition.fields ?? []) {
      const carried = directives?.map(directive => directive.name.value) ?? []
      if (carried.includes('public') && !carried.includes('inaccessible')) found.add(`${kind} ${name.value}`)
    }
  }
  return found
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new SettingError(`The setting SUPERGRAPH_FILE is not right: ${file} can't be read.`, { cause: error })
  }
}

/** Apollo's own words are for its developers. */
const quiet = (log: Logger) => ({
  debug: (message?: unknown) => log.trace(String(message)),
  info: (message?: unknown) => log.debug(String(message)),
  warn: (message?: unknown) => log.warn(String(message)),
  error: (message?: unknown) => log.error(String(message)),
})
