import type { FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner'
import { Kind, type FieldNode, type SelectionNode } from 'graphql'
import { collect, type Json, type JsonObject, type Path } from './merge.ts'
import { fieldsOf, selectionsOf } from './subgraph-operation.ts'

/**
 * What subgraphs told of their entities within one answer, by `<subgraph> <type> <id>`.
 * Whoever has asked for oneself is the agent of one's own calls: the name is
 * there and need not be fetched again.
 */
export type KnownEntities = Map<string, JsonObject>

/** Fields of objects in a subgraph's answer, as that subgraph tells them of the entity itself. */
interface Telling {
  path: Path
  fields: readonly string[]
}

/** Notes the entities in a subgraph's answer. */
export type Remember = (known: KnownEntities, data: JsonObject) => void

/** What is known already of an entity, if it is all that would be asked for. */
export type Recall = (known: KnownEntities, entity: JsonObject) => JsonObject | null

const forgetful: Remember = () => {}
const KEY = new Set(['__typename', 'id'])
const keyOf = (service: string, typename: Json | undefined, id: Json | undefined) => (typeof typename === 'string' && typeof id === 'string' ? `${service} ${typename} ${id}` : null)

/** The subgraphs that a plan asks somewhere for nothing but plain fields of entities: what they tell is worth to be remembered. */
export function subgraphsToRemember(node: PlanNode): ReadonlySet<string> {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return new Set(node.nodes.flatMap(each => [...subgraphsToRemember(each)]))
    case 'Flatten':
      return subgraphsToRemember(node.node)
    case 'Condition':
      return new Set([node.ifClause, node.elseClause].flatMap(each => (each ? [...subgraphsToRemember(each)] : [])))
    case 'Fetch':
      return new Set(plainEntityFields(node) ? [node.serviceName] : [])
    case 'Defer':
      return new Set()
  }
}

export function rememberFor({ serviceName, operation, outputRewrites }: FetchNode, subgraphs: ReadonlySet<string>): Remember {
  if (!subgraphs.has(serviceName) || outputRewrites) return forgetful
  const tellings = tellingsOf(selectionsOf(operation))
  if (tellings.length === 0) return forgetful
  return (known, data) => {
    for (const { path, fields } of tellings) {
      const objects = new Set<JsonObject>()
      collect(data, path, objects)
      for (const object of objects) note(known, keyOf(serviceName, object['__typename'], object['id']), object, fields)
    }
  }
}

export function recallFor(node: FetchNode, subgraphs: ReadonlySet<string>): Recall {
  const wanted = subgraphs.has(node.serviceName) && plainEntityFields(node)
  if (!wanted) return () => null
  return (known, { __typename, id }) => {
    if (known.size === 0) return null
    const key = keyOf(node.serviceName, __typename, id)
    const told = key === null ? undefined : known.get(key)
    const fields = typeof __typename === 'string' ? wanted.get(__typename) : undefined
    return told && fields?.every(field => told[field] !== undefined) ? Object.fromEntries(fields.map(field => [field, told[field]])) : null
  }
}

/** Nothing that is null: that may be an error, which is told only to who asks. */
function note(known: KnownEntities, key: string | null, object: JsonObject, fields: readonly string[]): void {
  if (key === null) return
  const told = known.get(key) ?? {}
  for (const field of fields) {
    const value = object[field]
    if (value !== undefined && value !== null) told[field] = value
  }
  known.set(key, told)
}

/** The fields asked of each type, when the fetch goes by `id` and all of them are leaves under their own names. */
function plainEntityFields({ operation, requires, inputRewrites, outputRewrites }: FetchNode): ReadonlyMap<string, readonly string[]> | null {
  if (!requires?.every(isPlainKey) || inputRewrites || outputRewrites) return null
  const [entities] = selectionsOf(operation)
  if (entities?.kind !== Kind.FIELD) return null
  const byType = new Map<string, readonly string[]>()
  for (const selection of entities.selectionSet?.selections ?? []) {
    if (selection.kind === Kind.FIELD && selection.name.value === '__typename') continue
    if (selection.kind !== Kind.INLINE_FRAGMENT || !selection.typeCondition || selection.directives?.length || byType.has(selection.typeCondition.name.value)) return null
    const { selections } = selection.selectionSet
    if (!selections.every(isPlainLeaf)) return null
    byType.set(selection.typeCondition.name.value, selections.map(({ name }) => name.value))
  }
  return byType
}

const isPlainKey = (node: QueryPlanSelectionNode): boolean =>
  node.kind === 'InlineFragment' && node.selections.length === KEY.size && node.selections.every(field => field.kind === 'Field' && !field.alias && !field.selections && KEY.has(field.name))

const isPlainLeaf = (node: SelectionNode): node is FieldNode =>
  node.kind === Kind.FIELD && !node.alias && !node.selectionSet && !node.arguments?.length && !node.directives?.length

function tellingsOf(selections: readonly SelectionNode[], path: Path = []): Telling[] {
  const fields = fieldsOf(selections)
  const aliased = new Set(fields.flatMap(({ alias }) => alias?.value ?? []))
  const leaves = fields.filter(isPlainLeaf).map(({ name }) => name.value).filter(name => !aliased.has(name))
  const isEntity = [...KEY].every(name => leaves.includes(name))
  const inside = fields.flatMap(({ alias, name, selectionSet }) => (selectionSet ? tellingsOf(selectionSet.selections, [...path, alias?.value ?? name.value]) : []))
  return isEntity ? [{ path, fields: leaves.filter(name => !KEY.has(name)) }, ...inside] : inside
}
