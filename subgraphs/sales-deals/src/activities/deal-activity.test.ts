import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { asServed, change, command, createDeal, dealCreate, salesOf, salesperson, supportOf } from '../deals/deal.fixture.ts'

const ACTIVITY = 'action description oldValues newValues ip userAgent user { id } deal { id }'

async function activities(by: Parameters<typeof command>[0], dealId: string) {
  const { data, errors } = await by.execute(`query ($id: ID!) { dealActivities(dealId: $id) { totalCount edges { node { ${ACTIVITY} } } } deal(id: $id) { activities { totalCount edges { node { ${ACTIVITY} } } } } }`, { id: dealId })
  if (errors) throw new Error(errors[0]!.message)
  if (data.deal) expect(data.deal.activities).toEqual(data.dealActivities)
  return data.dealActivities.edges.map(({ node }: { node: object }) => node)
}

test('every command about a deal writes exactly one line: who, what, and what it was before', async () => {
  const { admin, clientId } = await salesOf()
  const { id } = await createDeal(admin, clientId)
  const verifier = admin.colleague({})
  const teamId = newId('tem')
  await command(admin, 'dealUpdate', { id, amount: '120', description: 'Two cranes' })
  await command(admin, 'dealAssign', { id, teamId })
  await command(verifier, 'dealVerify', { id })
  await command(admin, 'dealCancel', { id, reason: 'Too late.' })

  const from = { ip: '203.0.113.7', userAgent: 'vitest', user: { id: admin.identity.userId }, deal: { id } }
  expect(await activities(admin, id)).toEqual([
    { ...from, action: 'deal.cancel', description: 'called the deal off: Too late.', oldValues: { status: 'VERIFIED' }, newValues: { status: 'CANCELLED' } },
    { ...from, action: 'deal.verify', description: 'verified the deal', oldValues: { status: 'PENDING' }, newValues: { status: 'VERIFIED' }, user: { id: verifier.identity.userId } },
    { ...from, action: 'deal.assign', description: 'handed the deal on', oldValues: { teamId: null }, newValues: { teamId } },
    { ...from, action: 'deal.update', description: 'changed amount, description', oldValues: { amount: '100.00', description: null }, newValues: { amount: '120.00', description: 'Two cranes' } },
    { ...from, action: 'deal.create', description: 'entered the deal DLID0001', oldValues: null, newValues: { amount: '100.00', currency: 'EUR' } },
  ])
})

test('a command that was refused, repeated or changed nothing writes no line', async () => {
  const { admin, clientId } = await salesOf()
  const input = { clientId, amount: '100', currency: 'EUR', idempotencyKey: 'one' }
  const { deal } = await dealCreate(admin, clientId, input)
  await dealCreate(admin, clientId, input)
  await command(admin, 'dealVerify', { id: deal.id })
  await command(admin, 'dealUpdate', { id: deal.id, amount: '100.00' })
  await command(admin, 'dealUpdate', { id: deal.id, amount: '-1' })
  await command(admin, 'dealAssign', { id: deal.id, ownerId: admin.identity.userId })
  expect((await activities(admin, deal.id)).map(({ action }: { action: string }) => action)).toEqual(['deal.create'])
})

test('support sees that something was done, and not what or from where', async () => {
  const { admin, clientId } = await salesOf()
  const { id } = await createDeal(admin, clientId)
  expect(await activities(supportOf(admin), id)).toEqual([
    { action: 'deal.create', description: null, oldValues: null, newValues: null, ip: null, userAgent: null, user: { id: admin.identity.userId }, deal: { id } },
  ])
})

test('whoever does not see a deal sees nothing that happened to it', async () => {
  const { admin, clientId } = await salesOf()
  const seller = salesperson(admin)
  const { id } = await createDeal(admin, clientId)
  expect(await activities(seller, id)).toEqual([])
  expect(await asServed({ 'app.organization_id': admin.identity.organizationId!, 'app.user_id': seller.identity.userId!, 'app.row_level': 'own' }, db => db.selectFrom('activityLog').select('id').execute())).toEqual([])
  expect(await asServed({}, db => db.selectFrom('activityLog').select('id').execute())).toEqual([])
  await command(admin, 'dealAssign', { id, ownerId: seller.identity.userId })
  expect(await activities(seller, id)).toHaveLength(2)
})

test('nobody changes or removes what was written down', async () => {
  const { admin, clientId } = await salesOf()
  await createDeal(admin, clientId)
  await expect(change(admin, trx => trx.updateTable('activityLog').set({ description: 'nothing' }).execute())).rejects.toThrow('permission denied')
  await expect(change(admin, trx => trx.deleteFrom('activityLog').execute())).rejects.toThrow('permission denied')
})
