import { Kind, type DocumentNode, type FieldDefinitionNode, type InputValueDefinitionNode, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode, type TypeNode } from 'graphql'

/** What the SDL can't say of the object types of a subgraph; the others are entities, or connections of these. */
export interface Kinds {
  /** Entities of other subgraphs: walked from, and not into. */
  references: readonly string[]
  /** Rows without a key. */
  rows: readonly string[]
  /** Sums and counts, and what they are made of. */
  figures: readonly string[]
  /** Logs that tell of all rows at once. */
  logs: readonly string[]
  /** Parts of a row, and what these lead to. */
  parts: readonly string[]
  /** What has tests of its own, and is not walked. */
  apart?: readonly string[]
}

type StepKind = 'row' | 'connection' | 'reference' | 'figure' | 'log' | 'part' | 'apart' | 'leaf'

export interface Step {
  type: string
  field: string
  to: string
  kind: StepKind
  args: readonly InputValueDefinitionNode[]
  /** The argument that says which one is asked for; null where all are. */
  key: string | null
}

/** Values for arguments that must be given, by their name or that of their type. */
const GIVEN: Readonly<Record<string, string>> = { DatePeriod: '{ from: "2026-01-01", until: "2027-01-01" }', Currency: '"EUR"' }

const isNeeded = ({ type, defaultValue }: InputValueDefinitionNode) => type.kind === Kind.NON_NULL_TYPE && !defaultValue

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type))

export type GraphWalk = ReturnType<typeof graphWalk>

