import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { driverOf, eventsAbout, expense, fleetOf, readExpense, refusal, submitExpense, supportOf, total } from '../amounts/money.fixture.ts'

const today = () => new Date().toISOString().slice(0, 10)

async function pending(input: Record<string, unknown> = {}) {
  const fleet = await fleetOf()
  const driver = driverOf(fleet.admin, fleet.driverIds[0])
  const submitted = (await submitExpense(driver, { campaignId: fleet.campaignIds[0], ...input })).expense
  return { ...fleet, driver, submitted }
}

test('a driver submits for the own record, in the campaign’s currency unless said otherwise', async () => {
  const { admin, driver, driverIds, campaignIds, submitted } = await pending({ description: 'Diesel' })
  expect(submitted).toMatchObject({ status: 'PENDING', amount: '120.50', currency: 'INR', submittedDate: today(), approvedDate: null, sanctionedAmount: null, submittedBy: { id: driver.identity.userId }, decidedBy: null })
  expect((await submitExpense(driver, { campaignId: campaignIds[1], driverId: driverIds[0], currency: 'EUR' })).expense.currency).toBe('EUR')

  const { data } = await admin.execute('query ($id: ID!) { expenses(filter: { driverId: { eq: $id } }) { totalCount } }', { id: driverIds[0] })
  expect(data.expenses.totalCount).toBe(2)
})

test('a driver submits for no other driver, and without a record of one’s own for nobody', async () => {
  const { admin, campaignIds, driverIds, vendorIds } = await fleetOf()
  const [campaignId] = campaignIds
  expect(refusal(await submitExpense(driverOf(admin, driverIds[0]), { campaignId, driverId: driverIds[1] }))).toEqual([['NOT_FOUND', 'input.driverId']])
  // As a vendor too they see the other driver, and still submit nothing for them.
  expect(refusal(await submitExpense(driverOf(admin, driverIds[0], vendorIds[1]), { campaignId, driverId: driverIds[1] }))).toEqual([['NOT_FOUND', 'input.driverId']])
  await expect(submitExpense(driverOf(admin), { campaignId })).rejects.toThrow('You have no driver record to submit an expense for.')
  await expect(submitExpense(driverOf(admin, vendorIds[0]), { campaignId, driverId: driverIds[0] })).rejects.toThrow('You have no driver record to submit an expense for.')
  expect(refusal(await submitExpense(driverOf(admin, ...driverIds), { campaignId }))).toEqual([['INVALID_INPUT', 'input.driverId']])
  expect(await total(admin, 'expenses')).toBe(0)
})

test('whoever sees all expenses submits them for any driver, or for none', async () => {
  const { admin, campaignIds, driverIds } = await fleetOf()
  const driverOfExpense = async (id: string) => (await admin.execute('query ($id: ID!) { expense(id: $id) { driver { id } campaign { id } } }', { id })).data.expense
  const [one, other] = [await submitExpense(admin, { campaignId: campaignIds[0], driverId: driverIds[1] }), await submitExpense(admin, { campaignId: campaignIds[1] })]
  expect(await driverOfExpense(one.expense.id)).toEqual({ driver: { id: driverIds[1] }, campaign: { id: campaignIds[0] } })
  expect(await driverOfExpense(other.expense.id)).toEqual({ driver: null, campaign: { id: campaignIds[1] } })
})

test('a campaign and a driver must be the same organization’s', async () => {
  const { admin, campaignIds } = await fleetOf()
  const other = await fleetOf()
  expect(refusal(await submitExpense(admin, { campaignId: other.campaignIds[0] }))).toEqual([['NOT_FOUND', 'input.campaignId']])
  expect(refusal(await submitExpense(admin, { campaignId: newId('cmp') }))).toEqual([['NOT_FOUND', 'input.campaignId']])
  expect(refusal(await submitExpense(admin, { campaignId: campaignIds[0], driverId: other.driverIds[0] }))).toEqual([['NOT_FOUND', 'input.driverId']])
  expect(await total(admin, 'expenses')).toBe(0)
})

