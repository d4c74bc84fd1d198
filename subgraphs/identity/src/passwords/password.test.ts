import { expect, test } from 'vitest'
import { lastMail, mailsTo } from '../mail/mail.fixture.ts'
import { ask, bearer, login, member, newIp, past, PASSWORD, refresh } from '../sign-in/sign-in.fixture.ts'
import { hashSecret } from '../tokens/secrets.ts'

const NEW = 'a quiet river at dusk'
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { user { id } endedSessions retryAfterSeconds errors { code message field } } }'
const REQUEST = 'mutation ($email: EmailAddress!) { requestPasswordReset(input: { email: $email }) { message retryAfterSeconds errors { code } } }'
const RESET = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { done errors { code field } } }'

const change = async (identity: Awaited<ReturnType<typeof bearer>>, currentPassword: string, newPassword: string, ip = newIp()) => {
  const { data, errors } = await ask(CHANGE, { input: { currentPassword, newPassword } }, { identity, ip })
  return data?.changePassword ?? errors
}
const request = async (email: string, ip = newIp()) => (await ask(REQUEST, { email }, { ip })).data.requestPasswordReset
const reset = async (token: string, newPassword = NEW) => (await ask(RESET, { input: { token, newPassword } })).data.resetPassword
const hashOf = async (userId: string) => (await past.selectFrom('users').select('passwordHash').where('id', '=', userId).executeTakeFirstOrThrow()).passwordHash

test('a change of the password ends the other sessions, in all organizations, and keeps this one', async () => {
  const ada = await member()
  const elsewhere = await member({ userId: ada.userId })
  const [mine, other, far] = [await login(ada.email, PASSWORD, {}, ada.organizationId), await login(ada.email, PASSWORD, {}, ada.organizationId), await login(ada.email, PASSWORD, {}, elsewhere.organizationId)]
  expect(await change(await bearer(mine), PASSWORD, NEW)).toEqual({ user: { id: ada.userId }, endedSessions: 2, retryAfterSeconds: null, errors: [] })
  expect((await refresh(mine.refreshToken)).errors).toEqual([])
  for (const { refreshToken } of [other, far]) expect((await refresh(refreshToken)).errors).toMatchObject([{ code: 'INVALID_TOKEN' }])
  expect((await login(ada.email)).errors).toMatchObject([{ code: 'INVALID_CREDENTIALS' }])
  expect((await login(ada.email, NEW)).errors).toEqual([])
})

test('a new password is refused when it is short, common, one’s own name, or the old one, and nothing changes', async () => {
  const ada = await member()
  const caller = await bearer(await login(ada.email))
  const before = await hashOf(ada.userId)
  for (const password of ['short', 'passwordpassword', ada.email, PASSWORD]) {
    expect(await change(caller, PASSWORD, password)).toMatchObject({ user: null, errors: [{ code: 'INVALID_INPUT', field: ['input', 'newPassword'] }] })
  }
  expect(await change(caller, 'not the password of this', NEW)).toMatchObject({ errors: [{ code: 'INVALID_CREDENTIALS', field: ['input', 'currentPassword'] }] })
  expect(await hashOf(ada.userId)).toBe(before)
})

test('of two changes at once exactly one wins', async () => {
  const ada = await member()
  const caller = await bearer(await login(ada.email))
  const answers = await Promise.all(['a quiet river at dusk', 'a quiet river at dawn'].map(password => change(caller, PASSWORD, password)))
  expect(answers.map(({ errors }) => errors[0]?.code ?? 'CHANGED').sort()).toEqual(['CHANGED', expect.stringMatching(/CONFLICT|INVALID_CREDENTIALS/)])
})

test('who holds a session can’t try passwords faster than a stranger', async () => {
  const ada = await member()
  const caller = await bearer(await login(ada.email))
  const ip = newIp()
  const answers = await Promise.all(Array.from({ length: 30 }, () => change(caller, 'not the password of this', NEW, ip)))
  expect(answers.filter(({ errors }) => errors[0].code === 'INVALID_CREDENTIALS')).toHaveLength(10)
  expect(answers.find(({ errors }) => errors[0].code === 'THROTTLED')?.retryAfterSeconds).toBeGreaterThan(0)
})

test('a session that has ended changes no password', async () => {
  const ada = await member()
  const caller = await bearer(await login(ada.email))
  await ask('mutation { logout { endedSessions } }', {}, { identity: caller })
  expect(await change(caller, PASSWORD, NEW)).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  expect((await login(ada.email)).errors).toEqual([])
})

