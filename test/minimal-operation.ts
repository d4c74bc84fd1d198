import { newId } from '@fieldgraph/kit/testing'
import { Kind, type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, type InputObjectTypeDefinitionNode, type InputValueDefinitionNode, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode, type TypeNode } from 'graphql'

const SCALARS: Readonly<Record<string, unknown>> = {
  Boolean: true, Currency: 'EUR', Date: '2026-01-01', DateTime: '2026-01-01T00:00:00Z', Decimal: '1.00', EmailAddress: 'nobody@example.com',
  Float: 1, ID: 'x', Int: 1, JSON: {}, PhoneNumber: '+33612345678', String: 'x', URL: 'https://example.com',
}

interface Root {
  type: string
  field: string
}

interface Operation {
  query: string
  variables: Record<string, unknown>
}

/** The smallest well-formed operation that asks for one root field: required arguments alone, with ids that nobody has. */
export const minimalOperation = (document: DocumentNode, root: Root): Operation => minimalOperations(document, [root])[0]!

/** The same for many at once: one operation for the queries, and one for the commands. */
export function minimalOperations(document: DocumentNode, roots: readonly Root[]): Operation[] {
  return [...new Set(roots.map(({ type }) => type))].map(type => {
    const asked = roots.filter(root => root.type === type).map((root, at) => {
      const field = rootField(document, root)
      const required = (field.arguments ?? []).filter(isRequired).map(argument => ({ name: argument.name.value, variable: `${argument.name.value}${at || ''}`, argument }))
      const given = required.map(({ name, variable }) => `${name}: $${variable}`).join(', ')
      return { required, call: `${root.field}${given && `(${given})`}${isObject(document, nameOf(field.type)) ? ' { __typename }' : ''}` }
    })
    const required = asked.flatMap(each => each.required)
    const declared = required.map(({ variable, argument }) => `$${variable}: ${printType(argument.type)}`).join(', ')
    return {
      query: `${type.toLowerCase()}${declared && ` (${declared})`} { ${asked.map(({ call }) => call).join(' ')} }`,
      variables: Object.fromEntries(required.map(({ variable, argument }) => [variable, valueOf(document, argument)])),
    }
  })
}

export interface NamedRecord {
  part: string
  prefix: string
  /** It names several. */
  isList: boolean
}

/** The parts of a command's input that name a record, with the prefix of its ids. */
export function namedRecords(document: DocumentNode, root: { type: string; field: string }): NamedRecord[] {
  const inputs = new Set((rootField(document, root).arguments ?? []).map(({ type }) => nameOf(type)))
  return document.definitions
    .filter(node => node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && inputs.has(node.name.value))
    .flatMap(node => (node as InputObjectTypeDefinitionNode).fields ?? [])
    .flatMap(({ name, type, directives = [] }) => {
      const prefix = argumentOf(directives, 'id', 'prefix')
      const bare = type.kind === Kind.NON_NULL_TYPE ? type.type : type
      return prefix ? [{ part: name.value, prefix, isList: bare.kind === Kind.LIST_TYPE }] : []
    })
}

function rootField(document: DocumentNode, root: { type: string; field: string }): FieldDefinitionNode {
  const field = document.definitions
    .filter((node): node is ObjectTypeDefinitionNode | ObjectTypeExtensionNode => (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) && node.name.value === root.type)
    .flatMap(node => node.fields ?? [])
    .find(({ name }) => name.value === root.field)
  if (!field) throw new Error(`${root.type}.${root.field} is not in the schema.`)
  return field
}

const isRequired = ({ type, defaultValue }: InputValueDefinitionNode) => type.kind === Kind.NON_NULL_TYPE && !defaultValue

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type))

const printType = (type: TypeNode): string => (type.kind === Kind.NON_NULL_TYPE ? `${printType(type.type)}!` : type.kind === Kind.LIST_TYPE ? `[${printType(type.type)}]` : type.name.value)

const isObject = (document: DocumentNode, name: string) => document.definitions.some(node => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === name)

function valueOf(document: DocumentNode, { type, directives = [] }: Pick<InputValueDefinitionNode, 'type' | 'directives'>): unknown {
  const bare = type.kind === Kind.NON_NULL_TYPE ? type.type : type
  if (bare.kind === Kind.LIST_TYPE) return [valueOf(document, { type: bare.type, directives })]
  const name = nameOf(bare)
  const definition = document.definitions.find(node => 'name' in node && node.name?.value === name)
  if (definition?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
    return Object.fromEntries((definition.fields ?? []).filter(isRequired).map(field => [field.name.value, valueOf(document, field)]))
  }
  if (definition?.kind === Kind.ENUM_TYPE_DEFINITION) return definition.values?.[0]?.name.value
  const prefix = argumentOf(directives, 'id', 'prefix')
  if (prefix) return newId(prefix)
  const least = Number(argumentOf(directives, 'length', 'min') ?? 1)
  return name === 'String' ? 'x'.repeat(Math.max(1, least)) : SCALARS[name]
}

function argumentOf(directives: readonly ConstDirectiveNode[], directive: string, argument: string): string | undefined {
  const value = directives.find(({ name }) => name.value === directive)?.arguments?.find(({ name }) => name.value === argument)?.value
  return value && 'value' in value ? String(value.value) : undefined
}
