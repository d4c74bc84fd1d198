import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { ask, money, organization, sales, write } from '../streaks/streak.fixture.ts'
import { countDealCreated } from '../streaks/streak.queries.ts'

const FIELDS = 'rank user { id } received { currency amount } paymentsVerified dealsCreated dealsCompleted currentStreak'
const leaders = async (by: TestCaller, args: { currency?: string; first?: number; from?: string; until?: string } = {}) => {
  const { from = '2026-03-01', until = '2026-04-01', currency = 'EUR', ...rest } = args
  const query = `query ($period: DatePeriod!, $currency: Currency!, $first: Int! = 10) { leaderboard(period: $period, currency: $currency, first: $first) { ${FIELDS} } }`
  return (await ask(by, query, { period: { from, until }, currency, ...rest })).leaderboard
}
const places = async (...args: Parameters<typeof leaders>) => (await leaders(...args)).map(({ rank, user, received }: { rank: number; user: { id: string }; received: { amount: string } }) => [rank, user.id, received.amount])

const people = (count: number) => Array.from({ length: count }, () => newId('usr')).sort() as [string, string, string, string, ...string[]]

test('people stand by what they brought in; who have the same share a rank, and the next one waits behind them', async () => {
  const admin = organization()
  const { deal, payment } = sales(admin)
  const [ann, ben, cat, dan, eve] = people(5)
  const received = async (ownerId: string, ...amounts: string[]) => {
    const sold = await deal({ ownerId, status: 'VERIFIED', createdAt: '2026-03-02T00:00:00Z' })
    for (const amount of amounts) await payment(sold, { amount, verifiedAt: '2026-03-03T00:00:00Z' })
  }
  await received(ann, '0.10', '0.20')
  await received(ben, '1000')
  await received(cat, '0.30')
  await deal({ ownerId: dan, createdAt: '2026-03-02T00:00:00Z' })
  await deal({ ownerId: eve!, createdAt: '2026-04-02T00:00:00Z' })
  await write(admin, trx => countDealCreated(trx, ann))
  expect(await places(admin)).toEqual([[1, ben, '1000.00'], [2, ann, '0.30'], [2, cat, '0.30'], [4, dan, '0.00']])
  expect(await places(admin, { first: 2 })).toEqual([[1, ben, '1000.00'], [2, ann, '0.30']])
  const found = await leaders(admin)
  expect(found.slice(0, 2)).toEqual([
    { rank: 1, user: { id: ben }, received: money(['EUR', '1000.00'])[0], paymentsVerified: 1, dealsCreated: 1, dealsCompleted: 1, currentStreak: 0 },
    { rank: 2, user: { id: ann }, received: money(['EUR', '0.30'])[0], paymentsVerified: 2, dealsCreated: 1, dealsCompleted: 0, currentStreak: 1 },
  ])
  expect(await places(admin, { from: '2026-04-01', until: '2026-05-01' })).toEqual([[1, eve, '0.00']])
})

test('another currency is another table', async () => {
  const admin = organization()
  const { deal, payment } = sales(admin)
  const [ann, ben] = people(2)
  await payment(await deal({ ownerId: ann, createdAt: '2026-03-02T00:00:00Z', currency: 'JPY' }), { amount: '900', verifiedAt: '2026-03-03T00:00:00Z' })
  await payment(await deal({ ownerId: ben, createdAt: '2026-02-02T00:00:00Z' }), { amount: '1', verifiedAt: '2026-03-03T00:00:00Z' })
  expect(await leaders(admin, { currency: 'JPY' })).toMatchObject([{ user: { id: ann }, received: { currency: 'JPY', amount: '900.00' }, dealsCreated: 1 }])
  expect(await leaders(admin)).toMatchObject([{ user: { id: ben }, received: { currency: 'EUR', amount: '1.00' }, paymentsVerified: 1, dealsCreated: 0 }])
  expect(await leaders(admin, { currency: 'USD' })).toEqual([])
})

test('whoever sees some deals alone is compared with those whose they are', async () => {
  const admin = organization()
  const teamId = newId('tem')
  const { deal, payment } = sales(admin)
  const seller = admin.colleague({ rowLevels: { sales: 'own' } })
  const lead = admin.colleague({ rowLevels: { sales: 'own' }, teamIds: [teamId], ledTeamIds: [teamId] })
  for (const [by, amount] of [[seller, '1'], [lead, '2'], [admin, '4']] as const) {
    await payment(await deal({ ownerId: by.identity.userId!, ...(by === seller && { teamId }), createdAt: '2026-03-02T00:00:00Z' }), { amount, verifiedAt: '2026-03-03T00:00:00Z' })
  }
  expect(await places(admin)).toEqual([[1, admin.identity.userId, '4.00'], [2, lead.identity.userId, '2.00'], [3, seller.identity.userId, '1.00']])
  expect(await places(lead)).toEqual([[1, lead.identity.userId, '2.00'], [2, seller.identity.userId, '1.00']])
  expect(await places(seller)).toEqual([[1, seller.identity.userId, '1.00']])
  for (const by of [organization(), admin.colleague({ rowLevels: { sales: 'linked' } })]) expect(await places(by)).toEqual([])
})

test('a leaderboard costs three statements with streaks, however many are on it', async () => {
  const admin = organization()
  const { deal } = sales(admin)
  for (const ownerId of people(6)) await deal({ ownerId, createdAt: '2026-03-02T00:00:00Z' })
  for (const first of [1, 100]) {
    admin.statements()
    expect(await leaders(admin, { first })).toHaveLength(Math.min(first, 6))
    expect(admin.statements()).toHaveLength(3)
  }
})

test.each([0, 101, -1])('%d people are refused', async first => {
  const { errors } = await organization().execute(`{ leaderboard(period: { from: "2026-03-01", until: "2026-03-02" }, currency: "EUR", first: ${first}) { rank } }`)
  expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', field: ['first'] } }])
})
