import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { convertLead, createDeal, createLead, dealCommand, qualifiedLead } from '../customers/customer.fixture.ts'
import { code, createCustomer, createJob, jobAfter, jobCommand, listJobs, organization, readJob, salesperson, schedule, supportOf } from './job.fixture.ts'

test('a job is entered for a customer, and changed in what is said', async () => {
  const admin = organization()
  const customerId = await createCustomer(admin, { name: 'Mahindra' })
  const job = await createJob(admin, { customerId, title: ' Lift ', notes: ' ' })
  expect(job).toMatchObject({
    title: 'Lift', status: 'PENDING', customer: { id: customerId }, customerName: 'Mahindra', lead: null, deal: null, location: 'Pier 4', notes: null, scheduledStart: null, actualStart: null,
    equipment: [], operators: [], assignedTo: { id: admin.identity.userId }, createdBy: { id: admin.identity.userId }, organization: { id: admin.identity.organizationId }, version: 1,
  })
  const changed = await jobAfter(admin, 'Update', { id: job.id, version: 1, location: ' Pier 5 ', notes: 'Mind the wires.' })
  expect(changed).toMatchObject({ title: 'Lift', location: 'Pier 5', notes: 'Mind the wires.', version: 2 })
  expect(code(await jobCommand(admin, 'Update', { id: job.id, version: 1, title: 'Other' }))).toEqual([['CONFLICT', 'input.version']])
  for (const field of ['title', 'location']) expect(code(await jobCommand(admin, 'Update', { id: job.id, [field]: null }))).toEqual([['INVALID_INPUT', `input.${field}`]])
  expect(await readJob(admin, job.id)).toEqual(changed)
})

test('a job comes from a deal with its customer, its lead and the lead’s site', async () => {
  const admin = organization()
  const lead = await qualifiedLead(admin, { siteLocation: 'Dock 9' })
  const { deal, customer } = await convertLead(admin, lead.id)
  const from = { deal: { id: deal.id }, lead: { id: lead.id }, customer: { id: customer.id }, customerName: customer.name }
  expect(await jobAfter(admin, 'Create', { title: 'Lift', dealId: deal.id })).toMatchObject({ ...from, location: 'Dock 9' })
  expect(await jobAfter(admin, 'Create', { title: 'Lift', dealId: deal.id, leadId: lead.id, customerId: customer.id, location: 'Dock 10' })).toMatchObject({ ...from, location: 'Dock 10' })
  expect(await jobAfter(admin, 'Create', { title: 'Lift', leadId: lead.id })).toMatchObject({ ...from, deal: null, location: 'Dock 9' })
})

test('a job is for somebody, somewhere, and what it comes from belongs together', async () => {
  const admin = organization()
  const [customerId, other] = [await createCustomer(admin), await createCustomer(admin)]
  const deal = await createDeal(admin, { customerId })
  const lost = await createDeal(admin, { customerId })
  await dealCommand(admin, 'Lose', { id: lost.id, reason: 'Too dear' })
  const [early, theirs] = [await createLead(admin), await createLead(admin, { customerId: other })]
  const cases: [input: object, refusal: unknown[]][] = [
    [{}, ['INVALID_INPUT', 'input.customerId']],
    [{ customerId, location: undefined }, ['INVALID_INPUT', 'input.location']],
    [{ customerId: other, dealId: deal.id }, ['INVALID_INPUT', 'input.customerId']],
    [{ dealId: deal.id, leadId: theirs.id }, ['INVALID_INPUT', 'input.leadId']],
    [{ customerId, leadId: theirs.id }, ['INVALID_INPUT', 'input.customerId']],
    [{ leadId: early.id }, ['INVALID_INPUT', 'input.leadId']],
    [{ customerId, leadId: early.id }, ['INVALID_INPUT', 'input.leadId']],
    [{ dealId: lost.id }, ['CONFLICT', 'input.dealId']],
    [{ customerId: newId('cus') }, ['NOT_FOUND', 'input.customerId']],
    [{ customerId, dealId: newId('cdl') }, ['NOT_FOUND', 'input.dealId']],
    [{ customerId, leadId: newId('led') }, ['NOT_FOUND', 'input.leadId']],
  ]
  for (const [input, refusal] of cases) expect([input, code(await jobCommand(admin, 'Create', { title: 'Lift', location: 'Pier 4', ...input }))]).toEqual([input, [refusal]])
  expect((await listJobs(admin)).total).toBe(0)
})

