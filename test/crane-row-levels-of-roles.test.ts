import { hasScope } from '@fieldgraph/kit/identity'
import { describe, expect, test } from 'vitest'
import { systemRoles } from '../subgraphs/identity/src/roles/system-roles.ts'
import { COMMON, SEES, type CallerName } from './crane-sight.ts'
import { readScopes, sightWith } from './crane-walk.ts'
import { craneWorld, EMAIL, PEOPLE, PHONE, SECRET, type CraneWorld } from './crane-world.fixture.ts'
import { ask, namesOf } from './row-sight.ts'

const SALES = ['CraneCustomer', 'CraneContact', 'Lead', 'CraneDeal', 'Quotation', 'QuotationRevision']
const YARD = ['Equipment', 'EquipmentBooking']
const WORK = ['Job', 'SiteAssessment', 'CraneOperator', 'OperatorBooking', 'OperatorCertification']
const TERMS = ['RateCard', 'QuotationTemplate', 'CraneService']
const ALL = [...SALES, ...YARD, ...WORK, ...TERMS, 'CraneSetting']

interface Matrix {
  /** Whose sight the role has at its level; null: all of the organization. */
  as: CallerName | null
  userId: string
  /** Rows of these types, and of no other. */
  types: readonly string[]
  /** And writes of these. */
  writes: readonly string[]
  figures: boolean
}

/** Who is to do what with which rows. */
const MATRIX: Readonly<Record<string, Matrix>> = {
  'crane.admin': { as: null, userId: PEOPLE.author, types: ALL, writes: ['customer', 'contact', 'lead', 'deal', 'quotation', 'job', 'equipment', 'operator', 'assessment', 'rate_card', 'template', 'service', 'setting'], figures: true },
  'crane.sales_agent': { as: 'a sales agent', userId: PEOPLE.agent, types: [...SALES, ...YARD, ...TERMS], writes: ['customer', 'contact', 'lead', 'deal', 'quotation'], figures: true },
  'crane.operations_manager': { as: null, userId: PEOPLE.author, types: ALL, writes: ['job', 'equipment', 'operator', 'assessment'], figures: true },
  'crane.operator': { as: 'an operator', userId: PEOPLE.crew, types: [...YARD, ...WORK], writes: ['assessment'], figures: false },
  'crane.support': { as: null, userId: PEOPLE.author, types: ALL, writes: [], figures: true },
}

const craneRoles = systemRoles.filter(({ key }) => key.startsWith('crane.'))
const roleOf = (key: string) => craneRoles.find(role => role.key === key)!
const shownOf = (world: CraneWorld, { as, types }: Matrix): string[] =>
  types.flatMap(type => Object.entries(world.ids[type]!).flatMap(([name, id]) => (as === null || [...SEES[as], ...COMMON].includes(name) ? [id] : [])))

test('the roles of crane rental are these', () => expect(craneRoles.map(({ key }) => key)).toEqual(Object.keys(MATRIX)))

describe.each(Object.entries(MATRIX))('%s', (key, matrix) => {
  const { scopes, rowLevels } = roleOf(key)

  test('may ask for these rows, write these, and reads the figures or not', () => {
    const { shows } = sightWith(scopes)
    expect(ALL.filter(shows).toSorted()).toEqual(matrix.types.toSorted())
    const writable = MATRIX['crane.admin']!.writes.filter(entity => hasScope(scopes, `crane.${entity}:write`))
    expect(writable).toEqual(matrix.writes)
    expect(hasScope(scopes, 'crane.stats:read')).toBe(matrix.figures)
    // Whoever may ask for everything and sees all is answered as any other who does.
    expect([rowLevels['crane'], readScopes.every(scope => hasScope(scopes, scope))]).toEqual(matrix.as === null ? ['all', true] : ['own', false])
  })
})

test.each(Object.entries(MATRIX).filter(([, matrix]) => matrix.as !== null))('%s sees exactly these rows everywhere it may ask', async (key, matrix) => {
  const world = await craneWorld()
  const { scopes, rowLevels } = roleOf(key)
  await sightWith(scopes).expectRows(world, world.admin.colleague({ userId: matrix.userId, roles: [key], scopes, rowLevels }), shownOf(world, matrix))
})

describe('what is walked apart', () => {
  const render = 'query ($revisionId: ID!) { renderQuotation(revisionId: $revisionId) { html fileName } }'

  test('a quotation is printed for whoever sees it, for support without how to reach the customer', async () => {
    const world = await craneWorld()
    const names = namesOf(world)
    const { scopes, rowLevels } = roleOf('crane.sales_agent')
    const agent = world.admin.colleague({ userId: PEOPLE.agent, scopes, rowLevels })
    const printed = async (by: typeof agent, name: string) => (await ask(by, render, { revisionId: names[name] })).renderQuotation
    expect((await printed(agent, 'agentSecond')).html).toContain(`Kunde agent ${SECRET} ${EMAIL} ${PHONE}`)
    expect(await printed(agent, 'rivalSecond')).toBeNull()
    expect(await printed(agent, 'strayOffered')).not.toBeNull()
    const support = world.admin.colleague({ roles: ['support'] })
    const { html } = await printed(support, 'agentSecond')
    expect([html.includes('Kunde agent'), html.includes(SECRET), html.includes(EMAIL)]).toEqual([true, false, false])
    expect(await printed((await craneWorld('second')).admin, 'agentSecond')).toBeNull()
  })

  test('a price is of the own organization’s units and cards', async () => {
    const [world, foreign] = [await craneWorld('first'), await craneWorld('second')]
    const price = 'query ($unit: ID!) { priceQuotation(input: { currency: "EUR", machines: [{ equipmentId: $unit }], orderType: SMALL, numberOfDays: 2 }) { totalAmount rateCard { id } machines { equipment { id } } } }'
    const { unit1, card } = namesOf(world)
    expect((await ask(world.admin, price, { unit: unit1 })).priceQuotation).toMatchObject({ totalAmount: '220.00', rateCard: { id: card }, machines: [{ equipment: { id: unit1 } }] })
    expect((await foreign.admin.execute(price, { unit: unit1 })).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' })
  })
})
