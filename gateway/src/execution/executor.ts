import type { ApolloGateway } from '@apollo/gateway'
import { executeSync, getVariableValues, GraphQLError, Kind, OperationTypeNode, type DocumentNode, type FieldNode } from 'graphql'
import type { GatewayContext } from '../context.ts'
import { masked } from '../public-errors.ts'
import type { SubgraphClient } from '../subgraph-client.ts'
import type { Graph, Prepared } from './graph.ts'
import type { Json, JsonObject, Path } from './merge.ts'
import type { Run } from './run.ts'
import type { Output, Place } from './shape.ts'

type Executor = ApolloGateway['executor']

/** More wrong variables than this tell a client nothing new. */
const MOST_ERRORS = 20

/**
 * Executes operations over the subgraphs. The planner is Apollo's; its plans
 * are compiled once, answers go from the subgraphs' JSON straight into the
 * client's shape, and what fails says so at its place.
 */
export function createExecutor(graphFor: (schema: Graph['schema']) => Graph, client: SubgraphClient): Executor {
  return async ({ schema, document, queryHash, request, context: untyped }) => {
    const context = untyped as unknown as GatewayContext
    const graph = graphFor(schema)
    const prepared = graph.prepare(queryHash, document, request.operationName ?? null)
    const variables = request.variables ?? {}
    const { coerced, errors: unfit } = getVariables(graph, prepared, variables)
    if (unfit) return { errors: unfit }

    const run: Run = { client, context, variables, coerced, root: {}, errors: [], batches: new Map(), known: new Map() }
    await prepared.plan?.(run, new Set([run.root]))
    const data = shape(run, graph, prepared)
    return run.errors.length > 0 ? { errors: run.errors, data } : { data }
  }
}

function getVariables({ schema }: Graph, { operation }: Prepared, variables: Record<string, unknown>): { coerced: Record<string, unknown>; errors?: readonly GraphQLError[] } {
  const definitions = operation.variableDefinitions ?? []
  if (definitions.length === 0) return { coerced: {} }
  const { coerced, errors } = getVariableValues(schema, definitions, variables, { maxErrors: MOST_ERRORS })
  if (!errors) return { coerced }
  return { coerced: {}, errors: errors.map(({ message, nodes }) => new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } })) }
}

function shape(run: Run, graph: Graph, prepared: Prepared): JsonObject | null {
  const wrong: Path[] = []
  const output: Output = {
    wrong: (before, key) => wrong.push(pathOf(before, key)),
    introspect: nodes => introspect(graph, prepared, nodes, run.variables),
  }
  const data = prepared.shape(run.coerced).of(run.root, output, null) ?? null
  // Where a fetch failed, that was told; nulls that follow from it, or from a
  // reference that leads nowhere, are no errors of their own.
  if (wrong.length > 0) {
    run.context.log.error({ traceId: run.context.metadata.traceId, places: wrong.slice(0, MOST_ERRORS).map(path => path.join('.')) }, 'subgraphs gave values that the schema does not allow')
    for (const path of wrong.slice(0, MOST_ERRORS)) {
      const { message, extensions } = masked()
      run.errors.push(new GraphQLError(message, { path, extensions }))
    }
  }
  return data
}

function pathOf(before: Place | null, key: string | number): Path {
  const path = [key]
  for (let place = before; place; place = place.before) path.unshift(place.key)
  return path
}

/** `__schema` and `__type` are answered here, for one field and its namesakes. */
function introspect({ schema }: Graph, { operation, fragments }: Prepared, nodes: readonly FieldNode[], variableValues: Readonly<Record<string, unknown>>): Json {
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, operation: OperationTypeNode.QUERY, directives: [], selectionSet: { kind: Kind.SELECTION_SET, selections: nodes } }, ...fragments.values()],
  }
  const { data } = executeSync({ schema, document, rootValue: {}, variableValues })
  const [field] = nodes
  return (data?.[field?.alias?.value ?? field?.name.value ?? ''] ?? null) as Json
}
