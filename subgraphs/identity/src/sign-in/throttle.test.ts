import { hash } from '@node-rs/argon2'
import { expect, test } from 'vitest'
import { ask, login, member as memberWith, newIp, past, PASSWORD } from './sign-in.fixture.ts'
import { networkOf, throttleOf, type Attempt, type Throttle } from './throttle.ts'

const WRONG = 'not the password of this'
/** Guesses are counted here, and need not cost anything. */
const passwordHash = await hash(PASSWORD, { memoryCost: 64, timeCost: 1 })
const member = () => memberWith({ passwordHash })

const codesOf = (answers: { errors: { code: string }[] }[]) => answers.map(({ errors }) => errors[0]?.code ?? 'SIGNED_IN')
const count = (codes: string[], code: string) => codes.filter(each => each === code).length

/** The first waits are short, and a busy machine may take longer for the guesses themselves: then it is as if it had not. */
const holdTime = (throttle: Throttle) => letPass(throttle, -30)

/** As if the last try had been longer ago. */
async function letPass(throttle: Throttle, seconds: number) {
  const keys = [throttle.pair.key, throttle.address.key, ...(throttle.account ? [throttle.account.key] : [])]
  for (const row of await past.selectFrom('signInThrottles').selectAll().where('key', 'in', keys).execute()) {
    const earlier = (instant: string | null) => (instant ? new Date(Date.parse(instant) - seconds * 1000).toISOString() : null)
    await past.updateTable('signInThrottles').set({ blockedUntil: earlier(row.blockedUntil), lastAttemptAt: earlier(row.lastAttemptAt)! }).where('key', '=', row.key).execute()
  }
}

const signIns = (account: string, ip: string, more: Partial<Attempt> = {}) => throttleOf({ kind: 'sign-in', account, ip, ...more })

test('of 60 parallel guesses from one address ten are looked at, and then also the right one waits', async () => {
  const ada = await member()
  const ip = newIp()
  const codes = codesOf(await Promise.all(Array.from({ length: 60 }, () => login(ada.email, WRONG, { ip }))))
  expect(count(codes, 'INVALID_CREDENTIALS')).toBe(10)
  expect(count(codes, 'THROTTLED')).toBe(50)
  expect(codesOf([await login(ada.email, PASSWORD, { ip })])).toEqual(['THROTTLED'])
})

test('aliases of one operation count one by one', async () => {
  const ada = await member()
  const guesses = Array.from({ length: 30 }, (_, index) => `guess${index}: login(input: $input) { errors { code } }`)
  const { data } = await ask(`mutation ($input: LoginInput!) { ${guesses.join(' ')} }`, { input: { identifier: ada.email, password: WRONG } })
  expect(count(codesOf(Object.values(data)), 'INVALID_CREDENTIALS')).toBe(10)
})

test('an account that nobody has is throttled like one that somebody has', async () => {
  const ip = newIp()
  const codes = codesOf(await Promise.all(Array.from({ length: 30 }, () => login(`nobody-${ip}@example.com`, WRONG, { ip }))))
  expect(count(codes, 'INVALID_CREDENTIALS')).toBe(10)
  expect(count(codes, 'THROTTLED')).toBe(20)
})

test('waits double, and a refused try makes none longer', async () => {
  const ada = await member()
  const ip = newIp()
  const throttle = signIns(ada.email, ip)
  await Promise.all(Array.from({ length: 10 }, () => login(ada.email, WRONG, { ip })))
  for (const wait of [2, 4, 8]) {
    for (let again = 0; again < 3; again++) {
      const { retryAfterSeconds, errors } = await login(ada.email, PASSWORD, { ip })
      expect(errors).toMatchObject([{ code: 'THROTTLED', message: expect.stringContaining('Wait') }])
      expect(retryAfterSeconds).toBeGreaterThan(wait / 2)
      expect(retryAfterSeconds).toBeLessThanOrEqual(wait)
    }
    await letPass(throttle, wait)
    expect(codesOf([await login(ada.email, WRONG, { ip })])).toEqual(['INVALID_CREDENTIALS'])
  }
})

