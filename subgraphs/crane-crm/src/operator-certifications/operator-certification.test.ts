import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { code, command, organization } from '../customers/customer.fixture.ts'
import { ask, certify, createOperator, operatorCommand, readOperator } from '../equipment/equipment.fixture.ts'

const remove = (by: TestCaller, input: object) => command(by, 'operatorCertificationRemove', input, 'deletedId deletionId')
/** A day so many from today, in UTC. */
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('a certification is added, told whether it is valid, and taken away', async () => {
  const admin = organization()
  const { id: operatorId } = await createOperator(admin)
  const add = async (input: object) => (await certify(admin, { operatorId, name: ' Tower cranes ', ...input })).operatorCertification
  const lasting = await add({ issuedOn: day(0) })
  expect(lasting).toEqual({ id: expect.stringMatching(/^ocf_/), name: 'Tower cranes', issuedOn: day(0), expiresOn: null, isValid: true, isActive: true, version: 1, operator: { id: operatorId } })
  expect((await add({ issuedOn: day(-9), expiresOn: day(0) })).isValid).toBe(true)
  expect((await add({ issuedOn: day(-10), expiresOn: day(-1) })).isValid).toBe(false)
  expect((await add({ issuedOn: day(1) })).isValid).toBe(false)
  expect(code(await certify(admin, { operatorId, name: 'Tower cranes', issuedOn: day(0) }))).toEqual([['ALREADY_EXISTS', 'input.issuedOn']])
  for (const expiresOn of [day(2), day(1)]) expect(code(await certify(admin, { operatorId, name: 'Other', issuedOn: day(2), expiresOn }))).toEqual([['INVALID_INPUT', 'input.expiresOn']])
  expect(code(await certify(admin, { operatorId: newId('opr'), name: 'Other', issuedOn: day(0) }))).toEqual([['NOT_FOUND', 'input.operatorId']])

  expect(code(await remove(organization(), { id: lasting.id }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(code(await remove(admin, { id: lasting.id, version: 2 }))).toEqual([['CONFLICT', 'input.version']])
  expect(await remove(admin, { id: lasting.id })).toMatchObject({ deletedId: lasting.id, errors: [] })
  const { certifications } = await readOperator(admin, operatorId, 'certifications { totalCount edges { node { issuedOn } } }')
  expect(certifications).toEqual({ totalCount: 3, edges: [day(1), day(-9), day(-10)].map(issuedOn => ({ node: { issuedOn } })) })
})

test('what was taken away before stays so when its operator comes back', async () => {
  const admin = organization()
  const { id: operatorId } = await createOperator(admin)
  const [kept, taken] = [await certify(admin, { operatorId, name: 'A', issuedOn: day(0) }), await certify(admin, { operatorId, name: 'B', issuedOn: day(0) })]
  await remove(admin, { id: taken.operatorCertification.id })
  await operatorCommand(admin, 'Delete', { id: operatorId })
  const reference = async (id: string) => (await ask(admin, 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on OperatorCertification { id } } }', { of: [{ __typename: 'OperatorCertification', id }] }))._entities[0]
  expect(await reference(kept.operatorCertification.id)).toBeNull()
  await operatorCommand(admin, 'Restore', { id: operatorId })
  expect(await reference(kept.operatorCertification.id)).toEqual({ id: kept.operatorCertification.id })
  expect(await reference(taken.operatorCertification.id)).toBeNull()
})

test('what expires soon is told in time, unless it was renewed, or nobody needs it', async () => {
  const admin = organization()
  const operator = async (name: string): Promise<string> => (await createOperator(admin, { name })).id
  const [anna, bela, chen] = [await operator('Anna'), await operator('Bela'), await operator('Chen')]
  const certified = (operatorId: string, name: string, expires: number | null) => certify(admin, { operatorId, name, issuedOn: day((expires ?? 0) - 365), ...(expires !== null && { expiresOn: day(expires) }) })
  await certified(anna, 'Renewed', 5)
  await certified(anna, 'Renewed', 300)
  await certified(anna, 'Renewed for good', 6)
  await certified(anna, 'Renewed for good', null)
  await certified(anna, 'Soon', 30)
  await certified(anna, 'Later', 31)
  await certified(bela, 'Renewed', 7)
  await certified(bela, 'Over', -3)
  await certified(chen, 'Left', 1)
  await operatorCommand(admin, 'Deactivate', { id: chen })
  const expiring = async (by: TestCaller, args = '', id = admin.identity.organizationId) =>
    (await ask(by, `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { expiringCertifications${args} { totalCount edges { node { name operator { name } } } } } } }`, { of: [{ __typename: 'Organization', id }] }))
      ._entities[0].expiringCertifications
  const names = ({ edges }: { edges: { node: { name: string; operator: { name: string } } }[] }) => edges.map(({ node }) => `${node.operator.name} ${node.name}`)

  admin.statements()
  const soon = await expiring(admin)
  expect([names(soon), soon.totalCount]).toEqual([['Bela Over', 'Bela Renewed', 'Anna Soon'], 3])
  // The page, how many, and whose they are.
  expect(admin.statements()).toHaveLength(3)
  expect(names(await expiring(admin, '(withinDays: 31)'))).toEqual(['Bela Over', 'Bela Renewed', 'Anna Soon', 'Anna Later'])
  expect(names(await expiring(admin, '(withinDays: 0)'))).toEqual(['Bela Over'])
  expect(await expiring(admin, '', newId('org'))).toBeNull()
  const foreign = organization()
  expect(names(await expiring(foreign, '', foreign.identity.organizationId))).toEqual([])
  for (const withinDays of [-1, 3661]) await expect(expiring(admin, `(withinDays: ${withinDays})`)).rejects.toThrow('0 to 3660')
})
