import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { commission, earned, listCommissions, organization, paid, readCommission, refusal, write } from './commission.fixture.ts'
import type { Sale, Transaction } from './commission.fixture.ts'

const activities = ({ admin, dealId }: Sale) =>
  write(admin, trx => trx.selectFrom('activityLog').select(['action', 'description', 'userId']).where('dealId', '=', dealId).orderBy('createdAt').execute())
const eventsAbout = ({ admin, id }: Sale & { id: string }) => write(admin, trx => outbox(trx, id))
const outbox = async (trx: Transaction, id: string) => (await trx.selectFrom('outbox').select(['type', 'data']).where('subjectId', '=', id).orderBy('occurredAt').execute())

test('a commission is approved, then paid out, and others hear of both', async () => {
  const sale = await earned()
  const { admin, seller, id, dealId } = sale
  const approver = admin.colleague({})
  const { commission: approved } = await commission(approver, 'Approve', { id, version: 1 })
  expect(approved).toMatchObject({ id, status: 'APPROVED', approvedBy: { id: approver.identity.userId }, approvedAt: expect.any(String), paidAt: null, version: 2 })
  const { commission: done } = await commission(admin, 'Pay', { id, version: 2 })
  expect(done).toMatchObject({ id, status: 'PAID', paidBy: { id: admin.identity.userId }, paidAt: expect.any(String), finalAmount: '20.00', version: 3 })

  const data = { dealId, dealNumber: 'DLID0001', userId: seller.identity.userId, amount: '20.00', currency: 'EUR' }
  expect(await eventsAbout(sale)).toEqual([{ type: 'sales.commission.approved.v1', data }, { type: 'sales.commission.paid.v1', data }])
  expect(await activities(sale)).toEqual([
    { action: 'commission.approve', description: 'approved the commission for the payment TXN0001', userId: approver.identity.userId },
    { action: 'commission.pay', description: 'paid out the commission for the payment TXN0001', userId: admin.identity.userId },
  ])
})

test('an adjustment is a new revision that stands in the place of the one before, approved or not', async () => {
  const sale = await earned()
  const { admin, id } = sale
  const before = (await commission(admin.colleague({}), 'Approve', { id })).commission
  const { commission: second } = await commission(admin, 'Adjust', { id, bonusAmount: '5', note: 'A good month.' })
  expect(second).toMatchObject({ revision: 2, status: 'PENDING', revisedBy: { id: admin.identity.userId }, approvedBy: null, bonusAmount: '5.00', penaltyAmount: '0.00', finalAmount: '25.00', payoutAmount: '25.00', note: 'A good month.' })
  const { commission: third } = await commission(admin, 'Adjust', { id: second.id, penaltyAmount: '30.01' })
  expect(third).toMatchObject({ revision: 3, bonusAmount: '5.00', penaltyAmount: '30.01', finalAmount: '-5.01', payoutAmount: '-5.01' })

  expect(await listCommissions(admin)).toEqual([third])
  const all = await listCommissions(admin, { includeSuperseded: true })
  expect(all).toMatchObject([{ id, isSuperseded: true, supersededAt: expect.any(String), status: 'APPROVED' }, { id: second.id, isSuperseded: true }, { id: third.id, isSuperseded: false }])
  // Of the one before nothing else is changed.
  expect(all[0]).toEqual({ ...before, isSuperseded: true, supersededAt: all[0].supersededAt, version: before.version + 1 })
  expect((await activities(sale)).map(({ action }) => action)).toEqual(['commission.approve', 'commission.adjust', 'commission.adjust'])
})

