import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { createDeal } from '../customers/customer.fixture.ts'
import { createJob, createUnit, done, jobAfter, listJobs, operatorWithAccount, organization, readJob, salesperson, schedule, scheduled, supportOf } from './job.fixture.ts'

test('operators see the jobs that they are booked for, for as long as they are', async () => {
  const admin = organization()
  const { by, operator } = await operatorWithAccount(admin)
  const { id } = await createJob(admin)
  await createJob(admin, { assignedToId: null })
  expect(await listJobs(by)).toEqual({ ids: [], total: 0 })
  done(await schedule(admin, id, { operatorIds: [operator], equipmentIds: [await createUnit(admin)] }), 'job')
  expect(await listJobs(by)).toEqual({ ids: [id], total: 1 })
  const { data } = await by.execute('query ($id: ID!) { job(id: $id) { title customerName location customer { id } readiness { problems { code } } } }', { id })
  expect(data.job).toMatchObject({ title: 'Lift the girders', customerName: 'Mahindra', customer: null, readiness: { problems: [{ code: 'NO_ASSESSMENT' }] } })
  done(await schedule(admin, id), 'job')
  expect(await listJobs(by)).toEqual({ ids: [], total: 0 })
})

test('whoever sees their own jobs sees who else is booked there only as far as they may', async () => {
  const admin = organization()
  const { by, operator } = await operatorWithAccount(admin)
  const { operator: colleague, id } = await scheduled({}, admin)
  done(await schedule(admin, id, { operatorIds: [operator, colleague] }), 'job')
  const reader = by.colleague({ userId: by.identity.userId, scopes: ['crane.job:read', 'crane.operator:read'] })
  const { data } = await reader.execute('query ($id: ID!) { job(id: $id) { operators { id } readiness { problems { code } } } }', { id })
  expect(data.job).toEqual({ operators: [{ id: operator }], readiness: { problems: [{ code: 'NO_EQUIPMENT' }, { code: 'NO_ASSESSMENT' }] } })
})

test('everyone lists what they see', async () => {
  const admin = organization()
  const clerk = salesperson(admin)
  const [own, others, nobodys] = [await createJob(admin, { assignedToId: clerk.identity.userId }), await createJob(admin), await createJob(admin, { assignedToId: null })]
  expect((await listJobs(admin)).ids).toEqual([nobodys.id, others.id, own.id])
  expect(await listJobs(clerk)).toEqual({ ids: [own.id], total: 1 })
  expect(await listJobs(clerk, { isAssigned: false })).toEqual({ ids: [], total: 0 })
  for (const rowLevels of [{ crane: 'linked' }, { crane: 'none' as 'own' }, {}] as const) expect(await listJobs(admin.colleague({ rowLevels, links: [own.id] }))).toEqual({ ids: [], total: 0 })
  expect(await readJob(clerk, others.id)).toBeNull()
  expect(await listJobs(organization())).toEqual({ ids: [], total: 0 })
})

test('each command needs the right to write, and what is around a job its own right', async () => {
  const { admin, id } = await scheduled()
  const commands = [
    `jobCreate(input: { title: "x", location: "x", customerId: "${newId('cus')}" })`, `jobUpdate(input: { id: "${id}", title: "x" })`, `jobAssign(input: { id: "${id}", assignedToId: null })`,
    `jobSchedule(input: { id: "${id}", start: "2031-05-05T08:00:00Z", end: "2031-05-06T08:00:00Z", equipmentIds: [], operatorIds: [] })`,
    `jobStart(input: { id: "${id}" })`, `jobComplete(input: { id: "${id}" })`, `jobCancel(input: { id: "${id}", reason: "x" })`,
  ]
  for (const mutation of commands) {
    const { errors } = await supportOf(admin).execute(`mutation { ${mutation} { errors { code } } }`)
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
  }
  expect((await readJob(admin, id)).version).toBe(2)

  const reader = admin.colleague({ scopes: ['crane.job:read'] })
  for (const field of ['equipment', 'operators', 'siteAssessments { totalCount }']) {
    const { errors } = await reader.execute(`query ($id: ID!) { job(id: $id) { ${field.includes('{') ? field : `${field} { id }`} } }`, { id })
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
  }
})

test('without their rights nobody sees a job’s customer, lead or deal', async () => {
  const admin = organization()
  const deal = await createDeal(admin)
  const { id } = await jobAfter(admin, 'Create', { title: 'Lift', location: 'Pier 4', dealId: deal.id })
  const around = async (...scopes: string[]) => (await admin.colleague({ scopes: ['crane.job:read', ...scopes] }).execute('query ($id: ID!) { job(id: $id) { customer { id } deal { id } } }', { id })).data.job
  expect(await around()).toEqual({ customer: null, deal: null })
  expect(await around('crane.customer:read', 'crane.deal:read')).toEqual({ customer: { id: deal.customer.id }, deal: { id: deal.id } })
})
