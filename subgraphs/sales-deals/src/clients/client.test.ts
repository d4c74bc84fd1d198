import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { clientCommand, code, createClient, createDeal, list, organization, readClient, salesOf, salesperson, supportOf, teammate } from '../deals/deal.fixture.ts'

const acme = { name: ' Acme ', email: 'hello@acme.example', phone: '+912212345678', address: '1 Marine Drive, Mumbai', satisfactionRating: '4.5' }

test('a client is added with how to reach it, as the caller’s own, and changed in what is said', async () => {
  const admin = organization()
  const { salesClient, errors } = await clientCommand(admin, 'Create', acme)
  expect(errors).toEqual([])
  const me = { id: admin.identity.userId }
  expect(salesClient).toMatchObject({ ...acme, name: 'Acme', satisfactionRating: '4.50', isActive: true, version: 1, owner: me, team: null, createdBy: me })

  const changed = await clientCommand(admin, 'Update', { id: salesClient.id, version: 1, address: ' ', satisfactionRating: null, phone: '+912287654321' })
  expect(changed.salesClient).toMatchObject({ name: 'Acme', address: null, satisfactionRating: null, phone: '+912287654321', email: 'hello@acme.example', version: 2 })
})

test('a client keeps a name, and a change of an older version is refused', async () => {
  const { admin, clientId: id } = await salesOf()
  expect(code(await clientCommand(admin, 'Create', { name: '  ' }))).toEqual([['INVALID_INPUT', 'input.name']])
  expect(code(await clientCommand(admin, 'Update', { id, name: null }))).toEqual([['INVALID_INPUT', 'input.name']])
  await clientCommand(admin, 'Update', { id, name: 'New' })
  expect(code(await clientCommand(admin, 'Update', { id, name: 'Newer', version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect(await readClient(admin, id)).toMatchObject({ name: 'New', version: 2 })
})

test.each(['-0.01', '5.01', '6', '10', '4.567', '99999999999'])('a rating of %s is refused', async satisfactionRating => {
  const { admin, clientId: id } = await salesOf()
  expect(code(await clientCommand(admin, 'Create', { name: 'Other', satisfactionRating }))).toEqual([['INVALID_INPUT', 'input.satisfactionRating']])
  expect(code(await clientCommand(admin, 'Update', { id, satisfactionRating }))).toEqual([['INVALID_INPUT', 'input.satisfactionRating']])
  expect((await list(admin, 'salesClients', '')).total).toBe(1)
})

test.each(['0', '5', '5.00', '4.990'])('a rating of %s is kept', async satisfactionRating => {
  const admin = organization()
  const id = await createClient(admin, { satisfactionRating })
  expect(Number((await readClient(admin, id)).satisfactionRating)).toBe(Number(satisfactionRating))
})

test('the same key adds one client', async () => {
  const admin = organization()
  const answers = await Promise.all([1, 2].map(() => clientCommand(admin, 'Create', { name: 'Acme', idempotencyKey: 'one' })))
  expect(answers[0]).toEqual(answers[1])
  expect((await list(admin, 'salesClients', '')).total).toBe(1)
})

test('whoever sees the own rows adds clients for themselves and their teams alone', async () => {
  const [team, another] = [newId('tem'), newId('tem')]
  const admin = organization()
  const lead = salesperson(admin, team)
  expect((await clientCommand(lead, 'Create', { name: 'A' })).salesClient).toMatchObject({ owner: { id: lead.identity.userId }, team: { id: team } })
  expect((await clientCommand(lead, 'Create', { name: 'B', teamId: null })).salesClient.team).toBeNull()
  expect(code(await clientCommand(lead, 'Create', { name: 'C', ownerId: newId('usr') }))).toEqual([['FORBIDDEN', 'input.ownerId']])
  expect(code(await clientCommand(lead, 'Create', { name: 'D', teamId: another }))).toEqual([['FORBIDDEN', 'input.teamId']])
  expect((await clientCommand(teammate(admin, team, another), 'Create', { name: 'E' })).salesClient.team).toBeNull()
  expect((await list(admin, 'salesClients', '')).total).toBe(3)
})

test('an API client names whose a client is to be', async () => {
  const admin = organization()
  const partner = admin.colleague({ kind: 'client', userId: null, clientId: newId('apc') })
  expect(code(await clientCommand(partner, 'Create', { name: 'Acme' }))).toEqual([['INVALID_INPUT', 'input.ownerId']])
  const ownerId = newId('usr')
  expect((await clientCommand(partner, 'Create', { name: 'Acme', ownerId })).salesClient).toMatchObject({ owner: { id: ownerId }, createdBy: null })
})

test('a client is handed on within the caller’s teams, and out of their sight only by who sees all', async () => {
  const team = newId('tem')
  const admin = organization()
  const lead = salesperson(admin, team)
  const [seller, stranger] = [newId('usr'), newId('usr')]
  const id = await createClient(lead)
  expect((await clientCommand(lead, 'Assign', { id, ownerId: seller })).salesClient).toMatchObject({ owner: { id: seller }, team: { id: team } })
  expect(code(await clientCommand(lead, 'Assign', { id, teamId: null }))).toEqual([['FORBIDDEN', 'input.teamId']])
  expect(code(await clientCommand(lead, 'Assign', { id, teamId: newId('tem') }))).toEqual([['FORBIDDEN', 'input.teamId']])
  expect(code(await clientCommand(lead, 'Assign', { id, ownerId: null }))).toEqual([['INVALID_INPUT', 'input.ownerId']])
  expect(await readClient(lead, id)).toMatchObject({ owner: { id: seller }, team: { id: team }, version: 2 })
  expect((await clientCommand(admin, 'Assign', { id, ownerId: stranger, teamId: null })).salesClient).toMatchObject({ owner: { id: stranger }, team: null })
  expect(await readClient(lead, id)).toBeNull()
})

test('a client goes only when no deal with it is under way, and comes back by its deletion', async () => {
  const { admin, clientId: id } = await salesOf()
  const deal = await createDeal(admin, id)
  expect(code(await clientCommand(admin, 'Delete', { id }))).toEqual([['CONFLICT', 'input.id']])
  expect((await readClient(admin, id)).isActive).toBe(true)

  const verifier = admin.colleague({})
  expect((await verifier.execute('mutation ($id: ID!) { dealReject(input: { id: $id, reason: "No." }) { errors { code } } }', { id: deal.id })).data.dealReject.errors).toEqual([])
  const { deletedId, deletionId } = await clientCommand(admin, 'Delete', { id })
  expect(deletedId).toBe(id)
  expect(await readClient(admin, id)).toBeNull()
  expect((await admin.execute('query ($id: ID!) { deal(id: $id) { client { id } } }', { id: deal.id })).data.deal.client).toBeNull()
  expect(code(await clientCommand(admin, 'Restore', { id, deletionId: newId('dln') }))).toEqual([['CONFLICT', 'input.deletionId']])
  expect((await clientCommand(admin, 'Restore', { id, deletionId })).salesClient).toMatchObject({ id, isActive: true })
})

test('a deal that the caller does not see keeps a client, too, and another’s client is not theirs to delete', async () => {
  const admin = organization()
  const [seller, other] = [salesperson(admin), salesperson(admin)]
  const id = await createClient(seller)
  await createDeal(admin, id)
  expect(code(await clientCommand(seller, 'Delete', { id }))).toEqual([['CONFLICT', 'input.id']])

  const theirs = await createClient(admin)
  const deal = await createDeal(admin, theirs, { ownerId: other.identity.userId })
  await admin.colleague({}).execute('mutation ($id: ID!) { dealReject(input: { id: $id, reason: "No." }) { errors { code } } }', { id: deal.id })
  expect(await readClient(other, theirs)).toMatchObject({ id: theirs })
  expect(code(await clientCommand(other, 'Delete', { id: theirs }))).toEqual([['FORBIDDEN', 'input.id']])
  expect(code(await clientCommand(seller, 'Delete', { id: theirs }))).toEqual([['NOT_FOUND', 'input.id']])
  expect((await list(admin, 'salesClients', '')).total).toBe(2)
})

test('another organization’s client is a missing one, for every command', async () => {
  const { clientId: id } = await salesOf()
  const stranger = organization()
  const missing = newId('scl')
  for (const [name, input] of [['Update', { name: 'Mine' }], ['Assign', { ownerId: newId('usr') }], ['Delete', {}], ['Restore', {}]] as const) {
    const [theirs, none] = [await clientCommand(stranger, name, { ...input, id }), await clientCommand(stranger, name, { ...input, id: missing })]
    expect(code(theirs)).toEqual([['NOT_FOUND', 'input.id']])
    expect(theirs.errors[0].message.replace(id, missing)).toBe(none.errors[0].message)
  }
  expect(await readClient(stranger, id)).toBeNull()
})

test('support sees clients without how to reach them, and finds none by that', async () => {
  const admin = organization()
  const id = await createClient(admin, acme)
  const support = supportOf(admin)
  expect(await readClient(support, id)).toMatchObject({ name: 'Acme', satisfactionRating: '4.50', email: null, phone: null, address: null })
  const found = async (text: string) => (await list(support, 'salesClients', '(filter: $filter)', { filter: { text } })).total
  expect(await Promise.all(['acme', 'cm', 'hello@', 'he', '22123', '91', 'Marine'].map(found))).toEqual([1, 1, 0, 0, 0, 0, 0])
})
