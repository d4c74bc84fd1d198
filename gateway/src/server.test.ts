import { SettingError } from '@fieldgraph/kit/env'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { readGatewaySettings } from './env.ts'
import { startGateway } from './server.ts'
import { startWorld } from './testing/gateway.fixture.ts'

test('stopping finishes what runs and refuses what comes', async () => {
  const world = await startWorld()
  await world.ask('{ me { name } }')
  const reached = Promise.withResolvers<void>()
  world.calls.misbehave = async () => {
    reached.resolve()
    await wait(500)
    return false
  }
  const running = world.ask('mutation { callLog(note: "last") { id } }')
  await reached.promise
  const began = performance.now()
  const stopped = world.gateway.stop()
  await expect.poll(() => fetch(`${world.gateway.url}/health/live`).then(({ status }) => status, () => 'refused')).not.toBe(200)

  expect((await running).body.data).toEqual({ callLog: { id: 'cal_3' } })
  await stopped
  expect(performance.now() - began).toBeLessThan(3000)
  await Promise.all([world.identity.stop(), world.calls.stop()])
})

const good = { GATEWAY_PORT: '0', GATEWAY_SIGNING_KEYS_FILE: '/nowhere/keys.json', SUPERGRAPH_FILE: '/nowhere/supergraph.graphql' }

test.each<[Record<string, string>, string]>([
  [{ GATEWAY_PORT: 'many' }, 'The setting GATEWAY_PORT is not right: should be a port number.'],
  [{ CORS_ORIGINS: 'app.example.com' }, 'The setting CORS_ORIGINS is not right: should be origins like https://app.example.com, separated by commas.'],
  [{ CORS_ORIGINS: '*' }, 'The setting CORS_ORIGINS is not right: should be origins like https://app.example.com, separated by commas.'],
  [{ TRUSTED_PROXIES: '-1' }, 'The setting TRUSTED_PROXIES is not right: should be 0 or more.'],
  [{ SUBGRAPH_TIMEOUT: 'soon' }, 'The setting SUBGRAPH_TIMEOUT is not right: should be a number of milliseconds.'],
  [{ METRICS_TOKEN: 'short' }, 'The setting METRICS_TOKEN is not right: should have at least 16 characters.'],
  [{ GATEWAY_SIGNING_KEYS_FILE: '' }, 'The setting GATEWAY_SIGNING_KEYS_FILE is missing.'],
])('%j: one sentence with the setting', (wrong, sentence) => {
  expect(() => readGatewaySettings({ ...good, ...wrong })).toThrow(new SettingError(sentence))
})

test('a key file that is not there is told in one sentence', async () => {
  await expect(startGateway(readGatewaySettings(good))).rejects.toThrow(/^The setting GATEWAY_SIGNING_KEYS_FILE is not right: .*\.$/)
})

test('the address of a subgraph is a setting by its name', () => {
  const settings = readGatewaySettings({ ...good, CALL_CENTER_URL: 'http://calls:4002/graphql', FLEET_URL: 'ftp://fleet' })
  expect(settings.subgraphUrl('call-center')).toBe('http://calls:4002/graphql')
  expect(settings.subgraphUrl('identity')).toBeNull()
  expect(() => settings.subgraphUrl('fleet')).toThrow('The setting FLEET_URL is not right')
})

test('a port in use is told in one sentence', async () => {
  const world = await startWorld()
  await expect(startWorld({ port: Number(new URL(world.gateway.url).port) })).rejects.toThrow(/^The setting GATEWAY_PORT is not right: something else listens on port \d+\.$/)
  await world.stop()
})
