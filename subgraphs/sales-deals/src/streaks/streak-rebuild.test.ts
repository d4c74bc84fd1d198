import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { ask, daysOf, money, organization, read, rebuild, sales, streak, write } from './streak.fixture.ts'
import { countDealCreated, countPaymentReceived } from './streak.queries.ts'

const stored = (by: TestCaller) =>
  read(by, trx => trx.selectFrom('dailyStreakRecords').select(['date', 'version', 'deletedAt', 'deletionId']).orderBy('date').execute())

test('a rebuild brings back what was sold, and changes nothing of what is right', async () => {
  const seller = organization()
  const { deal, payment } = sales(seller)
  const first = await deal({ createdAt: '2026-03-02T08:00:00Z' })
  await payment(first, { verifiedAt: '2026-03-03T08:00:00Z', amount: '0.10' })
  await payment(first, { verifiedAt: '2026-03-03T09:00:00Z', amount: '0.20' })
  await payment(await deal({ createdAt: '2026-03-03T10:00:00Z', currency: 'JPY' }), { verifiedAt: '2026-03-03T10:00:00Z', amount: '500' })
  await payment(first, {})
  const { streak: rebuilt, errors } = await rebuild(seller)
  expect(errors).toEqual([])
  expect(rebuilt).toMatchObject({ user: { id: seller.identity.userId }, longest: 2, lastActiveDate: '2026-03-03', records: { totalCount: 2 } })
  expect(rebuilt.records.edges.map(({ node }: { node: object }) => node)).toEqual([
    { date: '2026-03-03', dealsCreated: 1, paymentsReceived: 3, streakCount: 2, isActiveDay: true, received: money(['EUR', '0.30'], ['JPY', '500.00']) },
    { date: '2026-03-02', dealsCreated: 1, paymentsReceived: 0, streakCount: 1, isActiveDay: true, received: [] },
  ])
  expect((await rebuild(seller)).streak).toEqual(rebuilt)
  expect(await stored(seller)).toMatchObject([{ version: 1, deletedAt: null }, { version: 1, deletedAt: null }])
})

test('a payment that was refunded since counts on the day it was received', async () => {
  const seller = organization()
  const { deal, payment } = sales(seller)
  const sold = await deal({ createdAt: '2026-03-02T08:00:00Z' })
  await payment(sold, { verifiedAt: '2026-03-03T08:00:00Z', status: 'REFUNDED', refundedAt: '2026-03-04T08:00:00Z' })
  await payment(sold, { status: 'REJECTED' })
  expect(daysOf((await rebuild(seller)).streak)).toEqual([['2026-03-02', 1], ['2026-03-03', 2]])
})

test('days that were counted wrongly are taken away, with their amounts, or put right', async () => {
  const seller = organization()
  const userId = seller.identity.userId!
  const { deal, payment } = sales(seller)
  await write(seller, async trx => {
    await countDealCreated(trx, userId)
    await countPaymentReceived(trx, userId, { amount: '5', currency: 'EUR' })
    await trx.insertInto('dailyStreakRecords').values({ userId, date: '2026-03-03', dealsCreated: 9, streakCount: 70 }).execute()
    const { id: recordId } = await trx.selectFrom('dailyStreakRecords').select('id').where('date', '=', '2026-03-03').executeTakeFirstOrThrow()
    await trx.insertInto('dailyStreakTotals').values([{ recordId, currency: 'EUR', amount: '7' }, { recordId, currency: 'USD', amount: '7' }]).execute()
  })
  await payment(await deal({ createdAt: '2026-03-03T08:00:00Z' }), { verifiedAt: '2026-03-03T08:00:00Z', amount: '10' })
  const { streak: rebuilt } = await rebuild(seller)
  expect(rebuilt).toMatchObject({ current: 0, longest: 1, isActiveToday: false, records: { totalCount: 1, edges: [{ node: { date: '2026-03-03', dealsCreated: 1, paymentsReceived: 1, streakCount: 1, received: money(['EUR', '10.00']) } }] } })
  expect(await stored(seller)).toEqual([
    { date: '2026-03-03', version: 2, deletedAt: null, deletionId: null },
    { date: expect.any(String), version: 3, deletedAt: expect.any(String), deletionId: expect.stringMatching(/^dln_/) },
  ])
  const totals = await read(seller, trx => trx.selectFrom('dailyStreakTotals').select(['currency', 'amount', 'deletionId']).where('deletedAt', 'is not', null).orderBy('currency').execute())
  expect(totals).toEqual([{ currency: 'EUR', amount: '5.00', deletionId: expect.any(String) }, { currency: 'USD', amount: '7.00', deletionId: expect.any(String) }])
})

test('after a move to another time zone the days are those of its calendar', async () => {
  const seller = organization()
  await sales(seller).deal({ createdAt: '2026-03-02T10:30:00Z' })
  await rebuild(seller)
  const moved = seller.colleague({ userId: seller.identity.userId, timeZone: 'Pacific/Kiritimati' })
  expect(daysOf((await rebuild(moved)).streak)).toEqual([['2026-03-03', 1]])
  expect(daysOf(await streak(moved))).toEqual([['2026-03-03', 1]])
})

