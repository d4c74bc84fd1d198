import { chanceOf } from '@fieldgraph/kit/demo'
import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { ask, money, organization, read, sales, write } from '../streaks/streak.fixture.ts'

const SUMS = '{ currency amount }'
const QUERY = `query ($period: DatePeriod!) { salesDashboard(period: $period) {
  total completed amounts ${SUMS} byStatus { status count totals ${SUMS} } byDay { date count totals ${SUMS} } received ${SUMS}
} }`
const dashboard = async (by: TestCaller, from = '2026-03-01', until = '2026-04-01') => (await ask(by, QUERY, { period: { from, until } })).salesDashboard

const organizationOf = async (by: TestCaller, id = by.identity.organizationId, period = { from: '2026-03-01', until: '2026-04-01' }) =>
  (await ask(by, `query ($period: DatePeriod!, $all: [_Any!]!) { _entities(representations: $all) { ... on Organization { dealReceipts(period: $period) ${SUMS} openPipelineValue ${SUMS} } } }`, { period, all: [{ __typename: 'Organization', id }] }))
    ._entities[0]

test('deals count from the first day to before the last, by day, by status and by currency', async () => {
  const admin = organization()
  const { deal, payment } = sales(admin)
  await deal({ createdAt: '2026-03-01T00:00:00Z', amount: '0.10' })
  await deal({ createdAt: '2026-03-03T23:59:59.999999Z', amount: '0.20', status: 'REJECTED', verificationStatus: 'REJECTED', decidedAt: '2026-03-04T00:00:00Z' })
  await deal({ createdAt: '2026-03-03T00:00:00Z', amount: '500', currency: 'JPY' })
  await deal({ createdAt: '2026-02-28T23:59:59.999999Z', amount: '70' })
  await deal({ createdAt: '2026-03-04T00:00:00Z', amount: '700' })
  const paid = await deal({ createdAt: '2026-03-03T12:00:00Z', amount: '8', status: 'VERIFIED' })
  await payment(paid, { amount: '8', verifiedAt: '2026-03-02T00:00:00Z' })
  const none = (status: string) => ({ status, count: 0, totals: [] })
  expect(await dashboard(admin, '2026-03-01', '2026-03-04')).toEqual({
    total: 4,
    completed: 1,
    amounts: money(['EUR', '8.30'], ['JPY', '500.00']),
    byStatus: [
      { status: 'PENDING', count: 2, totals: money(['EUR', '0.10'], ['JPY', '500.00']) },
      none('VERIFIED'),
      { status: 'COMPLETED', count: 1, totals: money(['EUR', '8.00']) },
      { status: 'REJECTED', count: 1, totals: money(['EUR', '0.20']) },
      none('CANCELLED'),
    ],
    byDay: [
      { date: '2026-03-01', count: 1, totals: money(['EUR', '0.10']) },
      { date: '2026-03-02', count: 0, totals: [] },
      { date: '2026-03-03', count: 3, totals: money(['EUR', '8.20'], ['JPY', '500.00']) },
    ],
    received: money(['EUR', '8.00']),
  })
})

test('what was refunded, rejected or waits is not received; it is, on the day of its verification', async () => {
  const admin = organization()
  const { deal, payment } = sales(admin)
  const sold = await deal({ createdAt: '2025-12-01T00:00:00Z', status: 'VERIFIED' })
  await payment(sold, { amount: '1', verifiedAt: '2026-03-01T00:00:00Z' })
  await payment(sold, { amount: '2', verifiedAt: '2026-03-31T23:59:59.999999Z', createdAt: '2026-01-01T00:00:00Z' })
  await payment(sold, { amount: '4', verifiedAt: '2026-04-01T00:00:00Z' })
  await payment(sold, { amount: '8', verifiedAt: '2026-03-02T00:00:00Z', status: 'REFUNDED', refundedAt: '2026-04-02T00:00:00Z' })
  await payment(sold, { amount: '16', status: 'REJECTED' })
  await payment(sold, { amount: '32' })
  expect(await dashboard(admin)).toMatchObject({ total: 0, received: money(['EUR', '3.00']) })
  expect(await organizationOf(admin)).toEqual({ dealReceipts: money(['EUR', '3.00']), openPipelineValue: money(['EUR', '993.00']) })
})

