import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { code, command, createDeal, eventsAbout, pay, readDeal, salesOf } from './deal.fixture.ts'

async function pending(input: object = {}) {
  const { admin, clientId } = await salesOf()
  return { admin, clientId, verifier: admin.colleague({}), deal: await createDeal(admin, clientId, input) }
}

test('a deal is verified by another, who is named, and others hear of it', async () => {
  const { admin, verifier, deal } = await pending()
  const verifiedById = verifier.identity.userId
  const { deal: verified, errors } = await command(verifier, 'dealVerify', { id: deal.id, version: 1 })
  expect(errors).toEqual([])
  expect(verified).toMatchObject({ status: 'VERIFIED', verificationStatus: 'VERIFIED', decidedBy: { id: verifiedById }, decidedAt: expect.any(String), reason: null, version: 2 })
  expect(await eventsAbout(admin, deal.id)).toEqual([
    { type: 'sales.deal.verified.v1', data: { dealNumber: 'DLID0001', ownerId: admin.identity.userId, clientName: 'Acme', verifiedById } },
  ])
})

test('a deal that was paid before is completed by its verification', async () => {
  const { admin, verifier, deal } = await pending()
  await pay(admin, deal.id, '100', 'VERIFIED')
  expect((await command(verifier, 'dealVerify', { id: deal.id })).deal).toMatchObject({ status: 'COMPLETED', verificationStatus: 'VERIFIED', paymentStatus: 'PAID' })
})

test('a rejection says why, and others hear of it', async () => {
  const { admin, verifier, deal } = await pending()
  expect(code(await command(verifier, 'dealReject', { id: deal.id, reason: '  ' }))).toEqual([['INVALID_INPUT', 'input.reason']])
  const verifiedById = verifier.identity.userId
  const { deal: rejected } = await command(verifier, 'dealReject', { id: deal.id, reason: ' Twice entered. ' })
  expect(rejected).toMatchObject({ status: 'REJECTED', verificationStatus: 'REJECTED', decidedBy: { id: verifiedById }, reason: 'Twice entered.' })
  expect(await eventsAbout(admin, deal.id)).toEqual([
    { type: 'sales.deal.rejected.v1', data: { dealNumber: 'DLID0001', ownerId: admin.identity.userId, clientName: 'Acme', verifiedById, reason: 'Twice entered.' } },
  ])
})

test('neither who entered a deal nor whose it is decides on it, nor anybody on their behalf, nor an API client', async () => {
  const { admin, clientId } = await salesOf()
  const owner = admin.colleague({})
  const deal = await createDeal(admin, clientId, { ownerId: owner.identity.userId })
  for (const by of [admin, owner, admin.colleague({ onBehalfOf: admin.identity.userId }), admin.colleague({ onBehalfOf: owner.identity.userId })]) {
    expect(code(await command(by, 'dealVerify', { id: deal.id }))).toEqual([['FORBIDDEN', 'input.id']])
    expect(code(await command(by, 'dealReject', { id: deal.id, reason: 'No.' }))).toEqual([['FORBIDDEN', 'input.id']])
  }
  const partner = admin.colleague({ kind: 'client', userId: null, clientId: newId('apc') })
  await expect(command(partner, 'dealVerify', { id: deal.id })).rejects.toThrow('A person decides on this, no API client.')
  expect(await readDeal(admin, deal.id)).toEqual(deal)
  expect(await eventsAbout(admin, deal.id)).toEqual([])
})

test.each(['PENDING', 'VERIFIED'] as const)('a deal with a payment that is %s is neither rejected nor called off', async status => {
  const { admin, verifier, deal } = await pending()
  await pay(admin, deal.id, '10', status)
  expect(code(await command(verifier, 'dealReject', { id: deal.id, reason: 'No.' }))).toEqual([['CONFLICT', 'input.id']])
  expect(code(await command(admin, 'dealCancel', { id: deal.id, reason: 'No.' }))).toEqual([['CONFLICT', 'input.id']])
  expect((await readDeal(admin, deal.id)).status).toBe('PENDING')
})

test('a deal is called off before or after its verification, also once its payments were refunded, and says why', async () => {
  const { admin, clientId, verifier, deal } = await pending()
  await pay(admin, deal.id, '10', 'REFUNDED')
  expect((await command(admin, 'dealCancel', { id: deal.id, reason: 'Too late.' })).deal).toMatchObject({ status: 'CANCELLED', verificationStatus: 'PENDING', decidedBy: null, reason: 'Too late.' })
  const other = await createDeal(admin, clientId)
  await command(verifier, 'dealVerify', { id: other.id })
  expect((await command(admin, 'dealCancel', { id: other.id, reason: 'Too late.' })).deal).toMatchObject({ status: 'CANCELLED', verificationStatus: 'VERIFIED', decidedBy: { id: verifier.identity.userId } })
})

test('what is decided is not decided again', async () => {
  const { admin, clientId, verifier } = await pending()
  const ends = [
    { amount: '0', end: ['dealVerify', {}], refused: ['dealVerify', 'dealReject', 'dealCancel'] },
    { amount: '5', end: ['dealVerify', {}], refused: ['dealVerify', 'dealReject'] },
    { amount: '5', end: ['dealReject', { reason: 'No.' }], refused: ['dealVerify', 'dealReject', 'dealCancel'] },
    { amount: '5', end: ['dealCancel', { reason: 'No.' }], refused: ['dealVerify', 'dealReject', 'dealCancel'] },
  ] as const
  for (const { amount, end: [name, input], refused } of ends) {
    const { id } = await createDeal(admin, clientId, { amount })
    const { deal } = await command(verifier, name, { id, ...input })
    for (const next of refused) expect(code(await command(verifier, next, { id, ...(next !== 'dealVerify' && { reason: 'No.' }) }))).toEqual([['INVALID_TRANSITION', undefined]])
    expect(await readDeal(admin, id)).toEqual(deal)
  }
})

test('of those who decide at once, exactly one wins', async () => {
  const { admin, verifier, deal } = await pending()
  const other = admin.colleague({})
  const all = await Promise.all([
    command(verifier, 'dealVerify', { id: deal.id }),
    command(other, 'dealReject', { id: deal.id, reason: 'No.' }),
    command(other.colleague({}), 'dealVerify', { id: deal.id }),
  ])
  expect(all.filter(payload => payload.deal)).toHaveLength(1)
  expect(all.flatMap(code)).toEqual([['INVALID_TRANSITION', undefined], ['INVALID_TRANSITION', undefined]])
  expect(await eventsAbout(admin, deal.id)).toHaveLength(1)
})

test('a decision on an older version is refused', async () => {
  const { admin, verifier, deal } = await pending()
  await command(admin, 'dealUpdate', { id: deal.id, amount: '99' })
  expect(code(await command(verifier, 'dealVerify', { id: deal.id, version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect((await readDeal(admin, deal.id)).status).toBe('PENDING')
})
