import type { TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { organization, refusal, set } from '../commissions/commission.fixture.ts'

const SETTINGS = 'approvalQuorum taxRate commissionRate payoutCurrency workingDays allowedMissedDays version updatedAt organization { id }'
const read = async (by: TestCaller) => (await by.execute(`{ salesSettings { ${SETTINGS} } }`)).data.salesSettings
const change = (by: TestCaller, input: Record<string, unknown>) => set(by, 'salesSettings', 'Update', input)

test('what nobody has set is as it is for everyone at first', async () => {
  const admin = organization()
  expect(await read(admin)).toEqual({
    approvalQuorum: 1, taxRate: '0.00', commissionRate: '0.00', payoutCurrency: null, workingDays: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'], allowedMissedDays: 0,
    version: 1, updatedAt: null, organization: { id: admin.identity.organizationId },
  })
})

test('a change leaves out what it does not name, and is one organization’s own', async () => {
  const admin = organization()
  const first = await change(admin, { version: 1, taxRate: '19', commissionRate: '7.5', payoutCurrency: 'USD', approvalQuorum: 2 })
  expect(first.salesSettings).toMatchObject({ taxRate: '19.00', commissionRate: '7.50', payoutCurrency: 'USD', approvalQuorum: 2, allowedMissedDays: 0, version: 2, updatedAt: expect.any(String) })
  const second = await change(admin, { version: 2, payoutCurrency: null, workingDays: ['SUNDAY', 'MONDAY', 'SUNDAY'], allowedMissedDays: 3 })
  expect(second.salesSettings).toMatchObject({ taxRate: '19.00', payoutCurrency: null, workingDays: ['MONDAY', 'SUNDAY'], allowedMissedDays: 3, version: 3 })
  expect(await read(admin.colleague({}))).toEqual(second.salesSettings)
  expect(await read(organization())).toMatchObject({ taxRate: '0.00', version: 1 })
})

test.each([
  ['taxRate', '-1'], ['taxRate', '100.01'], ['taxRate', '7.125'], ['commissionRate', '101'], ['commissionRate', null],
  ['approvalQuorum', 0], ['approvalQuorum', 11], ['approvalQuorum', null], ['workingDays', []], ['allowedMissedDays', -1], ['allowedMissedDays', 31],
])('a %s of %j is refused, and nothing is changed', async (field, value) => {
  const admin = organization()
  expect(refusal(await change(admin, { taxRate: '5', [field]: value }))).toEqual([['INVALID_INPUT', `input.${field}`]])
  expect(await read(admin)).toMatchObject({ taxRate: '0.00', version: 1, updatedAt: null })
})

test('two who set them first at once do not overwrite each other', async () => {
  const admin = organization()
  const both = await Promise.all([change(admin, { version: 1, taxRate: '5' }), change(admin.colleague({}), { version: 1, taxRate: '6' })])
  expect(both.flatMap(refusal)).toEqual([['CONFLICT', 'input.version']])
  expect(await read(admin)).toMatchObject({ taxRate: both.find(({ salesSettings }) => salesSettings).salesSettings.taxRate, version: 2 })
})

test('only who has the right reads or changes them', async () => {
  const admin = organization()
  await expect(change(admin.colleague({ scopes: ['sales.settings:read'] }), { taxRate: '5' })).rejects.toThrow('You need the right sales.settings:write for this.')
  const { data, errors } = await admin.colleague({ scopes: ['sales.deal:read'] }).execute('{ salesSettings { taxRate } }')
  expect([data, errors?.[0]?.extensions?.['code']]).toEqual([{ salesSettings: null }, 'FORBIDDEN'])
})