/** The ways through a subgraph's graph. Throws at a type or an argument that it knows no way to walk. */
export function graphWalk(document: DocumentNode, kinds: Kinds, values: Readonly<Record<string, string>> = {}) {
  const given = { ...GIVEN, ...values }
  const definitions = document.definitions.filter((node): node is ObjectTypeDefinitionNode | ObjectTypeExtensionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION)
  const fields = new Map<string, FieldDefinitionNode[]>()
  const isOurs = ({ directives = [] }: FieldDefinitionNode) => !directives.some(({ name }) => name.value === 'external')
  for (const { name, fields: more = [] } of definitions) fields.set(name.value, [...(fields.get(name.value) ?? []), ...more.filter(isOurs)])
  const keyed = new Set(definitions.filter(({ directives = [] }) => directives.some(({ name }) => name.value === 'key')).map(({ name }) => name.value))
  if (document.definitions.some(node => node.kind === Kind.INTERFACE_TYPE_DEFINITION)) throw new Error('Interfaces are not walked.')
  const unions = new Map(document.definitions.flatMap(node => (node.kind === Kind.UNION_TYPE_DEFINITION ? [[node.name.value, (node.types ?? []).map(({ name }) => name.value)] as const] : [])))

  const has = (type: string, field: string) => (fields.get(type) ?? []).some(({ name }) => name.value === field)
  function kindOf(type: string): StepKind {
    if (unions.has(type)) return 'row'
    if (!fields.has(type)) return 'leaf'
    if (kinds.apart?.includes(type)) return 'apart'
    if (kinds.references.includes(type)) return 'reference'
    if (keyed.has(type) || kinds.rows.includes(type)) return 'row'
    if (kinds.figures.includes(type)) return 'figure'
    if (kinds.parts.includes(type)) return 'part'
    if (has(type, 'edges') && has(type, 'totalCount')) return kinds.logs.includes(nodeOf(type)) ? 'log' : 'connection'
    throw new Error(`${type} is no entity and no connection: say what it is.`)
  }

  const stepsOf = (type: string): Step[] =>
    (fields.get(type) ?? []).map(({ name, type: to, arguments: args = [] }) => {
      const key = args.find(argument => isNeeded(argument) && ['ID', 'String'].includes(nameOf(argument.type)))
      return { type, field: name.value, to: nameOf(to), kind: kindOf(nameOf(to)), args, key: key?.name.value ?? null }
    })

  const fieldOf = (type: string, field: string) => nameOf(fields.get(type)!.find(({ name }) => name.value === field)!.type)
  const nodeOf = (connection: string) => fieldOf(fieldOf(connection, 'edges'), 'node')

  /** The field with the arguments that it can't be asked without. */
  function call({ type, field, args }: Step): string {
    const said = args.filter(isNeeded).map(argument => {
      const value = given[argument.name.value] ?? given[nameOf(argument.type)]
      if (value === undefined) throw new Error(`${type}.${field} needs ${argument.name.value}: say what to give.`)
      return `${argument.name.value}: ${value}`
    })
    return said.length > 0 ? `${field}(${said.join(', ')})` : field
  }

  /** All that a row says of itself, and the same of all rows that so many steps lead to; of one that may be of several types, which it is. */
  function rows(type: string, steps: number): string {
    const members = unions.get(type)
    return members ? `{ __typename ${members.map(member => `... on ${member} { id }`).join(' ')} }` : `{ id ${told(type, steps)} }`
  }

  function told(type: string, steps: number): string {
    const all = stepsOf(type)
    const ways = steps === 0 ? [] : all.filter(({ kind }) => ['row', 'connection', 'reference'].includes(kind)).map(step => `${call(step)} ${behind(step, steps - 1)}`)
    const own = kindOf(type) === 'reference' ? [] : all.filter(({ kind }) => kind === 'leaf').map(call)
    const parts = all.filter(({ kind }) => kind === 'part').map(step => `${call(step)} ${behind(step, steps)}`)
    return ['__typename', ...own, ...parts, ...ways].join(' ')
  }

  function behind({ to, kind }: Step, steps: number): string {
    if (kind === 'connection') return `{ totalCount edges { node ${rows(nodeOf(to), steps)} } }`
    return kind === 'part' ? `{ ${told(to, steps)} }` : rows(to, kind === 'reference' ? 0 : steps)
  }

  /** Every number of a figure; of rows, which. */
  const numbers = (type: string): string => `{ ${stepsOf(type).map(step => `${call(step)} ${counted(step)}`).join(' ')} }`
  function counted({ to, kind }: Step): string {
    if (kind === 'leaf') return ''
    if (kind === 'row' || kind === 'reference') return '{ id }'
    return kind === 'connection' ? '{ totalCount edges { node { id } } }' : numbers(to)
  }

  const types = [...fields.keys()].filter(type => !['Query', 'Mutation'].includes(type))
  return {
    roots: stepsOf('Query'),
    stepsOf,
    /** Entities of this subgraph. */
    entities: types.filter(type => keyed.has(type) && !kinds.references.includes(type)),
    /** Figures of rows and of other subgraphs' entities. */
    figures: types.filter(type => keyed.has(type)).flatMap(type => stepsOf(type).filter(({ kind }) => kind === 'figure')),
    nodeOf,
    call,
    rows,
    behind,
    numbers,
  }
}

interface Row {
  id: string
}
interface Page {
  totalCount: number
  edges: { node: Row }[]
}

const isPage = (value: object): value is Page => 'edges' in value && 'totalCount' in value

const isHidden = (value: unknown, sees: (id: string) => boolean) => typeof value === 'object' && value !== null && 'id' in value && !sees(String(value.id))

/** An answer to one who sees all rows, as one gets it who sees only some. */
export function narrowed(answer: unknown, sees: (id: string) => boolean): unknown {
  if (Array.isArray(answer)) return answer.map(each => narrowed(each, sees))
  if (typeof answer !== 'object' || answer === null) return answer
  if (isPage(answer)) {
    const edges = answer.edges.filter(({ node }) => sees(node.id))
    return { totalCount: edges.length, edges: narrowed(edges, sees) }
  }
  if (isHidden(answer, sees)) return null
  return Object.fromEntries(Object.entries(answer).map(([field, value]) => [field, Array.isArray(value) && field !== '_entities' ? narrowed(value.filter(each => !isHidden(each, sees)), sees) : narrowed(value, sees)]))
}