test('a sign-in under way while the password changes gets in before, or not at all', async () => {
  const ada = await member()
  const caller = await bearer(await login(ada.email))
  const [changed, ...signIns] = await Promise.all([change(caller, PASSWORD, NEW), ...Array.from({ length: 6 }, () => login(ada.email))])
  expect(changed.errors).toEqual([])
  const refused = signIns.filter(({ refreshToken }) => !refreshToken)
  for (const { errors } of refused) expect(errors).toMatchObject([{ code: 'INVALID_CREDENTIALS' }])
  for (const { refreshToken } of signIns.filter(signIn => !refused.includes(signIn))) expect((await refresh(refreshToken)).errors).toMatchObject([{ code: 'INVALID_TOKEN' }])
})

test('known, unknown, suspended and invited addresses get the same answer in the same time; only the known one gets a mail', async () => {
  const [ada, suspended, invited] = [await member(), await member({ status: 'SUSPENDED' }), await member({ status: 'INVITED', passwordHash: null })]
  for (const email of [ada.email.toUpperCase(), 'nobody-at-all@example.com', suspended.email, invited.email]) {
    const began = performance.now()
    expect(await request(email)).toEqual({ message: expect.stringContaining('If there is an account'), retryAfterSeconds: null, errors: [] })
    expect(performance.now() - began).toBeGreaterThanOrEqual(399)
  }
  expect(await mailsTo(ada.email)).toMatchObject([{ kind: 'passwordReset', data: { displayName: 'Ada Byron', token: expect.stringMatching(/^fgp_/) } }])
  expect([...(await mailsTo(suspended.email)), ...(await mailsTo(invited.email))]).toEqual([])
})

test('a mailed code sets the password once and ends all sessions', async () => {
  const ada = await member()
  const before = await login(ada.email)
  await request(ada.email)
  const { token } = (await lastMail('passwordReset', ada.email))!
  expect(await reset(token, 'too short')).toEqual({ done: null, errors: [{ code: 'INVALID_INPUT', field: ['input', 'newPassword'] }] })

  const answers = await Promise.all([reset(token), reset(token), reset(token)])
  expect(answers.filter(({ done }) => done)).toHaveLength(1)
  for (const { errors } of answers.filter(({ done }) => !done)) expect(errors).toEqual([{ code: 'INVALID_TOKEN', field: ['input', 'token'] }])
  expect((await refresh(before.refreshToken)).errors).toMatchObject([{ code: 'INVALID_TOKEN' }])
  expect((await login(ada.email)).errors).toMatchObject([{ code: 'INVALID_CREDENTIALS' }])
  expect((await login(ada.email, NEW)).errors).toEqual([])
})

test('a code ends after 30 minutes, with the use of another, and with the account', async () => {
  const ada = await member()
  const issue = async () => {
    await request(ada.email)
    return (await lastMail('passwordReset', ada.email))!
  }
  const stale = await issue()
  expect(Date.parse(stale.expiresAt) - Date.now()).toBeLessThanOrEqual(30 * 60_000)
  await past.updateTable('passwordResets').set({ expiresAt: new Date(Date.now() - 1000).toISOString() }).where('tokenHash', '=', hashSecret(stale.token)).execute()
  const [first, second] = [await issue(), await issue()]
  expect((await reset(stale.token)).errors).toMatchObject([{ code: 'INVALID_TOKEN' }])
  expect((await reset(second.token)).done).toBe(true)
  expect((await reset(first.token)).errors).toMatchObject([{ code: 'INVALID_TOKEN' }])
  expect((await reset(`fgp_${'A'.repeat(43)}`)).errors).toMatchObject([{ code: 'INVALID_TOKEN' }])
})

test('nobody floods a mailbox', async () => {
  const ada = await member()
  await Promise.all(Array.from({ length: 8 }, () => request(ada.email)))
  expect((await mailsTo(ada.email)).length).toBeLessThanOrEqual(3)
  const ip = newIp()
  const answers = await Promise.all(Array.from({ length: 8 }, () => request('nobody-to-flood@example.com', ip)))
  expect(answers.filter(({ errors }) => errors[0]?.code === 'THROTTLED')).toHaveLength(5)
})

test('a code is kept as a hash only', async () => {
  const ada = await member()
  await request(ada.email)
  const { token } = (await lastMail('passwordReset', ada.email))!
  await reset(token)
  const rows = JSON.stringify([
    await past.selectFrom('passwordResets').selectAll().where('userId', '=', ada.userId).execute(),
    await past.selectFrom('auditLog').selectAll().execute(),
  ])
  for (const secret of [token, NEW, (await hashOf(ada.userId))!]) expect(rows).not.toContain(secret)
  const audited = JSON.stringify(await past.selectFrom('auditLog').selectAll().where('entity', '=', 'password_resets').execute())
  expect(audited).not.toContain(hashSecret(token))
})
