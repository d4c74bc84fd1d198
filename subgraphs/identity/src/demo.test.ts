import type { DemoOrganization, DemoUser } from '@fieldgraph/kit/demo'
import { newId, testSubgraph } from '@fieldgraph/kit/testing'
import { expect, inject, test } from 'vitest'
import { seed } from './demo.ts'
import { bearer, login, PASSWORD, past } from './sign-in/sign-in.fixture.ts'
import { identity } from './subgraph.ts'

const { caller } = testSubgraph(identity)
const url = inject('postgres').urls['identity']!
const now = new Date('2026-11-21T00:00:00Z')

const person = (displayName: string, roles: string[]): DemoUser => {
  const [firstName = '', lastName = ''] = displayName.split(' ')
  const id = newId('usr')
  return { id, membershipId: newId('mbr'), firstName, lastName, displayName, email: `${id}@example.com`, username: id.slice(-20), phone: '+441614960010', password: PASSWORD, roles, links: [], locale: 'en-GB' }
}

function organization(name: string): DemoOrganization {
  const users = [person('Amara Osei', ['org_admin']), person('Leo Castellano', ['calls.agent', 'sales.salesperson'])]
  const [amara, leo] = users as [DemoUser, DemoUser]
  return {
    id: newId('org'), name, description: 'Field work.', email: 'hello@example.com', phone: '+441614960001', website: 'https://example.com', address: '18 Chepstow Street', timeZone: 'Europe/London', currency: 'GBP', users,
    teams: [{ id: newId('tem'), name: 'Inbound desk', description: 'Answers.', leadId: amara.id, memberIds: [amara.id, leo.id] }],
    clients: [{ id: newId('apc'), name: 'Acme Dispatch', client: 'acme-dispatch', secret: `demo-secret-${newId('x')}`, scopes: ['calls.*:read'] }],
  }
}

test('the demo’s people sign in, each organization’s for itself, and find something in every list', async () => {
  const people = [organization('Meridian'), organization('Northbridge')]
  const said: string[] = []
  await seed({ url, people, now, say: message => void said.push(message) })
  expect(said).toHaveLength(2)

  for (const { id, users } of people) {
    const [amara, leo] = users as [DemoUser, DemoUser]
    const admin = caller(await bearer(await login(amara.email)))
    expect(admin.identity).toMatchObject({ organizationId: id, scopes: ['*'], roles: ['org_admin'] })
    const { data, errors } = await admin.execute(`{
      me { displayName membership { id roles { key } } } organization { name }
      users { totalCount } memberships { totalCount } roles { totalCount } teams { totalCount } teamProjects { totalCount } notifications { totalCount } apiClients { totalCount }
    }`)
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({ me: { displayName: 'Amara Osei', membership: { id: amara.membershipId } }, users: { totalCount: 2 }, memberships: { totalCount: 2 }, roles: { totalCount: 35 }, teams: { totalCount: 1 }, teamProjects: { totalCount: 2 }, notifications: { totalCount: 1 }, apiClients: { totalCount: 1 } })
    expect(await bearer(await login(leo.username))).toMatchObject({ roles: ['calls.agent', 'sales.salesperson'], rowLevels: { calls: 'own', sales: 'own' }, teamIds: [expect.stringMatching(/^tem_/)] })
  }
})

test('seeding again changes nothing', async () => {
  const people = [organization('Meridian')]
  const written = async () => (await past.selectFrom('auditLog').select(eb => eb.fn.countAll<string>().as('count')).where('organizationId', '=', people[0]!.id).where('entity', '<>', 'sessions').executeTakeFirstOrThrow()).count
  await seed({ url, people, now, say() {} })
  const before = await written()
  await seed({ url, people, now, say() {} })
  expect(await written()).toBe(before)
})
