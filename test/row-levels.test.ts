import { fleetOps } from '@fieldgraph/fleet-ops'
import { accessOf } from '@fieldgraph/kit/access'
import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { attendance, FIGURES, SEES, type Names } from './fleet-sight.ts'
import { fleetWorld, type World } from './fleet-world.fixture.ts'
import { graphWalk, narrowed } from './graph-walk.ts'

const walk = graphWalk(fleetOps.document, {
  references: ['Organization', 'Party', 'User'],
  rows: ['ExpiringDocument'],
  figures: [
    'ApprovedExpenses', 'CampaignAttendance', 'CampaignSpend', 'CampaignStatusCount', 'ClientPortal', 'FleetFigure', 'FleetProjectStatusCount', 'FleetStats', 'MoneyTotal',
    'VendorDashboard', 'VendorInvoiceStatusFigure', 'VendorPaymentStatusFigure', 'VendorPaymentTotals',
  ],
  logs: ['AuditEvent'],
  parts: ['GpsPoint'],
})
const STEPS = 2
/** Every scope that a field asks for: what stays hidden, row level security hides. */
const scopes = [...new Set(accessOf(fleetOps.document).flatMap(({ rule }) => (rule.public || rule.scope === null ? [] : [rule.scope])))]

const namesOf = ({ ids }: World): Names => Object.assign({}, ...Object.values(ids))
/** Papers have the id of their vehicle or driver, and their kind. */
const rowOf = (id: string) => id.split(':')[0]!

/** Whether one who sees these rows sees what has the id; people, parties and the organization are no rows of this subgraph. */
const sight = (rows: readonly string[]) => (id: string) => rows.includes(rowOf(id)) || /^(usr|org|pty)_/.test(id)

async function ask(by: TestCaller, query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await by.execute(query, variables)
  expect(errors).toBeUndefined()
  return data
}