test.each([
  ['0', 'nothing'],
  ['0.00', 'nothing'],
  ['-5', 'less than nothing'],
  ['0.001', 'a part of a cent'],
  ['10.005', 'a part of a cent'],
  ['12345678901234567', 'more than the books hold'],
])('an expense of %s is %s, and is not submitted', async amount => {
  const { admin, campaignIds } = await fleetOf()
  expect(refusal(await submitExpense(admin, { campaignId: campaignIds[0], amount }))).toEqual([['INVALID_INPUT', 'input.amount']])
  expect(await total(admin, 'expenses')).toBe(0)
})

test('an approval sanctions the claim or a part of it, on the day of the decision, and others hear of it', async () => {
  const { admin, submitted, driver, driverIds, campaignIds } = await pending()
  const { expense: approved, errors } = await expense(admin, 'Approve', { id: submitted.id, sanctionedAmount: '100', note: 'No tip.' })

  expect(errors).toEqual([])
  expect(approved).toMatchObject({ status: 'APPROVED', amount: '120.50', sanctionedAmount: '100.00', approvedDate: today(), decidedBy: { id: admin.identity.userId }, decisionNote: 'No tip.' })
  expect(await eventsAbout(admin, submitted.id)).toEqual([
    { type: 'fleet.expense.decided.v1', data: { status: 'APPROVED', submittedById: driver.identity.userId, driverId: driverIds[0], campaignId: campaignIds[0] } },
  ])
  const inFull = (await submitExpense(driver, { campaignId: campaignIds[0] })).expense
  expect((await expense(admin, 'Approve', { id: inFull.id })).expense.sanctionedAmount).toBe('120.50')
})

test.each(['120.51', '0', '-1', '100.001'])('an approval of %s of 120.50 claimed is refused', async sanctionedAmount => {
  const { admin, submitted } = await pending()
  expect(refusal(await expense(admin, 'Approve', { id: submitted.id, sanctionedAmount }))).toEqual([['INVALID_INPUT', 'input.sanctionedAmount']])
  expect(await readExpense(admin, submitted.id)).toEqual(submitted)
  expect(await eventsAbout(admin, submitted.id)).toEqual([])
})

test('a rejection needs a note', async () => {
  const { admin, submitted } = await pending()
  expect(refusal(await expense(admin, 'Reject', { id: submitted.id, note: '   ' }))).toEqual([['INVALID_INPUT', 'input.note']])
  expect(await readExpense(admin, submitted.id)).toEqual(submitted)

  const { expense: rejected } = await expense(admin, 'Reject', { id: submitted.id, note: 'Not ours.' })
  expect(rejected).toMatchObject({ status: 'REJECTED', decisionNote: 'Not ours.', sanctionedAmount: null, approvedDate: null, decidedBy: { id: admin.identity.userId } })
})

test('whoever submitted an expense, or whose it is, does not decide on it', async () => {
  const { admin, campaignIds, driverIds } = await fleetOf()
  const own = (await submitExpense(admin, { campaignId: campaignIds[0], driverId: driverIds[0] })).expense
  const spender = admin.colleague({ links: [driverIds[0]] })
  for (const by of [admin, spender, admin.colleague({ onBehalfOf: admin.identity.userId })]) {
    expect(refusal(await expense(by, 'Approve', { id: own.id }))).toEqual([['FORBIDDEN', 'input.id']])
    expect(refusal(await expense(by, 'Reject', { id: own.id, note: 'Mine.' }))).toEqual([['FORBIDDEN', 'input.id']])
  }
  await expect(expense(admin.colleague({ kind: 'client', userId: null, clientId: newId('apc') }), 'Approve', { id: own.id })).rejects.toThrow('A person decides on this, no API client.')
  expect(await readExpense(admin, own.id)).toEqual(own)
  expect((await expense(admin.colleague({}), 'Approve', { id: own.id })).expense.status).toBe('APPROVED')
})

test('of two who decide at once, exactly one wins', async () => {
  const { admin, submitted } = await pending()
  const [one, other] = [admin.colleague({}), admin.colleague({})]
  const both = await Promise.all([expense(one, 'Approve', { id: submitted.id }), expense(other, 'Reject', { id: submitted.id, note: 'No.' }), expense(admin, 'Approve', { id: submitted.id, sanctionedAmount: '1' })])
  expect(both.flatMap(refusal)).toEqual([['INVALID_TRANSITION', undefined], ['INVALID_TRANSITION', undefined]])
  expect(both.filter(payload => payload.expense)).toHaveLength(1)
  expect(await eventsAbout(admin, submitted.id)).toHaveLength(1)
})

