import { Kind, visit, type DirectiveNode, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type OperationTypeNode, type SelectionSetNode, type ValueNode } from 'graphql'
import { Refusal } from '../refusal.ts'
import { exceeded, LIMITS } from './limits.ts'

export interface OperationFacts {
  kind: 'query' | 'mutation'
  name: string | null
  /** Root fields by name, as often as they are asked for. */
  rootFields: readonly string[]
  introspects: boolean
  /** Variables that say how long a list may be, with their defaults. */
  listSizes: ReadonlyMap<string, number | null>
}

/**
 * What each operation of a document asks for, fragments in their places.
 * Throws at the first limit that is passed, so a bomb costs no more than that.
 */
export function factsOf(document: DocumentNode): OperationFacts[] {
  visit(document, { Name: ({ value }) => checkLength(value) })
  const fragments = new Map<string, FragmentDefinitionNode>()
  const operations: OperationDefinitionNode[] = []
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
  }
  const spent: Spent = { fields: 0, fragments: new Set() }
  const facts = operations.map(operation => factsOfOperation(operation, fragments, spent))
  // Nobody would look into them before validation does, and that tells what exists.
  for (const name of fragments.keys()) if (!spent.fragments.has(name)) throw new Refusal('GRAPHQL_VALIDATION_FAILED', `The fragment ${name} is never used.`)
  return facts
}

/** By all operations of a document together. */
interface Spent {
  fields: number
  fragments: Set<string>
}

function factsOfOperation(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>, spent: Spent): OperationFacts {
  const kind: `${OperationTypeNode}` = operation.operation
  if (kind === 'subscription') throw new Refusal('SUBSCRIPTION_NOT_SUPPORTED', 'Subscriptions are not served.')
  const rootFields: string[] = []
  const variables = new Set<string>()
  const open = new Set<string>()
  let aliases = 0
  let directives = 0

  const countDirectives = (nodes: readonly DirectiveNode[] | undefined) => {
    directives += nodes?.length ?? 0
    if (directives > LIMITS.directives) throw exceeded('DIRECTIVE_LIMIT_EXCEEDED', `An operation may have ${LIMITS.directives} directives at most.`, LIMITS.directives)
    for (const { arguments: given } of nodes ?? []) for (const { value } of given ?? []) checkValue(value)
  }

  const walk = ({ selections }: SelectionSetNode, depth: number, mostDepth: number, nesting = 1): void => {
    if (nesting > LIMITS.nesting) throw exceeded('DEPTH_LIMIT_EXCEEDED', `Fields and fragments may be nested ${LIMITS.nesting} deep at most.`, LIMITS.nesting)
    for (const selection of selections) {
      countDirectives(selection.directives)
      if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, depth, mostDepth, nesting + 1)
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value
        const fragment = fragments.get(name)
        if (!fragment) continue
        if (open.has(name)) throw new Refusal('FRAGMENT_CYCLE', `The fragment ${name} contains itself.`)
        open.add(name)
        spent.fragments.add(name)
        countDirectives(fragment.directives)
        walk(fragment.selectionSet, depth, mostDepth, nesting + 1)
        open.delete(name)
      } else {
        const name = selection.name.value
        if (++spent.fields > LIMITS.fields) throw exceeded('FIELD_LIMIT_EXCEEDED', `A request may ask for ${LIMITS.fields} fields at most, fragments included.`, LIMITS.fields)
        if (depth > mostDepth) throw exceeded('DEPTH_LIMIT_EXCEEDED', `Fields may be nested ${mostDepth} deep at most.`, mostDepth)
        if (selection.alias) {
          checkName(selection.alias.value)
          if (++aliases > LIMITS.aliases) throw exceeded('ALIAS_LIMIT_EXCEEDED', `An operation may have ${LIMITS.aliases} aliases at most.`, LIMITS.aliases)
        }
        if (depth === 1) {
          rootFields.push(name)
          if (rootFields.length > LIMITS.rootFields) throw exceeded('ROOT_FIELD_LIMIT_EXCEEDED', `An operation may have ${LIMITS.rootFields} root fields at most.`, LIMITS.rootFields)
        }
        for (const argument of selection.arguments ?? []) {
          checkValue(argument.value)
          if (argument.name.value !== 'first' && argument.name.value !== 'last') continue
          if (argument.value.kind === Kind.VARIABLE) variables.add(argument.value.name.value)
          else if (argument.value.kind === Kind.INT) checkListSize(Number(argument.value.value))
        }
        if (selection.selectionSet) walk(selection.selectionSet, depth + 1, depth === 1 && isIntrospection(name) ? LIMITS.introspectionDepth : mostDepth, nesting + 1)
      }
    }
  }
  countDirectives(operation.directives)
  for (const { variable, directives: given, defaultValue } of operation.variableDefinitions ?? []) {
    checkName(variable.name.value)
    countDirectives(given)
    if (defaultValue) checkValue(defaultValue)
  }
  walk(operation.selectionSet, 1, LIMITS.depth)

  const defaults = new Map(operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : null]))
  return {
    kind,
    name: operation.name?.value ?? null,
    rootFields,
    introspects: rootFields.some(isIntrospection),
    listSizes: new Map([...variables].map(name => [name, defaults.get(name) ?? null])),
  }
}

const isIntrospection = (field: string) => field === '__schema' || field === '__type'

/** Refuses lists that are too long by the request's variables. */
export function checkListSizes({ listSizes }: OperationFacts, variables: Readonly<Record<string, unknown>>): void {
  for (const [name, usual] of listSizes) {
    const given = Object.hasOwn(variables, name) ? variables[name] : usual
    if (typeof given === 'number') checkListSize(given)
  }
}

function checkListSize(size: number): void {
  if (size > LIMITS.listSize) throw exceeded('LIST_SIZE_LIMIT_EXCEEDED', `A list may have ${LIMITS.listSize} elements at most: ask for the next page instead.`, LIMITS.listSize, size)
}

function checkValue(value: ValueNode, depth = 1): void {
  if (value.kind !== Kind.LIST && value.kind !== Kind.OBJECT) return
  if (depth > LIMITS.inputDepth) throw exceeded('INPUT_DEPTH_LIMIT_EXCEEDED', `Values may be nested ${LIMITS.inputDepth} deep at most.`, LIMITS.inputDepth)
  if (value.kind === Kind.LIST) for (const item of value.values) checkValue(item, depth + 1)
  else
    for (const { name, value: item } of value.fields) {
      checkName(name.value)
      checkValue(item, depth + 1)
    }
}

/** Whoever says in a sentence what is wrong with a name says the name, and looks for others like it. */
function checkLength(name: string): void {
  if (name.length > LIMITS.nameLength) throw new Refusal('NAME_NOT_ALLOWED', `A name may have ${LIMITS.nameLength} characters at most.`, { facts: { limit: LIMITS.nameLength } })
}

/** Names that would reach into every object, or that belong to GraphQL itself. */
function checkName(name: string): void {
  if (name.startsWith('__') || name in Object.prototype) throw new Refusal('NAME_NOT_ALLOWED', `The name ${name} can't be used here.`)
}
