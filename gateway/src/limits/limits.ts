import { Refusal } from '../refusal.ts'

/** How much one request may ask for. */
export const LIMITS = {
  /** Bytes of a request's body. */
  body: 1_000_000,
  /** Characters of a document, comments included. */
  document: 50_000,
  tokens: 5000,
  depth: 12,
  /** Fields and fragments inside each other: each costs a call of whoever walks through them, and calls are not without end. */
  nesting: 100,
  /** Under `__schema` and `__type`: tools unwrap types that deep. */
  introspectionDepth: 20,
  aliases: 50,
  rootFields: 20,
  directives: 50,
  /** Fields after fragments were put in their places. */
  fields: 2000,
  nameLength: 100,
  /** `first` and `last` of a list. */
  listSize: 1000,
  /** Keys of all objects in a request's JSON. */
  keys: 20_000,
  /** Objects and lists inside each other, in variables and in values. */
  inputDepth: 20,
} as const

/** A limit was passed: its own code, a sentence, and the numbers. */
export const exceeded = (code: string, sentence: string, limit: number, found?: number): Refusal =>
  new Refusal(code, sentence, { facts: { limit, ...(found !== undefined && { found }) } })