test('whoever had a hand in a commission does not approve it, nor what others make of it', async () => {
  const { admin, id } = await earned()
  const other = admin.colleague({})
  const { commission: second } = await commission(admin, 'Adjust', { id, bonusAmount: '1000' })
  expect(refusal(await commission(admin, 'Approve', { id: second.id }))).toEqual([['FORBIDDEN', 'input.id']])
  const { commission: third } = await commission(other, 'Recompute', { id: second.id })
  expect(third).toMatchObject({ bonusAmount: '1000.00', revisedBy: { id: other.identity.userId } })
  for (const by of [admin, other]) expect(refusal(await commission(by, 'Approve', { id: third.id }))).toEqual([['FORBIDDEN', 'input.id']])
  expect(await readCommission(admin, third.id)).toEqual(third)
  expect((await commission(admin.colleague({}), 'Approve', { id: third.id })).errors).toEqual([])
  expect((await commission(admin, 'Pay', { id: third.id })).errors).toEqual([])
})

test('what stands no longer is not moved', async () => {
  const { admin, id } = await earned()
  await commission(admin, 'Adjust', { id, bonusAmount: '5' })
  const before = await listCommissions(admin, { includeSuperseded: true })
  for (const [event, input] of [['Adjust', { bonusAmount: '6' }], ['Recompute', {}], ['Approve', {}], ['Pay', {}]] as const) {
    expect(refusal(await commission(admin, event, { id, ...input }))).toEqual([['CONFLICT', 'input.id']])
  }
  expect(await listCommissions(admin, { includeSuperseded: true })).toEqual(before)
})

test.each([
  ['pending', [], ['Pay']],
  ['approved', ['Approve'], ['Approve', 'Recompute']],
  ['paid out', ['Approve', 'Pay'], ['Adjust', 'Recompute', 'Approve', 'Pay']],
] as const)('a commission that is %s does not move where it can’t, and stays as it is', async (_, moves, refused) => {
  const { admin, id } = await earned()
  for (const event of moves) expect((await commission(admin, event, { id })).errors).toEqual([])
  const before = await readCommission(admin, id)
  for (const event of refused) expect(refusal(await commission(admin, event, { id, ...(event === 'Adjust' && { bonusAmount: '1' }) }))).toEqual([['INVALID_TRANSITION', undefined]])
  expect(await listCommissions(admin, { includeSuperseded: true })).toEqual([before])
})

test('an earner and an API client decide on no commission, whatever their rights', async () => {
  const sale = await earned()
  const { admin, seller, id } = sale
  const earner = admin.colleague({ userId: seller.identity.userId })
  const forEarner = admin.colleague({ onBehalfOf: seller.identity.userId })
  const client = admin.colleague({ kind: 'client', userId: null, clientId: newId('apc') })
  const tried = [['Adjust', { bonusAmount: '1000' }], ['Recompute', {}], ['Approve', {}], ['Pay', {}]] as const
  for (const [event, input] of tried) {
    if (event === 'Pay') await commission(admin, 'Approve', { id })
    const before = await readCommission(admin, id)
    for (const by of [earner, forEarner]) expect(refusal(await commission(by, event, { id, ...input }))).toEqual([['FORBIDDEN', 'input.id']])
    await expect(commission(client, event, { id, ...input })).rejects.toThrow('A person decides on this, no API client.')
    expect(await readCommission(admin, id)).toEqual(before)
  }
  expect(await eventsAbout(sale)).toHaveLength(1)
})

test.each([
  [{}, 'bonusAmount'],
  [{ bonusAmount: null }, 'bonusAmount'],
  [{ bonusAmount: '-1' }, 'bonusAmount'],
  [{ penaltyAmount: '-0.01' }, 'penaltyAmount'],
  [{ bonusAmount: '1', penaltyAmount: '0.001' }, 'penaltyAmount'],
  [{ bonusAmount: '1000000000000' }, 'bonusAmount'],
  [{ penaltyAmount: '99999999999999999' }, 'penaltyAmount'],
  [{ bonusAmount: '999999999999.99' }, 'bonusAmount'],
  [{ bonusAmount: '1', penaltyAmount: '1000000000000' }, 'penaltyAmount'],
  [{ bonusAmount: '1', note: ' ' }, 'note'],
])('an adjustment to %j is refused, and nothing is changed', async (input, field) => {
  const { admin, id } = await earned()
  const before = await readCommission(admin, id)
  expect(refusal(await commission(admin, 'Adjust', { id, ...input }))).toEqual([['INVALID_INPUT', `input.${field}`]])
  expect(await listCommissions(admin, { includeSuperseded: true })).toEqual([before])
})

