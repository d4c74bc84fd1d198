import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import {
  code, convertLead, createCustomer, createLead, DEAL, eventsAbout, leadAfter, leadCommand, list, organization, qualifiedLead, readDeal, readLead, salesperson,
} from '../customers/customer.fixture.ts'

const deal = { title: 'Two cranes', currency: 'INR' }
const reached: Record<string, string[]> = { NEW: [], IN_PROCESS: ['Start'], QUALIFIED: ['Start', 'Qualify'], UNQUALIFIED: ['Start', 'Disqualify'], LOST: ['Start', 'Qualify', 'Lose'] }
const allowed: Record<string, string[]> = { NEW: ['Start'], IN_PROCESS: ['Qualify', 'Disqualify'], QUALIFIED: ['Lose', 'Convert'] }
const moves: Record<string, object> = { Start: {}, Qualify: {}, Disqualify: { reason: 'Too far' }, Lose: { reason: 'Too far' }, Convert: { deal } }

test.each(['NEW', 'IN_PROCESS', 'QUALIFIED', 'UNQUALIFIED', 'LOST', 'CONVERTED'])('a lead that is %s goes where it may, and nowhere else', async status => {
  const admin = organization()
  const lead = await leadAfter(admin, reached[status] ?? ['Start', 'Qualify'])
  if (status === 'CONVERTED') await convertLead(admin, lead.id)
  const before = await readLead(admin, lead.id)
  expect(before.status).toBe(status)
  for (const [name, input] of Object.entries(moves)) {
    if (allowed[status]?.includes(name)) continue
    expect([name, code(await leadCommand(admin, name, { id: lead.id, ...input }))]).toEqual([name, [['INVALID_TRANSITION', undefined]]])
  }
  expect(await readLead(admin, lead.id)).toEqual(before)
})

test('what is lost or does not qualify says why', async () => {
  const admin = organization()
  const { id } = await leadAfter(admin, ['Start'])
  expect(code(await leadCommand(admin, 'Disqualify', { id, reason: ' ' }))).toEqual([['INVALID_INPUT', 'input.reason']])
  expect((await leadCommand(admin, 'Disqualify', { id, reason: ' Too far ' })).lead).toMatchObject({ status: 'UNQUALIFIED', lossReason: 'Too far', lostAt: null })
  expect(await leadAfter(admin, ['Start', 'Qualify', 'Lose'])).toMatchObject({ status: 'LOST', lossReason: 'Too far', lostAt: expect.any(String) })
})

test('a lead becomes a new customer and a deal of whoever had it, at once', async () => {
  const admin = organization()
  const seller = salesperson(admin)
  const me = { id: seller.identity.userId }
  const contact = { email: 'ravi@kumar.example', phone: '+912212345678', designation: 'Owner', companyName: 'Kumar Builders' }
  const { id } = await qualifiedLead(admin, { ...contact, assignedToId: me.id })
  const answer = await convertLead(admin, id, { deal: { ...deal, value: '250000.50', expectedCloseDate: '2026-05-01' } })
  expect(answer.errors).toEqual([])
  expect(answer.customer).toMatchObject({ name: 'Ravi Kumar', contactName: 'Ravi Kumar', ...contact, assignedTo: me, createdBy: { id: admin.identity.userId } })
  expect(answer.deal).toMatchObject({
    title: 'Two cranes', value: '250000.50', currency: 'INR', expectedCloseDate: '2026-05-01', stage: 'QUALIFICATION', probability: 10, isProbabilitySet: false,
    customer: { id: answer.customer.id }, lead: { id }, assignedTo: me,
  })
  expect(answer.lead).toMatchObject({ status: 'CONVERTED', convertedAt: expect.any(String), customer: { id: answer.customer.id }, deal: { id: answer.deal.id } })
  expect(await readDeal(seller, answer.deal.id)).toEqual(answer.deal)
  expect(await eventsAbout(admin, id)).toEqual([
    { type: 'crane.lead.converted.v1', data: { customerName: 'Ravi Kumar', dealTitle: 'Two cranes', customerId: answer.customer.id, dealId: answer.deal.id, assignedToId: me.id, convertedById: admin.identity.userId } },
  ])
})

test('a lead becomes a deal with the customer that it is, or that is named', async () => {
  const admin = organization()
  const [own, named] = [await createCustomer(admin), await createCustomer(admin)]
  const [one, other] = [await qualifiedLead(admin, { customerId: own }), await qualifiedLead(admin, { customerId: own })]
  expect((await convertLead(admin, one.id)).deal.customer).toEqual({ id: own })
  expect(await convertLead(admin, other.id, { customerId: named })).toMatchObject({ customer: { id: named }, lead: { customer: { id: named } } })
  expect((await list(admin, 'craneCustomers')).total).toBe(2)
})

