import { describe, expect, test } from 'vitest'
import { CALLERS, COMMON, SEES, type CallerName } from './crane-sight.ts'
import { everywhere, readScopes } from './crane-walk.ts'
import { craneWorld, EMAIL, nowhere, PEOPLE, PHONE, SECRET, WHOSE, type CraneWorld } from './crane-world.fixture.ts'
import { ask, isNothing, namesOf, told } from './row-sight.ts'
import type { Caller } from './world.fixture.ts'

const { walk, expectAll, expectRows, expectNoLog, everything, figures } = everywhere
const callerNames = Object.keys(CALLERS) as CallerName[]
/** Those whose sight differs, or comes about in another way; of the others SQL is asked. */
const WALKERS: readonly CallerName[] = ['a sales agent', 'an operator', 'one who wrote all of it down', 'a sales agent who sees what the team has', 'one who is linked to all', 'an API client that sees its own']
const as = (world: CraneWorld, name: CallerName): Caller => world.admin.colleague({ links: Object.values(namesOf(world)), ...CALLERS[name] })
const idsOf = (world: CraneWorld, rows: readonly string[]) => Object.entries(namesOf(world)).flatMap(([name, id]) => (rows.includes(name) ? [id] : []))

/** Of whom the quotations and leads are seen: reckoned by hand from the world's own numbers. */
function figuresOf(name: CallerName): Record<string, unknown> {
  const seen = WHOSE.filter(([who]) => SEES[name].includes(`${who}Quotation`))
  if (seen.length === 0) return {}
  return {
    'Organization.acceptedQuotationValue': { count: seen.length, totals: [{ currency: 'EUR', amount: `${seen.reduce((sum, [, times]) => sum + times, 0)}.00` }] },
    'Organization.lostLeads': { count: seen.length, byReason: seen.map(([who]) => ({ reason: `${SECRET} ${who}`, count: 1 })).toSorted((one, another) => (one.reason < another.reason ? -1 : 1)) },
  }
}

describe('the walk', () => {
  test('has a way to every root field: by id, number or text, list, figure or log; or it is walked apart', () => {
    for (const { field, kind, key } of walk.roots) {
      expect([field, ['row', 'connection', 'part', 'figure', 'log', 'apart'].includes(kind)]).toEqual([field, true])
      if (kind !== 'apart') expect([field, [null, 'id', 'number', 'text'].includes(key)]).toEqual([field, true])
    }
    expect(walk.roots.filter(({ kind }) => kind === 'apart').map(({ field }) => field).toSorted()).toEqual(['priceQuotation', 'quotationTemplatePreview', 'renderQuotation'])
  })

  test('sets out from every entity, and one who sees all finds every row of the world in it', async () => {
    const world = await craneWorld()
    await expectAll(world)
    expect(Object.entries(await figures(world.admin, world)).filter(([, value]) => isNothing(value))).toEqual([])
  })
})

test.each(WALKERS)('%s sees exactly these rows everywhere', async name => {
  const world = await craneWorld()
  await expectRows(world, as(world, name), idsOf(world, [...SEES[name], ...COMMON]))
})

test.each(callerNames)('the figures of %s are of the rows that they see', async name => {
  const world = await craneWorld()
  expect(told(await figures(as(world, name), world))).toEqual(figuresOf(name))
})

/** A text that is in all rows of a list. */
const TEXTS = { craneCustomers: 'Kunde', craneContacts: 'Kontakt', leads: 'Anfrage', craneDeals: 'Auftrag', jobs: 'Hub', siteAssessments: 'Baustelle', craneOperators: 'Fahrer', equipmentUnits: 'Kran' } as const

