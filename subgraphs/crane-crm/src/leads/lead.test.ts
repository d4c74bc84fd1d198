import { files } from '@fieldgraph/kit/files.fixture'
import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { apiClient, change, code, convertLead, createCustomer, createLead, leadAfter, leadCommand, NEW_LEAD, organization, qualifiedLead, readLead, salesperson, supportOf } from '../customers/customer.fixture.ts'

const KNOWN = {
  companyName: 'Kumar Builders', designation: 'Owner', phone: '+912212345678', siteLocation: 'Pune', startDate: '2026-03-01', rentalDays: 12, shiftTiming: '8 to 18', notes: 'In a hurry.',
}

test('a lead is entered with all that is known, changed, and cleared again', async () => {
  const admin = organization()
  const me = { id: admin.identity.userId }
  const customerId = await createCustomer(admin)
  const campaignId = newId('cmp')
  const lead = await createLead(admin, { ...KNOWN, source: 'WEBSITE', customerId, campaignId })
  expect(lead).toEqual({
    id: expect.stringMatching(/^led_/), ...NEW_LEAD, ...KNOWN, status: 'NEW', source: 'WEBSITE', lossReason: null, lostAt: null, convertedAt: null, version: 1,
    customer: { id: customerId }, deal: null, campaign: { id: campaignId }, files: [], assignedTo: me, createdBy: me,
  })
  const { id } = lead
  const nothing = Object.fromEntries(Object.keys(KNOWN).map(field => [field, null]))
  const { lead: cleared } = await leadCommand(admin, 'Update', { id, version: 1, source: 'PHONE', customerId: null, campaignId: null, ...nothing })
  expect(cleared).toEqual({ ...lead, source: 'PHONE', ...nothing, customer: null, campaign: null, version: 2 })
})

test.each([
  [{ email: null }, 'input.email'],
  [{ rentalDays: 0 }, 'input.rentalDays'],
  [{ customerName: ' ' }, 'input.customerName'],
  [{ serviceNeeded: ' ' }, 'input.serviceNeeded'],
])('a lead with %j is neither entered nor changed to that', async (input, field) => {
  const admin = organization()
  const { id } = await createLead(admin)
  const before = await readLead(admin, id)
  expect(code(await leadCommand(admin, 'Create', { ...NEW_LEAD, ...input }))).toEqual([['INVALID_INPUT', field]])
  expect(code(await leadCommand(admin, 'Update', { id, ...input }))).toEqual([['INVALID_INPUT', field]])
  expect(await readLead(admin, id)).toEqual(before)
})

test('a lead’s customer is one that the caller sees', async () => {
  const admin = organization()
  const seller = salesperson(admin)
  const customerId = await createCustomer(admin)
  const { id } = await createLead(seller)
  for (const named of [customerId, newId('cus'), await createCustomer(organization())]) {
    expect(code(await leadCommand(seller, 'Create', { ...NEW_LEAD, customerId: named }))).toEqual([['NOT_FOUND', 'input.customerId']])
    expect(code(await leadCommand(seller, 'Update', { id, customerId: named }))).toEqual([['NOT_FOUND', 'input.customerId']])
  }
  expect((await readLead(seller, id)).version).toBe(1)
})

