import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { change, clientCommand, code, command, createClient, createDeal, dealCreate, list, look, organization, pay, readDeal, salesOf, salesperson } from './deal.fixture.ts'

test('a deal is entered with the next number, as the caller’s own, and waits for its verification', async () => {
  const { admin, clientId } = await salesOf()
  const { deal, errors } = await dealCreate(admin, clientId, { amount: '1250.5', description: ' Two cranes ', paymentMethod: 'CHEQUE' })
  expect(errors).toEqual([])
  const me = { id: admin.identity.userId }
  expect(deal).toMatchObject({
    number: 'DLID0001', amount: '1250.50', currency: 'EUR', receivedAmount: '0.00', claimedAmount: '0.00', outstandingAmount: '1250.50', description: 'Two cranes',
    status: 'PENDING', paymentMethod: 'CHEQUE', paymentStatus: 'PENDING', verificationStatus: 'PENDING', clientStatus: 'NEW', isOriginal: true,
    client: { id: clientId }, owner: me, team: null, createdBy: me, decidedBy: null, decidedAt: null, reason: null,
  })
  expect((await createDeal(admin, clientId)).number).toBe('DLID0002')
  expect(await readDeal(admin, deal.id)).toEqual(deal)
})

test('a refused deal leaves no gap in the numbers', async () => {
  const { admin, clientId } = await salesOf()
  expect(code(await dealCreate(admin, clientId, { amount: '10.50', currency: 'JPY' }))).toEqual([['INVALID_INPUT', 'input.amount']])
  expect(code(await dealCreate(admin, newId('scl')))).toEqual([['NOT_FOUND', 'input.clientId']])
  expect((await createDeal(admin, clientId, { amount: '1050', currency: 'JPY' })).number).toBe('DLID0001')
})

test.each(['-0.01', '0.001', '10.005', '1000000000000', '999999999999999999'])('a deal of %s is refused', async amount => {
  const { admin, clientId } = await salesOf()
  const { id } = await createDeal(admin, clientId)
  expect(code(await dealCreate(admin, clientId, { amount }))).toEqual([['INVALID_INPUT', 'input.amount']])
  expect(code(await command(admin, 'dealUpdate', { id, amount }))).toEqual([['INVALID_INPUT', 'input.amount']])
  expect((await list(admin, 'deals', '')).total).toBe(1)
})

test('the books hold a deal of 999999999999.99', async () => {
  const { admin, clientId } = await salesOf()
  expect((await createDeal(admin, clientId, { amount: '999999999999.99' })).outstandingAmount).toBe('999999999999.99')
})

test('a deal of amount 0 is paid, and completed by its verification', async () => {
  const { admin, clientId } = await salesOf()
  const deal = await createDeal(admin, clientId, { amount: '0.00' })
  expect(deal).toMatchObject({ paymentStatus: 'PAID', status: 'PENDING' })
  expect((await command(admin.colleague({}), 'dealVerify', { id: deal.id })).deal).toMatchObject({ status: 'COMPLETED', paymentStatus: 'PAID' })
})

test('the same key enters one deal, also at once; the key is needed', async () => {
  const { admin, clientId } = await salesOf()
  const answers = await Promise.all([1, 2, 3].map(() => dealCreate(admin, clientId, { idempotencyKey: 'one' })))
  expect(new Set(answers.map(({ deal }) => deal.id)).size).toBe(1)
  expect(code(await dealCreate(admin, clientId, { idempotencyKey: 'one', amount: '1' }))).toEqual([['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey']])
  await expect(command(admin, 'dealCreate', { clientId, amount: '1', currency: 'EUR' })).rejects.toThrow('idempotencyKey')
  expect((await list(admin, 'deals', '')).total).toBe(1)
})

test('what the client is comes from all deals before, unless it is said', async () => {
  const { admin, clientId } = await salesOf()
  const seller = salesperson(admin)
  const status = async (input = {}) => (await createDeal(admin, clientId, { amount: '0', ...input })).clientStatus
  expect([await status(), await status(), await status({ clientStatus: 'LOYAL' }), await status(), await status()]).toEqual(['NEW', 'EXISTING', 'LOYAL', 'EXISTING', 'EXISTING'])
  const verifier = admin.colleague({})
  const verify = async (ids: readonly string[]) => {
    for (const id of ids) await command(verifier, 'dealVerify', { id })
  }
  const { ids } = await list(admin, 'deals', '')
  await verify(ids.slice(1))
  expect(await status()).toBe('EXISTING')
  await verify(ids.slice(0, 1))
  // A salesperson who sees none of them.
  await clientCommand(admin, 'Assign', { id: clientId, ownerId: seller.identity.userId })
  expect((await createDeal(seller, clientId)).clientStatus).toBe('LOYAL')
})

