import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { code, organization, supportOf } from '../customers/customer.fixture.ts'
import { ask, certify, createOperator, hour, hoursFromNow, leave, list, OPERATOR, operatorCommand, readOperator } from '../equipment/equipment.fixture.ts'
import { createJob, schedule } from '../jobs/job.fixture.ts'

const KNOWN = { email: 'anna@cranes.example', phone: '+3612345678', specialization: 'TOWER_CRANE', experience: 12 }

test('an operator is added, changed, deleted and brought back', async () => {
  const admin = organization()
  const userId = newId('usr')
  const operator = await createOperator(admin, { ...KNOWN, name: ' Anna Kovacs ', userId })
  expect(operator).toEqual({
    ...KNOWN, id: expect.stringMatching(/^opr_/), name: 'Anna Kovacs', standing: 'ACTIVE', availability: 'AVAILABLE', isActive: true, version: 1, user: { id: userId },
    organization: { id: admin.identity.organizationId },
  })
  const { id } = operator
  const changed = { ...operator, phone: null, specialization: null, experience: 13, user: null, version: 2 }
  expect((await operatorCommand(admin, 'Update', { id, version: 1, phone: null, specialization: null, experience: 13, userId: null })).craneOperator).toEqual(changed)
  expect(code(await operatorCommand(admin, 'Update', { id, version: 1, name: 'Other' }))).toEqual([['CONFLICT', 'input.version']])
  for (const experience of [-1, 81, null]) expect(code(await operatorCommand(admin, 'Update', { id, experience }))).toEqual([['INVALID_INPUT', 'input.experience']])
  expect(await readOperator(admin, id)).toEqual(changed)

  await certify(admin, { operatorId: id, name: 'Tower cranes', issuedOn: '2024-01-01' })
  const { deletedId, deletionId } = await operatorCommand(admin, 'Delete', { id })
  expect([deletedId, await readOperator(admin, id)]).toEqual([id, null])
  expect((await operatorCommand(admin, 'Restore', { id, deletionId })).craneOperator).toMatchObject({ id, isActive: true })
  expect((await readOperator(admin, id, 'certifications { totalCount }')).certifications.totalCount).toBe(1)
})

test('an account is one operator’s', async () => {
  const admin = organization()
  const userId = newId('usr')
  const first = await createOperator(admin, { userId })
  const second = await createOperator(admin)
  const refusal = [['ALREADY_EXISTS', 'input.userId']]
  expect(code(await operatorCommand(admin, 'Create', { name: 'Other', userId }))).toEqual(refusal)
  expect(code(await operatorCommand(admin, 'Update', { id: second.id, userId }))).toEqual(refusal)
  await operatorCommand(admin, 'Delete', { id: first.id })
  expect((await operatorCommand(admin, 'Update', { id: second.id, userId })).craneOperator.user).toEqual({ id: userId })
  expect(code(await operatorCommand(admin, 'Restore', { id: first.id }))).toEqual([['ALREADY_EXISTS', 'input.id']])
  expect((await createOperator(organization(), { userId })).user).toEqual({ id: userId })
})

test('an operator who is booked for a job to come stays, and the refusal names the job', async () => {
  const admin = organization()
  const { id } = await createOperator(admin)
  await certify(admin, { operatorId: id, name: 'All cranes', issuedOn: '2024-01-01' })
  const { id: jobId } = await createJob(admin)
  await schedule(admin, jobId, { operatorIds: [id], start: hour(8), end: hour(17) })
  for (const event of ['Deactivate', 'Delete']) {
    const answer = await operatorCommand(admin, event, { id })
    expect(code(answer)).toEqual([['CONFLICT', 'input.id']])
    expect(answer.errors[0].message).toMatch(/^Anna Kovacs is booked for the job “Lift the girders” from 2031-05-05 08:00 to 2031-05-05 17:00 \(UTC\): obk_/)
  }
  expect(await readOperator(admin, id, 'standing isActive')).toEqual({ standing: 'ACTIVE', isActive: true })
})

test('who was deactivated is booked for nothing until activated again', async () => {
  const admin = organization()
  const { id } = await createOperator(admin)
  await certify(admin, { operatorId: id, name: 'All cranes', issuedOn: '2024-01-01' })
  expect(code(await operatorCommand(admin, 'Activate', { id }))).toEqual([['INVALID_TRANSITION', undefined]])
  expect((await operatorCommand(admin, 'Deactivate', { id })).craneOperator).toMatchObject({ standing: 'INACTIVE', availability: 'INACTIVE' })
  expect(code(await operatorCommand(admin, 'Deactivate', { id }))).toEqual([['INVALID_TRANSITION', undefined]])
  const { id: jobId } = await createJob(admin)
  expect(code(await schedule(admin, jobId, { operatorIds: [id] }))).toEqual([['CONFLICT', 'input.operatorIds.0']])
  expect((await operatorCommand(admin, 'Activate', { id })).craneOperator).toMatchObject({ standing: 'ACTIVE', availability: 'AVAILABLE' })
  expect(code(await schedule(admin, jobId, { operatorIds: [id] }))).toEqual([])
})

