import { fromPointer, type Path } from './json-pointer.ts'
import { canonical, isObject, type Json, type JsonObject, type Refuse } from './strict-json.ts'

const MOST_CHARACTERS = 65_536
const MOST_NODES = 2_000
const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

/** Where JSON Schema 2020-12 has further schemas, and whether they look at the same value or at one inside it. */
const APPLICATORS: Readonly<Record<string, { holds: 'one' | 'list' | 'map'; same: boolean }>> = {
  ...each(['allOf', 'anyOf', 'oneOf'], 'list', true),
  ...each(['not', 'if', 'then', 'else'], 'one', true),
  ...each(['dependentSchemas'], 'map', true),
  ...each(['prefixItems'], 'list', false),
  ...each(['items', 'contains', 'additionalProperties', 'propertyNames', 'unevaluatedItems', 'unevaluatedProperties'], 'one', false),
  ...each(['properties', 'patternProperties', '$defs', 'definitions'], 'map', false),
}

function each(keywords: readonly string[], holds: 'one' | 'list' | 'map', same: boolean) {
  return Object.fromEntries(keywords.map(keyword => [keyword, { holds, same }]))
}

/** A schema within a schema, and those that look at the same value as it does. */
interface Node {
  path: Path
  same: string[]
}

/**
 * What Ajv would take but we do not: too much of it, what leads out of it, what
 * gives it a name in Ajv's memory, and references that lead back to themselves
 * without going into the value, which would never end.
 */
export function expectOwnSchema(schema: JsonObject, refuse: Refuse): void {
  if (Object.keys(schema).length === 0) refuse('This schema says nothing.', [])
  if (canonical(schema).length > MOST_CHARACTERS) refuse(`A schema has ${MOST_CHARACTERS} characters at most.`, [])
  if (countValues(schema) > MOST_NODES) refuse(`A schema has ${MOST_NODES} values at most.`, [])
  const nodes = new Map<string, Node>()
  collect(schema, [], nodes, refuse)
  for (const { path, same } of nodes.values()) for (const other of same) if (!nodes.has(other)) refuse('This reference leads to no schema of this one.', [...path, '$ref'])
  expectEnds(nodes, refuse)
}

const countValues = (value: Json): number => (typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, inner) => sum + countValues(inner), 1) : 1)
/** A place by its steps, whatever their kinds. */
const keyOf = (path: Path) => JSON.stringify(path.map(String))

function collect(schema: Json, path: Path, nodes: Map<string, Node>, refuse: Refuse): void {
  const node: Node = { path, same: [] }
  nodes.set(keyOf(path), node)
  if (!isObject(schema)) return
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword.startsWith('$')) node.same.push(...referenceOf(keyword, value, [...path, keyword], refuse))
    // Two keywords of earlier dialects that Ajv still knows.
    if (keyword === 'dependencies' || keyword === 'id') refuse(`The keyword ${keyword} is not allowed.`, [...path, keyword])
    const applicator = Object.hasOwn(APPLICATORS, keyword) ? APPLICATORS[keyword] : undefined
    if (!applicator) continue
    for (const [inner, at] of innerSchemas(value, [...path, keyword], applicator.holds)) {
      collect(inner, at, nodes, refuse)
      if (applicator.same) node.same.push(keyOf(at))
    }
  }
}

function innerSchemas(value: Json, path: Path, holds: 'one' | 'list' | 'map'): [Json, Path][] {
  if (holds === 'one') return [[value, path]]
  // A form that is wrong is told of by the dialect's own schema.
  return typeof value === 'object' && value !== null ? Object.entries(value).map(([key, inner]) => [inner, [...path, key]]) : []
}

/** The place that a `$ref` leads to; whatever else begins with $ says nothing here, or is refused. */
function referenceOf(keyword: string, value: Json, path: Path, refuse: Refuse): string[] {
  if (keyword === '$defs' || keyword === '$comment' || (keyword === '$schema' && value === DIALECT && path.length === 1)) return []
  if (keyword !== '$ref') return refuse(keyword === '$schema' ? `Schemas are of ${DIALECT}.` : `The keyword ${keyword} is not allowed.`, path)
  const [, pointer] = typeof value === 'string' ? /^#(.*)$/s.exec(value) ?? [] : []
  const steps = pointer === undefined || !URL.canParse(`schema:#${pointer}`) ? null : fromPointer(decode(pointer))
  return [keyOf(steps ?? refuse('A reference leads to a place in the same schema: #/$defs/name.', path))]
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** Goes from each schema to those that look at the same value, which must never be itself again. */
function expectEnds(nodes: ReadonlyMap<string, Node>, refuse: Refuse): void {
  const ended = new Set<string>()
  const going = new Set<string>()
  const visit = (key: string): void => {
    if (ended.has(key)) return
    const { path, same } = nodes.get(key)!
    if (going.has(key)) refuse('This schema leads back to itself without end.', path)
    going.add(key)
    same.forEach(visit)
    going.delete(key)
    ended.add(key)
  }
  for (const key of nodes.keys()) visit(key)
}
