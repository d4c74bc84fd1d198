import { expect, test } from 'vitest'
import { code, command, createClient, organization } from '../campaigns/campaign.fixture.ts'

const CLIENT = 'fleetClient { id name company email phone address contactPerson version createdAt updatedAt organization { id } }'
const acme = { name: ' Acme ', company: 'Acme Foods Ltd', email: 'hello@acme.example', phone: '+912212345678', address: '1 Marine Drive, Mumbai', contactPerson: 'Asha Rao' }

test('a client is added with how to reach it, and changed in what is said', async () => {
  const admin = organization()
  const { fleetClient, errors } = await command(admin, 'fleetClientCreate', acme, CLIENT)
  expect(errors).toEqual([])
  expect(fleetClient).toMatchObject({ ...acme, name: 'Acme', version: 1, organization: { id: admin.identity.organizationId } })

  const changed = await command(admin, 'fleetClientUpdate', { id: fleetClient.id, version: 1, company: null, address: ' ', phone: '+912287654321' }, CLIENT)
  expect(changed.fleetClient).toMatchObject({ name: 'Acme', company: null, address: null, phone: '+912287654321', email: 'hello@acme.example', version: 2 })
})

test('a client keeps a name, and a change of an older version is refused', async () => {
  const admin = organization()
  const id = await createClient(admin)
  expect(code(await command(admin, 'fleetClientCreate', { name: '  ' }, CLIENT))).toEqual([['INVALID_INPUT', 'input.name']])
  expect(code(await command(admin, 'fleetClientUpdate', { id, name: null }, CLIENT))).toEqual([['INVALID_INPUT', 'input.name']])
  await command(admin, 'fleetClientUpdate', { id, name: 'New' }, CLIENT)
  expect(code(await command(admin, 'fleetClientUpdate', { id, name: 'Newer', version: 1 }, CLIENT))).toEqual([['CONFLICT', 'input.version']])
  expect((await admin.execute('{ fleetClients { edges { node { name version } } } }')).data.fleetClients.edges).toEqual([{ node: { name: 'New', version: 2 } }])
})

test('the same key adds one client', async () => {
  const admin = organization()
  const answers = await Promise.all([1, 2].map(() => command(admin, 'fleetClientCreate', { name: 'Acme', idempotencyKey: 'one' }, CLIENT)))
  expect(answers[0]).toEqual(answers[1])
  expect((await admin.execute('{ fleetClients { totalCount } }')).data.fleetClients.totalCount).toBe(1)
})

test('support sees clients without how to reach them, and finds none by that', async () => {
  const admin = organization()
  await command(admin, 'fleetClientCreate', acme, CLIENT)
  const support = admin.colleague({ scopes: ['fleet.*:read'], roles: ['support'] })

  const { data } = await support.execute('{ fleetClients { edges { node { name company email phone address contactPerson } } } }')
  expect(data.fleetClients.edges).toEqual([{ node: { name: 'Acme', company: 'Acme Foods Ltd', email: null, phone: null, address: null, contactPerson: 'Asha Rao' } }])

  const found = async (text: string) => (await support.execute('query ($text: String) { fleetClients(filter: { text: $text }) { totalCount } }', { text })).data.fleetClients.totalCount
  expect(await Promise.all(['acme', 'foods', 'hello@acme', '2212345678', 'Marine'].map(found))).toEqual([1, 1, 0, 0, 0])
})
