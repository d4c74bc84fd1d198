import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { ask, daysOf, money, organization, read, rebuild, sales, settings, streak, write, writeAs } from './streak.fixture.ts'
import { countDealCreated, countPaymentReceived } from './streak.queries.ts'

const DAY = 86_400_000
const today = (offset = 0) => new Date(Date.now() + offset * DAY).toISOString().slice(0, 10)
const noon = (offset: number) => `${today(offset)}T12:00:00Z`
/** Every day is one for work, so that a test passes on any day. */
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]

test('a deal created and payments received make today count, the amounts by currency', async () => {
  const seller = organization()
  const userId = seller.identity.userId!
  expect(await streak(seller)).toMatchObject({ user: { id: userId }, current: 0, longest: 0, isActiveToday: false, lastActiveDate: null, records: { totalCount: 0, edges: [] } })
  await write(seller, async trx => {
    await countDealCreated(trx, userId)
    await countPaymentReceived(trx, userId, { amount: '0.10', currency: 'EUR' })
    await countPaymentReceived(trx, userId, { amount: '0.20', currency: 'EUR' })
    await countPaymentReceived(trx, userId, { amount: '500', currency: 'JPY' })
  })
  expect(await streak(seller)).toEqual({
    user: { id: userId }, current: 1, longest: 1, isActiveToday: true, lastActiveDate: today(),
    records: { totalCount: 1, edges: [{ node: { date: today(), dealsCreated: 1, paymentsReceived: 3, streakCount: 1, isActiveDay: true, received: money(['EUR', '0.30'], ['JPY', '500.00']) } }] },
  })
})

test('the largest amounts there are add up', async () => {
  const seller = organization()
  for (let times = 0; times < 3; times++) await write(seller, trx => countPaymentReceived(trx, seller.identity.userId!, { amount: '999999999999.99', currency: 'EUR' }))
  expect((await streak(seller)).records.edges[0].node.received).toEqual(money(['EUR', '2999999999999.97']))
})

test('counted at once by many, everything counts', async () => {
  const seller = organization()
  const userId = seller.identity.userId!
  await Promise.all(
    Array.from({ length: 12 }, (_, index) => write(seller, trx => (index % 2 ? countDealCreated(trx, userId) : countPaymentReceived(trx, userId, { amount: '1.01', currency: 'EUR' })))),
  )
  expect((await streak(seller)).records.edges).toEqual([{ node: { date: today(), dealsCreated: 6, paymentsReceived: 6, streakCount: 1, isActiveDay: true, received: money(['EUR', '6.06']) } }])
})

test('who leads a team counts for those who sell for it', async () => {
  const admin = organization()
  const teamId = newId('tem')
  const lead = admin.colleague({ rowLevels: { sales: 'own' }, teamIds: [teamId], ledTeamIds: [teamId] })
  const ownerId = newId('usr')
  const { clientId } = await sales(admin).deal()
  await writeAs(lead, async trx => {
    await trx.insertInto('deals').values({ clientId, ownerId, teamId, amount: '1', currency: 'EUR' }).execute()
    await countDealCreated(trx, ownerId)
    await countPaymentReceived(trx, ownerId, { amount: '1', currency: 'EUR' })
  })
  for (const by of [admin, lead]) expect(await streak(by, ownerId)).toMatchObject({ current: 1, records: { edges: [{ node: { dealsCreated: 1, paymentsReceived: 1, received: money(['EUR', '1.00']) } }] } })
})

test('a rebuild between counts loses none of them', async () => {
  const seller = organization()
  const { deal } = sales(seller)
  await deal()
  const userId = seller.identity.userId!
  await write(seller, trx => countDealCreated(trx, userId))
  await Promise.all([
    ...Array.from({ length: 6 }, async () => {
      const { clientId } = await read(seller, trx => trx.selectFrom('deals').select('clientId').limit(1).executeTakeFirstOrThrow())
      await write(seller, async trx => {
        await trx.insertInto('deals').values({ clientId, ownerId: userId, amount: '1', currency: 'EUR' }).execute()
        await countDealCreated(trx, userId)
      })
    }),
    rebuild(seller), rebuild(seller),
  ])
  expect((await streak(seller)).records.edges).toMatchObject([{ node: { dealsCreated: 7, streakCount: 1 } }])
})

