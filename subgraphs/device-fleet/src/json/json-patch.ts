import type { JsonPatchOperationInput, JsonPatchOperator } from '../api.generated.ts'
import { fromPointer } from './json-pointer.ts'
import { expectKey, expectSize, isEqual, isObject, MOST_CHARACTERS, MOST_LEVELS, parseJson, refuseIn, sizeOf, type Json, type JsonObject } from './strict-json.ts'

/** An operation refused: why, and which of its fields says so. */
type Refuse = (message: string, field: keyof JsonPatchOperationInput) => never

/** The steps to a place, from a root that holds the document as its only member: so the whole of it is a place like any other. */
type Place = readonly string[]

interface Operation {
  path: Place
  from: () => Place
  value: () => Json
  refuse: Refuse
}

type Container = Json[] | JsonObject

const NOTHING = 'There is nothing at this place.'

/** RFC 6902. Each changes the root, and answers with what it brought in that was not there before, if anything. */
const operations: Record<JsonPatchOperator, (root: JsonObject, operation: Operation) => Json | undefined> = {
  ADD: (root, { path, value, refuse }) => add(root, path, value(), refuse),
  REMOVE(root, { path, refuse }) {
    remove(root, path, 'path', refuse)
    return undefined
  },
  REPLACE(root, { path, value, refuse }) {
    find(root, path, 'path', refuse)
    const { of, key } = containerOf(root, path, 'path', refuse)
    return Object.assign(of, { [key]: expectDepth(value(), path, refuse) })[key as never]
  },
  MOVE(root, { path, from, refuse }) {
    const source = from()
    const isWithin = source.every((step, index) => step === path[index])
    if (isWithin && source.length < path.length) refuse('A value does not move into itself.', 'path')
    const value = find(root, source, 'from', refuse)
    if (isWithin) return undefined
    remove(root, source, 'from', refuse)
    add(root, path, value, refuse)
    return undefined
  },
  COPY: (root, { path, from, refuse }) => add(root, path, structuredClone(find(root, from(), 'from', refuse)), refuse),
  TEST(root, { path, value, refuse }) {
    if (!isEqual(find(root, path, 'path', refuse), value())) refuse('Something else is there.', 'value')
    return undefined
  },
}

/** What the operations make of a document, one after the other; it stays within the limits at each step. */
export function patchJson(document: Json, patch: readonly JsonPatchOperationInput[], ...field: string[]): Json {
  const root: JsonObject = { '': structuredClone(document) }
  if (patch.reduce((sum, { value }) => sum + (value?.length ?? 0), 0) > MOST_CHARACTERS) refuseIn(field)(`The values of a patch have ${MOST_CHARACTERS} characters at most.`, [])
  // Never too small; measured again when it is too large.
  let size = sizeOf(document)
  patch.forEach((input, index) => {
    const here = [...field, String(index)]
    const brought = operations[input.op](root, readOperation(input, here))
    if (brought === undefined) return
    const { values, characters } = sizeOf(brought)
    size = { values: size.values + values, characters: size.characters + characters }
    size = expectSize(size, () => sizeOf(root['']!), refuseIn([...here, 'path']))
  })
  return root['']!
}

function readOperation({ path, from, value }: JsonPatchOperationInput, field: readonly string[]): Operation {
  const refuse: Refuse = (message, of) => refuseIn([...field, of])(message, [])
  return {
    path: readPointer(path, 'path', refuse),
    from: () => readPointer(from ?? refuse('This operation needs a place to take from.', 'from'), 'from', refuse),
    value: () => parseJson(value ?? refuse('This operation needs a value.', 'value'), ...field, 'value'),
    refuse,
  }
}

function readPointer(pointer: string, field: 'path' | 'from', refuse: Refuse): Place {
  const path = fromPointer(pointer) ?? refuse('This is no JSON Pointer: /steps/0/action is one.', field)
  for (const step of path) expectKey(step, message => refuse(message, field), [])
  return ['', ...path]
}

function find(root: Json, path: Place, field: 'path' | 'from', refuse: Refuse): Json {
  return path.reduce((of, key) => (has(of, key) ? (of as JsonObject)[key]! : refuse(NOTHING, field)), root)
}

const has = (of: Json, key: string): boolean => (Array.isArray(of) ? isIndex(key) && Number(key) < of.length : isObject(of) && Object.hasOwn(of, key))
const isIndex = (key: string) => /^(0|[1-9]\d{0,9})$/.test(key)

/** The object or list that a place is in. */
function containerOf(root: JsonObject, path: Place, field: 'path' | 'from', refuse: Refuse): { of: Container; key: string } {
  const of = find(root, path.slice(0, -1), field, refuse)
  return typeof of === 'object' && of !== null ? { of, key: path.at(-1)! } : refuse(NOTHING, field)
}

function add(root: JsonObject, path: Place, value: Json, refuse: Refuse): Json {
  const { of, key } = containerOf(root, path, 'path', refuse)
  expectDepth(value, path, refuse)
  if (!Array.isArray(of)) return (of[key] = value)
  const index = key === '-' ? of.length : isIndex(key) ? Number(key) : Infinity
  if (index > of.length) refuse('The list has no such place.', 'path')
  of.splice(index, 0, value)
  return value
}

function remove(root: JsonObject, path: Place, field: 'path' | 'from', refuse: Refuse): void {
  if (path.length === 1) refuse('The whole value can be replaced, but not taken away.', field)
  find(root, path, field, refuse)
  const { of, key } = containerOf(root, path, field, refuse)
  if (Array.isArray(of)) of.splice(Number(key), 1)
  else delete of[key]
}

function expectDepth(value: Json, path: Place, refuse: Refuse): Json {
  return path.length - 1 + levelsOf(value) > MOST_LEVELS ? refuse(`There it would be more than ${MOST_LEVELS} levels deep.`, 'path') : value
}

const levelsOf = (value: Json): number => (typeof value === 'object' && value !== null ? 1 + Object.values(value).reduce<number>((most, inner) => Math.max(most, levelsOf(inner)), 0) : 0)
