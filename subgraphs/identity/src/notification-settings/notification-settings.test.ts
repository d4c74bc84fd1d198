import { newId, testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import { beforeEach, expect, test } from 'vitest'
import { mailsTo } from '../mail/mail.fixture.ts'
import { deliver } from '../notifications/inbox.fixture.ts'
import { addMembers, type Member } from '../notifications/members.fixture.ts'
import { identity } from '../subgraph.ts'

const { organization, db } = testSubgraph(identity)

let ada: Member
let adas: TestCaller

beforeEach(async () => {
  const t = organization({ scopes: [] })
  ;[ada] = (await addMembers(t.identity.organizationId!, 'Ada')) as [Member]
  adas = t.colleague({ userId: ada.id })
})

const SETTINGS = '{ emailEnabled pushEnabled smsEnabled version updatedAt types { type isEnabled } }'
const settings = async (by = adas) => (await by.execute(`{ notificationSettings ${SETTINGS} }`)).data.notificationSettings
const change = async (input: object, by = adas) =>
  (await by.execute(`mutation ($input: NotificationSettingsUpdateInput!) { notificationSettingsUpdate(input: $input) { notificationSettings ${SETTINGS} errors { code field } } }`, { input })).data.notificationSettingsUpdate

test('the standard settings hold until a person changes some, and then the others stay', async () => {
  const standard = await settings()
  expect(standard).toMatchObject({ emailEnabled: true, pushEnabled: true, smsEnabled: false, version: 0, updatedAt: null })
  expect(standard.types.every((type: { isEnabled: boolean }) => type.isEnabled)).toBe(true)

  await change({ smsEnabled: true })
  await change({ types: [{ type: 'CALL_WON', isEnabled: false }] })
  expect(await settings()).toMatchObject({ emailEnabled: true, smsEnabled: true, version: 2, types: expect.arrayContaining([{ type: 'CALL_WON', isEnabled: false }, { type: 'CALL_SCHEDULED', isEnabled: true }]) })
})

test('settings are a person’s own, in each organization', async () => {
  await change({ emailEnabled: false })
  const [bo] = await addMembers(adas.identity.organizationId!, 'Bo')
  expect((await settings(adas.colleague({ userId: bo!.id, scopes: ['*'] }))).version).toBe(0)
  expect((await settings(organization({ userId: ada.id }))).version).toBe(0)
})

test('two first changes at once are two changes, or one is told', async () => {
  const answers = await Promise.all([change({ smsEnabled: true }), change({ pushEnabled: false })])
  const done = answers.filter(answer => answer.notificationSettings)
  for (const { errors } of answers.filter(answer => !answer.notificationSettings)) expect(errors).toMatchObject([{ code: 'CONFLICT' }])
  expect((await settings()).version).toBe(done.length)
})

test('a stale version changes nothing', async () => {
  await change({ version: 0, smsEnabled: true })
  expect(await change({ version: 0, smsEnabled: false })).toEqual({ notificationSettings: null, errors: [{ code: 'CONFLICT', field: ['input', 'version'] }] })
  expect((await settings()).smsEnabled).toBe(true)
})

test('news of a type that is switched off reach neither inbox nor mail', async () => {
  await change({ types: [{ type: 'GENERAL', isEnabled: false }] })
  await deliver(db, adas.identity.organizationId!, { recipientIds: [ada.id] })
  expect((await adas.execute('{ notifications { totalCount } }')).data.notifications.totalCount).toBe(0)
  expect(await mailsTo(ada.email)).toEqual([])

  await change({ types: [{ type: 'GENERAL', isEnabled: true }] })
  await deliver(db, adas.identity.organizationId!, { recipientIds: [ada.id] })
  expect((await adas.execute('{ notifications { totalCount } }')).data.notifications.totalCount).toBe(1)
})

test('a copy goes by mail unless the person does not want one', async () => {
  await deliver(db, adas.identity.organizationId!, { recipientIds: [ada.id] })
  expect(await mailsTo(ada.email)).toEqual([{ kind: 'notification', to: ada.email, data: { title: 'Hello', message: 'There is news.' } }])

  await change({ emailEnabled: false })
  await deliver(db, adas.identity.organizationId!, { recipientIds: [ada.id] })
  expect(await mailsTo(ada.email)).toHaveLength(1)
  expect((await adas.execute('{ notifications { totalCount } }')).data.notifications.totalCount).toBe(2)
})

test('only a person has settings', async () => {
  const client = adas.colleague({ kind: 'client', userId: null, clientId: newId('apc') })
  expect(await settings(client)).toBeNull()
  const { errors } = await client.execute('mutation { notificationSettingsUpdate(input: { smsEnabled: true }) { errors { code } } }')
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})
