import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { assessmentAfter, assessmentCommand, code, createAssessment, createCustomer, createJob, listAssessments, operatorWithAccount, organization, readAssessment, salesperson, schedule, supportOf } from './site-assessment.fixture.ts'

test('an assessment is made for a customer, and changed in what is said', async () => {
  const admin = organization()
  const customerId = await createCustomer(admin)
  const made = await createAssessment(admin, { customerId, title: ' Pier 4 ', constraints: [' A power line ', ' ', 'Soft ground'], description: 'Narrow.' })
  expect(made).toMatchObject({
    title: 'Pier 4', customer: { id: customerId }, job: null, location: 'Dock 9', constraints: ['A power line', 'Soft ground'], description: 'Narrow.', notes: null,
    imageUrls: [], videoUrls: [], isActive: true, createdBy: { id: admin.identity.userId }, version: 1,
  })
  const { id } = made
  const changed = await assessmentAfter(admin, 'Update', { id, version: 1, constraints: [], notes: 'Ask at the gate.', description: null })
  expect(changed).toMatchObject({ title: 'Pier 4', constraints: [], notes: 'Ask at the gate.', description: null, version: 2 })
  expect(code(await assessmentCommand(admin, 'Update', { id, version: 1, title: 'Other' }))).toEqual([['CONFLICT', 'input.version']])
  for (const field of ['title', 'location', 'constraints']) expect(code(await assessmentCommand(admin, 'Update', { id, [field]: null }))).toEqual([['INVALID_INPUT', `input.${field}`]])
  expect(await readAssessment(admin, id)).toEqual(changed)
})

test('an assessment for a job is of the job’s customer and place', async () => {
  const admin = organization()
  const [job, other] = [await createJob(admin), await createJob(admin)]
  const made = await assessmentAfter(admin, 'Create', { title: 'Pier', jobId: job.id })
  expect(made).toMatchObject({ job: { id: job.id }, customer: { id: job.customer.id }, location: 'Pier 4' })
  expect(code(await assessmentCommand(admin, 'Update', { id: made.id, jobId: other.id }))).toEqual([['INVALID_INPUT', 'input.jobId']])
  expect((await assessmentAfter(admin, 'Update', { id: made.id, jobId: null })).job).toBeNull()
  expect((await assessmentAfter(admin, 'Update', { id: made.id, jobId: job.id })).job).toEqual({ id: job.id })
  const { data } = await admin.execute('query ($id: ID!) { job(id: $id) { siteAssessments { edges { node { id } } } } }', { id: job.id })
  expect(data.job.siteAssessments.edges).toEqual([{ node: { id: made.id } }])
})

test('an assessment is of somebody’s site, somewhere', async () => {
  const admin = organization()
  const [customerId, job] = [await createCustomer(admin), await createJob(admin)]
  const cases: [input: object, refusal: unknown[]][] = [
    [{}, ['INVALID_INPUT', 'input.customerId']],
    [{ customerId, location: undefined }, ['INVALID_INPUT', 'input.location']],
    [{ customerId, jobId: job.id }, ['INVALID_INPUT', 'input.customerId']],
    [{ customerId: newId('cus') }, ['NOT_FOUND', 'input.customerId']],
    [{ jobId: newId('job') }, ['NOT_FOUND', 'input.jobId']],
    [{ customerId, constraints: Array.from({ length: 51 }, () => 'x') }, ['INVALID_INPUT', 'input.constraints']],
  ]
  for (const [input, refusal] of cases) expect([input, code(await assessmentCommand(admin, 'Create', { title: 'x', location: 'x', ...input }))]).toEqual([input, [refusal]])
  expect((await listAssessments(admin)).total).toBe(0)
})

