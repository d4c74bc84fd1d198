import { newId } from '@fieldgraph/kit/testing'
import { beforeEach, expect, test } from 'vitest'
import { newOrganization, type Person, type TestOrganization } from '../memberships/people.fixture.ts'

const ADD = 'mutation ($input: PrincipalLinkAddInput!) { principalLinkAdd(input: $input) { principalLink { id kind recordId membership { id } } errors { code field } } }'
const REMOVE = 'mutation ($input: PrincipalLinkRemoveInput!) { principalLinkRemove(input: $input) { principalLink { id recordId } errors { code field } } }'

let organization: TestOrganization
let admin: Person
let vendor: Person
let recordId: string

beforeEach(async () => {
  organization = await newOrganization()
  admin = await organization.join(['org_admin'])
  vendor = await organization.join(['fleet.vendor'])
  recordId = newId('vnd')
})

const add = async (input: object = {}, by: Person | ReturnType<Person['colleague']> = admin) =>
  (await by.execute(ADD, { input: { membershipId: vendor.membershipId, kind: 'FLEET_VENDOR', recordId, ...input } })).data.principalLinkAdd
const links = async () => (await vendor.execute('{ me { membership { principalLinks { id kind recordId } } } }')).data.me.membership.principalLinks

test('a member is tied to a record and untied; the next token carries it', async () => {
  const { principalLink, errors } = await add()
  expect(errors).toEqual([])
  expect(principalLink).toEqual({ id: expect.stringMatching(/^pln_/), kind: 'FLEET_VENDOR', recordId, membership: { id: vendor.membershipId } })
  expect((await vendor.refreshed()).identity.links).toEqual([recordId])
  expect((await admin.execute(REMOVE, { input: { id: principalLink.id } })).data.principalLinkRemove).toEqual({ principalLink: { id: principalLink.id, recordId }, errors: [] })
  expect((await vendor.refreshed()).identity.links).toEqual([])
  expect((await admin.execute(REMOVE, { input: { id: principalLink.id } })).data.principalLinkRemove).toMatchObject({ principalLink: null, errors: [{ code: 'NOT_FOUND', field: ['input', 'id'] }] })
})

test('the same tie is made once, also at once', async () => {
  const answers = await Promise.all([add(), add(), add()])
  expect(answers.filter(({ principalLink }) => principalLink)).toHaveLength(1)
  for (const { errors } of answers.filter(({ principalLink }) => !principalLink)) expect(errors).toEqual([{ code: 'ALREADY_EXISTS', field: ['input', 'recordId'] }])
  expect(await links()).toHaveLength(1)
})

test.each([
  ['a record of another kind', () => ({ recordId: newId('drv') }), 'INVALID_INPUT', 'recordId'],
  ['what is no id', () => ({ recordId: 'vendor 7' }), 'INVALID_INPUT', 'recordId'],
  ['a missing membership', () => ({ membershipId: newId('mbr') }), 'NOT_FOUND', 'membershipId'],
  ['one’s own membership', () => ({ membershipId: admin.membershipId }), 'FORBIDDEN_GRANT', 'membershipId'],
])('%s is not tied, and nothing is made', async (_, input, code, field) => {
  expect(await add(input())).toEqual({ principalLink: null, errors: [{ code, field: ['input', field] }] })
  expect(await links()).toEqual([])
  expect((await admin.refreshed()).identity.links).toEqual([])
})

test('nobody ties others to records that they don’t see themselves', async () => {
  const keeper = admin.colleague({ scopes: ['identity.membership:write'], rowLevels: { fleet: 'linked' }, links: [recordId] })
  expect(await add({ recordId: newId('vnd') }, keeper)).toEqual({ principalLink: null, errors: [{ code: 'FORBIDDEN_GRANT', field: ['input', 'recordId'] }] })
  expect((await add({}, keeper)).errors).toEqual([])
  expect(await links()).toHaveLength(1)
})

test('another organization’s members are missing ones', async () => {
  const stranger = await (await newOrganization()).join(['org_admin'])
  expect(await add({}, stranger)).toEqual({ principalLink: null, errors: [{ code: 'NOT_FOUND', field: ['input', 'membershipId'] }] })
  const { principalLink } = await add()
  expect((await stranger.execute(REMOVE, { input: { id: principalLink.id } })).data.principalLinkRemove.errors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'id'] }])
  expect(await links()).toHaveLength(1)
})
