import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { createContact, createCustomer, createDeal, createLead, list, organization, pages, salesperson, supportOf } from './customer.fixture.ts'

const found = async (by: TestCaller, field: 'craneCustomers' | 'craneContacts', filter: object) => (await list(by, field, { filter })).ids

test('customers are found by every filter, and by all of them together', async () => {
  const admin = organization()
  const person = newId('usr')
  const acme = await createCustomer(admin, { name: 'Acme', companyName: 'Roadrunner Ltd', email: 'hello@acme.example', type: 'GOVERNMENT', assignedToId: person })
  const zeta = await createCustomer(admin, { name: 'Zeta', contactName: 'Wile Coyote', phone: '+912212345678', type: 'CONSTRUCTION', assignedToId: null })
  const { data } = await admin.execute('query ($id: ID!) { craneCustomer(id: $id) { createdAt } }', { id: zeta })
  const { createdAt } = data.craneCustomer

  const cases: [filter: object, ids: string[]][] = [
    [{ text: 'acm' }, [acme]],
    [{ text: 'RUNNER' }, [acme]],
    [{ text: 'hello@' }, [acme]],
    [{ text: 'coyote' }, [zeta]],
    [{ text: '2345' }, [zeta]],
    [{ text: 'TA' }, [zeta]],
    [{ text: '_' }, []],
    [{ type: ['GOVERNMENT'] }, [acme]],
    [{ type: ['GOVERNMENT', 'CONSTRUCTION'] }, [acme, zeta]],
    [{ assignedToId: { eq: person } }, [acme]],
    [{ assignedToId: { in: [person, newId('usr')] } }, [acme]],
    [{ isAssigned: true }, [acme]],
    [{ isAssigned: false }, [zeta]],
    [{ createdAt: { gte: createdAt } }, [zeta]],
    [{ createdAt: { lt: createdAt } }, [acme]],
    [{ text: 'acme', isAssigned: false }, []],
    [{}, [acme, zeta]],
  ]
  for (const [filter, ids] of cases) expect([filter, await found(admin, 'craneCustomers', filter)]).toEqual([filter, ids])
})

test('contacts are found by every filter', async () => {
  const admin = organization()
  const [one, other] = [await createCustomer(admin), await createCustomer(admin)]
  const asha = (await createContact(admin, one, { name: 'Asha Rao', email: 'asha@one.example' })).id
  const ravi = (await createContact(admin, other, { name: 'Ravi', phone: '+912212345678' })).id
  const { data } = await admin.execute('query ($id: ID!) { craneContact(id: $id) { createdAt } }', { id: ravi })
  const { createdAt } = data.craneContact
  const cases: [filter: object, ids: string[]][] = [
    [{ text: 'asha r' }, [asha]],
    [{ text: '@one' }, [asha]],
    [{ text: '2345' }, [ravi]],
    [{ text: 'vi' }, [ravi]],
    [{ customerId: { eq: one } }, [asha]],
    [{ customerId: { in: [one, other] } }, [asha, ravi]],
    [{ createdAt: { gte: createdAt } }, [ravi]],
    [{ createdAt: { lt: createdAt } }, [asha]],
  ]
  for (const [filter, ids] of cases) expect([filter, await found(admin, 'craneContacts', filter)]).toEqual([filter, ids])
})

test('customers and contacts come page by page, by name or by when they were added', async () => {
  const admin = organization()
  const customers: string[] = []
  for (const name of ['B', 'C', 'A']) customers.push(await createCustomer(admin, { name }))
  const contacts: string[] = []
  for (const name of ['B', 'C', 'A']) contacts.push((await createContact(admin, customers[0]!, { name })).id)
  for (const [field, [b, c, a]] of [['craneCustomers', customers], ['craneContacts', contacts]] as const) {
    expect((await list(admin, field)).ids).toEqual([a, b, c])
    expect(await pages(admin, field, { field: 'NAME', direction: 'DESC' })).toEqual([c, b, a])
    expect(await pages(admin, field, { field: 'CREATED_AT', direction: 'ASC' })).toEqual([b, c, a])
  }
})

test('everyone lists what they see: all, or the own and what nobody has', async () => {
  const admin = organization()
  const [seller, other] = [salesperson(admin), salesperson(admin)]
  const [own, free, others] = [await createCustomer(seller), await createCustomer(admin, { assignedToId: null }), await createCustomer(other)]
  for (const id of [own, free, others]) await createContact(admin, id, { name: id })
  const sees = async (by: TestCaller) => [new Set((await list(by, 'craneCustomers')).ids), (await list(by, 'craneContacts')).total, (await list(by, 'craneCustomers', { filter: { text: 'hindr' } })).total]
  expect(await sees(admin)).toEqual([new Set([own, free, others]), 3, 3])
  expect(await sees(seller)).toEqual([new Set([own, free]), 2, 2])
  expect(await sees(admin.colleague({ rowLevels: { crane: 'team' } }))).toEqual([new Set([free]), 1, 1])
  for (const by of [admin.colleague({ rowLevels: {} }), apiOnly(admin)]) expect(await sees(by)).toEqual([new Set([free]), 1, 1])
  for (const by of [admin.colleague({ rowLevels: { crane: 'linked' } }), organization()]) expect(await sees(by)).toEqual([new Set(), 0, 0])
})
const apiOnly = (admin: TestCaller) => admin.colleague({ kind: 'client', userId: null, rowLevels: { crane: 'own' } })

test('support finds nobody by contact data', async () => {
  const admin = organization()
  const id = await createCustomer(admin, { email: 'asha@mahindra.example', phone: '+912212345678' })
  const contact = await createContact(admin, id, { email: 'rao@mahindra.example' })
  for (const text of ['asha@', '2345', 'a@', '45']) expect([text, await found(supportOf(admin), 'craneCustomers', { text })]).toEqual([text, []])
  expect(await found(supportOf(admin), 'craneContacts', { text: 'rao@' })).toEqual([])
  expect(await found(supportOf(admin), 'craneCustomers', { text: 'Mahi' })).toEqual([id])
  expect(await found(supportOf(admin), 'craneContacts', { text: 'Rao' })).toEqual([contact.id])
})

test('a page of customers with all that is under them costs the same however long it is', async () => {
  const admin = organization()
  for (let count = 0; count < 5; count++) {
    const customerId = await createCustomer(admin)
    await createContact(admin, customerId)
    await createLead(admin, { customerId })
    await createDeal(admin, { customerId })
  }
  admin.statements()
  const { data } = await admin.execute(`{ craneCustomers { totalCount edges { node {
    contacts { totalCount edges { node { name customer { id } } } } leads { totalCount edges { node { status customer { id } } } } deals { totalCount edges { node { title customer { id } lead { id } } } }
  } } } }`)
  expect(data.craneCustomers.edges).toHaveLength(5)
  // Customers, contacts, leads and deals, each with its count, and the customer of all of them.
  expect(admin.statements()).toHaveLength(9)
})
