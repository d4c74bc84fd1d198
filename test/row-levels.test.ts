import { fleetOps } from '@fieldgraph/fleet-ops'
import { accessOf } from '@fieldgraph/kit/access'
import type { Identity } from '@fieldgraph/kit/identity'
import { newId } from '@fieldgraph/kit/testing'
import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { attendance, FIGURES, SEES } from './fleet-sight.ts'
import { fleetWorld, type FleetWorld } from './fleet-world.fixture.ts'
import { graphWalk } from './graph-walk.ts'
import { ask, isNothing, namesOf, rowSight, told } from './row-sight.ts'
import type { Names } from './world.fixture.ts'

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
/** Every scope that a field asks for: what stays hidden, row level security hides. */
const scopes = [...new Set(accessOf(fleetOps.document).flatMap(({ rule }) => (rule.public || rule.scope === null ? [] : [rule.scope])))]

const PARTY = newId('pty')
const linksTo = (recordType: string, ids: Names) => Object.values(ids).map(recordId => ({ recordType, recordId }))
const { expectAll, expectRows, expectNoLog, figures } = rowSight<FleetWorld>({
  walk,
  references: ({ ids, authorId, admin }) => ({
    User: [{ id: authorId }],
    Organization: [{ id: admin.identity.organizationId! }],
    // One party that is everybody.
    Party: [{ id: PARTY, links: [...linksTo('FLEET_CLIENT', ids['FleetClient']!), ...linksTo('FLEET_VENDOR', ids['Vendor']!)] }],
  }),
  named: (argument, { ids }) => ({ vendorId: ids['Vendor']!, clientId: ids['FleetClient']! })[argument] ?? {},
})

const person = ({ admin }: FleetWorld, links: readonly string[], rowLevels: Identity['rowLevels'] = { fleet: 'linked' }) => admin.colleague({ scopes, rowLevels, links })
const idsOf = (names: Names, ...rows: string[]) => rows.map(row => names[row]!)

describe('the walk', () => {
  test.each([
    ['type Query { odd: Odd } type Odd { count: Int! }', 'Odd is no entity'],
    ['type Query { rows: [Row!] } type Row @key(fields: "id") { id: ID! odd: Odd } type Odd { count: Int! }', 'Odd is no entity'],
    ['type Query { row: Row } type Row @key(fields: "id") { id: ID! rows(of: ID!): Row }', 'Row.rows needs of'],
    ['type Query { row: Row } type Row @key(fields: "id") { id: ID! count(of: ID!): Int }', 'Row.count needs of'],
    ['type Query { any: Any } interface Any { id: ID! } type Row implements Any @key(fields: "id") { id: ID! }', 'not walked'],
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
    await expectAll(world)
    const figuresOfAll = await figures(world.admin, world)
    expect(Object.entries(figuresOfAll).filter(([field, value]) => isNothing(value) && !['vendorDashboard', 'clientPortal'].includes(field))).toEqual([])
  })
})

describe('linked', () => {
  test.each(Object.keys(SEES))('%s sees the own rows everywhere, and no other', async own => {
    const world = await fleetWorld()
    const names = namesOf(world)
    await expectRows(world, person(world, idsOf(names, own)), idsOf(names, ...SEES[own]!))
  })

  test.each(Object.keys(FIGURES))('the figures of %s are of the own rows', async own => {
    const world = await fleetWorld()
    const names = namesOf(world)
    expect(told(await figures(person(world, idsOf(names, own)), world))).toEqual(FIGURES[own]!(names))
  })

  test('a client without the scope for activities reads how many attended, and no activity', async () => {
    const world = await fleetWorld()
    const client = world.admin.colleague({ scopes: ['fleet.project:read', 'fleet.campaign:read'], rowLevels: { fleet: 'linked' }, links: idsOf(namesOf(world), 'client1') })
    expect((await ask(client, `{ clientPortal { attendance { entries activities people villages } } }`)).clientPortal).toEqual({ attendance })
    expect((await client.execute('{ promoterActivities { totalCount } }')).data).toEqual({ promoterActivities: null })
  })
})

describe('nothing shows', () => {
  test.each<[string, (names: Names) => string[], Identity['rowLevels']]>([
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
    await expectNoLog(world, [...Object.keys(SEES).map(own => person(world, idsOf(names, own))), person(world, []), person(world, [], {})])
  })
})
