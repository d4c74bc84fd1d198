import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { commission, earned, listCommissions, organization, set, write, type Sale } from './commission.fixture.ts'

type Names = Record<string, Sale & { id: string }>

async function four() {
  const admin = organization()
  await set(admin, 'exchangeRate', 'Set', { fromCurrency: 'USD', toCurrency: 'EUR', rate: '0.9', validFrom: '2026-01-01' })
  await set(admin, 'salesSettings', 'Update', { payoutCurrency: 'EUR' })
  const names = { pending: await earned({}, admin), approved: await earned({}, admin), paid: await earned({ amount: '100' }, admin), dollars: await earned({ currency: 'USD', amount: '10.50' }, admin) }
  for (const { id } of [names.approved, names.paid, names.dollars]) await commission(admin, 'Approve', { id })
  for (const { id } of [names.dollars, names.paid]) await commission(admin, 'Pay', { id })
  await write(admin, trx => trx.updateTable('commissions').set({ paidAt: '2026-05-01T10:30:00Z' }).where('id', '=', names.dollars.id).execute())
  await write(admin, trx => trx.updateTable('commissions').set({ paidAt: '2026-05-02T00:00:00Z' }).where('id', '=', names.paid.id).execute())
  return { admin, names }
}

const found = async (by: TestCaller, names: Names, filter: unknown, orderBy?: { field: string; direction: string }) =>
  (await listCommissions(by, filter, orderBy)).map(({ id }: { id: string }) => Object.keys(names).find(name => names[name]!.id === id) ?? id)

test('commissions are found by each filter, and in each order', async () => {
  const { admin, names } = await four()
  const by = (filter: unknown, orderBy?: { field: string; direction: string }) => found(admin, names, filter, orderBy)
  expect(await by(null)).toEqual(['pending', 'approved', 'paid', 'dollars'])
  expect(await by({ status: ['PENDING', 'APPROVED'] })).toEqual(['pending', 'approved'])
  expect(await by({ userId: { eq: names.paid.seller.identity.userId } })).toEqual(['paid'])
  expect(await by({ dealId: { in: [names.paid.dealId, names.pending.dealId] } })).toEqual(['pending', 'paid'])
  expect(await by({ currency: 'USD' })).toEqual(['dollars'])
  expect(await by({ createdAt: { lt: '2026-01-01T00:00:00Z' } })).toEqual([])
  expect(await by({ paidAt: { gte: '2026-05-01T10:30:00Z', lt: '2026-05-02T00:00:00Z' } })).toEqual(['dollars'])
  expect(await by(null, { field: 'PAID_AT', direction: 'DESC' })).toEqual(['paid', 'dollars'])
  expect(await by(null, { field: 'CREATED_AT', direction: 'DESC' })).toEqual(['dollars', 'paid', 'approved', 'pending'])
  expect(await by({ includeSuperseded: null })).toHaveLength(4)
})

test('pages of each order join without gap or repeat', async () => {
  const admin = organization()
  for (let index = 0; index < 5; index++) {
    const { id } = await earned({}, admin)
    await commission(admin, 'Approve', { id })
    await commission(admin, 'Pay', { id })
  }
  for (const field of ['CREATED_AT', 'PAID_AT']) {
    for (const direction of ['ASC', 'DESC']) {
      const ids: string[] = []
      let after: string | null = null
      do {
        const { data } = await admin.execute(`query ($after: String) { commissions(first: 2, after: $after, orderBy: { field: ${field}, direction: ${direction} }) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`, { after })
        ids.push(...data.commissions.edges.map(({ node }: { node: { id: string } }) => node.id))
        after = data.commissions.pageInfo.hasNextPage ? data.commissions.pageInfo.endCursor : null
      } while (after)
      expect([field, direction, ids.length, new Set(ids).size]).toEqual([field, direction, 5, 5])
    }
  }
})

test('a page of commissions costs the same number of statements, however long', async () => {
  const { admin, names } = await four()
  await commission(admin.colleague({}), 'Adjust', { id: names.pending.id, bonusAmount: '1' })
  for (const first of [1, 100]) {
    admin.statements()
    const { errors } = await admin.execute('query ($first: Int) { commissions(first: $first) { totalCount edges { node { deal { number } payment { amount commission { id } } reverses { id } user { id } approvedBy { id } organization { id } } } } }', { first })
    expect(errors).toBeUndefined()
    // The page, its count, deals, payments, and commissions of those.
    expect(admin.statements()).toHaveLength(5)
  }
})

test('the lists under many deals and people, with totals, cost two statements each', async () => {
  const { admin, names } = await four()
  const cost = async (type: string, ids: (string | null)[]) => {
    admin.statements()
    const { data, errors } = await admin.execute(`query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { commissions(first: 1) { totalCount edges { node { id } } } } } }`, { of: ids.map(id => ({ __typename: type, id })) })
    expect(errors).toBeUndefined()
    return [admin.statements().length, ...data._entities.map((entity: { commissions: { totalCount: number } }) => entity.commissions.totalCount)]
  }
  const sales = Object.values(names)
  // One more where the parent itself is read.
  expect(await cost('Deal', sales.map(({ dealId }) => dealId))).toEqual([3, 1, 1, 1, 1])
  expect(await cost('User', [...sales.map(({ seller }) => seller.identity.userId), newId('usr')])).toEqual([2, 1, 1, 1, 1, 0])
})

const paidIn = async (by: TestCaller, from: string, until: string, id = by.identity.organizationId) =>
  by.execute('query ($of: [_Any!]!, $period: DatePeriod!) { _entities(representations: $of) { ... on Organization { commissionsPaid(period: $period) { currency amount } } } }', { of: [{ __typename: 'Organization', id }], period: { from, until } })

test('what was paid out is summed by currency of payout and by the organization’s days', async () => {
  const { admin } = await four()
  const sums = async (by: TestCaller, from: string, until: string, id?: string) => (await paidIn(by, from, until, id)).data._entities[0].commissionsPaid
  expect(await sums(admin, '2026-05-01', '2026-05-02')).toEqual([{ currency: 'EUR', amount: '0.95' }])
  expect(await sums(admin, '2026-05-01', '2026-05-03')).toEqual([{ currency: 'EUR', amount: '10.95' }])
  expect(await sums(admin, '2026-05-03', '2026-06-01')).toEqual([])
  // Half past ten in the morning of the 1st is half past midnight of the 2nd there, and half before midnight of the 30th there.
  for (const [timeZone, day, next] of [['Pacific/Kiritimati', '2026-05-02', '2026-05-03'], ['Pacific/Pago_Pago', '2026-04-30', '2026-05-01']] as const) {
    const by = admin.colleague({ timeZone })
    expect((await sums(by, day, next)).map(({ amount }: { amount: string }) => amount)).toEqual([timeZone === 'Pacific/Kiritimati' ? '10.95' : '0.95'])
  }
  expect(await sums(admin, '2026-05-01', '2026-05-02', newId('org'))).toBeNull()
  for (const [from, until] of [['2026-05-02', '2026-05-02'], ['2025-01-01', '2026-06-01']] as const) expect((await paidIn(admin, from, until)).errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }])
})