test('a currency without a smaller unit has none in bonus and penalty either', async () => {
  const { admin, id } = await earned({ currency: 'JPY', amount: '1005' })
  expect(await readCommission(admin, id)).toMatchObject({ commissionAmount: '101.00' })
  expect(refusal(await commission(admin, 'Adjust', { id, bonusAmount: '0.5' }))).toEqual([['INVALID_INPUT', 'input.bonusAmount']])
  expect(refusal(await commission(admin, 'Adjust', { id, bonusAmount: '5', penaltyAmount: '0.01' }))).toEqual([['INVALID_INPUT', 'input.penaltyAmount']])
  expect((await commission(admin, 'Adjust', { id, bonusAmount: '5.00' })).commission).toMatchObject({ finalAmount: '106.00' })
})

test('a commission of an older version, of another organization, or none is not moved', async () => {
  const { admin, id } = await earned()
  await commission(admin, 'Approve', { id, version: 1 })
  expect(refusal(await commission(admin, 'Pay', { id, version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect(refusal(await commission(organization(), 'Pay', { id }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(refusal(await commission(admin, 'Pay', { id: newId('com') }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(await readCommission(admin, id)).toMatchObject({ status: 'APPROVED' })
})

test('of those who pay a commission at once, exactly one does', async () => {
  const sale = await earned()
  const { admin, id } = sale
  await commission(admin, 'Approve', { id })
  const all = await Promise.all(Array.from({ length: 6 }, () => commission(admin.colleague({}), 'Pay', { id })))
  expect(all.flatMap(refusal)).toEqual(Array.from({ length: 5 }, () => ['INVALID_TRANSITION', undefined]))
  expect((await eventsAbout(sale)).map(({ type }) => type)).toEqual(['sales.commission.approved.v1', 'sales.commission.paid.v1'])
  expect(await activities(sale)).toHaveLength(2)
  expect(await readCommission(admin, id)).toMatchObject({ version: 3, paidBy: all.find(({ commission: done }) => done).commission.paidBy })
})

test('the same key pays once, whatever is repeated at once', async () => {
  const sale = await earned()
  const { admin, id } = sale
  await commission(admin, 'Approve', { id })
  const answers = await Promise.all([1, 2, 3].map(() => commission(admin, 'Pay', { id, idempotencyKey: 'one' })))
  expect(answers.map(({ commission: done, errors }) => [done?.status, done?.version, errors])).toEqual(answers.map(() => ['PAID', 3, []]))
  expect(refusal(await commission(admin, 'Pay', { id, version: 3, idempotencyKey: 'one' }))).toEqual([['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey']])
  expect(await eventsAbout(sale)).toHaveLength(2)
})

test('of those who approve and adjust at once, what is approved is what stands', async () => {
  const { admin, id } = await earned()
  await Promise.all([commission(admin, 'Approve', { id }), commission(admin.colleague({}), 'Adjust', { id, bonusAmount: '5' }), commission(admin.colleague({}), 'Adjust', { id, bonusAmount: '7' })])
  const [one, ...none] = await listCommissions(admin)
  expect(none).toEqual([])
  expect([one.revision, one.status]).toEqual([2, 'PENDING'])
  expect(await listCommissions(admin, { includeSuperseded: true })).toHaveLength(2)
})

test('every step is in the audit log with its command', async () => {
  const sale = await earned()
  await paid(sale)
  const { data } = await sale.admin.execute('query ($id: ID!) { salesAuditEvents(filter: { entityId: $id }) { edges { node { action } } } }', { id: sale.id })
  expect(data.salesAuditEvents.edges.map(({ node }: { node: { action: string } }) => node.action)).toEqual(['commission.pay', 'commission.approve', 'fixture'])
})