test('a lead of the website is nobody’s until somebody takes it', async () => {
  const admin = organization()
  const [seller, other] = [salesperson(admin), salesperson(admin)]
  const { id, assignedTo, createdBy } = await createLead(apiClient(admin), { source: 'WEBSITE' })
  expect([assignedTo, createdBy]).toEqual([null, null])
  expect((await leadCommand(seller, 'Assign', { id, version: 1, assignedToId: seller.identity.userId })).lead.assignedTo).toEqual({ id: seller.identity.userId })
  expect(await readLead(other, id)).toBeNull()
  expect(code(await leadCommand(other, 'Assign', { id, assignedToId: other.identity.userId }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(code(await leadCommand(seller, 'Assign', { id, assignedToId: other.identity.userId }))).toEqual([['FORBIDDEN', 'input.assignedToId']])
  expect(code(await leadCommand(admin, 'Assign', { id, version: 1, assignedToId: null }))).toEqual([['CONFLICT', 'input.version']])
})

test('of two who take a lead knowing it free, one gets it', async () => {
  const admin = organization()
  const sellers = [salesperson(admin), salesperson(admin)]
  const { id } = await createLead(admin, { assignedToId: null })
  const answers = await Promise.all(sellers.map(by => leadCommand(by, 'Assign', { id, version: 1, assignedToId: by.identity.userId })))
  expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1)
})

test('files are put to a lead once each, and read by a link', async () => {
  const admin = organization()
  const { id } = await createLead(admin)
  const [first, second] = [await admin.upload('LEAD_FILE'), await admin.upload('LEAD_FILE', files['application/pdf'])]
  await leadCommand(admin, 'AttachFiles', { id, uploadKeys: [first] })
  const { lead } = await leadCommand(admin, 'AttachFiles', { id, version: 2, uploadKeys: [second, first] })
  expect(lead.files).toEqual([{ name: 'test.png', url: expect.stringMatching(/^http/) }, { name: 'test.pdf', url: expect.stringMatching(/^http/) }])
  expect((await leadCommand(admin, 'AttachFiles', { id, uploadKeys: [second] })).lead.version).toBe(3)
})

test('what is no file for a lead is refused, and where', async () => {
  const admin = organization()
  const { id } = await createLead(admin)
  const good = await admin.upload('LEAD_FILE')
  expect(code(await leadCommand(admin, 'AttachFiles', { id, uploadKeys: [good, 'nothing'] }))).toEqual([['INVALID_INPUT', 'input.uploadKeys.1']])
  expect(code(await leadCommand(admin, 'AttachFiles', { id, uploadKeys: [await admin.upload('ASSESSMENT_IMAGE')] }))).toEqual([['INVALID_INPUT', 'input.uploadKeys.0']])
  expect(code(await leadCommand(admin, 'AttachFiles', { id, uploadKeys: [await organization().upload('LEAD_FILE')] }))).toEqual([['NOT_FOUND', 'input.uploadKeys.0']])
  expect(await readLead(admin, id)).toMatchObject({ files: [], version: 1 })
})

test('a lead has 50 files at most', async () => {
  const admin = organization()
  const { id } = await createLead(admin)
  await change(admin, trx => trx.updateTable('leads').set({ files: Array.from({ length: 50 }, (_, at) => `kept/${at}`) }).where('id', '=', id).execute())
  expect(code(await leadCommand(admin, 'AttachFiles', { id, uploadKeys: [await admin.upload('LEAD_FILE')] }))).toEqual([['INVALID_INPUT', 'input.uploadKeys']])
})

test('support sees how far a lead is, and neither how to reach them nor what they said', async () => {
  const admin = organization()
  const { id } = await leadAfter(admin, ['Start', 'Disqualify'], KNOWN)
  const unread = { email: null, phone: null, serviceNeeded: null, siteLocation: null, notes: null, files: null, lossReason: null }
  expect(await readLead(supportOf(admin), id)).toMatchObject({ customerName: 'Ravi Kumar', status: 'UNQUALIFIED', ...unread })
})

test('nothing of a converted lead changes', async () => {
  const admin = organization()
  const { id } = await qualifiedLead(admin)
  await convertLead(admin, id)
  const before = await readLead(admin, id)
  const attempts: [string, object][] = [['Update', { notes: 'x' }], ['Assign', { assignedToId: null }], ['AttachFiles', { uploadKeys: [await admin.upload('LEAD_FILE')] }]]
  for (const [name, input] of attempts) expect([name, code(await leadCommand(admin, name, { id, ...input }))]).toEqual([name, [['INVALID_TRANSITION', undefined]]])
  expect(await readLead(admin, id)).toEqual(before)
})