test('an assessment is deleted, and comes back by its deletion', async () => {
  const admin = organization()
  const { id } = await createAssessment(admin, { customerId: await createCustomer(admin) })
  const { deletedId, deletionId } = await assessmentCommand(admin, 'Delete', { id })
  expect(deletedId).toBe(id)
  expect([await readAssessment(admin, id), await listAssessments(admin)]).toEqual([null, { ids: [], total: 0 }])
  expect(code(await assessmentCommand(admin, 'Update', { id, title: 'x' }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(code(await assessmentCommand(admin, 'Restore', { id, deletionId: newId('dln') }))).toEqual([['CONFLICT', 'input.deletionId']])
  expect(await assessmentAfter(admin, 'Restore', { id, deletionId })).toMatchObject({ id, isActive: true })
  expect(code(await assessmentCommand(admin, 'Restore', { id }))).toEqual([['CONFLICT', 'input.id']])
})

test('assessments are found by every filter', async () => {
  const admin = organization()
  const [customerId, job, other] = [await createCustomer(admin), await createJob(admin), admin.colleague({})]
  const one = await createAssessment(admin, { customerId })
  const two = await createAssessment(other, { jobId: job.id, title: 'Set up the tower', location: '100% mud' })
  const createdAt: string = (await admin.execute('query ($id: ID!) { siteAssessment(id: $id) { createdAt } }', { id: two.id })).data.siteAssessment.createdAt
  const cases: [filter: object, ids: string[]][] = [
    [{ customerId: { eq: customerId } }, [one.id]],
    [{ jobId: { in: [job.id] } }, [two.id]],
    [{ createdById: { eq: other.identity.userId } }, [two.id]],
    [{ createdAt: { lt: createdAt } }, [one.id]],
    [{ createdAt: { gte: createdAt } }, [two.id]],
    [{ text: 'TOWER' }, [two.id]],
    [{ text: 'dock' }, [one.id]],
    [{ text: '0%' }, [two.id]],
    [{ text: '_' }, []],
    [{ text: 'tower', customerId: { eq: customerId } }, []],
    [{}, [two.id, one.id]],
  ]
  for (const [filter, ids] of cases) expect([filter, await listAssessments(admin, filter)]).toEqual([filter, { ids, total: ids.length }])
})

test('operators assess the sites of their jobs, also of customers whom they don’t see, and see what others found there', async () => {
  const admin = organization()
  const { by, operator } = await operatorWithAccount(admin)
  const [job, other] = [await createJob(admin), await createJob(admin)]
  const found = await createAssessment(admin, { jobId: job.id })
  await createAssessment(admin, { jobId: other.id })
  expect(await listAssessments(by)).toEqual({ ids: [], total: 0 })
  expect(code(await assessmentCommand(by, 'Create', { title: 'Mine', jobId: job.id }))).toEqual([['NOT_FOUND', 'input.jobId']])

  expect((await schedule(admin, job.id, { operatorIds: [operator] })).errors).toEqual([])
  const made = await createAssessment(by, { jobId: job.id, title: 'Mine' })
  expect(made).toMatchObject({ customer: null, job: { id: job.id }, createdBy: { id: by.identity.userId } })
  expect(await listAssessments(by)).toEqual({ ids: [made.id, found.id], total: 2 })
  expect((await assessmentAfter(by, 'Update', { id: found.id, constraints: ['Mud'] })).constraints).toEqual(['Mud'])

  // What they made stays theirs when the job is not any more.
  await schedule(admin, job.id)
  expect(await listAssessments(by)).toEqual({ ids: [made.id], total: 1 })
  expect(await listAssessments(salesperson(admin))).toEqual({ ids: [], total: 0 })
})

test('support sees what limits the work, but no free text and no files', async () => {
  const admin = organization()
  const { id } = await createAssessment(admin, { customerId: await createCustomer(admin), description: 'The owner is ill.', notes: 'Ill.', constraints: ['Mud'] })
  await assessmentAfter(admin, 'Attach', { id, imageUploadKeys: [await admin.upload('ASSESSMENT_IMAGE')] })
  expect(await readAssessment(supportOf(admin), id)).toMatchObject({ title: 'Pier 4', constraints: ['Mud'], description: null, notes: null, imageUrls: null, videoUrls: null })
})

test('another organization’s assessment is a missing one, for every command', async () => {
  const admin = organization()
  const { id } = await createAssessment(admin, { customerId: await createCustomer(admin) })
  const stranger = organization()
  const missing = newId('sas')
  for (const [event, input] of [['Update', { title: 'Mine' }], ['Attach', {}], ['Delete', {}], ['Restore', {}]] as const) {
    const [theirs, none] = [await assessmentCommand(stranger, event, { ...input, id }), await assessmentCommand(stranger, event, { ...input, id: missing })]
    expect(code(theirs)).toEqual([['NOT_FOUND', 'input.id']])
    expect(theirs.errors[0].message.replace(id, missing)).toBe(none.errors[0].message)
  }
  expect(await readAssessment(stranger, id)).toBeNull()
  const mutations = [`siteAssessmentUpdate(input: { id: "${id}" })`, `siteAssessmentAttach(input: { id: "${id}" })`, `siteAssessmentDelete(input: { id: "${id}" })`, `siteAssessmentRestore(input: { id: "${id}" })`]
  for (const mutation of mutations) expect((await supportOf(admin).execute(`mutation { ${mutation} { errors { code } } }`)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
})

test('a page of assessments with all around them costs the same however long it is', async () => {
  const admin = organization()
  for (let count = 0; count < 4; count++) await createAssessment(admin, { jobId: (await createJob(admin)).id })
  admin.statements()
  const { data } = await admin.execute('{ siteAssessments { totalCount edges { node { title customer { siteAssessments { totalCount edges { node { id } } } } job { id } } } } }')
  expect(data.siteAssessments.edges).toHaveLength(4)
  // Assessments and their count, customers, their assessments and its count, jobs.
  expect(admin.statements()).toHaveLength(6)
})
