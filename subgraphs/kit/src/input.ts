import {
  defaultFieldResolver, getDirectiveValues, getNamedType, isInputObjectType, isObjectType,
  type GraphQLArgument, type GraphQLFieldResolver, type GraphQLInputField, type GraphQLSchema, type GraphQLObjectType,
} from 'graphql'
import { DomainError, invalidInput } from './errors.ts'
import type { Identity } from './identity.ts'
import { isId } from './ids.ts'
import { toUserError } from './payload.ts'

type Check = (value: unknown, path: readonly string[]) => void

/** Rows of one page for people and pages; a partner's client may take up to the hard cap. */
const INTERACTIVE_PAGE = 100
const CLIENT_PAGE = 1000
const DEFAULT_LENGTH = { min: 0, max: 2000 }
const MOST_IN_LIST = 1000

// Controls other than tab and line breaks, NUL among them: PostgreSQL refuses
// NUL, and the others are never meant.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/**
 * Puts checks in front of every field with arguments: lengths, numbers of items, ids
 * of the right type, characters that are never meant, page sizes. A mutation answers them as
 * data in its payload, any other field as an error.
 */
export function enforceInput(schema: GraphQLSchema): void {
  const checks = new Map<string, Check>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue
      const check = checkAll(field.args, schema, checks)
      const resolve: GraphQLFieldResolver<unknown, { identity: Identity }> = field.resolve ?? defaultFieldResolver
      const refuse = answersWithErrors(type, getNamedType(field.type)) ? asData : rethrow
      field.resolve = (source, args, context, info) => {
        try {
          checkPage(args, context.identity)
          check(args, [])
        } catch (error) {
          return refuse(error)
        }
        return resolve(source, args, context, info)
      }
    }
  }
}

const answersWithErrors = (parent: GraphQLObjectType, answer: unknown) => parent.name === 'Mutation' && isObjectType(answer) && 'errors' in answer.getFields()

const rethrow = (error: unknown): never => {
  throw error
}

function asData(error: unknown): { errors: unknown[] } {
  if (!(error instanceof DomainError)) throw error
  return { errors: [toUserError(error)] }
}

function checkPage({ first, last }: Readonly<Record<string, unknown>>, { kind }: Identity): void {
  const most = kind === 'client' ? CLIENT_PAGE : INTERACTIVE_PAGE
  for (const [argument, size] of Object.entries({ first, last })) {
    if (typeof size === 'number' && (size < 0 || size > most)) throw invalidInput(`A page holds 0 to ${most} rows.`, argument)
  }
}

function checkAll(inputs: readonly (GraphQLArgument | GraphQLInputField)[], schema: GraphQLSchema, checks: Map<string, Check>): Check {
  const each = inputs.map(input => [input.name, checkOf(input, schema, checks)] as const)
  return (value, path) => {
    for (const [name, check] of each) {
      const given = (value as Readonly<Record<string, unknown>>)[name]
      if (given != null) check(given, [...path, name])
    }
  }
}

function checkOf(input: GraphQLArgument | GraphQLInputField, schema: GraphQLSchema, checks: Map<string, Check>): Check {
  const type = getNamedType(input.type)
  const one = isInputObjectType(type) ? checkObject(type.name, schema, checks) : checkLeaf(input, type.name, schema)
  const { max: most = MOST_IN_LIST } = (directiveOf('items', input, schema) ?? {}) as { max?: number }
  const every: Check = (value, path) => {
    if (!Array.isArray(value)) return one(value, path)
    if (value.length > most) throw invalidInput(`Give at most ${most} at once.`, ...path)
    value.forEach((item, index) => item != null && every(item, [...path, String(index)]))
  }
  return every
}

/** Compiled at first use, since input types may hold themselves. */
function checkObject(name: string, schema: GraphQLSchema, checks: Map<string, Check>): Check {
  return (value, path) => {
    let check = checks.get(name)
    if (!check) {
      const type = schema.getType(name)
      check = checkAll(isInputObjectType(type) ? Object.values(type.getFields()) : [], schema, checks)
      checks.set(name, check)
    }
    check(value, path)
  }
}

function checkLeaf(input: GraphQLArgument | GraphQLInputField, type: string, schema: GraphQLSchema): Check {
  const values = (directive: string) => directiveOf(directive, input, schema)
  if (type === 'ID') {
    const prefix = values('id')?.['prefix']
    return (value, path) => checkId(String(value), typeof prefix === 'string' ? prefix : null, path)
  }
  const { min, max } = { ...DEFAULT_LENGTH, ...(values('length') as Partial<typeof DEFAULT_LENGTH> | undefined) }
  return (value, path) => checkText(value, min, max, path)
}

function directiveOf(name: string, { astNode }: GraphQLArgument | GraphQLInputField, schema: GraphQLSchema): Record<string, unknown> | undefined {
  const definition = schema.getDirective(name)
  return definition && astNode ? getDirectiveValues(definition, astNode) : undefined
}

function checkId(id: string, prefix: string | null, path: readonly string[]): void {
  if (prefix !== null && !isId(id, prefix)) throw invalidInput(`An id of this kind begins with ${prefix}_ and has 26 characters after it.`, ...path)
  checkText(id, 1, 100, path)
}

/** Texts anywhere in a value: JSON may hold them deep down, and as keys. */
function checkText(value: unknown, min: number, max: number, path: readonly string[]): void {
  if (typeof value === 'string') {
    if (!value.isWellFormed() || CONTROL.test(value)) throw invalidInput('This text has characters that are not allowed.', ...path)
    if (value.length > max) throw invalidInput(`This text has ${value.length} characters; ${max} are allowed.`, ...path)
    if (value.trim().length < min) throw invalidInput(min === 1 ? 'This must not be empty.' : `This needs at least ${min} characters.`, ...path)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      checkText(key, 0, 200, path)
      checkText(inner, 0, 20_000, path)
    }
  }
}

