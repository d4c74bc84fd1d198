import { expect } from 'vitest'
import { narrowed, type GraphWalk, type Step } from './graph-walk.ts'
import type { Caller, Names } from './world.fixture.ts'

const STEPS = 2
const AS_ENTITY = ' as an entity'
const ORGANIZATION = `Organization${AS_ENTITY}`

/** One organization's rows, and one who sees them all. */
export interface World {
  admin: Caller
  /** Ids of each entity by the names that the tests call the rows. */
  ids: Readonly<Record<string, Names>>
}

/** What the graph can't say of a domain. */
export interface Domain<W extends World> {
  walk: GraphWalk
  /** Entities of other subgraphs to set out from, as the gateway asks for them. */
  references(world: W): Readonly<Record<string, readonly { id: string }[]>>
  /** What an argument can name, unless it is the id of what is asked for: values by the names that the tests call them. */
  named(argument: string, world: W): Names
}

interface Operation {
  name: string
  query: string
  variables?: Record<string, unknown>
}

export const namesOf = ({ ids }: World): Names => Object.assign({}, ...Object.values(ids))

/** Papers have the id of their vehicle or driver, and their kind. */
const rowOf = (id: string) => id.split(':')[0]!

/** Whether one who sees these rows sees what has the id; people, teams, parties and the organization are no rows of a domain. */
const sight = (rows: readonly string[], outside: readonly string[]) => (id: string) => rows.includes(rowOf(id)) || outside.includes(id) || /^(usr|org|pty|tem)_/.test(id)

export function idsOf({ ids }: World, type: string): string[] {
  const rows = Object.values(ids[type] ?? {})
  if (rows.length === 0) throw new Error(`The world has no ${type}.`)
  return rows
}

export async function ask(by: Caller, query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await by.execute(query, variables)
  expect(errors).toBeUndefined()
  return data
}

/** Zeros, noes, empty lists, and nothing else. */
export const isNothing = (value: unknown): boolean => value === null || value === 0 || value === false || (typeof value === 'object' && Object.values(value).every(isNothing))

/** Of figures those that tell something; where one is made of several, these too. */
export const told = (all: object): Record<string, unknown> => Object.fromEntries(Object.entries(all).map(([field, value]) => [field, withoutNothing(value)]).filter(([, value]) => !isNothing(value)))

function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(each => each?.count !== 0).map(withoutNothing)
  return typeof value === 'object' && value !== null ? told(value) : value
}

/** Entities of which nothing is told but that somebody asked for them. */
// oxlint-disable-next-line typescript/no-explicit-any -- an answer of any shape.
const bare = (answer: any): object => ({
  _entities: answer._entities.map((entity: object) => Object.fromEntries(Object.entries(entity).map(([field, value]) => [field, ['__typename', 'id'].includes(field) ? value : null]))),
})

