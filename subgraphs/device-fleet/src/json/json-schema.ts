import { DomainError } from '@fieldgraph/kit/errors'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { RE2JS } from 're2js'
import { fromPointer } from './json-pointer.ts'
import { expectOwnSchema } from './schema-rules.ts'
import { canonical, refuseIn, type Json, type JsonObject, type Refuse } from './strict-json.ts'
import { TookTooLong, withinTime, type TimeLeft } from './within-time.ts'

export interface Violation {
  /** Where in the value, as a JSON Pointer. */
  pointer: string
  /** A sentence that names the place. */
  message: string
}

/** The first thing that a value has against its schema; null when it satisfies it. Many checks may share a time. */
export type Checker = (value: Json, left?: TimeLeft) => Violation | null

const MOST_KEPT = 200
const COMPILE_MILLISECONDS = 2_000

/** For the checks of one request. */
export const timeToCheck = (): TimeLeft => ({ milliseconds: 500 })

/** By the schema's canonical text, the one that was used last at the end. */
const kept = new Map<string, Checker>()

/** How a schema is read: JSON Schema 2020-12, so strictly that what has no effect is refused. */
const STRICT = { strict: true, strictRequired: false, allowUnionTypes: true, logger: false } as const

/** The dialect as a schema itself; nothing that people give is kept in it. */
const dialect = new Ajv2020(STRICT)

/** Patterns run in linear time, and what RE2 doesn't know is no pattern. */
const regExp = Object.assign((pattern: string) => RE2JS.compile(RE2JS.translateRegExp(pattern)), { code: 'linear' })

/** What checks values by a schema, which is refused if it is none, or one that could do harm. */
export function checkerOf(schema: JsonObject, ...field: string[]): Checker {
  const text = canonical(schema)
  const checker = kept.get(text) ?? makeChecker(schema, refuseIn(field))
  kept.delete(text)
  kept.set(text, checker)
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!)
  return checker
}

/** Refuses a value that does not satisfy the schema. */
export function expectSatisfies(value: Json, schema: JsonObject, ...field: string[]): void {
  const violation = checkerOf(schema)(value)
  if (violation) throw new DomainError('INVALID_INPUT', violation.message, [...field, violation.pointer])
}

function makeChecker(schema: JsonObject, refuse: Refuse): Checker {
  expectOwnSchema(schema, refuse)
  const check = compile(schema, refuse)
  return (value, left = timeToCheck()) => {
    try {
      return withinTime(() => check(value), left) ? null : toViolation(check.errors?.[0])
    } catch (error) {
      if (error instanceof TookTooLong) return { pointer: '', message: 'To check this by its schema takes too long.' }
      throw error
    }
  }
}

function compile(schema: JsonObject, refuse: Refuse): ValidateFunction {
  try {
    return withinTime(() => {
      if (!dialect.validateSchema(schema)) refuseSchema(dialect.errors?.[0], refuse)
      // One for each: an instance holds on to whatever it has compiled.
      const own = new Ajv2020({ ...STRICT, meta: false, validateSchema: false, inlineRefs: false, code: { regExp } })
      formats.default(own)
      return own.compile(schema)
    }, { milliseconds: COMPILE_MILLISECONDS })
  } catch (error) {
    if (error instanceof DomainError) throw error
    return refuse(error instanceof TookTooLong ? 'To read this schema takes too long.' : `This schema is not allowed: ${(error as Error).message}.`, [])
  }
}

function refuseSchema(error: ErrorObject | undefined, refuse: Refuse): never {
  const { pointer, message } = toViolation(error)
  return refuse(`This is not JSON Schema 2020-12: ${message}`, fromPointer(pointer) ?? [])
}

function toViolation(error: ErrorObject | undefined): Violation {
  const { instancePath: pointer = '', message = 'is not as the schema wants it', params = {} } = error ?? {}
  const more = params['additionalProperty'] ?? params['unevaluatedProperty'] ?? params['allowedValues'] ?? params['allowedValue']
  return { pointer, message: `${pointer || 'The value'} ${message}${more === undefined ? '' : `: ${typeof more === 'string' ? more : JSON.stringify(more)}`}.` }
}
