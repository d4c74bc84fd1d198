import type { ConfigurationSource, ConfigurationSourceKind } from '../api.generated.ts'
import { toPointer, type Path } from '../json/json-pointer.ts'
import { isObject, type Json, type JsonObject } from '../json/strict-json.ts'

/** What sets values. */
interface Origin {
  source: ConfigurationSourceKind
  id: string
}

export interface Layer extends Origin {
  value: JsonObject
}

/** A value with what set it, or an object with members that may have been set by different ones. */
type Node = { value: Json; origin: Origin } | { members: ReadonlyMap<string, Node> }

export interface Merged {
  value: JsonObject
  sources: ConfigurationSource[]
}

/** Lays each over those before it: objects are merged, anything else takes the place of what was there. */
export function merge(layers: readonly Layer[]): Merged {
  const root = layers.reduce<ReadonlyMap<string, Node>>((members, { value, ...origin }) => lay(members, value, origin), new Map())
  const sources: ConfigurationSource[] = []
  return { value: toObject(root, [], sources), sources }
}

function lay(below: ReadonlyMap<string, Node>, value: JsonObject, origin: Origin): ReadonlyMap<string, Node> {
  const members = new Map(below)
  for (const [key, over] of Object.entries(value)) {
    const node = members.get(key)
    const inner = node && 'members' in node ? node.members : null
    if (!isObject(over)) members.set(key, { value: over, origin })
    // An object without members changes nothing in one that has some.
    else if (Object.keys(over).length > 0) members.set(key, { members: lay(inner ?? new Map<string, Node>(), over, origin) })
    else if (!inner) members.set(key, { value: over, origin })
  }
  return members
}

function toObject(members: ReadonlyMap<string, Node>, path: Path, sources: ConfigurationSource[]): JsonObject {
  return Object.fromEntries([...members].map(([key, node]) => {
    const here = [...path, key]
    if ('members' in node) return [key, toObject(node.members, here, sources)]
    sources.push({ pointer: toPointer(here), ...node.origin })
    return [key, node.value]
  }))
}