test('whoever sees the own rows enters deals for themselves, their teams and the clients they see', async () => {
  const [team, another] = [newId('tem'), newId('tem')]
  const { admin, clientId: unseen } = await salesOf()
  const lead = salesperson(admin, team)
  const clientId = await createClient(lead)
  expect(await createDeal(lead, clientId)).toMatchObject({ owner: { id: lead.identity.userId }, team: { id: team } })
  expect((await createDeal(lead, clientId, { teamId: null })).team).toBeNull()
  expect(code(await dealCreate(lead, clientId, { ownerId: newId('usr') }))).toEqual([['FORBIDDEN', 'input.ownerId']])
  expect(code(await dealCreate(lead, clientId, { teamId: another }))).toEqual([['FORBIDDEN', 'input.teamId']])
  expect(code(await dealCreate(lead, unseen))).toEqual([['NOT_FOUND', 'input.clientId']])
  const ownerId = newId('usr')
  expect(await createDeal(admin, clientId, { ownerId, teamId: another })).toMatchObject({ owner: { id: ownerId }, team: { id: another }, createdBy: { id: admin.identity.userId } })
  expect((await list(admin, 'deals', '')).total).toBe(3)
})

test('an API client names whose a deal is to be', async () => {
  const { admin, clientId } = await salesOf()
  const partner = admin.colleague({ kind: 'client', userId: null, clientId: newId('apc') })
  expect(code(await dealCreate(partner, clientId))).toEqual([['INVALID_INPUT', 'input.ownerId']])
  const ownerId = newId('usr')
  expect(await createDeal(partner, clientId, { ownerId })).toMatchObject({ owner: { id: ownerId }, createdBy: null })
})

test('a deal is changed in what is said, and only by who knows its version', async () => {
  const { admin, clientId } = await salesOf()
  const { id } = await createDeal(admin, clientId, { description: 'One' })
  const other = await createClient(admin)
  const { deal } = await command(admin, 'dealUpdate', { id, version: 1, amount: '80', currency: 'GBP', clientId: other, description: null, paymentMethod: 'CARD', clientStatus: 'LOYAL', isOriginal: false })
  expect(deal).toMatchObject({ amount: '80.00', currency: 'GBP', client: { id: other }, description: null, paymentMethod: 'CARD', clientStatus: 'LOYAL', isOriginal: false })
  expect(code(await command(admin, 'dealUpdate', { id, version: 1, amount: '70' }))).toEqual([['CONFLICT', 'input.version']])
  for (const field of ['amount', 'currency', 'clientId', 'isOriginal', 'clientStatus']) {
    expect(code(await command(admin, 'dealUpdate', { id, [field]: null }))).toEqual([['INVALID_INPUT', `input.${field}`]])
  }
  expect(code(await command(admin, 'dealUpdate', { id, clientId: newId('scl') }))).toEqual([['NOT_FOUND', 'input.clientId']])
  expect(code(await command(admin, 'dealUpdate', { id, amount: '80.50', currency: 'JPY' }))).toEqual([['INVALID_INPUT', 'input.amount']])
  expect(await readDeal(admin, id)).toEqual(deal)
})

test('a deal’s amount stays at or above what is claimed, and its currency as the payments have it', async () => {
  const { admin, clientId } = await salesOf()
  const { id } = await createDeal(admin, clientId)
  await pay(admin, id, '40', 'VERIFIED')
  await pay(admin, id, '20', 'PENDING')
  expect(await readDeal(admin, id)).toMatchObject({ receivedAmount: '40.00', claimedAmount: '60.00', outstandingAmount: '40.00', paymentStatus: 'PARTIAL', status: 'PENDING' })
  expect(code(await command(admin, 'dealUpdate', { id, amount: '59.99' }))).toEqual([['INVALID_INPUT', 'input.amount']])
  expect(code(await command(admin, 'dealUpdate', { id, currency: 'GBP' }))).toEqual([['CONFLICT', 'input.currency']])
  expect((await command(admin, 'dealUpdate', { id, amount: '60.00', currency: 'EUR' })).deal).toMatchObject({ amount: '60.00', outstandingAmount: '0.00', paymentStatus: 'PARTIAL' })
})

test('lowering the amount to what was received makes a deal paid', async () => {
  const { admin, clientId } = await salesOf()
  const { id } = await createDeal(admin, clientId)
  await pay(admin, id, '40', 'VERIFIED')
  expect((await command(admin, 'dealUpdate', { id, amount: '40' })).deal).toMatchObject({ paymentStatus: 'PAID', status: 'PENDING', outstandingAmount: '0.00' })
  expect((await command(admin.colleague({}), 'dealVerify', { id })).deal.status).toBe('COMPLETED')
})