test('a locked-out address locks out neither the owner elsewhere nor others there', async () => {
  const ada = await member()
  const bo = await member()
  const [hostile, home] = [newIp(), newIp()]
  await Promise.all(Array.from({ length: 20 }, () => login(ada.email, WRONG, { ip: hostile })))
  await holdTime(signIns(ada.email, hostile))
  expect(codesOf([await login(ada.email, PASSWORD, { ip: hostile })])).toEqual(['THROTTLED'])
  expect(codesOf([await login(ada.email, PASSWORD, { ip: home }), await login(bo.email, PASSWORD, { ip: hostile })])).toEqual(['SIGNED_IN', 'SIGNED_IN'])
})

test('guesses from everywhere wait a minute at most, and not where the owner has signed in before', async () => {
  const ada = await member()
  const home = newIp()
  await login(ada.email, PASSWORD, { ip: home })
  const codes = codesOf(await Promise.all(Array.from({ length: 70 }, () => login(ada.email, WRONG, { ip: newIp() }))))
  expect(count(codes, 'INVALID_CREDENTIALS')).toBe(50)
  await holdTime(signIns(ada.email, home))
  const elsewhere = await login(ada.email, PASSWORD, { ip: newIp() })
  expect(elsewhere.errors).toMatchObject([{ code: 'THROTTLED' }])
  expect(elsewhere.retryAfterSeconds).toBeLessThanOrEqual(60)
  expect(codesOf([await login(ada.email, PASSWORD, { ip: home })])).toEqual(['SIGNED_IN'])
})

test('an address that tries many accounts has to wait', async () => {
  const ip = newIp()
  const codes = codesOf(await Promise.all(Array.from({ length: 110 }, (_, index) => login(`someone-${index}-${ip}`, WRONG, { ip }))))
  expect(count(codes, 'INVALID_CREDENTIALS')).toBe(100)
})

test('a sign-in clears the account’s count for the address and takes back its own from the address', async () => {
  const ada = await member()
  const ip = newIp()
  for (let round = 0; round < 3; round++) {
    expect(codesOf(await Promise.all(Array.from({ length: 9 }, () => login(ada.email, WRONG, { ip }))))).toEqual(Array.from({ length: 9 }, () => 'INVALID_CREDENTIALS'))
    expect(codesOf([await login(ada.email, PASSWORD, { ip })])).toEqual(['SIGNED_IN'])
  }
  const { attempts } = await past.selectFrom('signInThrottles').select('attempts').where('key', '=', signIns(ada.email, ip).address.key).executeTakeFirstOrThrow()
  expect(attempts).toBe(27)
})

test('failures of long ago are forgotten', async () => {
  const ada = await member()
  const ip = newIp()
  await Promise.all(Array.from({ length: 12 }, () => login(ada.email, WRONG, { ip })))
  await letPass(signIns(ada.email, ip), 90_000)
  expect(codesOf(await Promise.all(Array.from({ length: 10 }, () => login(ada.email, WRONG, { ip }))))).not.toContain('THROTTLED')
})

test('a name counts as one however it is written, and an IPv6 network as one address', () => {
  expect(signIns(' ADA@Example.com ', '203.0.113.9').pair.key).toBe(signIns('ada@example.com', '::ffff:203.0.113.9').pair.key)
  expect(networkOf('2001:db8:0:1::1')).toBe(networkOf('2001:0db8:0000:0001:ffff:ffff:ffff:ffff'))
  expect(networkOf('2001:db8:0:1::1')).not.toBe(networkOf('2001:db8:0:2::1'))
  expect(networkOf('::1')).toBe('0:0:0:0::/64')
  expect(networkOf(null)).toBe('unknown')
})

test('the counts keep no name and no address in clear', async () => {
  const ip = newIp()
  const name = `nobody-${ip}@example.com`
  await login(name, WRONG, { ip })
  const rows = JSON.stringify(await past.selectFrom('signInThrottles').selectAll().execute())
  expect(rows).not.toContain(name)
  expect(rows).not.toContain(ip)
})
