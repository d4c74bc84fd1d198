import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { commission, earned, listCommissions, organization, readCommission, set } from './commission.fixture.ts'

/** One commission of a seller in a team, one of a seller without. */
async function company() {
  const admin = organization()
  const teamId = newId('tea')
  const [inTeam, alone] = [await earned({ teamId }, admin), await earned({}, admin)]
  return { admin, teamId, inTeam, alone }
}

const ids = async (by: TestCaller): Promise<string[]> => (await listCommissions(by)).map(({ id }: { id: string }) => id)

test('a seller sees their own commissions, a team’s people the team’s, others all', async () => {
  const { admin, teamId, inTeam, alone } = await company()
  const everyone = [inTeam.id, alone.id]
  expect(await ids(admin)).toEqual(everyone)
  expect([await ids(inTeam.seller), await ids(alone.seller)]).toEqual([[inTeam.id], [alone.id]])
  expect(await ids(admin.colleague({ rowLevels: { sales: 'own' } }))).toEqual([])
  expect(await ids(admin.colleague({ rowLevels: { sales: 'own' }, ledTeamIds: [teamId], teamIds: [teamId] }))).toEqual([inTeam.id])
  expect(await ids(admin.colleague({ rowLevels: { sales: 'own' }, teamIds: [teamId] }))).toEqual([])
  expect(await ids(admin.colleague({ rowLevels: { sales: 'team' }, teamIds: [teamId] }))).toEqual([inTeam.id])
  expect(await ids(admin.colleague({ rowLevels: { sales: 'linked' }, links: [inTeam.id], teamIds: [teamId], ledTeamIds: [teamId] }))).toEqual([])
  expect(await ids(organization())).toEqual([])
})

test('what one does not see is like none: by id, by reference, under deals, payments and people, in sums', async () => {
  const { admin, inTeam, alone } = await company()
  for (const { id } of [inTeam, alone]) {
    await commission(admin, 'Approve', { id })
    await commission(admin, 'Pay', { id })
  }
  const representations = [
    ...[inTeam, alone].map(({ id }) => ({ __typename: 'Commission', id })),
    ...[inTeam, alone].map(({ dealId }) => ({ __typename: 'Deal', id: dealId })),
    ...[inTeam, alone].map(({ paymentId }) => ({ __typename: 'DealPayment', id: paymentId })),
    ...[inTeam, alone].map(({ seller }) => ({ __typename: 'User', id: seller.identity.userId })),
    { __typename: 'Organization', id: admin.identity.organizationId },
  ]
  const found = async (by: TestCaller) => {
    const { data, errors } = await by.execute(
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Commission { id } ... on Deal { ofDeal: commissions { totalCount } } ... on DealPayment { commission { id } } ... on User { ofUser: commissions { totalCount } }
        ... on Organization { commissionsPaid(period: { from: "2026-01-01", until: "2027-01-01" }) { amount } }
      } }`,
      { of: representations },
    )
    expect(errors).toBeUndefined()
    return data._entities
  }
  const count = (field: string, totalCount: number) => ({ [field]: { totalCount } })
  expect(await found(admin)).toEqual([
    { id: inTeam.id }, { id: alone.id }, count('ofDeal', 1), count('ofDeal', 1), { commission: { id: inTeam.id } }, { commission: { id: alone.id } }, count('ofUser', 1), count('ofUser', 1), { commissionsPaid: [{ amount: '40.00' }] },
  ])
  expect(await found(alone.seller)).toEqual([null, { id: alone.id }, null, count('ofDeal', 1), null, { commission: { id: alone.id } }, count('ofUser', 0), count('ofUser', 1), { commissionsPaid: [{ amount: '20.00' }] }])
  expect(await found(organization())).toEqual([null, null, null, null, null, null, count('ofUser', 0), count('ofUser', 0), { commissionsPaid: null }])
  expect(await readCommission(alone.seller, inTeam.id)).toBeNull()
})

test('what a commission names is null without the right to it', async () => {
  const { admin, alone } = await company()
  const named = async (scopes: string[]) => {
    const { data, errors } = await admin.colleague({ scopes }).execute('query ($id: ID!) { commission(id: $id) { deal { id } payment { id } user { id } } }', { id: alone.id })
    expect(errors).toBeUndefined()
    return data.commission
  }
  const user = { id: alone.seller.identity.userId }
  expect(await named(['sales.commission:read'])).toEqual({ deal: null, payment: null, user })
  expect(await named(['sales.commission:read', 'sales.deal:read', 'sales.payment:read'])).toEqual({ deal: { id: alone.dealId }, payment: { id: alone.paymentId }, user })
  const reader = admin.colleague({ scopes: ['sales.deal:read', 'sales.payment:read'] })
  const { data, errors } = await reader.execute('query ($id: ID!) { dealPayment(id: $id) { commission { id } } }', { id: alone.paymentId })
  expect([data.dealPayment, errors]).toEqual([{ commission: null }, undefined])
})

test('support reads no note, and a deal’s activities tell of no amount', async () => {
  const { admin, alone } = await company()
  const { commission: adjusted } = await commission(admin, 'Adjust', { id: alone.id, bonusAmount: '77.77', note: 'secretly' })
  const support = admin.colleague({ scopes: ['sales.*:read'], roles: ['support'] })
  expect(await readCommission(support, adjusted.id)).toMatchObject({ note: null, bonusAmount: '77.77' })
  const { data, errors } = await admin.execute('query ($id: ID!) { deal(id: $id) { activities { edges { node { action description oldValues newValues } } } } }', { id: alone.dealId })
  expect(errors).toBeUndefined()
  expect(data.deal.activities.edges).toEqual([
    { node: { action: 'commission.adjust', description: expect.stringMatching(/^adjusted the commission for the payment TXN000\d$/), oldValues: { status: 'PENDING', revision: 1 }, newValues: { status: 'PENDING', revision: 2 } } },
  ])
})

test('a role that only reads changes nothing', async () => {
  const { admin, alone } = await company()
  const reader = admin.colleague({ scopes: ['sales.*:read'] })
  for (const [event, scope] of [['Adjust', 'write'], ['Recompute', 'write'], ['Approve', 'approve'], ['Pay', 'pay']] as const) {
    await expect(commission(reader, event, { id: alone.id, ...(event === 'Adjust' && { bonusAmount: '1' }) })).rejects.toThrow(`You need the right sales.commission:${scope} for this.`)
  }
  for (const [entity, event, input] of [
    ['salesSettings', 'Update', { taxRate: '1' }], ['commissionRate', 'Set', { userId: newId('usr'), rate: '1' }], ['commissionRate', 'Remove', { userId: newId('usr') }],
    ['exchangeRate', 'Set', { fromCurrency: 'EUR', toCurrency: 'USD', rate: '1' }], ['exchangeRate', 'Remove', { id: newId('exr') }],
  ] as const) await expect(set(reader, entity, event, input)).rejects.toThrow('You need the right sales.settings:write for this.')
})