/** That an attempt opens no deal, and leaves the lead and the customers as they were. */
async function expectNothing(by: TestCaller, id: string, attempt: () => Promise<unknown>) {
  const before = [await readLead(by, id), (await list(by, 'craneCustomers')).total]
  await attempt()
  expect([await readLead(by, id), (await list(by, 'craneCustomers')).total]).toEqual(before)
  expect([(await list(by, 'craneDeals')).total, await eventsAbout(by, id)]).toEqual([0, []])
}

test('what is wrong with the deal or the customer leaves the lead as it is', async () => {
  const admin = organization()
  const { id } = await qualifiedLead(admin)
  const refused: [object, string, string][] = [
    [{ customerId: newId('cus') }, 'NOT_FOUND', 'input.customerId'],
    [{ customerId: await createCustomer(organization()) }, 'NOT_FOUND', 'input.customerId'],
    [{ deal: { ...deal, value: '-1' } }, 'INVALID_INPUT', 'input.deal.value'],
    [{ deal: { ...deal, value: '1000000000000' } }, 'INVALID_INPUT', 'input.deal.value'],
    [{ deal: { ...deal, value: '1.50', currency: 'JPY' } }, 'INVALID_INPUT', 'input.deal.value'],
    [{ deal: { ...deal, title: ' ' } }, 'INVALID_INPUT', 'input.deal.title'],
    [{ version: 1 }, 'CONFLICT', 'input.version'],
  ]
  for (const [input, ...error] of refused) {
    await expectNothing(admin, id, async () => expect([input, code(await convertLead(admin, id, input))]).toEqual([input, [error]]))
  }
})

test('whoever does not see a lead’s customer names another', async () => {
  const admin = organization()
  const seller = salesperson(admin)
  const { id } = await qualifiedLead(admin, { customerId: await createCustomer(admin), assignedToId: seller.identity.userId })
  expect(code(await convertLead(seller, id))).toEqual([['NOT_FOUND', 'input.customerId']])
  const own = await createCustomer(seller)
  expect((await convertLead(seller, id, { customerId: own })).deal.customer).toEqual({ id: own })
})

test('a conversion needs the right to open deals, and for a new customer that to add customers', async () => {
  const admin = organization()
  const { id } = await qualifiedLead(admin)
  const scopes = ['crane.*:read', 'crane.lead:write']
  await expectNothing(admin, id, async () => {
    await expect(convertLead(admin.colleague({ scopes }), id)).rejects.toThrow('crane.deal:write')
    await expect(convertLead(admin.colleague({ scopes: [...scopes, 'crane.deal:write'] }), id)).rejects.toThrow('crane.customer:write')
  })
  const customerId = await createCustomer(admin)
  const { data } = await admin
    .colleague({ scopes: ['crane.lead:write', 'crane.lead:read', 'crane.deal:write'] })
    .execute(`mutation ($input: LeadConvertInput!) { leadConvert(input: $input) { lead { id } customer { id } deal { ${DEAL} } errors { code } } }`, { input: { id, customerId, deal } })
  expect(data.leadConvert).toEqual({ lead: { id }, customer: null, deal: null, errors: [] })
})

test('of conversions at once one wins, and the same key converts once', async () => {
  const admin = organization()
  const [{ id }, { id: other }] = [await qualifiedLead(admin), await qualifiedLead(admin)]
  const answers = await Promise.all([1, 2, 3, 4].map(() => convertLead(admin, id)))
  expect(answers.flatMap(code)).toEqual([1, 2, 3].map(() => ['INVALID_TRANSITION', undefined]))
  const repeated = await Promise.all([1, 2, 3].map(() => convertLead(admin, other, { idempotencyKey: 'one' })))
  expect(repeated.flatMap(code)).toEqual([])
  expect(new Set(repeated.map(answer => answer.deal.id)).size).toBe(1)
  expect([(await list(admin, 'craneDeals')).total, (await list(admin, 'craneCustomers')).total]).toEqual([2, 2])
})

test('nobody moves a lead that they do not see', async () => {
  const admin = organization()
  const { id } = await createLead(admin)
  for (const by of [organization(), salesperson(admin)]) {
    for (const [name, input] of Object.entries(moves)) expect([name, code(await leadCommand(by, name, { id, ...input }))]).toEqual([name, [['NOT_FOUND', 'input.id']]])
  }
  expect((await readLead(admin, id)).version).toBe(1)
})
