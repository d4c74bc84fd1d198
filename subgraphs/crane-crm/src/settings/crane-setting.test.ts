import type { TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { code, command, organization, supportOf } from '../customers/customer.fixture.ts'
import { SETTING_KEYS } from './setting-keys.ts'

const set = (by: TestCaller, key: string, value: unknown, more: object = {}) => command(by, 'craneSettingSet', { key, value, ...more }, 'craneSetting { id key value version organization { id } }')
const list = async (by: TestCaller) => (await by.execute('{ craneSettings { key value version } }')).data.craneSettings
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

test('everything that can be set is described, with what it is at first', async () => {
  const { data } = await organization().execute('{ craneSettingKeys { key description initialValue setting { value } } craneSettings { key } }')
  expect(data.craneSettings).toEqual([])
  expect(data.craneSettingKeys.map(({ key }: { key: string }) => key)).toEqual(Object.keys(SETTING_KEYS))
  expect(data.craneSettingKeys.find(({ key }: { key: string }) => key === 'letter.locale')).toMatchObject({ initialValue: 'en', setting: null })
})

test('what every setting is at first has the form that it needs', () => {
  for (const { initialValue, form } of Object.values(SETTING_KEYS)) expect(initialValue === null || form.safeParse(initialValue).success).toBe(true)
})

test.each([
  ['company.name', ' Highrise Cranes ', 'Highrise Cranes'], ['company.address', 'Plot 42\nPune', 'Plot 42\nPune'], ['company.email', 'a@b.example', 'a@b.example'],
  ['company.phone', '+912071234567', '+912071234567'], ['company.website', 'https://b.example', 'https://b.example'], ['company.tax_number', '27AAAAA', '27AAAAA'],
  ['company.logo', `data:image/png;base64,${PIXEL}`, `data:image/png;base64,${PIXEL}`], ['letter.locale', 'en-IN', 'en-IN'], ['quotation.terms', ['One.', ' Two. '], ['One.', 'Two.']], ['quotation.terms', [], []],
])('%s is set, changed and taken back', async (key, value, stored) => {
  const admin = organization()
  const { craneSetting } = await set(admin, key, value)
  expect(craneSetting).toEqual({ id: expect.stringMatching(/^cst_/), key, value: stored, version: 1, organization: { id: admin.identity.organizationId } })
  expect(await set(admin, key, value, { version: 1 })).toMatchObject({ craneSetting: { id: craneSetting.id, version: 2 } })
  expect(code(await set(admin, key, value, { version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect(await list(admin)).toEqual([{ key, value: stored, version: 2 }])
  expect(await list(organization())).toEqual([])
  expect(await set(admin, key, null)).toEqual({ craneSetting: null, errors: [] })
  expect(await list(admin)).toEqual([])
})

test.each([
  ['company.name', ''], ['company.name', 'x'.repeat(201)], ['company.name', 7], ['company.email', 'nobody'], ['company.phone', '0207 123'], ['company.website', 'javascript:alert(1)'],
  ['company.logo', 'https://elsewhere.example/logo.png'], ['company.logo', 'data:image/png;base64,AAAA'], ['company.logo', `data:image/jpeg;base64,${PIXEL}`], ['letter.locale', 'not a locale'],
  ['letter.locale', 'xx-XX'], ['quotation.terms', 'One.'], ['quotation.terms', ['']], ['quotation.terms', Array.from({ length: 31 }, () => 'One.')], ['quotation.terms', { 0: 'One.' }],
])('%s of %j is refused', async (key, value) => {
  const admin = organization()
  expect(code(await set(admin, key, value))).toEqual([['INVALID_INPUT', 'input.value']])
  expect(await list(admin)).toEqual([])
})

test.each(['company', 'Company.name', '__proto__', 'toString'])('there is no setting %s', async key => {
  expect(code(await set(organization(), key, 'x'))).toEqual([['INVALID_INPUT', 'input.key']])
})

test('two who set the same thing first at once do not make two of it', async () => {
  const admin = organization()
  const answers = await Promise.all(['A', 'B', 'C'].map(name => set(admin, 'company.name', name)))
  expect(answers.flatMap(code)).toEqual([])
  expect(await list(admin)).toHaveLength(1)
})

test('who only reads sets nothing', async () => {
  const admin = organization()
  await set(admin, 'company.name', 'Acme')
  const support = supportOf(admin)
  expect(await list(support)).toMatchObject([{ value: 'Acme' }])
  await expect(set(support, 'company.name', 'Mine')).rejects.toThrow('You need the right crane.setting:write for this.')
})
