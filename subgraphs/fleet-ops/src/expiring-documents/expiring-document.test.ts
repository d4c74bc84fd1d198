import type { TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { createDriver, createVehicle, createVendor, day, linkedToNothing, organization, run, vendorsPerson } from '../records/record.fixture.ts'

interface Page {
  totalCount: number
  edges: { node: { id: string; kind: string; validUntil: string; daysLeft: number; vehicle: { id: string } | null; driver: { id: string } | null } }[]
  pageInfo: { hasNextPage: boolean; startCursor: string; endCursor: string }
}

const FIELDS = '{ totalCount edges { node { id kind validUntil daysLeft vehicle { id } driver { id } } } pageInfo { hasNextPage startCursor endCursor } }'

async function expiring(by: TestCaller, args = ''): Promise<Page> {
  const { data, errors } = await by.execute(`{ expiringDocuments${args && `(${args})`} ${FIELDS} }`)
  if (errors) throw new Error(errors[0]!.message)
  return data.expiringDocuments
}
const listed = ({ edges }: Page) => edges.map(({ node: { kind, daysLeft } }) => [kind, daysLeft])

/** Papers of all kinds: expired, of today, soon, later and without a date. */
async function papers() {
  const admin = organization()
  const vendorId = await createVendor(admin)
  const vehicleId = await createVehicle(admin, { vendorId, rcValidity: day(-400), insuranceValidity: day(30), permitValidity: day(31) })
  const driverId = await createDriver(admin, { licenseValidity: day(0) })
  const other = await createVehicle(admin, { insuranceValidity: day(0), permitValidity: day(0) })
  await createVehicle(admin)
  await createDriver(admin)
  return { admin, vendorId, vehicleId, driverId, other }
}

test('lists what has expired or will soon, the soonest first, with whose it is', async () => {
  const { admin, vehicleId, driverId, other } = await papers()
  const page = await expiring(admin)
  expect(page.edges.map(({ node }) => node)).toEqual([
    { id: `${vehicleId}:RC`, kind: 'RC', validUntil: day(-400), daysLeft: -400, vehicle: { id: vehicleId }, driver: null },
    { id: `${other}:INSURANCE`, kind: 'INSURANCE', validUntil: day(0), daysLeft: 0, vehicle: { id: other }, driver: null },
    { id: `${driverId}:LICENSE`, kind: 'LICENSE', validUntil: day(0), daysLeft: 0, vehicle: null, driver: { id: driverId } },
    { id: `${other}:PERMIT`, kind: 'PERMIT', validUntil: day(0), daysLeft: 0, vehicle: { id: other }, driver: null },
    { id: `${vehicleId}:INSURANCE`, kind: 'INSURANCE', validUntil: day(30), daysLeft: 30, vehicle: { id: vehicleId }, driver: null },
  ])
  expect(page.totalCount).toBe(5)
  expect((await expiring(admin, 'withinDays: 0')).totalCount).toBe(4)
  expect(listed(await expiring(admin, 'withinDays: 31')).at(-1)).toEqual(['PERMIT', 31])
})

test('what is deleted expires no more', async () => {
  const { admin, vehicleId, driverId } = await papers()
  await run(admin, 'vehicleDelete', { id: vehicleId })
  await run(admin, 'driverDelete', { id: driverId })
  expect(listed(await expiring(admin))).toEqual([['INSURANCE', 0], ['PERMIT', 0]])
})

test.each([-1, 3661])('within %d days is refused', async days => {
  const { errors } = await organization().execute(`{ expiringDocuments(withinDays: ${days}) { totalCount } }`)
  expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', field: ['withinDays'] } }])
})

test('pages join without gap or repeat, forwards and backwards, also among papers of one day', async () => {
  const admin = organization()
  for (let index = 0; index < 4; index++) {
    await createVehicle(admin, { rcValidity: day(3), insuranceValidity: day(3), permitValidity: day(2 + index) })
    await createDriver(admin, { licenseValidity: day(3) })
  }
  const all = await expiring(admin, 'first: 100')
  expect(all.edges).toHaveLength(16)
  const seen: Page['edges'] = []
  let page = await expiring(admin, 'first: 3')
  for (;;) {
    seen.push(...page.edges)
    if (!page.pageInfo.hasNextPage) break
    page = await expiring(admin, `first: 3, after: "${page.pageInfo.endCursor}"`)
  }
  expect(seen).toEqual(all.edges)
  expect((await expiring(admin, `last: 3, before: "${page.pageInfo.startCursor}"`)).edges).toEqual(all.edges.slice(-4, -1))
})

test('a vendor’s person sees the papers of the own vehicles and drivers, who is tied to nothing sees none', async () => {
  const { admin, vendorId, vehicleId } = await papers()
  expect((await expiring(vendorsPerson(admin, vendorId))).edges.map(({ node }) => node.vehicle)).toEqual([{ id: vehicleId }, { id: vehicleId }])
  expect((await expiring(linkedToNothing(admin))).totalCount).toBe(0)
  expect((await expiring(organization())).totalCount).toBe(0)
})

test('licences are for whoever may read drivers', async () => {
  const { admin } = await papers()
  const page = await expiring(admin.colleague({ scopes: ['fleet.vehicle:read'] }))
  expect(page.totalCount).toBe(4)
  expect(page.edges.map(({ node }) => node.kind)).not.toContain('LICENSE')
})

test('an organization’s papers are answered for one’s own alone', async () => {
  const { admin } = await papers()
  const { data } = await admin.execute('query ($organizations: [_Any!]!) { _entities(representations: $organizations) { ... on Organization { expiringDocuments(withinDays: 0) { totalCount } } } }', {
    organizations: [admin, organization()].map(({ identity }) => ({ __typename: 'Organization', id: identity.organizationId })),
  })
  expect(data._entities).toEqual([{ expiringDocuments: { totalCount: 4 } }, { expiringDocuments: null }])
})

test('a page costs one statement, with vehicles and drivers one more for each', async () => {
  const { admin } = await papers()
  for (const first of [2, 100]) {
    admin.statements()
    await admin.execute(`{ expiringDocuments(first: ${first}) { edges { node { kind validUntil } } } }`)
    expect(admin.statements()).toHaveLength(1)
    await admin.execute(`{ expiringDocuments(first: 100) { edges { node { vehicle { vehicleNumber } driver { name } } } } }`)
    expect(admin.statements()).toHaveLength(3)
  }
})
