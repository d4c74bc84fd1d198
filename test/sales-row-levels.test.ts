import { salesDeals } from '@fieldgraph/sales-deals'
import { describe, expect, test } from 'vitest'
import { graphWalk } from './graph-walk.ts'
import { ask, isNothing, namesOf, rowSight, told } from './row-sight.ts'
import { FIGURES } from './sales-figures.ts'
import { CALLERS, COMMON, SEES, type CallerName } from './sales-sight.ts'
import { CHEQUE, DAYS, nowhere, PEOPLE, salesWorld, TEAMS, type SalesWorld } from './sales-world.fixture.ts'
import type { Caller } from './world.fixture.ts'

const walk = graphWalk(
  salesDeals.document,
  {
    references: ['Organization', 'Party', 'Team', 'User'],
    rows: [],
    figures: [
      'DealDayFigure', 'DealStatusFigure', 'InvoiceNumberReport', 'LeaderboardEntry', 'MoneyTotal', 'PaymentAgeCount', 'PaymentDecisionCount',
      'SalesDashboard', 'SalesSettings', 'Streak', 'VerifierDashboard',
    ],
    logs: ['AuditEvent'],
    parts: [],
  },
  { DatePeriod: `{ from: "${DAYS[0]}", until: "${DAYS[2]}" }` },
)

const PARTY = 'pty_01everybody00000000000000000'
const { expectAll, expectRows, expectNoLog, figures } = rowSight<SalesWorld>({
  walk,
  references: ({ admin, ids }) => ({
    User: Object.values(PEOPLE).map(id => ({ id })),
    Organization: [{ id: admin.identity.organizationId! }],
    // One party that is every client.
    Party: [{ id: PARTY, links: Object.values(ids['SalesClient']!).map(recordId => ({ recordType: 'SALES_CLIENT', recordId })) }],
  }),
  named: (argument, { ids }) =>
    ({ userId: PEOPLE, dealId: ids['Deal']!, number: Object.fromEntries(Object.keys(ids['Deal']!).map((name, at) => [name, `DLID000${at + 1}`])) })[argument] ?? {},
})

const callerNames = Object.keys(CALLERS) as CallerName[]
const as = (world: SalesWorld, name: CallerName): Caller => world.admin.colleague({ links: Object.values(namesOf(world)), ...CALLERS[name] })
const idsOf = (world: SalesWorld, rows: readonly string[]) => Object.entries(namesOf(world)).flatMap(([name, id]) => (rows.includes(name) ? [id] : []))

describe('the walk', () => {
  test('has a way to every root field: by id or number, list, figure or log', () => {
    for (const { field, kind, key } of walk.roots) {
      expect([field, ['row', 'connection', 'figure', 'log'].includes(kind)]).toEqual([field, true])
      expect([field, [null, 'id', 'number', 'dealId'].includes(key)]).toEqual([field, true])
    }
  })

  test('sets out from every entity, and one who sees all finds every row of the world in it', async () => {
    const world = await salesWorld()
    await expectAll(world)
    const figuresOfAll = await figures(world.admin, world)
    expect(Object.entries(figuresOfAll).filter(([, value]) => isNothing(value)).map(([field]) => field)).toEqual([])
  })
})

test.each(callerNames)('%s sees exactly these rows everywhere', async name => {
  const world = await salesWorld()
  await expectRows(world, as(world, name), idsOf(world, [...SEES[name], ...COMMON]))
})

test.each(callerNames)('the figures of %s are of the rows that they see', async name => {
  const world = await salesWorld()
  const caller = as(world, name)
  expect(told(await figures(caller, world))).toEqual({ ...FIGURES[name](namesOf(world)), salesSettings: expect.objectContaining({ taxRate: '20.00', organization: { id: world.admin.identity.organizationId } }) })
})

test.each(callerNames)('%s finds by a text what they see, and no other', async name => {
  const world = await salesWorld()
  const caller = as(world, name)
  const seen = (type: string, pattern: RegExp) => Object.entries(world.ids[type]!).flatMap(([row, id]) => (SEES[name].includes(row) && pattern.test(row) ? [id] : [])).toSorted()
  const lists: [list: string, text: string, ids: string[]][] = [['salesClients', 'Client of', seen('SalesClient', /./)], ['deals', 'Client of', seen('Deal', /./)], ['dealPayments', CHEQUE, seen('DealPayment', /Waits$/)]]
  for (const [list, text, ids] of lists) {
    // Texts of two characters are looked for in another way.
    for (const given of [text, text.slice(0, 2)]) {
      const { found } = await ask(caller, `{ found: ${list}(filter: { text: "${given}" }) { totalCount edges { node { id } } } }`)
      expect([list, given, found.totalCount, found.edges.map(({ node }: { node: { id: string } }) => node.id).toSorted()]).toEqual([list, given, ids.length, ids])
    }
  }
})

test('another who sees all sees what the first one sees, and nothing of the second organization', async () => {
  const world = await salesWorld()
  await expectRows(world, world.admin.colleague({}), Object.values(namesOf(world)))
})

test('the same people in the same teams see nothing of it where they are in another organization', async () => {
  const world = await salesWorld()
  for (const rowLevels of [{ sales: 'all' }, { sales: 'own' }] as const) {
    const elsewhere = nowhere({ userId: PEOPLE.lead, teamIds: Object.values(TEAMS), ledTeamIds: Object.values(TEAMS), rowLevels })
    await expectRows(world, elsewhere, [])
    const { salesSettings: _, ...rest } = told(await figures(elsewhere, world))
    expect(Object.entries(rest).filter(([field]) => !/streak/i.test(field))).toEqual([])
  }
})

test('the log tells nothing to one who sees some rows only', async () => {
  const world = await salesWorld()
  await expectNoLog(world, callerNames.map(name => as(world, name)))
})
