import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { code, command, done, organization, supportOf } from '../customers/customer.fixture.ts'

const SERVICE = 'id name description category basePrice currency isActive version organization { id }'
const serviceCommand = (by: TestCaller, name: string, input: object) => command(by, `craneService${name}`, input, name === 'Delete' ? 'deletedId deletionId' : `craneService { ${SERVICE} }`)
const createService = async (by: TestCaller, input: object = {}) => done(await serviceCommand(by, 'Create', { name: 'Rigging', currency: 'INR', ...input }), 'craneService')
const readService = async (by: TestCaller, id: string) => (await by.execute(`query ($id: ID!) { craneService(id: $id) { ${SERVICE} } }`, { id })).data.craneService
async function names(by: TestCaller, filter: object = {}, order = '{ field: NAME, direction: ASC }'): Promise<string[]> {
  const { data, errors } = await by.execute(`query ($filter: CraneServiceFilter) { craneServices(filter: $filter, orderBy: ${order}) { totalCount edges { node { name } } } }`, { filter })
  if (errors) throw new Error(errors[0]!.message)
  expect(data.craneServices.totalCount).toBe(data.craneServices.edges.length)
  return data.craneServices.edges.map(({ node }: { node: { name: string } }) => node.name)
}

test('a service is added, changed, taken off and offered again', async () => {
  const admin = organization()
  const service = await createService(admin, { name: ' Rigging ', description: 'Slings and shackles', category: 'Lifting', basePrice: '1500.5' })
  expect(service).toMatchObject({ name: 'Rigging', description: 'Slings and shackles', category: 'Lifting', basePrice: '1500.50', currency: 'INR', isActive: true, version: 1, organization: { id: admin.identity.organizationId } })
  const { id } = service
  expect((await serviceCommand(admin, 'Update', { id, version: 1, isActive: false, basePrice: null, category: ' ' })).craneService).toMatchObject({ isActive: false, basePrice: null, category: null, version: 2 })
  expect((await serviceCommand(admin, 'Update', { id, isActive: true })).craneService).toMatchObject({ isActive: true, description: 'Slings and shackles' })
  expect(code(await serviceCommand(admin, 'Update', { id, version: 1, name: 'Late' }))).toEqual([['CONFLICT', 'input.version']])
  expect(await readService(admin, id)).toMatchObject({ name: 'Rigging', version: 3 })
})

test.each([
  [{ basePrice: '-1' }, 'basePrice'], [{ basePrice: '1.005' }, 'basePrice'], [{ basePrice: '1234567890123' }, 'basePrice'], [{ name: null }, 'name'], [{ currency: null }, 'currency'], [{ isActive: null }, 'isActive'],
])('a change to %j is refused, and nothing is changed', async (change, field) => {
  const admin = organization()
  const { id } = await createService(admin)
  expect(code(await serviceCommand(admin, 'Update', { id, ...change }))).toEqual([['INVALID_INPUT', `input.${field}`]])
  expect((await readService(admin, id)).version).toBe(1)
})

test('a name is taken, in any letter case, until it is deleted', async () => {
  const admin = organization()
  const { id } = await createService(admin)
  expect(code(await serviceCommand(admin, 'Create', { name: 'RIGGING', currency: 'INR' }))).toEqual([['ALREADY_EXISTS', 'input.name']])
  const { deletionId } = await serviceCommand(admin, 'Delete', { id })
  expect(await readService(admin, id)).toBeNull()
  const other = await createService(admin)
  expect(code(await serviceCommand(admin, 'Restore', { id }))).toEqual([['ALREADY_EXISTS', 'input.id']])
  await serviceCommand(admin, 'Update', { id: other.id, name: 'Rigging by night' })
  expect((await serviceCommand(admin, 'Restore', { id, deletionId })).craneService).toMatchObject({ id, name: 'Rigging' })
})

test('services are found by every filter', async () => {
  const admin = organization()
  await createService(admin, { name: 'Rigging', category: 'Lifting' })
  await createService(admin, { name: 'Lift plan', category: 'Engineering', description: 'Drawn and signed' })
  await createService(admin, { name: 'Escort', isActive: false })
  expect(await names(admin)).toEqual(['Escort', 'Lift plan', 'Rigging'])
  expect(await names(admin, {}, '{ field: CREATED_AT, direction: DESC }')).toEqual(['Escort', 'Lift plan', 'Rigging'])
  expect(await names(admin, { text: 'SIGNED' })).toEqual(['Lift plan'])
  expect(await names(admin, { category: { eq: 'Lifting' } })).toEqual(['Rigging'])
  expect(await names(admin, { category: { contains: 'engin' } })).toEqual(['Lift plan'])
  expect(await names(admin, { isActive: false })).toEqual(['Escort'])
  expect(await names(admin, { createdAt: { lt: '2020-01-01T00:00:00Z' } })).toEqual([])
  expect(await names(organization())).toEqual([])
})

test('another organization’s service is a missing one', async () => {
  const { id } = await createService(organization())
  const stranger = organization()
  const missing = newId('svc')
  for (const [name, input] of [['Update', { name: 'Mine' }], ['Delete', {}], ['Restore', {}]] as const) {
    const [theirs, none] = [await serviceCommand(stranger, name, { ...input, id }), await serviceCommand(stranger, name, { ...input, id: missing })]
    expect(code(theirs)).toEqual([['NOT_FOUND', 'input.id']])
    expect(theirs.errors[0].message.replace(id, missing)).toBe(none.errors[0].message)
  }
  expect(await readService(stranger, id)).toBeNull()
})

test('who only reads changes nothing, and the same key adds one service', async () => {
  const admin = organization()
  await expect(createService(supportOf(admin))).rejects.toThrow('You need the right crane.service:write for this.')
  const answers = await Promise.all([1, 2].map(() => serviceCommand(admin, 'Create', { name: 'Rigging', currency: 'INR', idempotencyKey: 'one' })))
  expect(answers[0]).toEqual(answers[1])
  expect(await names(admin)).toEqual(['Rigging'])
})