test('a rebuild costs as many statements for many days as for one', async () => {
  const seller = organization()
  const { deal, payment } = sales(seller)
  const counts = []
  for (const days of [1, 8]) {
    for (let day = 1; day <= days; day++) await payment(await deal({ createdAt: `2026-03-0${day}T08:00:00Z` }), { verifiedAt: `2026-03-0${day}T08:00:00Z` })
    seller.statements()
    await seller.execute('mutation ($input: StreakRebuildInput!) { streakRebuild(input: $input) { streak { current } } }', { input: { userId: seller.identity.userId } })
    counts.push(seller.statements().length)
  }
  expect(counts).toEqual([6, 6])
})

test('whoever sees a part of what a person sells does not rebuild, and nothing changes', async () => {
  const admin = organization()
  const teamId = newId('tem')
  const seller = admin.colleague({ rowLevels: { sales: 'own' } })
  const lead = admin.colleague({ rowLevels: { sales: 'own' }, teamIds: [teamId], ledTeamIds: [teamId] })
  const mate = admin.colleague({ rowLevels: { sales: 'team' }, teamIds: [teamId] })
  const linked = admin.colleague({ rowLevels: { sales: 'linked' }, userId: seller.identity.userId })
  const ownerId = seller.identity.userId!
  const { deal } = sales(admin)
  await deal({ ownerId, teamId, createdAt: '2026-03-02T08:00:00Z' })
  await deal({ ownerId, createdAt: '2026-03-03T08:00:00Z' })
  for (const by of [lead, mate, linked]) expect(await rebuild(by, ownerId)).toEqual({ streak: null, errors: [{ code: 'FORBIDDEN', field: ['input', 'userId'] }] })
  expect(await stored(admin)).toEqual([])
  for (const by of [seller, admin]) expect(daysOf((await rebuild(by, ownerId)).streak)).toEqual([['2026-03-02', 1], ['2026-03-03', 2]])
})

test('who leads a team sees the streaks of those who sell for it, others see their own, and another organization none', async () => {
  const admin = organization()
  const teamId = newId('tem')
  const own = { rowLevels: { sales: 'own' as const } }
  const [seller, other, lead] = [admin.colleague(own), admin.colleague(own), admin.colleague({ ...own, teamIds: [teamId], ledTeamIds: [teamId] })]
  await sales(admin).deal({ ownerId: seller.identity.userId!, teamId, createdAt: '2026-03-02T08:00:00Z' })
  await rebuild(seller)
  for (const by of [admin, seller, lead]) expect((await streak(by, seller.identity.userId!)).longest).toBe(1)
  expect(await streak(other, seller.identity.userId!)).toBeNull()
  expect(await streak(lead, other.identity.userId!)).toBeNull()
  expect(await streak(admin, other.identity.userId!)).toMatchObject({ current: 0, records: { totalCount: 0 } })
  expect(await streak(organization(), seller.identity.userId!)).toMatchObject({ longest: 0, lastActiveDate: null, records: { totalCount: 0 } })
  const linked = admin.colleague({ rowLevels: { sales: 'linked' }, userId: seller.identity.userId })
  expect(await streak(linked)).toBeNull()
})

test('a record is found by whoever sees it', async () => {
  const seller = organization()
  await write(seller, trx => countDealCreated(trx, seller.identity.userId!))
  const { streak: found } = await ask(seller, '{ streak { records { edges { node { id version user { id } } } } } }')
  const [{ node }] = found.records.edges
  expect(node).toMatchObject({ version: 1, user: { id: seller.identity.userId } })
  const look = async (by: TestCaller) => (await ask(by, 'query ($all: [_Any!]!) { _entities(representations: $all) { ... on StreakRecord { id } } }', { all: [{ __typename: 'StreakRecord', id: node.id }] }))._entities
  expect(await look(seller)).toEqual([{ id: node.id }])
  for (const by of [organization(), seller.colleague({ rowLevels: { sales: 'own' } }), seller.colleague({ scopes: [] })]) expect(await look(by)).toEqual([null])
})

test('streaks need their rights, and an API client says whose', async () => {
  const admin = organization()
  const refused = async (by: TestCaller, query: string) => (await by.execute(query)).errors?.map(({ extensions }) => [extensions?.['code'], extensions?.['field']])
  expect(await refused(admin.colleague({ scopes: ['sales.deal:read'] }), '{ streak { current } }')).toEqual([['FORBIDDEN', undefined]])
  expect(await refused(admin.colleague({ scopes: ['sales.streak:read'] }), `mutation { streakRebuild(input: { userId: "${newId('usr')}" }) { streak { current } } }`)).toEqual([['FORBIDDEN', undefined]])
  expect(await refused(admin.colleague({ kind: 'client', userId: null, clientId: newId('apc') }), '{ streak { current } }')).toEqual([['INVALID_INPUT', ['userId']]])
  expect(await refused(admin, '{ streak(userId: "del_1") { current } }')).toEqual([['INVALID_INPUT', ['userId']]])
})