test.each([
  ['Pacific/Kiritimati', '2026-03-02', '2026-03-01T10:00:00Z', '2026-03-02T10:00:00Z'],
  ['Pacific/Pago_Pago', '2026-03-02', '2026-03-02T11:00:00Z', '2026-03-03T11:00:00Z'],
  ['Europe/London', '2026-03-29', '2026-03-29T00:00:00Z', '2026-03-29T23:00:00Z'],
  ['Europe/London', '2026-10-25', '2026-10-24T23:00:00Z', '2026-10-26T00:00:00Z'],
  ['America/New_York', '2026-11-01', '2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z'],
])('in %s the %s is from %s to before %s', async (timeZone, date, starts, ends) => {
  const admin = organization({ timeZone })
  const { deal, payment } = sales(admin)
  const [next] = new Date(Date.parse(date) + 86_400_000).toISOString().split('T')
  const before = (instant: string) => new Date(Date.parse(instant) - 1).toISOString()
  for (const [amount, instant] of [['1', before(starts)], ['2', starts], ['4', before(ends)], ['8', ends]] as const) {
    await payment(await deal({ createdAt: instant, amount, status: 'VERIFIED' }), { amount, verifiedAt: instant })
  }
  expect(await dashboard(admin, date, next)).toMatchObject({ total: 2, amounts: money(['EUR', '6.00']), byDay: [{ date, count: 2, totals: money(['EUR', '6.00']) }], received: money(['EUR', '6.00']) })
})

test('the figures are what plain SQL adds up, and the days and the states each come to the whole', async () => {
  const admin = organization({ timeZone: 'America/New_York' })
  const chance = chanceOf('what plain SQL adds up')
  const client = await write(admin, trx => trx.insertInto('clients').values({ name: 'Acme', ownerId: admin.identity.userId! }).returning('id').executeTakeFirstOrThrow())
  const instant = () => new Date(Date.UTC(2026, 1, 25) + chance.between(0, 45 * 86_400_000)).toISOString()
  const deals = Array.from({ length: 300 }, () => {
    const status = chance.pick(['PENDING', 'VERIFIED', 'REJECTED'] as const)
    const currency = chance.pick(['EUR', 'USD', 'JPY'])
    const cents = currency === 'JPY' ? '' : `.${String(chance.between(0, 99)).padStart(2, '0')}`
    return { clientId: client.id, ownerId: admin.identity.userId!, createdAt: instant(), amount: `${chance.between(1, 1_000_000)}${cents}`, currency, status, verificationStatus: status, ...(status !== 'PENDING' && { decidedAt: instant() }) }
  })
  await write(admin, async trx => {
    const made = await trx.insertInto('deals').values(deals).returningAll().execute()
    const paid = made.filter(({ status }) => status === 'VERIFIED').map(({ id: dealId, currency, ownerId, teamKey, amount }) => ({ dealId, currency, ownerId, teamKey, amount, paymentMethod: 'CASH' as const, status: 'VERIFIED' as const, verifiedAt: instant() }))
    await trx.insertInto('payments').values(paid).execute()
    await trx.updateTable('deals').set({ receivedAmount: sql`amount`, claimedAmount: sql`amount`, status: 'COMPLETED', paymentStatus: 'PAID' }).where('status', '=', 'VERIFIED').execute()
  })
  const inMarch = (column: 'createdAt' | 'verifiedAt') => sql<boolean>`app.local_date(${sql.ref(column)}) between '2026-03-01' and '2026-03-31'`
  const plainly = (table: 'deals' | 'payments', column: 'createdAt' | 'verifiedAt') =>
    read(admin, trx => trx.selectFrom(table).where(inMarch(column)).select(['currency', sql<string>`sum(amount)::text`.as('amount'), sql<number>`count(*)::int`.as('count')]).groupBy('currency').orderBy('currency').execute())
  const [sold, received] = [await plainly('deals', 'createdAt'), await plainly('payments', 'verifiedAt')]
  const found = await dashboard(admin)
  expect(found).toMatchObject({
    total: sold.reduce((sum, { count }) => sum + count, 0),
    amounts: sold.map(({ currency, amount }) => ({ currency, amount })),
    received: received.map(({ currency, amount }) => ({ currency, amount })),
  })
  expect((await organizationOf(admin)).dealReceipts).toEqual(found.received)

  type Part = { count: number; totals: { currency: string; amount: string }[] }
  const cents = (amount: string) => BigInt(amount.replace('.', ''))
  const whole = (parts: Part[]) => ({
    count: parts.reduce((sum, { count }) => sum + count, 0),
    sums: ['EUR', 'JPY', 'USD'].map(currency => parts.flatMap(({ totals }) => totals).filter(total => total.currency === currency).reduce((sum, { amount }) => sum + cents(amount), 0n)),
  })
  const expected = { count: found.total, sums: (found.amounts as { amount: string }[]).map(({ amount }) => cents(amount)) }
  expect([whole(found.byDay), whole(found.byStatus)]).toEqual([expected, expected])
  expect(found.byDay).toHaveLength(31)
})