test('what is decided is neither decided again nor given another bill', async () => {
  const { admin, driver, submitted } = await pending()
  const { expense: approved } = await expense(admin, 'Approve', { id: submitted.id })
  for (const [by, event, input] of [[admin, 'Reject', { note: 'No.' }], [admin, 'Approve', {}], [driver, 'AttachBill', { billUrl: 'https://bills.example/1' }]] as const) {
    expect(refusal(await expense(by, event, { id: submitted.id, ...input }))).toEqual([['INVALID_TRANSITION', undefined]])
  }
  expect(await readExpense(admin, submitted.id)).toEqual(approved)
})

test('a change of an older version is refused', async () => {
  const { admin, driver, submitted } = await pending()
  await expense(driver, 'AttachBill', { id: submitted.id, billUrl: 'https://bills.example/1', version: 1 })
  expect(refusal(await expense(admin, 'Approve', { id: submitted.id, version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect((await readExpense(admin, submitted.id)).status).toBe('PENDING')
})

test('a bill elsewhere comes by https, at submission or afterwards', async () => {
  const { admin, driver, campaignIds, submitted } = await pending({ billUrl: 'https://bills.example/1' })
  expect(submitted.billUrl).toBe('https://bills.example/1')
  expect(refusal(await submitExpense(driver, { campaignId: campaignIds[0], billUrl: 'http://bills.example/1' }))).toEqual([['INVALID_INPUT', 'input.billUrl']])
  expect(refusal(await expense(driver, 'AttachBill', { id: submitted.id, billUrl: 'http://bills.example/2' }))).toEqual([['INVALID_INPUT', 'input.billUrl']])
  expect(refusal(await expense(driver, 'AttachBill', { id: submitted.id }))).toEqual([['INVALID_INPUT', 'input.billUploadKey']])
  expect(await total(admin, 'expenses')).toBe(1)
  expect((await expense(driver, 'AttachBill', { id: submitted.id, billUrl: 'https://bills.example/2' })).expense.billUrl).toBe('https://bills.example/2')
})

test('an uploaded bill is kept at submission or afterwards, and read by who may read the expense', async () => {
  const { admin, driver, campaignIds, submitted } = await pending()
  const billOf = async (by: typeof admin, id: string) => (await by.execute('query ($id: ID!) { expense(id: $id) { billImageUrl } }', { id })).data.expense?.billImageUrl
  expect(await billOf(driver, submitted.id)).toBeNull()
  await expense(driver, 'AttachBill', { id: submitted.id, billUploadKey: await driver.upload('EXPENSE_BILL') })
  const second = (await submitExpense(driver, { campaignId: campaignIds[0], billUploadKey: await driver.upload('EXPENSE_BILL') })).expense

  for (const by of [driver, admin]) for (const { id } of [submitted, second]) expect(await billOf(by, id)).toMatch(/^http:/)
  expect(await billOf(supportOf(admin), submitted.id)).toBeNull()
  expect(refusal(await submitExpense(driver, { campaignId: campaignIds[0], billUploadKey: await driver.upload('REPORT_PHOTO') }))).toEqual([['INVALID_INPUT', 'input.billUploadKey']])
  expect(refusal(await submitExpense(driver, { campaignId: campaignIds[0], billUploadKey: 'nothing' }))).toEqual([['INVALID_INPUT', 'input.billUploadKey']])
  expect(await total(admin, 'expenses')).toBe(2)
})

test('the same key submits one expense, whatever is repeated at once', async () => {
  const { admin, campaignIds, driverIds } = await fleetOf()
  const driver = driverOf(admin, driverIds[0])
  const input = { campaignId: campaignIds[0], idempotencyKey: 'one' }
  const answers = await Promise.all([1, 2, 3].map(() => submitExpense(driver, input)))
  expect(new Set(answers.map(answer => answer.expense.id)).size).toBe(1)
  expect(refusal(await submitExpense(driver, { ...input, amount: '1' }))).toEqual([['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey']])
  expect(await total(admin, 'expenses')).toBe(1)
})
