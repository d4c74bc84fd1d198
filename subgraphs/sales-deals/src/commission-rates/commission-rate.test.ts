import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { organization, refusal, set } from '../commissions/commission.fixture.ts'

const change = (by: TestCaller, userId: string, rate: string, input: object = {}) => set(by, 'commissionRate', 'Set', { userId, rate, ...input })
const remove = (by: TestCaller, userId: string, input: object = {}) => set(by, 'commissionRate', 'Remove', { userId, ...input })
const list = async (by: TestCaller, filter: unknown = null): Promise<string[]> =>
  (await by.execute('query ($filter: CommissionRateFilter) { commissionRates(filter: $filter, orderBy: { field: CREATED_AT, direction: ASC }) { totalCount edges { node { rate } } } }', { filter })).data.commissionRates.edges.map(
    ({ node }: { node: { rate: string } }) => node.rate,
  )

test('a person gets a rate of their own, then another, then none', async () => {
  const admin = organization()
  const userId = newId('usr')
  const { commissionRate } = await change(admin, userId, '12.5')
  expect(commissionRate).toMatchObject({ user: { id: userId }, rate: '12.50', version: 1 })
  expect((await change(admin, userId, '0', { version: 1 })).commissionRate).toMatchObject({ id: commissionRate.id, rate: '0.00', version: 2 })
  expect(await list(admin)).toEqual(['0.00'])

  expect(refusal(await remove(admin, userId, { version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect(await remove(admin, userId)).toEqual({ deletedId: commissionRate.id, errors: [] })
  expect(await list(admin)).toEqual([])
  expect(refusal(await remove(admin, userId))).toEqual([['NOT_FOUND', 'input.userId']])
  expect(refusal(await change(admin, userId, '1', { version: 2 }))).toEqual([['CONFLICT', 'input.version']])
  expect((await change(admin, userId, '1')).commissionRate).toMatchObject({ rate: '1.00', version: 1 })
})

test.each(['-0.01', '100.01', '5.001', '999999999999999999'])('a rate of %s is refused', async rate => {
  const admin = organization()
  expect(refusal(await change(admin, newId('usr'), rate))).toEqual([['INVALID_INPUT', 'input.rate']])
  expect(await list(admin)).toEqual([])
})

test('of two who give a person the first rate at once, both are heard, and one rate stands', async () => {
  const admin = organization()
  const userId = newId('usr')
  const both = await Promise.all(['3', '4'].map(rate => change(admin.colleague({}), userId, rate)))
  expect(both.flatMap(refusal)).toEqual([])
  expect(new Set(both.map(({ commissionRate }) => commissionRate.id)).size).toBe(1)
  expect(await list(admin)).toHaveLength(1)
})

test('rates are found by person, and pages join without gap or repeat', async () => {
  const admin = organization()
  const people = Array.from({ length: 5 }, () => newId('usr'))
  for (const [index, userId] of people.entries()) await change(admin, userId, String(index))
  expect(await list(admin)).toEqual(['0.00', '1.00', '2.00', '3.00', '4.00'])
  expect(await list(admin, { userId: { in: [people[1], people[3]] } })).toEqual(['1.00', '3.00'])
  const found: string[] = []
  let after: string | null = null
  do {
    const { data } = await admin.execute('query ($after: String) { commissionRates(first: 2, after: $after) { totalCount edges { node { rate } } pageInfo { hasNextPage endCursor } } }', { after })
    expect(data.commissionRates.totalCount).toBe(5)
    found.push(...data.commissionRates.edges.map(({ node }: { node: { rate: string } }) => node.rate))
    after = data.commissionRates.pageInfo.hasNextPage ? data.commissionRates.pageInfo.endCursor : null
  } while (after)
  expect(found).toEqual(['4.00', '3.00', '2.00', '1.00', '0.00'])
})

test('whoever sees their own rows sees their own rate alone, and another organization none', async () => {
  const admin = organization()
  const seller = admin.colleague({ rowLevels: { sales: 'own' } })
  const { commissionRate: own } = await change(admin, seller.identity.userId!, '8')
  const { commissionRate: other } = await change(admin, newId('usr'), '9')
  expect(await list(seller)).toEqual(['8.00'])
  expect(await list(organization())).toEqual([])
  const found = async (by: TestCaller) =>
    (await by.execute('query ($of: [_Any!]!) { _entities(representations: $of) { ... on CommissionRate { rate } } }', { of: [own, other].map(({ id }) => ({ __typename: 'CommissionRate', id })) })).data._entities
  expect(await found(admin)).toEqual([{ rate: '8.00' }, { rate: '9.00' }])
  expect(await found(seller)).toEqual([{ rate: '8.00' }, null])
  expect(await found(organization())).toEqual([null, null])
  expect(await found(admin.colleague({ scopes: ['sales.deal:read'] }))).toEqual([null, null])
})