test('a day goes on from yesterday, and from before as many missed working days as are allowed', async () => {
  for (const [allowedMissedDays, gap, expected] of [[0, 1, 3], [0, 2, 1], [2, 3, 3], [2, 4, 1]] as const) {
    const seller = organization()
    await settings(seller, { workingDays: EVERY_DAY, allowedMissedDays })
    const { deal } = sales(seller)
    for (const offset of [-gap - 1, -gap]) await deal({ createdAt: noon(offset) })
    await rebuild(seller)
    expect(await streak(seller)).toMatchObject({ current: expected === 3 ? 2 : 0, longest: 2, isActiveToday: false, lastActiveDate: today(-gap) })
    await write(seller, trx => countDealCreated(trx, seller.identity.userId!))
    expect(await streak(seller)).toMatchObject({ current: expected, longest: Math.max(expected, 2), isActiveToday: true, lastActiveDate: today() })
  }
})

test('on days off nothing is missed', async () => {
  const seller = organization()
  // Today's weekday is the only one for work.
  await settings(seller, { workingDays: [((new Date().getUTCDay() + 6) % 7) + 1] })
  const { deal } = sales(seller)
  for (const offset of [-13, -7, -6]) await deal({ createdAt: noon(offset) })
  await rebuild(seller)
  expect(await streak(seller)).toMatchObject({ current: 3, lastActiveDate: today(-6) })
})

const WEEK = { monday: '2026-03-02', friday: '2026-03-06', saturday: '2026-03-07', nextMonday: '2026-03-09', nextTuesday: '2026-03-10' }

const USUAL = { workingDays: [1, 2, 3, 4, 5], allowedMissedDays: 0 }

test.each([
  ['a weekend neither counts nor ends a streak', {}, [WEEK.friday, WEEK.nextMonday], [1, 2]],
  ['a day off on which something was sold counts', {}, [WEEK.friday, WEEK.saturday, WEEK.nextMonday], [1, 2, 3]],
  ['a missed working day ends it', {}, [WEEK.friday, WEEK.nextTuesday], [1, 1]],
  ['a streak begins anew more than once', {}, [WEEK.monday, '2026-03-04', WEEK.friday, WEEK.nextMonday], [1, 1, 1, 2]],
  ['one missed day is allowed, a weekend beside it', { allowedMissedDays: 1 }, [WEEK.friday, WEEK.nextTuesday], [1, 2]],
  ['one missed day is allowed each time', { allowedMissedDays: 1 }, [WEEK.monday, '2026-03-04', WEEK.friday], [1, 2, 3]],
  ['two missed days are one too many', { allowedMissedDays: 1 }, [WEEK.monday, '2026-03-05'], [1, 1]],
  ['a week of Sunday to Thursday', { workingDays: [7, 1, 2, 3, 4] }, ['2026-03-05', '2026-03-08', WEEK.nextTuesday], [1, 2, 1]],
  ['years between are missed days', { allowedMissedDays: 30 }, ['2016-03-04', WEEK.friday], [1, 1]],
] satisfies [string, Partial<typeof USUAL>, string[], number[]][])('%s', async (_, rule, dates, counts) => {
  const seller = organization()
  await settings(seller, { ...USUAL, ...rule })
  const { deal } = sales(seller)
  for (const date of dates) await deal({ createdAt: `${date}T12:00:00Z` })
  const { streak: rebuilt } = await rebuild(seller)
  expect(daysOf(rebuilt)).toEqual(dates.map((date, index) => [date, counts[index]]))
  expect(rebuilt).toMatchObject({ current: 0, longest: Math.max(...counts), lastActiveDate: dates.at(-1) })
})

test('a page of people costs two statements for their streaks, with records and totals four', async () => {
  const admin = organization()
  const people = Array.from({ length: 5 }, () => newId('usr'))
  for (const userId of people) await write(admin, trx => countPaymentReceived(trx, userId, { amount: '1', currency: 'EUR' }))
  const look = (fields: string) => ask(admin, `query ($people: [_Any!]!) { _entities(representations: $people) { ... on User { streak { ${fields} } } } }`, { people: people.map(id => ({ __typename: 'User', id })) })
  admin.statements()
  await look('current longest lastActiveDate isActiveToday user { id }')
  expect(admin.statements()).toHaveLength(2)
  const { _entities } = await look('current records { edges { node { received { amount } } } }')
  expect(_entities).toEqual(people.map(() => ({ streak: { current: 1, records: { edges: [{ node: { received: [{ amount: '1.00' }] } }] } } })))
  expect(admin.statements()).toHaveLength(4)
})
