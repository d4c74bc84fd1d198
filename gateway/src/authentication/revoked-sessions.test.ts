import { gatewayItself } from '@fieldgraph/kit/identity'
import { createLogger } from '@fieldgraph/kit/log'
import { expect, test } from 'vitest'
import type { Asker, Question } from '../ask-subgraph.ts'
import { startWorld } from '../testing/gateway.fixture.ts'
import { json } from '../testing/toy-subgraph.fixture.ts'
import { watchRevokedSessions } from './revoked-sessions.ts'

test('the token of an ended session is refused, the one of another is not', async () => {
  const world = await startWorld({ revocationInterval: 100 })
  const [ended, other] = await Promise.all([world.token({ sid: 'ses_ended' }), world.token({ sid: 'ses_other' })])
  expect((await world.ask('{ me { name } }', { token: ended })).status).toBe(200)

  world.identity.misbehave = async (_, response, { operationName }) => {
    if (operationName !== 'RevokedSessions') return false
    json(response, 200, { data: { revokedSessions: [{ sessionId: 'ses_ended', revokedAt: new Date().toISOString() }] } })
    return true
  }
  await expect.poll(async () => (await world.ask('{ me { name } }', { token: ended })).status, { timeout: 5000 }).toBe(401)
  expect((await world.ask('{ me { name } }', { token: other })).status).toBe(200)
  const question = world.identity.requests.find(({ operationName }) => operationName === 'RevokedSessions')!
  expect(JSON.parse(Buffer.from(question.headers.authorization!.split('.')[1]!, 'base64url').toString()).identity.kind).toBe('service')
  await world.stop()
})

test('questions go on after identity was away, and reach back to the last good answer', async () => {
  const questions: { question: Question; asker: Asker }[] = []
  const revoked = watchRevokedSessions({
    log: createLogger('gateway', 'silent'),
    interval: 5,
    ask: async (_, question, asker) => {
      questions.push({ question, asker })
      if (questions.length < 3) throw new Error('away')
      return { data: { revokedSessions: questions.length === 3 ? [{ sessionId: 'ses_1', revokedAt: new Date().toISOString() }] : [] } }
    },
  })
  await expect.poll(() => questions.length).toBeGreaterThan(4)
  revoked.stop()

  const since = questions.map(({ question }) => Date.parse(String(question.variables['since'])))
  expect(since[0]).toBe(since[2])
  expect(since[3]!).toBeGreaterThan(since[2]!)
  expect(questions[0]!.asker.identity).toEqual(gatewayItself)
  expect(revoked.has('ses_1')).toBe(true)
  expect(revoked.has('ses_2')).toBe(false)
})