/** Everything that can be asked for in a domain's graph, and what one who sees only some rows is to be answered. */
export function rowSight<W extends World>({ walk, references, named }: Domain<W>) {
  const isWay = ({ kind }: Step) => kind === 'row' || kind === 'connection' || kind === 'part'
  const choices = (argument: string, to: string, world: W): Names => (argument === 'id' ? world.ids[to] ?? {} : named(argument, world))

  /** The field for each that its key can name. */
  const calls = (step: Step, world: W): string[] =>
    step.key === null ? [walk.call(step)] : Object.values(choices(step.key, step.to, world)).map(value => `${step.field}(${step.key}: "${value}")`)

  /** Each root field, each page inside a figure, and each entity as the gateway asks for it, with all that is behind it. */
  function operations(world: W): Operation[] {
    const roots = walk.roots.filter(isWay).map(step => ({
      name: step.field,
      query: `{ ${calls(step, world).map((call, at) => `way${at}: ${call} { ...Behind }`).join(' ')} } fragment Behind on ${step.to} ${walk.behind(step, STEPS)}`,
    }))
    const pages = walk.roots.filter(step => step.kind === 'figure' && keyOf(step) === null).flatMap(figure =>
      walk.stepsOf(figure.to).filter(isWay).map(step => ({ name: `${figure.field}.${step.field}`, query: `{ ${walk.call(figure)} { ${walk.call(step)} ${walk.behind(step, STEPS)} } }` })),
    )
    const rows = Object.fromEntries(walk.entities.map(type => [type, idsOf(world, type).map(id => ({ id }))]))
    const entities = Object.entries({ ...rows, ...references(world) }).map(([type, of]) => ({
      name: `${type}${AS_ENTITY}`,
      query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} ${walk.rows(type, STEPS)} } }`,
      variables: { of: of.map(each => ({ __typename: type, ...each })) },
    }))
    return [...roots, ...pages, ...entities]
  }

  const answers = new Map<string, Promise<unknown>>()
  /** The world stays as it is, so one who sees all of it is answered the same each time. */
  function askAdmin({ admin }: W, { name, query, variables }: Operation): Promise<unknown> {
    const key = `${admin.identity.organizationId} ${name}`
    const answer = answers.get(key) ?? ask(admin, query, variables)
    answers.set(key, answer)
    return answer
  }

  /** What the caller is answered everywhere, and what is expected of one who sees these rows. */
  async function expectRows(world: W, caller: Caller, rows: readonly string[]): Promise<void> {
    const outside = Object.values(references(world)).flatMap(of => of.map(({ id }) => id))
    const isElsewhere = caller.identity.organizationId !== world.admin.identity.organizationId
    for (const operation of operations(world)) {
      const [all, own] = [await askAdmin(world, operation), await ask(caller, operation.query, operation.variables)]
      expect({ [operation.name]: own }).toEqual({ [operation.name]: isElsewhere && operation.name === ORGANIZATION ? bare(all) : narrowed(all, sight(rows, outside)) })
    }
  }

  /** All that one is answered, everywhere. */
  async function everything(by: Caller, world: W): Promise<string> {
    const answered = []
    for (const operation of operations(world)) answered.push(await (by === world.admin ? askAdmin(world, operation) : ask(by, operation.query, operation.variables)))
    return JSON.stringify(answered)
  }

  /** That the walk sets out from every entity and comes by every row, and that every list has all of its kind. */
  async function expectAll(world: W): Promise<void> {
    expect(walk.entities.toSorted()).toEqual(Object.keys(world.ids).toSorted())
    const answered = await everything(world.admin, world)
    expect(Object.entries(namesOf(world)).filter(([, id]) => !answered.includes(id))).toEqual([])
    // What must be told more of what is wanted lists some of them.
    for (const step of walk.roots.filter(each => each.kind === 'connection' && each.key === null && walk.call(each) === each.field && walk.entities.includes(walk.nodeOf(each.to)))) {
      const { list } = await ask(world.admin, `{ list: ${walk.call(step)} { totalCount edges { node { id } } } }`)
      const rows = idsOf(world, walk.nodeOf(step.to))
      expect([step.field, list.totalCount, list.edges.map(({ node }: { node: { id: string } }) => node.id).toSorted()]).toEqual([step.field, rows.length, rows.toSorted()])
    }
  }

  /** The argument that can name whose a figure is to be. */
  const keyOf = ({ args }: Step) => args.find(({ name }) => name.value.endsWith('Id'))?.name.value ?? null

  /** Every figure that is to be had, by its field: of all rows that are seen, and by root fields also of one that is named. */
  async function figures(by: Caller, world: W): Promise<Record<string, unknown>> {
    const found: Record<string, unknown> = {}
    for (const step of walk.roots.filter(({ kind }) => kind === 'figure')) {
      const key = keyOf(step)
      for (const [name, value] of [[step.field, null], ...Object.entries(key === null ? {} : choices(key, step.to, world)).map(([whose, id]) => [`${step.field} ${whose}`, id] as const)] as const) {
        const { data, errors = [] } = await by.execute(`{ figure: ${value === null ? walk.call(step) : `${step.field}(${key}: "${value}")`} ${walk.numbers(step.to)} }`)
        // Nobody's, or another's.
        if (errors.length > 0) expect([errors.length, errors[0]!.path, value ? ['NOT_FOUND'] : ['INVALID_INPUT', 'NOT_FOUND']]).toEqual([1, ['figure'], expect.arrayContaining([errors[0]!.extensions!['code']])])
        found[name] = data.figure
      }
    }
    const outside = references(world)
    for (const step of walk.figures) {
      const of = outside[step.type] ?? idsOf(world, step.type).map(id => ({ id }))
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${step.type} { figure: ${walk.call(step)} ${walk.numbers(step.to)} } } }`
      const { _entities: entities } = await ask(by, query, { of: of.map(({ id }) => ({ __typename: step.type, id })) })
      for (const [at, { id }] of of.entries()) found[`${step.type}.${step.field} ${nameOf(world, id)}`.trim()] = entities[at]?.figure ?? null
    }
    return found
  }

  const nameOf = (world: W, id: string) => Object.entries({ ...namesOf(world), ...named('userId', world) }).find(([, each]) => each === id)?.[0] ?? ''

  /** Who sees some rows only is told nothing by the logs, which tell of all. */
  async function expectNoLog(world: W, callers: readonly Caller[]): Promise<void> {
    for (const step of walk.roots.filter(({ kind }) => kind === 'log')) {
      const count = async (by: Caller) => (await ask(by, `{ log: ${walk.call(step)} { totalCount edges { cursor } } }`)).log.totalCount
      expect(await count(world.admin)).toBeGreaterThanOrEqual(Object.keys(namesOf(world)).length)
      for (const caller of callers) expect(await count(caller)).toBe(0)
    }
  }

  return { everything, expectAll, expectRows, expectNoLog, figures }
}
