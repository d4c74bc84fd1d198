import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner'
import { isObject, merge, type Json, type JsonObject } from './merge.ts'
import { rewrite } from './rewrites.ts'
import type { TypeNames } from './type-names.ts'

/** The key of an entity as a subgraph wants it, as JSON; null when the entity lacks a part of it. */
export type Represent = (entity: JsonObject) => string | null

export function representationsFor({ requires = [], inputRewrites }: Pick<FetchNode, 'requires' | 'inputRewrites'>, types: TypeNames): Represent {
  return entity => {
    const key = select(entity, requires, types)
    if (!key?.['__typename']) return null
    rewrite(types, inputRewrites, key)
    return JSON.stringify(key)
  }
}

function select(source: JsonObject, selections: readonly QueryPlanSelectionNode[], types: TypeNames): JsonObject | null {
  const selected: JsonObject = {}
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const name = selection.alias ?? selection.name
      const value = source[name]
      // Fetching it failed, and an error says so already.
      if (value === undefined) return null
      selected[name] = selection.selections ? selectIn(value, selection.selections, types) : value
    } else if (selection.typeCondition && types.covers(selection.typeCondition, source['__typename'] ?? null)) {
      const part = select(source, selection.selections, types)
      if (part) merge(selected, part)
    }
  }
  return selected
}

function selectIn(value: Json, selections: readonly QueryPlanSelectionNode[], types: TypeNames): Json {
  if (Array.isArray(value)) return value.map(item => selectIn(item, selections, types))
  return isObject(value) ? select(value, selections, types) : value
}
