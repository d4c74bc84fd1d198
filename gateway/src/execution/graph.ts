import { operationFromDocument, type Schema } from '@apollo/federation-internals'
import type { QueryPlanner } from '@apollo/query-planner'
import { isCompositeType, Kind, type DocumentNode, type FragmentDefinitionNode, OperationTypeNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { conditionsOf, type Inclusion } from './conditions.ts'
import { subgraphsToRemember } from './known-entities.ts'
import { compilePlan } from './plan.ts'
import type { Step } from './run.ts'
import { compileShape, type Shape } from './shape.ts'
import { typeNamesOf } from './type-names.ts'

/** Everything about an operation that is the same for each of its requests. */
export interface Prepared {
  operation: OperationDefinitionNode
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Null when no subgraph is needed. */
  plan: Step | null
  /** The answer's shape under the given variables, which `@skip` and `@include` may look at. */
  shape(variables: Readonly<Record<string, unknown>>): Shape
}

/** One state of the supergraph, with what was prepared for it. */
export interface Graph {
  schema: GraphQLSchema
  /** At once or not at all: whoever comes second finds what the first has prepared. */
  prepare(queryHash: string, document: DocumentNode, operationName: string | null): Prepared
}

const KEPT_CHARACTERS = 8_000_000
const KEPT_SHAPES = 16

export function createGraph(schema: GraphQLSchema, planner: QueryPlanner): Graph {
  const { supergraph } = planner
  const types = typeNamesOf(supergraph.schema)
  const apiSchema: Schema = supergraph.apiSchema()
  const known = new LRUCache<string, Prepared>({ maxSize: KEPT_CHARACTERS })

  function prepare(document: DocumentNode, operationName: string | null): { prepared: Prepared; size: number } {
    const fragments = new Map(document.definitions.flatMap(node => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])))
    const operation = document.definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION && (operationName === null || node.name?.value === operationName))
    if (!operation) throw new Error('The request names no operation of its document.')
    const { node } = planner.buildQueryPlan(operationFromDocument(apiSchema, document, { validate: false, ...(operationName !== null && { operationName }) }))
    if (node?.kind === 'Subscription') throw new Error('Subscriptions are not served.')
    const plan = node ? compilePlan(node, { types, remembered: operation.operation === OperationTypeNode.QUERY ? subgraphsToRemember(node) : new Set() }) : null
    return { prepared: { operation, fragments, plan, shape: shapesOf(schema, operation, fragments) }, size: JSON.stringify(node ?? null).length }
  }

  return {
    schema,
    prepare(queryHash, document, operationName) {
      const key = operationName === null ? queryHash : `${queryHash} ${operationName}`
      const before = known.get(key)
      if (before) return before
      const { prepared, size } = prepare(document, operationName)
      known.set(key, prepared, { size: size + 1000 })
      return prepared
    },
  }
}

/** One shape for each combination of the variables that leave fields in or out. */
function shapesOf(schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: Prepared['fragments']): Prepared['shape'] {
  const root = schema.getRootType(operation.operation)
  if (!isCompositeType(root)) throw new Error(`There is no ${operation.operation} in the schema.`)
  const inclusion: Inclusion = conditionsOf(operation, fragments)
  const shapes = new LRUCache<string, Shape>({ max: KEPT_SHAPES })
  return variables => {
    const key = inclusion.variables.map(name => (variables[name] === true ? '1' : '0')).join('')
    let shape = shapes.get(key)
    if (!shape) {
      shape = compileShape({ schema, fragments, isIncluded: node => inclusion.isIncluded(node, variables) }, root, [operation.selectionSet])
      shapes.set(key, shape)
    }
    return shape
  }
}