test('whoever sees some deals alone gets figures of those: own, the team’s, a led team’s, none', async () => {
  const admin = organization()
  const teamId = newId('tem')
  const at = (level: 'own' | 'team' | 'linked', teams = {}) => admin.colleague({ rowLevels: { sales: level }, ...teams })
  const [seller, mate, lead, linked] = [at('own'), at('team', { teamIds: [teamId] }), at('own', { teamIds: [teamId], ledTeamIds: [teamId] }), at('linked')]
  const { deal, payment } = sales(admin)
  const sell = async (by: TestCaller, amount: string, row = {}) => {
    const ownerId = by.identity.userId!
    await payment(await deal({ ownerId, amount, createdAt: '2026-03-02T00:00:00Z', status: 'VERIFIED', ...row }), { amount, verifiedAt: '2026-03-03T00:00:00Z' })
    await deal({ ownerId, amount, createdAt: '2026-03-02T00:00:00Z', ...row })
  }
  await sell(seller, '1')
  await sell(seller, '2', { teamId })
  await sell(mate, '4')
  await sell(lead, '8')
  await sell(admin, '16')
  for (const [by, sum] of [[admin, '31.00'], [seller, '3.00'], [mate, '6.00'], [lead, '10.00']] as const) {
    const { amounts, received, completed } = await dashboard(by)
    expect([amounts, received]).toEqual([money(['EUR', (Number(sum) * 2).toFixed(2)]), money(['EUR', sum])])
    expect(completed).toBe(sum === '31.00' ? 5 : 2)
    expect(await organizationOf(by)).toEqual({ dealReceipts: money(['EUR', sum]), openPipelineValue: money(['EUR', sum]) })
  }
  for (const by of [linked, organization(), admin.colleague({ rowLevels: { sales: 'own' } })]) {
    expect(await dashboard(by)).toMatchObject({ total: 0, amounts: [], received: [] })
    expect(await organizationOf(by)).toEqual({ dealReceipts: [], openPipelineValue: [] })
  }
})

test('what is still to come is the amount of open deals less what was received', async () => {
  const admin = organization()
  const { deal, payment } = sales(admin)
  await deal({ amount: '100.10' })
  const part = await deal({ amount: '50', status: 'VERIFIED' })
  await payment(part, { amount: '20.05', verifiedAt: '2026-03-03T00:00:00Z' })
  await payment(part, { amount: '10' })
  await payment(await deal({ amount: '7', status: 'VERIFIED' }), { amount: '7', verifiedAt: '2026-03-03T00:00:00Z' })
  await deal({ amount: '900', status: 'CANCELLED' })
  await deal({ amount: '3', currency: 'JPY' })
  expect((await organizationOf(admin)).openPipelineValue).toEqual(money(['EUR', '130.05'], ['JPY', '3.00']))
})

test('another organization’s figures are nobody’s', async () => {
  const admin = organization()
  expect(await organizationOf(admin, organization().identity.organizationId)).toEqual({ dealReceipts: null, openPipelineValue: null })
})

test.each([['2026-03-01', '2026-03-01'], ['2026-03-02', '2026-03-01'], ['2025-01-01', '2026-03-01']])('the period from %s until %s is refused', async (from, until) => {
  const admin = organization()
  const answers = [
    await admin.execute(QUERY, { period: { from, until } }),
    await admin.execute('query ($period: DatePeriod!) { leaderboard(period: $period, currency: "EUR") { rank } }', { period: { from, until } }),
    await admin.execute('query ($period: DatePeriod!) { verifierDashboard { decidedByMe(period: $period) { approved } } }', { period: { from, until } }),
  ]
  for (const { errors } of answers) expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', field: ['period', 'until'] } }])
})

test('a dashboard costs two statements, however long the period', async () => {
  const admin = organization()
  const { deal } = sales(admin)
  for (let day = 1; day < 9; day++) await deal({ createdAt: `2026-03-0${day}T00:00:00Z` })
  for (const until of ['2026-03-02', '2027-04-05']) {
    admin.statements()
    expect((await dashboard(admin, '2026-03-01', until)).byDay[0].count).toBe(1)
    expect(admin.statements()).toHaveLength(2)
  }
})

test('figures need their right', async () => {
  const { errors } = await organization({ scopes: ['sales.deal:read', 'sales.payment:read'] }).execute('{ salesDashboard(period: { from: "2026-03-01", until: "2026-03-02" }) { total } verifierDashboard { pendingCount } leaderboard(period: { from: "2026-03-01", until: "2026-03-02" }, currency: "EUR") { rank } }')
  expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'])
})