test('a customer keeps the name that a job was entered with', async () => {
  const admin = organization()
  const customerId = await createCustomer(admin, { name: 'Mahindra' })
  const { id } = await createJob(admin, { customerId })
  await admin.execute('mutation ($id: ID!) { craneCustomerUpdate(input: { id: $id, name: "Tata" }) { errors { code } } }', { id: customerId })
  expect((await readJob(admin, id)).customerName).toBe('Mahindra')
})

test('the same key enters one job, also at once', async () => {
  const admin = organization()
  const customerId = await createCustomer(admin)
  const answers = await Promise.all([1, 2, 3].map(() => jobCommand(admin, 'Create', { title: 'Lift', location: 'Pier 4', customerId, idempotencyKey: 'one' })))
  expect(new Set(answers.map(({ job }) => job.id)).size).toBe(1)
  expect(code(await jobCommand(admin, 'Create', { title: 'Other', location: 'Pier 4', customerId, idempotencyKey: 'one' }))).toEqual([['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey']])
  expect((await listJobs(admin)).total).toBe(1)
})

test('a job is given to a person, and to nobody again', async () => {
  const admin = organization()
  const { id } = await createJob(admin)
  const person = newId('usr')
  expect((await jobAfter(admin, 'Assign', { id, assignedToId: person })).assignedTo).toEqual({ id: person })
  expect((await jobAfter(admin, 'Assign', { id })).assignedTo).toEqual({ id: person })
  expect((await jobAfter(admin, 'Assign', { id, assignedToId: null })).assignedTo).toBeNull()
})

test('whoever sees their own jobs alone has them for themselves', async () => {
  const admin = organization()
  const clerk = salesperson(admin)
  const me = { id: clerk.identity.userId }
  const customerId = await createCustomer(clerk)
  const { id, assignedTo } = await createJob(clerk, { customerId })
  expect(assignedTo).toEqual(me)
  for (const assignedToId of [newId('usr'), null]) expect(code(await jobCommand(clerk, 'Assign', { id, assignedToId }))).toEqual([['FORBIDDEN', 'input.assignedToId']])
  expect(code(await jobCommand(clerk, 'Create', { title: 'Lift', location: 'Pier 4', customerId, assignedToId: newId('usr') }))).toEqual([['FORBIDDEN', 'input.assignedToId']])
  expect((await jobAfter(clerk, 'Assign', { id, assignedToId: me.id })).version).toBe(1)
  expect((await readJob(admin, id)).assignedTo).toEqual(me)
  expect((await listJobs(admin)).total).toBe(1)
})

test('what is over stays as it was', async () => {
  const admin = organization()
  const { id } = await createJob(admin)
  const job = await jobAfter(admin, 'Cancel', { id, reason: ' Rained off. ' })
  expect(job).toMatchObject({ status: 'CANCELLED', cancellationReason: 'Rained off.' })
  for (const [event, input] of [['Update', { title: 'x' }], ['Assign', { assignedToId: null }], ['Start', {}], ['Complete', {}], ['Cancel', { reason: 'x' }]] as const) {
    expect([event, code(await jobCommand(admin, event, { id, ...input }))]).toEqual([event, [['INVALID_TRANSITION', undefined]]])
  }
  expect(code(await schedule(admin, id))).toEqual([['INVALID_TRANSITION', undefined]])
  expect(await readJob(admin, id)).toEqual(job)
})

test('another organization’s job is a missing one, for every command', async () => {
  const { id } = await createJob(organization())
  const stranger = organization()
  const missing = newId('job')
  const times = { start: '2031-05-05T08:00:00Z', end: '2031-05-06T08:00:00Z', equipmentIds: [], operatorIds: [] }
  for (const [event, input] of [['Update', { title: 'Mine' }], ['Assign', { assignedToId: null }], ['Schedule', times], ['Start', {}], ['Complete', {}], ['Cancel', { reason: 'No.' }]] as const) {
    const [theirs, none] = [await jobCommand(stranger, event, { ...input, id }), await jobCommand(stranger, event, { ...input, id: missing })]
    expect(code(theirs)).toEqual([['NOT_FOUND', 'input.id']])
    expect(theirs.errors[0].message.replace(id, missing)).toBe(none.errors[0].message)
  }
  expect(await readJob(stranger, id)).toBeNull()
})

test('support sees neither notes nor why a job was called off', async () => {
  const admin = organization()
  const { id } = await createJob(admin, { notes: 'The owner is ill.' })
  await jobAfter(admin, 'Cancel', { id, reason: 'The owner is ill.' })
  const job = await readJob(supportOf(admin), id)
  expect(job).toMatchObject({ title: 'Lift the girders', status: 'CANCELLED', notes: null, cancellationReason: null })
  expect(JSON.stringify(job)).not.toContain('ill')
})
