import type { Schema } from '@apollo/federation-internals'
import type { Json } from './merge.ts'

export interface TypeNames {
  /** Whether an object of this type is one of the named type; `unknown` is the answer without a type. */
  covers(condition: string, typename: Json, unknown?: boolean): boolean
}

/** Which types are which, those included that clients don't see. */
export function typeNamesOf(schema: Schema): TypeNames {
  const members = new Map<string, Set<string>>()
  for (const type of schema.unionTypes()) members.set(type.name, new Set(type.types().map(({ name }) => name)))
  for (const type of schema.interfaceTypes()) {
    members.set(type.name, new Set([...type.possibleRuntimeTypes().map(({ name }) => name), ...type.allImplementations().map(({ name }) => name)]))
  }
  return {
    covers(condition, typename, unknown = false) {
      if (typeof typename !== 'string' || typename === '') return unknown
      return condition === typename || (members.get(condition)?.has(typename) ?? false)
    },
  }
}
