import { invalidInput } from '@fieldgraph/kit/errors'
import { toPointer, type Path } from './json-pointer.ts'

export type Json = null | boolean | number | string | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json
}

export const MOST_LEVELS = 32
export const MOST_VALUES = 20_000
export const MOST_CHARACTERS = 262_144
const MOST_DIGITS = 17
/** Members that an object of JavaScript already has, and that its prototype is reached by. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Says no to a place in a JSON value. */
export type Refuse = (message: string, path: Path) => never

/** What is said of a place in the value that was given as `field`. */
export const refuseIn = (field: readonly string[]): Refuse => (message, path) => {
  throw invalidInput(message, ...field, toPointer(path))
}

/** The value of a text in which nothing gets lost: what `JSON.parse` takes in silence is refused. */
export function parseJson(text: string, ...field: string[]): Json {
  const refuse = refuseIn(field)
  let value: Json
  try {
    value = JSON.parse(text)
  } catch {
    return refuse('This is not JSON.', [])
  }
  examine(text, refuse)
  return value
}

export function expectObject(value: Json, ...field: string[]): JsonObject {
  return isObject(value) ? value : refuseIn(field)('This must be a JSON object.', [])
}

export const parseObject = (text: string, ...field: string[]): JsonObject => expectObject(parseJson(text, ...field), ...field)

export const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

/** One text for what is one value, whatever the order of its keys. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value)
  return `{${Object.keys(value).sort().map(key => `${JSON.stringify(key)}:${canonical(value[key]!)}`).join(',')}}`
}

export function expectKey(key: string, refuse: Refuse, path: Path): void {
  if (FORBIDDEN.has(key)) refuse(`A key is not called ${key}.`, path)
  expectText(key, refuse, path)
}

export interface Size {
  values: number
  characters: number
}

export function sizeOf(value: Json): Size {
  if (typeof value === 'string') return { values: 1, characters: value.length }
  const size = { values: 1, characters: 0 }
  if (typeof value !== 'object' || value === null) return size
  for (const [key, inner] of Object.entries(value)) {
    const { values, characters } = sizeOf(inner)
    size.values += values
    size.characters += characters + (Array.isArray(value) ? 0 : key.length)
  }
  return size
}

/** Holds what was put together to the limits of what is sent; answers its size, which is measured only when the guess is too large. */
export function expectSize(guess: Size, measure: () => Size, refuse: Refuse): Size {
  const isTooLarge = ({ values, characters }: Size) => values > MOST_VALUES || characters > MOST_CHARACTERS
  if (!isTooLarge(guess)) return guess
  const size = measure()
  return isTooLarge(size) ? refuse(`This would have more than ${MOST_VALUES} values or ${MOST_CHARACTERS} characters.`, []) : size
}

/** Whether two values are one, whatever the order of their keys. */
export function isEqual(one: Json, other: Json): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  const keys = Object.keys(one)
  return Array.isArray(one) === Array.isArray(other) && keys.length === Object.keys(other).length && keys.every(key => Object.hasOwn(other, key) && isEqual((one as JsonObject)[key]!, (other as JsonObject)[key]!))
}

// Of a text that is JSON these are all tokens that say something.
const TOKENS = /"(?:[^"\\]+|\\.)*"|[{}[\],]|[-+.\w]+/g

/** An object or list that has begun and not ended. */
interface Open {
  /** Of an object those that it has; null: a list. */
  keys: Set<string> | null
  /** Where in it the next value is; null: the next text is a key. */
  at: string | number | null
}

/** Reads a text that is JSON once more, for what its value no longer shows. */
function examine(text: string, refuse: Refuse): void {
  const open: Open[] = []
  let values = 0
  const path = () => open.map(({ at }) => at ?? '')
  for (const [token] of text.matchAll(TOKENS)) {
    const inner = open.at(-1)
    if (token === '}' || token === ']') open.pop()
    else if (token === ',') inner!.at = inner!.keys ? null : (inner!.at as number) + 1
    else if (inner?.keys && inner.at === null) inner.at = readKey(token, inner.keys, key => [...path().slice(0, -1), key], refuse)
    else {
      expectCount(++values, refuse, values > MOST_VALUES ? path() : [])
      if (token === '{' || token === '[') {
        if (open.length >= MOST_LEVELS) expectLevel(open.length + 1, refuse, path())
        open.push(token === '{' ? { keys: new Set(), at: null } : { keys: null, at: 0 })
      } else if (token.startsWith('"')) expectText(token.includes('\\') ? (JSON.parse(token) as string) : token, refuse, path)
      else if (/\d/.test(token) && !isHeld(token)) refuse(`A double does not hold the number ${shown(token)}.`, path())
    }
  }
}

function readKey(token: string, keys: Set<string>, pathOf: (key: string) => Path, refuse: Refuse): string {
  const key = JSON.parse(token) as string
  expectKey(key, refuse, pathOf(key))
  if (keys.has(key)) refuse(`The key ${shown(key)} is there twice.`, pathOf(key))
  keys.add(key)
  return key
}

function expectText(text: string, refuse: Refuse, path: Path | (() => Path)): void {
  if (text.isWellFormed() && !text.includes('\0')) return
  refuse('This text has characters that are not allowed.', typeof path === 'function' ? path() : path)
}

function expectCount(values: number, refuse: Refuse, path: Path): void {
  if (values > MOST_VALUES) refuse(`This has more than ${MOST_VALUES} values.`, path)
}

function expectLevel(levels: number, refuse: Refuse, path: Path): void {
  if (levels > MOST_LEVELS) refuse(`This is more than ${MOST_LEVELS} levels deep.`, path)
}

/** Whether a double, written with as many digits, is this number again. */
function isHeld(number: string): boolean {
  const { digits, exponent } = partsOf(number)
  if (digits === '') return true
  if (digits.length > MOST_DIGITS || !Number.isFinite(Number(number))) return false
  const held = partsOf(Number(number).toPrecision(digits.length))
  return held.digits === digits && held.exponent === exponent
}

/** A number as 0.digits × 10^exponent. */
function partsOf(number: string): { digits: string; exponent: number } {
  const [, whole = '', fraction = '', exponent = '0'] = /^-?(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(number) ?? []
  const leading = /^0*/.exec(whole + fraction)![0].length
  return { digits: (whole + fraction).slice(leading).replace(/0+$/, ''), exponent: Number(exponent) + whole.length - leading }
}

const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
