import { createDatabase, tenantDatabase } from '@fieldgraph/kit/database'
import { newId } from '@fieldgraph/kit/testing'
import { sql, type Kysely } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { DB } from '../db.ts'
import { lastMail, mailsTo } from './mail.fixture.ts'
import { sendMail } from './outgoing.ts'

let db: Kysely<DB>
let admin: Kysely<unknown>
beforeAll(() => {
  const { adminUrl, urls } = inject('postgres')
  db = createDatabase<DB>({ url: urls['identity']!, schema: 'identity', poolSize: 2 })
  admin = createDatabase<unknown>({ url: adminUrl, schema: 'identity_worker', poolSize: 1 })
})
afterAll(async () => {
  await db.destroy()
  await admin.destroy()
})

const mine = () => tenantDatabase(db, { 'app.organization_id': newId('org') })
const someone = () => `${newId('usr')}@example.com`
const reset = (token: string) => ({ displayName: 'Ada', token, expiresAt: '2026-11-21T09:30:00.000000Z' })

test('a mail waits in the queue when its command is done, and not when it is undone', async () => {
  const to = someone()
  await mine().write('password.requestReset', trx => sendMail(trx, 'passwordReset', to, reset('first')))
  await mine().write('password.requestReset', async trx => {
    await sendMail(trx, 'passwordReset', to, reset('second'))
    throw new Error('no')
  }).catch(() => {})

  expect(await mailsTo(to)).toEqual([{ kind: 'passwordReset', to, data: reset('first') }])
  expect(await lastMail('passwordReset', to)).toEqual(reset('first'))
  expect(await lastMail('invitation', to)).toBeUndefined()
})

test('what waits shows neither the address nor the secret', async () => {
  const to = someone()
  const token = newId('secret')
  await mine().write('password.requestReset', trx => sendMail(trx, 'passwordReset', to, reset(token)))
  const { rows } = await sql<{ payload: string }>`select payload::text as payload from identity_worker._private_jobs`.execute(admin)
  const waiting = rows.map(({ payload }) => payload + payload.split(/[."]/).map(part => Buffer.from(part, 'base64url').toString('latin1')).join(' ')).join('\n')
  expect(waiting).not.toContain(token)
  expect(waiting).not.toContain(to)
})

test('the serving role puts no other job into the queue, and reads none', async () => {
  for (const statement of [sql`select identity_worker.enqueue('deliver', '{}')`, sql`select identity_worker.add_job('mail', '{}')`, sql`select * from identity_worker._private_jobs`]) {
    await expect(mine().write('x', trx => statement.execute(trx))).rejects.toMatchObject({ code: '42501' })
  }
})