/** Each root field, and each entity as the gateway asks for it, with all that is behind it. */
function operations({ ids, authorId, admin }: World): { name: string; query: string; variables?: Record<string, unknown> }[] {
  const lists = walk.roots.filter(({ kind }) => kind === 'connection').map(step => ({ name: step.field, query: `{ ${walk.call(step)} ${walk.behind(step, STEPS)} }` }))
  const byId = walk.roots.filter(({ kind }) => kind === 'row').map(step => ({ name: `${step.field} by id`, query: `{ ${rowsOf(ids, step.to).map((id, at) => `row${at}: ${step.field}(id: "${id}") ${walk.rows(step.to, STEPS)}`).join(' ')} }` }))
  const references = { User: [authorId], Organization: [admin.identity.organizationId!], Party: [newId('pty')] }
  // One party that is everybody.
  const links = [...rowsOf(ids, 'FleetClient').map(recordId => ({ recordType: 'FLEET_CLIENT', recordId })), ...rowsOf(ids, 'Vendor').map(recordId => ({ recordType: 'FLEET_VENDOR', recordId }))]
  const entities = Object.entries({ ...ids, ...references }).map(([type, of]) => ({
    name: `${type} as an entity`,
    query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} ${walk.rows(type, STEPS)} } }`,
    variables: { of: Object.values(of).map(id => ({ __typename: type, id, ...(type === 'Party' && { links }) })) },
  }))
  return [...lists, ...byId, ...entities]
}

function rowsOf(ids: World['ids'], type: string): string[] {
  const rows = Object.values(ids[type as keyof World['ids']] ?? {})
  if (rows.length === 0) throw new Error(`The world has no ${type}.`)
  return rows
}

/** What the caller is answered everywhere, and what is expected of one who sees these rows. */
async function expectRows(world: World, caller: TestCaller, rows: readonly string[]): Promise<void> {
  for (const { name, query, variables } of operations(world)) {
    const [all, own] = [await ask(world.admin, query, variables), await ask(caller, query, variables)]
    expect({ [name]: own }).toEqual({ [name]: narrowed(all, sight(rows)) })
  }
}

const figureRoots = walk.roots.filter(({ kind }) => kind === 'figure')

/** Every figure that is to be had, by its field: of all rows that are seen, and by root fields also of one record that is named. */
async function figures(by: TestCaller, { ids, admin }: World): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  for (const step of figureRoots) {
    const named = step.args.find(({ name }) => name.value.endsWith('Id'))
    for (const id of named ? [null, ...rowsOf(ids, named.name.value === 'vendorId' ? 'Vendor' : 'FleetClient')] : [null]) {
      const { data, errors = [] } = await by.execute(`{ figure: ${id ? `${step.field}(${named!.name.value}: "${id}")` : walk.call(step)} ${walk.numbers(step.to)} }`)
      // Nobody's, or another's.
      if (errors.length > 0) expect([errors.length, errors[0]!.path, id ? ['NOT_FOUND'] : ['INVALID_INPUT', 'NOT_FOUND']]).toEqual([1, ['figure'], expect.arrayContaining([errors[0]!.extensions!['code']])])
      found[id ? `${step.field} ${nameOf(ids, id)}` : step.field] = data.figure
    }
  }
  for (const step of walk.figures) {
    const of = step.type === 'Organization' ? [admin.identity.organizationId!] : rowsOf(ids, step.type)
    const { _entities: entities } = await ask(by, `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${step.type} { figure: ${walk.call(step)} ${walk.numbers(step.to)} } } }`, { of: of.map(id => ({ __typename: step.type, id })) })
    for (const [at, id] of of.entries()) found[`${step.type}.${step.field} ${nameOf(ids, id)}`.trim()] = entities[at]?.figure ?? null
  }
  return found
}

const nameOf = (ids: World['ids'], id: string) => Object.entries(Object.assign({}, ...Object.values(ids)) as Names).find(([, each]) => each === id)?.[0] ?? ''

/** Zeros, empty lists, and nothing else. */
const isNothing = (value: unknown): boolean => value === null || value === 0 || (typeof value === 'object' && Object.values(value).every(isNothing))
const told = (all: Record<string, unknown>) => Object.fromEntries(Object.entries(all).map(([field, value]) => [field, withoutNothing(value)]).filter(([, value]) => !isNothing(value)))
const withoutNothing = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value) ? value : Object.fromEntries(Object.entries(value).filter(([, each]) => !isNothing(each)).map(([key, each]) => [key, withoutNothing(each)]))

const person = ({ admin }: World, links: readonly string[], rowLevels: TestCaller['identity']['rowLevels'] = { fleet: 'linked' }) => admin.colleague({ scopes, rowLevels, links })
const links = (names: Names, ...rows: string[]) => rows.map(row => names[row]!)

describe('the walk', () => {
  test.each([
    ['type Query { odd: Odd } type Odd { count: Int! }', 'Odd is no entity'],
    ['type Query { rows: [Row!] } type Row @key(fields: "id") { id: ID! odd: Odd } type Odd { count: Int! }', 'Odd is no entity'],
    ['type Query { row: Row } type Row @key(fields: "id") { id: ID! rows(of: ID!): Row }', 'Row.rows needs of'],
    ['type Query { row: Row } type Row @key(fields: "id") { id: ID! count(of: ID!): Int }', 'Row.count needs of'],
    ['type Query { any: Any } union Any = Row type Row @key(fields: "id") { id: ID! }', 'not walked'],
  ])('knows no way through %s', (schema, reason) => {
    expect(() => graphWalk(parse(schema), { references: [], rows: [], figures: [], logs: [], parts: [] }).rows('Row', 1)).toThrow(reason)
  })

  test('has a way to every root field: by id, list, figure or log', () => {
    for (const { field, kind, args } of walk.roots) {
      expect([field, ['row', 'connection', 'figure', 'log'].includes(kind)]).toEqual([field, true])
      if (kind === 'row') expect([field, args.map(({ name }) => name.value)]).toEqual([field, ['id']])
      if (kind === 'figure') expect([field, args.every(({ name }) => ['period', 'vendorId', 'clientId'].includes(name.value))]).toEqual([field, true])
    }
  })

  test('sets out from every entity, and one who sees all finds every row of the world in it', async () => {
    const world = await fleetWorld()
    expect(walk.entities.toSorted()).toEqual(Object.keys(world.ids).toSorted())
    const everything = JSON.stringify(await Promise.all(operations(world).map(({ query, variables }) => ask(world.admin, query, variables))))
    expect(Object.entries(namesOf(world)).filter(([, id]) => !everything.includes(id))).toEqual([])
    for (const step of walk.roots.filter(({ kind, to }) => kind === 'connection' && walk.entities.includes(walk.nodeOf(to)))) {
      const { list } = await ask(world.admin, `{ list: ${walk.call(step)} { totalCount edges { node { id } } } }`)
      const rows = rowsOf(world.ids, walk.nodeOf(step.to))
      expect([step.field, list.totalCount, list.edges.map(({ node }: { node: { id: string } }) => node.id).toSorted()]).toEqual([step.field, rows.length, rows.toSorted()])
    }
    const figuresOfAll = await figures(world.admin, world)
    expect(Object.entries(figuresOfAll).filter(([field, value]) => isNothing(value) && !['vendorDashboard', 'clientPortal'].includes(field))).toEqual([])
  })
})

describe('linked', () => {
  test.each(Object.keys(SEES))('%s sees the own rows everywhere, and no other', async own => {
    const world = await fleetWorld()
    const names = namesOf(world)
    await expectRows(world, person(world, links(names, own)), links(names, ...SEES[own]!))
  })

  test.each(Object.keys(FIGURES))('the figures of %s are of the own rows', async own => {
    const world = await fleetWorld()
    const names = namesOf(world)
    expect(told(await figures(person(world, links(names, own)), world))).toEqual(FIGURES[own]!(names))
  })

  test('a client without the scope for activities reads how many attended, and no activity', async () => {
    const world = await fleetWorld()
    const client = world.admin.colleague({ scopes: ['fleet.project:read', 'fleet.campaign:read'], rowLevels: { fleet: 'linked' }, links: links(namesOf(world), 'client1') })
    expect((await ask(client, `{ clientPortal { attendance { entries activities people villages } } }`)).clientPortal).toEqual({ attendance })
    expect((await client.execute('{ promoterActivities { totalCount } }')).data).toEqual({ promoterActivities: null })
  })
})

describe('nothing shows', () => {
  test.each<[string, (names: Names) => string[], TestCaller['identity']['rowLevels']]>([
    ['to one who is linked, and to nothing', () => [], { fleet: 'linked' }],
    ['to one who is linked to what is elsewhere', () => ['vnd', 'fcl', 'drv', 'pro'].map(newId), { fleet: 'linked' }],
    ['without a row level, whatever the links', names => Object.values(names), {}],
    ['to one who sees what they wrote down, and wrote nothing', names => Object.values(names), { fleet: 'own' }],
    ['with the row levels of other domains alone', names => Object.values(names), { identity: 'all', calls: 'all' }],
  ])('%s', async (_, linksOf, rowLevels) => {
    const world = await fleetWorld()
    const caller = person(world, linksOf(namesOf(world)), rowLevels)
    await expectRows(world, caller, [])
    expect(told(await figures(caller, world))).toEqual({})
  })

  test('of the log to one who sees some rows only', async () => {
    const world = await fleetWorld()
    const names = namesOf(world)
    for (const step of walk.roots.filter(({ kind }) => kind === 'log')) {
      const count = async (by: TestCaller) => (await ask(by, `{ log: ${walk.call(step)} { totalCount edges { cursor } } }`)).log.totalCount
      expect(await count(world.admin)).toBeGreaterThanOrEqual(Object.keys(names).length)
      for (const caller of [...Object.keys(SEES).map(own => person(world, links(names, own))), person(world, []), person(world, [], {})]) expect(await count(caller)).toBe(0)
    }
  })
})
