import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { ask, money, organization, sales, write } from '../streaks/streak.fixture.ts'

const QUERY = '{ verifierDashboard { pendingCount pendingTotals { currency amount } oldestPendingAt ages { age count } requestedOfMe pending { totalCount edges { node { id } } } } }'
const look = async (by: TestCaller) => (await ask(by, QUERY)).verifierDashboard
const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
const ages = (...counts: number[]) => ['UNDER_ONE_DAY', 'ONE_TO_THREE_DAYS', 'THREE_TO_SEVEN_DAYS', 'OVER_SEVEN_DAYS'].map((age, index) => ({ age, count: counts[index] }))
const NOTHING = { pendingCount: 0, pendingTotals: [], oldestPendingAt: null, ages: ages(0, 0, 0, 0), requestedOfMe: 0, pending: { totalCount: 0, edges: [] } }

test('payments that wait are counted, added up, told apart by how long they have waited, and listed, the oldest first', async () => {
  const admin = organization()
  expect(await look(admin)).toEqual(NOTHING)
  const { deal, payment } = sales(admin)
  const [euros, yen] = [await deal(), await deal({ currency: 'JPY' })]
  const ids = []
  for (const [sold, amount, hours] of [[euros, '0.10', 200], [euros, '0.20', 169], [yen, '500', 100], [euros, '0.30', 25], [euros, '0.40', 23], [yen, '1', 0]] as const) {
    ids.push((await payment(sold, { amount, createdAt: ago(hours) })).id)
  }
  await payment(euros, { amount: '9', verifiedAt: ago(1), createdAt: ago(300) })
  await payment(euros, { amount: '9', status: 'REJECTED', createdAt: ago(300) })
  const found = await look(admin)
  expect(found).toEqual({
    pendingCount: 6, pendingTotals: money(['EUR', '1.00'], ['JPY', '501.00']), oldestPendingAt: expect.any(String), ages: ages(2, 1, 1, 2), requestedOfMe: 0,
    pending: { totalCount: 6, edges: ids.map(id => ({ node: { id } })) },
  })
  expect(Math.abs(Date.parse(found.oldestPendingAt) - Date.parse(ago(200)))).toBeLessThan(60_000)
})

test('pages of what waits join without gap or repeat', async () => {
  const admin = organization()
  const { deal, payment } = sales(admin)
  const sold = await deal()
  const ids = []
  for (let hours = 5; hours > 0; hours--) ids.push((await payment(sold, { createdAt: ago(hours) })).id)
  const page = async (args: string) => (await ask(admin, `{ verifierDashboard { pending(${args}) { edges { node { id } } pageInfo { endCursor hasNextPage } } } }`)).verifierDashboard.pending
  const first = await page('first: 3')
  const second = await page(`first: 3, after: "${first.pageInfo.endCursor}"`)
  expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual(ids)
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false])
})

/** What approvers said, past the commands. */
const approval = (admin: TestCaller, paymentId: string, approverId: string, status: 'PENDING' | 'APPROVED' | 'REJECTED', decidedAt?: string) =>
  write(admin, trx => trx.insertInto('paymentApprovals').values({ paymentId, approverId, status, decidedAt: decidedAt ?? null }).execute())

test('what I was asked for counts until I decide or another settles it', async () => {
  const admin = organization()
  const me = admin.identity.userId!
  const { deal, payment } = sales(admin)
  const sold = await deal()
  await approval(admin, (await payment(sold)).id, me, 'PENDING')
  await approval(admin, (await payment(sold)).id, me, 'APPROVED', ago(1))
  await approval(admin, (await payment(sold, { verifiedAt: ago(1) })).id, me, 'PENDING')
  await approval(admin, (await payment(sold)).id, newId('usr'), 'PENDING')
  expect((await look(admin)).requestedOfMe).toBe(1)
  expect((await look(admin.colleague({ kind: 'client', userId: null, clientId: newId('apc') }))).requestedOfMe).toBe(0)
})

test('my decisions count on the organization’s days', async () => {
  const admin = organization({ timeZone: 'Pacific/Kiritimati' })
  const me = admin.identity.userId!
  const { deal, payment } = sales(admin)
  const sold = await deal()
  const decide = async (by: string, status: 'APPROVED' | 'REJECTED', decidedAt: string) => approval(admin, (await payment(sold)).id, by, status, decidedAt)
  await decide(me, 'APPROVED', '2026-03-01T10:00:00Z')
  await decide(me, 'APPROVED', '2026-03-02T09:59:59.999999Z')
  await decide(me, 'REJECTED', '2026-03-01T12:00:00Z')
  await decide(me, 'APPROVED', '2026-03-02T10:00:00Z')
  await decide(me, 'REJECTED', '2026-03-01T09:59:59.999999Z')
  await decide(newId('usr'), 'APPROVED', '2026-03-01T12:00:00Z')
  const decided = async (by: TestCaller) => (await ask(by, '{ verifierDashboard { decidedByMe(period: { from: "2026-03-02", until: "2026-03-03" }) { approved rejected } } }')).verifierDashboard.decidedByMe
  expect(await decided(admin)).toEqual({ approved: 2, rejected: 1 })
  expect(await decided(admin.colleague())).toEqual({ approved: 0, rejected: 0 })
})

test('whoever sees some payments alone has those in the queue', async () => {
  const admin = organization()
  const seller = admin.colleague({ rowLevels: { sales: 'own' } })
  const { deal, payment } = sales(admin)
  const { id } = await payment(await deal({ ownerId: seller.identity.userId! }))
  await payment(await deal())
  expect(await look(seller)).toMatchObject({ pendingCount: 1, pendingTotals: money(['EUR', '10.00']), pending: { totalCount: 1, edges: [{ node: { id } }] } })
  expect((await look(admin)).pendingCount).toBe(2)
  for (const by of [organization(), admin.colleague({ rowLevels: { sales: 'linked' } })]) expect(await look(by)).toEqual(NOTHING)
})

test('the list needs the right to payments, the figures do not', async () => {
  const admin = organization({ scopes: ['sales.stats:read'] })
  const { data, errors } = await admin.execute(QUERY)
  expect(data.verifierDashboard).toEqual({ ...NOTHING, pending: null })
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})

test('the queue costs four statements, however much waits', async () => {
  const admin = organization()
  const { deal, payment } = sales(admin)
  const sold = await deal()
  for (const more of [1, 5]) {
    for (let count = 0; count < more; count++) await payment(sold)
    admin.statements()
    await look(admin)
    expect(admin.statements()).toHaveLength(4)
  }
})