test('the terms of a verified deal stay, its description does not', async () => {
  const { admin, clientId } = await salesOf()
  const { id } = await createDeal(admin, clientId)
  const { deal } = await command(admin.colleague({}), 'dealVerify', { id })
  for (const terms of [{ amount: '99' }, { currency: 'GBP' }, { clientId: await createClient(admin) }]) {
    expect(code(await command(admin, 'dealUpdate', { id, ...terms }))).toEqual([['INVALID_TRANSITION', undefined]])
  }
  expect(await readDeal(admin, id)).toEqual(deal)
  // Saying again what it is changes nothing.
  expect((await command(admin, 'dealUpdate', { id, amount: '100', currency: 'EUR', clientId })).deal).toEqual(deal)
  expect((await command(admin, 'dealUpdate', { id, description: 'Three cranes' })).deal.description).toBe('Three cranes')
})

test('a deal is handed on with its payments, within the caller’s teams', async () => {
  const team = newId('tem')
  const admin = organization()
  const lead = salesperson(admin, team)
  const seller = salesperson(admin)
  const { id } = await createDeal(lead, await createClient(lead))
  await pay(admin, id, '40', 'VERIFIED')
  const ownerId = seller.identity.userId!
  expect((await command(lead, 'dealAssign', { id, ownerId })).deal).toMatchObject({ owner: { id: ownerId }, team: { id: team }, receivedAmount: '40.00' })
  expect(await look(admin, db => db.selectFrom('payments').select(['ownerId', 'teamId']).where('dealId', '=', id).execute())).toEqual([{ ownerId, teamId: team }])
  expect((await readDeal(seller, id)).client).not.toBeNull()

  expect(code(await command(lead, 'dealAssign', { id, teamId: null }))).toEqual([['FORBIDDEN', 'input.teamId']])
  expect(code(await command(lead, 'dealAssign', { id, teamId: newId('tem') }))).toEqual([['FORBIDDEN', 'input.teamId']])
  expect(code(await command(seller, 'dealAssign', { id, ownerId: newId('usr') }))).toEqual([['FORBIDDEN', 'input.ownerId']])
  expect((await readDeal(admin, id)).owner.id).toBe(ownerId)
})

test('settling brings a deal to what its payments come to, and refuses what exceeds it', async () => {
  const { admin, clientId } = await salesOf()
  const { id } = await createDeal(admin, clientId)
  const standing = async () => {
    const { status, paymentStatus, receivedAmount, claimedAmount } = await readDeal(admin, id)
    return [status, paymentStatus, receivedAmount, claimedAmount]
  }
  await command(admin.colleague({}), 'dealVerify', { id })
  await pay(admin, id, '30', 'PENDING')
  expect(await standing()).toEqual(['VERIFIED', 'PENDING', '0.00', '30.00'])
  await pay(admin, id, '10', 'REFUNDED')
  expect(await standing()).toEqual(['VERIFIED', 'REFUNDED', '0.00', '30.00'])
  await pay(admin, id, '70', 'VERIFIED')
  expect(await standing()).toEqual(['VERIFIED', 'PARTIAL', '70.00', '100.00'])
  await expect(pay(admin, id, '0.01', 'PENDING')).rejects.toThrow('deals_outstanding')
  await change(admin, trx => trx.updateTable('payments').set({ status: 'REJECTED' }).where('dealId', '=', id).where('status', '=', 'PENDING').execute())
  await pay(admin, id, '30', 'VERIFIED')
  expect(await standing()).toEqual(['COMPLETED', 'PAID', '100.00', '100.00'])
})

test('another organization’s deal is a missing one, for every command', async () => {
  const { admin, clientId } = await salesOf()
  const { id, number } = await createDeal(admin, clientId)
  const stranger = organization()
  const missing = newId('del')
  for (const [name, input] of [['Update', { amount: '1' }], ['Assign', { ownerId: newId('usr') }], ['Verify', {}], ['Reject', { reason: 'No.' }], ['Cancel', { reason: 'No.' }]] as const) {
    const [theirs, none] = [await command(stranger, `deal${name}`, { ...input, id }), await command(stranger, `deal${name}`, { ...input, id: missing })]
    expect(code(theirs)).toEqual([['NOT_FOUND', 'input.id']])
    expect(theirs.errors[0].message.replace(id, missing)).toBe(none.errors[0].message)
  }
  expect(code(await dealCreate(stranger, clientId))).toEqual([['NOT_FOUND', 'input.clientId']])
  expect(await readDeal(stranger, id)).toBeNull()
  const { data } = await stranger.execute('query ($number: String!) { dealByNumber(number: $number) { id } }', { number })
  expect(data.dealByNumber).toBeNull()
  expect((await readDeal(admin, id)).version).toBe(1)
})