test('operators are found by who they are and what they are doing now', async () => {
  const admin = organization()
  const operator = async (name: string, input: object = {}): Promise<string> => {
    const { id } = await createOperator(admin, { name, ...input })
    await certify(admin, { operatorId: id, name: 'All cranes', issuedOn: '2024-01-01' })
    return id
  }
  const [anna, bela, chen, dora] = [await operator('Anna', KNOWN), await operator('Bela'), await operator('Chen', { experience: 3, specialization: 'MOBILE_CRANE' }), await operator('Dora')]
  await schedule(admin, (await createJob(admin)).id, { operatorIds: [bela], start: hoursFromNow(-1), end: hoursFromNow(1) })
  await leave(admin, { operatorId: chen, from: hoursFromNow(-1), until: hoursFromNow(1) })
  await operatorCommand(admin, 'Deactivate', { id: dora })
  const found: [filter: string, ids: string[]][] = [
    ['{}', [anna, bela, chen, dora]],
    ['{ text: "CHE" }', [chen]],
    ['{ text: "anna@cranes" }', [anna]],
    ['{ text: "12345" }', [anna]],
    ['{ specialization: [TOWER_CRANE] }', [anna, bela, dora]],
    ['{ standing: [INACTIVE] }', [dora]],
    ['{ availability: [AVAILABLE] }', [anna]],
    ['{ availability: [ASSIGNED, ON_LEAVE] }', [bela, chen]],
    ['{ availability: [INACTIVE] }', [dora]],
    ['{ experience: { gte: 3, lt: 12 } }', [chen]],
    ['{ experience: { eq: 12 } }', [anna]],
    [`{ userId: { eq: "${newId('usr')}" } }`, []],
  ]
  for (const [filter, ids] of found) expect([filter, await list(admin, 'craneOperators', `filter: ${filter}`)]).toEqual([filter, { ids, total: ids.length }])
  for (const [field, ids] of [['EXPERIENCE', [bela, dora, chen, anna]], ['CREATED_AT', [anna, bela, chen, dora]]] as const) {
    expect((await list(admin, 'craneOperators', `orderBy: { field: ${field}, direction: ASC }`)).ids).toEqual(ids)
  }

  admin.statements()
  const { craneOperators } = await ask(admin, '{ craneOperators { edges { node { availability certifications { totalCount edges { node { name isValid operator { name } } } } bookings { edges { node { kind } } } } } } }')
  expect(craneOperators.edges.map(({ node }: { node: { availability: string } }) => node.availability)).toEqual(['AVAILABLE', 'ASSIGNED', 'ON_LEAVE', 'INACTIVE'])
  // The page, what they are doing, their certifications, how many, whose those are, their bookings.
  expect(admin.statements()).toHaveLength(6)
})

test('support sees who operators are, and neither reads nor finds how to reach them', async () => {
  const admin = organization()
  const operator = await createOperator(admin, KNOWN)
  const support = supportOf(admin)
  expect(await readOperator(support, operator.id)).toEqual({ ...operator, email: null, phone: null })
  for (const text of ['anna@', '12345']) expect((await list(support, 'craneOperators', `filter: { text: "${text}" }`)).total).toBe(0)
  expect((await list(support, 'craneOperators', 'filter: { text: "kovacs" }')).total).toBe(1)
})

test('with an account and the own rows alone an operator sees themself, and another organization sees nobody', async () => {
  const admin = organization()
  const own = admin.colleague({ rowLevels: { crane: 'own' } })
  const [{ id }, other] = [await createOperator(admin, { userId: own.identity.userId }), await createOperator(admin, { name: 'Bela' })]
  for (const operatorId of [id, other.id]) {
    await certify(admin, { operatorId, name: 'All cranes', issuedOn: '2024-01-01' })
    await leave(admin, { operatorId, from: hour(8), until: hour(9) })
  }
  const query = `{ craneOperators { totalCount edges { node { id certifications { totalCount } bookings { totalCount } } } } }`
  expect((await ask(own, query)).craneOperators).toEqual({ totalCount: 1, edges: [{ node: { id, certifications: { totalCount: 1 }, bookings: { totalCount: 1 } } }] })
  for (const by of [own, organization()]) {
    expect(await readOperator(by, other.id, OPERATOR)).toBeNull()
    for (const event of ['Update', 'Deactivate', 'Delete', 'Restore']) expect(code(await operatorCommand(by, event, { id: other.id }))).toEqual([['NOT_FOUND', 'input.id']])
    expect(code(await leave(by, { operatorId: other.id, from: hour(1), until: hour(2) }))).toEqual([['NOT_FOUND', 'input.operatorId']])
    expect(code(await certify(by, { operatorId: other.id, name: 'x', issuedOn: '2024-01-01' }))).toEqual([['NOT_FOUND', 'input.operatorId']])
  }
})
