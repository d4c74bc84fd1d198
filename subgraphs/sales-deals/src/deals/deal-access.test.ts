import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { asServed, createClient, createDeal, list, organization, salesOf, salesperson, supportOf, teammate } from './deal.fixture.ts'

/** One organization: a salesperson's deal, another's in the same team, and one of neither; each with a client of its own. */
async function three() {
  const admin = organization()
  const team = newId('tem')
  const [seller, other, stranger] = [newId('usr'), newId('usr'), newId('usr')]
  const made: [deal: string, client: string][] = []
  for (const [ownerId, teamId] of [[seller, team], [other, team], [stranger, null]]) {
    const clientId = await createClient(admin, { ownerId, teamId })
    made.push([(await createDeal(admin, clientId, { ownerId, teamId })).id, clientId])
  }
  return { admin, organizationId: admin.identity.organizationId!, team, seller, deals: made.map(([id]) => id), clients: made.map(([, id]) => id) }
}

/** What plain SQL sees as the serving role, without any condition of its own. */
const rows = (settings: Record<`app.${string}`, string>) =>
  asServed(settings, async db => ({
    deals: (await db.selectFrom('deals').select('id').orderBy('id').execute()).map(row => row.id),
    clients: (await db.selectFrom('clients').select('id').orderBy('id').execute()).map(row => row.id),
  }))

test('plain SQL sees the own rows, a team’s, all, or nothing, as the settings say', async () => {
  const { organizationId, team, seller, deals, clients } = await three()
  const as = (level: string, more: Record<`app.${string}`, string> = {}) => rows({ 'app.organization_id': organizationId, 'app.user_id': seller, 'app.row_level': level, ...more })
  const teams = JSON.stringify([team])
  const upTo = (count: number) => ({ deals: deals.slice(0, count), clients: clients.slice(0, count) })

  expect(await as('all')).toEqual(upTo(3))
  expect(await as('own')).toEqual(upTo(1))
  // Being in a team shows nothing more at this level, leading it does.
  expect(await as('own', { 'app.team_ids': teams })).toEqual(upTo(1))
  expect(await as('own', { 'app.team_ids': teams, 'app.led_team_ids': teams })).toEqual(upTo(2))
  expect(await as('team')).toEqual(upTo(1))
  expect(await as('team', { 'app.team_ids': teams })).toEqual(upTo(2))
  for (const level of ['linked', 'none', '']) expect(await as(level, { 'app.team_ids': teams, 'app.led_team_ids': teams, 'app.links': JSON.stringify(deals) })).toEqual(upTo(0))
  expect(await rows({})).toEqual(upTo(0))
  expect(await rows({ 'app.row_level': 'all' })).toEqual(upTo(0))
  expect(await rows({ 'app.organization_id': newId('org'), 'app.user_id': seller, 'app.row_level': 'all' })).toEqual(upTo(0))
})

test('whoever has a deal with another’s client sees the client, and not its other deals', async () => {
  const { admin, clients } = await three()
  const seller = salesperson(admin)
  const deal = await createDeal(admin, clients[2]!, { ownerId: seller.identity.userId })
  const seen = await rows({ 'app.organization_id': admin.identity.organizationId!, 'app.user_id': seller.identity.userId!, 'app.row_level': 'own' })
  expect(seen).toEqual({ deals: [deal.id], clients: [clients[2]] })
  const { data } = await seller.execute('{ salesClients { edges { node { id deals { totalCount } } } } }')
  expect(data.salesClients.edges).toEqual([{ node: { id: clients[2], deals: { totalCount: 1 } } }])
})

test('lists, counts and texts show what the row level shows', async () => {
  const { admin, team, deals } = await three()
  const [lead, member, nobody] = [salesperson(admin, team), teammate(admin, team), salesperson(admin)]
  for (const args of ['(filter: $filter)', '']) {
    const of = (by: typeof admin) => list(by, 'deals', args, args ? { filter: { text: 'acme' } } : {})
    expect(await of(admin)).toEqual({ ids: deals.toReversed(), total: 3 })
    for (const by of [lead, member]) expect(await of(by)).toEqual({ ids: [deals[1], deals[0]], total: 2 })
    for (const by of [nobody, admin.colleague({ rowLevels: { sales: 'linked' }, links: deals }), admin.colleague({ rowLevels: {} })]) expect(await of(by)).toEqual({ ids: [], total: 0 })
  }
})

test('the functions that look for texts and at all deals tell nothing of another organization', async () => {
  const { admin, clientId } = await salesOf()
  await createDeal(admin, clientId, { description: 'Two cranes' })
  const { rows: answers } = await asServed({ 'app.organization_id': newId('org'), 'app.row_level': 'all' }, async db => {
    const { sql } = await import('kysely')
    return sql<{ told: string[] }>`
      select array(select sales_deals.deals_with_text('%', true, true)) || array(select sales_deals.clients_with_text('%', true))
        || sales_deals.client_status_of(${clientId})::text || sales_deals.has_open_deals(${clientId})::text as told
    `.execute(db)
  })
  expect(answers[0]?.told).toEqual(['NEW', 'false'])
})

test('each command needs its own right', async () => {
  const { admin, clientId } = await salesOf()
  const { id } = await createDeal(admin, clientId)
  const commands: [scope: string, mutation: string][] = [
    ['sales.client:write', `salesClientUpdate(input: { id: "${clientId}", name: "New" }) { errors { code } }`],
    ['sales.client:assign', `salesClientAssign(input: { id: "${clientId}", teamId: "${newId('tem')}" }) { errors { code } }`],
    ['sales.deal:write', `dealUpdate(input: { id: "${id}", amount: "99" }) { errors { code } }`],
    ['sales.deal:assign', `dealAssign(input: { id: "${id}", teamId: "${newId('tem')}" }) { errors { code } }`],
    ['sales.deal:verify', `dealVerify(input: { id: "${id}" }) { errors { code } }`],
  ]
  for (const [scope, mutation] of commands) {
    const others = commands.map(([other]) => other).filter(other => other !== scope)
    for (const by of [admin.colleague({ scopes: others }), supportOf(admin)]) {
      expect((await by.execute(`mutation { ${mutation} }`)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
    }
  }
  expect((await list(admin, 'deals', '(filter: $filter)', { filter: { status: ['PENDING'], amount: { gte: '100' } } })).ids).toEqual([id])
  for (const [scope, mutation] of commands) {
    const { data, errors } = await admin.colleague({ scopes: [scope] }).execute(`mutation { ${mutation} }`)
    expect([errors, Object.values<{ errors: unknown[] }>(data)[0]?.errors]).toEqual([undefined, []])
  }
})