test.each(callerNames)('%s finds by a text or by whose it is what they see, and no other', async name => {
  const world = await craneWorld()
  const caller = as(world, name)
  const seen = idsOf(world, [...SEES[name], ...COMMON])
  const found = async (by: Caller, list: string, filter: string) => {
    const { page } = await ask(by, `{ page: ${list}(filter: ${filter}) { totalCount edges { node { id } } } }`)
    const ids: string[] = page.edges.map(({ node }: { node: { id: string } }) => node.id)
    expect([list, page.totalCount]).toEqual([list, ids.length])
    return ids.toSorted()
  }
  for (const [list, text] of Object.entries(TEXTS)) {
    // Texts of two characters are looked for in another way.
    for (const given of [text, text.slice(0, 2)]) {
      const all = await found(world.admin, list, `{ text: "${given}" }`)
      expect([list, all.length > 1, await found(caller, list, `{ text: "${given}" }`)]).toEqual([list, true, all.filter(id => seen.includes(id))])
    }
  }
  for (const list of ['craneCustomers', 'leads', 'craneDeals', 'quotations', 'jobs']) {
    for (const filter of [`{ assignedToId: { in: ["${PEOPLE.agent}", "${PEOPLE.rival}"] } }`, '{ isAssigned: false }']) {
      const all = await found(world.admin, list, filter)
      expect([list, all.length > 0, await found(caller, list, filter)]).toEqual([list, true, all.filter(id => seen.includes(id))])
    }
  }
})

test('another who sees all sees what the first one sees, and nothing of the second organization', async () => {
  const world = await craneWorld()
  await expectRows(world, world.admin.colleague({}), Object.values(namesOf(world)))
})

test.each(['all', 'own'] as const)('the same people see nothing of it where they are in another organization, at the level %s', async level => {
  const world = await craneWorld()
  const elsewhere = nowhere({ userId: PEOPLE.agent, rowLevels: { crane: level } })
  await expectRows(world, elsewhere, [])
  expect(told(await figures(elsewhere, world))).toEqual({})
})

test('the log tells nothing to one who sees some rows only', async () => {
  const world = await craneWorld()
  await expectNoLog(world, callerNames.map(name => as(world, name)))
})

describe('support', () => {
  const support = (world: CraneWorld) => world.admin.colleague({ roles: ['support'], scopes: readScopes })

  test('sees every row, and nothing of how to reach people or of what is written of them', async () => {
    const world = await craneWorld()
    const [all, answered] = [await everything(world.admin, world), await everything(support(world), world)]
    for (const text of [SECRET, EMAIL, PHONE]) expect([text, all.split(text).length > 20, answered.includes(text)]).toEqual([text, true, false])
    expect(Object.entries(namesOf(world)).filter(([, id]) => !answered.includes(id))).toEqual([])
  })

  test('finds nobody by that', async () => {
    const world = await craneWorld()
    for (const list of ['craneCustomers', 'craneContacts', 'leads', 'craneDeals', 'jobs', 'siteAssessments', 'craneOperators', 'equipmentUnits']) {
      for (const text of [SECRET, SECRET.slice(0, 2), EMAIL, PHONE, PHONE.slice(-6)]) {
        expect([list, text, (await ask(support(world), `{ found: ${list}(filter: { text: "${text}" }) { totalCount } }`)).found.totalCount]).toEqual([list, text, 0])
      }
    }
    for (const text of [SECRET, EMAIL, PHONE, PHONE.slice(-6)]) expect([text, (await ask(support(world), `{ craneSearch(text: "${text}") { id } }`)).craneSearch]).toEqual([text, []])
    expect((await ask(world.admin, `{ craneSearch(text: "${EMAIL}") { id } }`)).craneSearch.length).toBeGreaterThan(10)
  })

  test('reads the log without what was written', async () => {
    const world = await craneWorld()
    const log = '{ craneAuditEvents { totalCount edges { node { oldValues newValues } } } }'
    expect(JSON.stringify(await ask(world.admin, log))).toContain(SECRET)
    expect(JSON.stringify(await ask(support(world), log))).not.toMatch(new RegExp(`${SECRET}|${EMAIL}`))
  })
})
