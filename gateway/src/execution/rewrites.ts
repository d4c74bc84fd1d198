import type { FetchDataRewrite } from '@apollo/query-planner'
import { isObject, type Json, type JsonObject } from './merge.ts'
import type { TypeNames } from './type-names.ts'

const FRAGMENT = '... on '

/** Small changes that a plan asks for on the way to or from a subgraph: a name put back, a type name set. */
export function rewrite(types: TypeNames, rewrites: readonly FetchDataRewrite[] | undefined, value: JsonObject): void {
  for (const change of rewrites ?? []) {
    const name = change.path.at(-1)
    if (name === undefined) continue
    forEachAt(types, value, change.path, change.path.length - 1, 0, object => {
      if (change.kind === 'ValueSetter') object[name] = change.setValueTo as Json
      else if (object[name]) {
        object[change.renameKeyTo] = object[name]
        delete object[name]
      }
    })
  }
}

function forEachAt(types: TypeNames, value: Json | undefined, path: readonly string[], end: number, from: number, work: (object: JsonObject) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) forEachAt(types, item, path, end, from, work)
    return
  }
  if (!isObject(value)) return
  const step = path[from]
  if (from === end || step === undefined) work(value)
  else if (!step.startsWith(FRAGMENT)) forEachAt(types, value[step], path, end, from + 1, work)
  else if (types.covers(step.slice(FRAGMENT.length), value['__typename'] ?? null, true)) forEachAt(types, value, path, end, from + 1, work)
}
