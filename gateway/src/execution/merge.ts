/** Anything that JSON can be. */
export type Json = string | number | boolean | null | Json[] | JsonObject
export interface JsonObject {
  [name: string]: Json | undefined
}

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A subgraph's part of the answer into what the others have given so far. */
export function merge(target: JsonObject, source: JsonObject): void {
  for (const name of Object.keys(source)) {
    // A subgraph never asked for this; assigning it would change the prototype.
    if (name === '__proto__') continue
    const given = source[name]
    if (given === undefined) continue
    const held = target[name]
    if (isObject(held) && isObject(given)) merge(held, given)
    else if (Array.isArray(held) && Array.isArray(given) && held.length === given.length) mergeLists(held, given)
    else target[name] = given
  }
}

function mergeLists(target: Json[], source: Json[]): void {
  for (const [at, given] of source.entries()) {
    const held = target[at]
    if (isObject(held) && isObject(given)) merge(held, given)
    else target[at] = given
  }
}

export type Path = readonly (string | number)[]

/** Every object at a plan's path, in which `@` stands for each element of a list. */
export function collect(value: Json | undefined, path: Path, found: Set<JsonObject>, from = 0): void {
  if (value === null || value === undefined) return
  if (Array.isArray(value)) {
    const next = path[from] === '@' ? from + 1 : from
    for (const item of value) collect(item, path, found, next)
  } else if (isObject(value)) {
    const name = path[from]
    if (from === path.length) found.add(value)
    else if (name !== '@') collect(value[name as string], path, found, from + 1)
  }
}

/** Where in the answer each object at a plan's path stands. */
export function locate(value: Json | undefined, path: Path): Map<JsonObject, Path> {
  const places = new Map<JsonObject, Path>()
  const visit = (at: Json | undefined, from: number, here: Path): void => {
    if (Array.isArray(at)) {
      const next = path[from] === '@' ? from + 1 : from
      for (const [index, item] of at.entries()) visit(item, next, [...here, index])
    } else if (isObject(at)) {
      const name = path[from]
      if (from === path.length) {
        if (!places.has(at)) places.set(at, here)
      } else if (typeof name === 'string' && name !== '@') visit(at[name], from + 1, [...here, name])
    }
  }
  visit(value, 0, [])
  return places
}
