import { describe, expect, test } from 'vitest'
import { devices, json } from './device.fixture.ts'

const { ask, read, one, refused, take, made } = devices

const ids: Record<'device' | 'template' | 'configuration', string> = { device: '', template: '', configuration: '' }
const schema = { type: 'object', required: ['humidity'], properties: { humidity: { type: 'object', properties: { limit: { type: 'integer', minimum: 1, maximum: 99 } }, required: ['limit'] } } }
const EDIT = 'mutation ($input: ConfigurationEditInput!) { configurationEdit(input: $input) { configuration { version } conflict { base yours theirs version } errors { code field message } } }'

describe('a configuration, edited by two', () => {
  test('who knows an older version gets the three values, and changes nothing', async () => {
    const created = await take('piotr', 'configurationCreate', { key: 'humidity', value: json({ limit: 60, alarm: true }), component: 'FCM' }, 'value')
    expect(created).toMatchObject({ version: 1, value: { limit: 60, alarm: true } })
    ids.configuration = created.id
    await take('piotr', 'configurationEdit', { id: ids.configuration, version: 1, edit: { patch: [{ op: 'REPLACE', path: '/limit', value: '70' }] } }, 'value')
    const { data } = await ask('stefan', EDIT, { input: { id: ids.configuration, version: 1, edit: { patch: [{ op: 'REPLACE', path: '/alarm', value: 'false' }] } } })
    expect(data.configurationEdit).toEqual({
      configuration: null,
      conflict: { base: { limit: 60, alarm: true }, yours: { limit: 60, alarm: false }, theirs: { limit: 70, alarm: true }, version: 2 },
      errors: [{ code: 'CONFLICT', field: ['input', 'version'], message: expect.any(String) }],
    })
    expect(await one('piotr', 'configuration', ids.configuration, 'version value changes { edges { node { configurationVersion value } } }')).toEqual({
      version: 2, value: { limit: 70, alarm: true },
      changes: { edges: [{ node: { configurationVersion: 2, value: { limit: 70, alarm: true } } }, { node: { configurationVersion: 1, value: { limit: 60, alarm: true } } }] },
    })
  })

  test('hostile JSON is refused, and says where', async () => {
    const edit = async (input: object) => refused('piotr', 'configurationEdit', { id: ids.configuration, version: 2, edit: input })
    expect(await edit({ value: '{"limit": 1, "limit": 2}' })).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'edit', 'value', '/limit'] })
    expect(await edit({ value: '{"limit": 1e400}' })).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'edit', 'value', '/limit'] })
    expect(await edit({ value: '{"__proto__": {}}' })).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await edit({ value: `${'['.repeat(1000)}${']'.repeat(1000)}` })).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await edit({ patch: [{ op: 'ADD', path: '/missing/deeper', value: '1' }] })).toMatchObject({ code: 'INVALID_INPUT', field: expect.arrayContaining(['input', 'edit', 'patch', '0']) })
    expect(await edit({ patch: [{ op: 'ADD', path: '/__proto__/polluted', value: '1' }] })).toMatchObject({ code: 'INVALID_INPUT' })
  })

  test('a device’s configuration is its template, the organization’s and its own, and each key says whose it is', async () => {
    ids.template = await made('piotr', 'jsonTemplateCreate', { name: 'Humidity sensor', templateType: 'DEVICE_CONFIG', category: 'HUMIDITY_SENSOR', schema: json(schema), defaultValues: json({ humidity: { limit: 50, filter: 'slow' } }) })
    ids.device = await made('ravi', 'deviceCreate', { deviceNumber: 'HS-9201', deviceType: 'HUMIDITY_SENSOR' })
    const edited = await take('piotr', 'deviceConfigurationEdit', { id: ids.device, version: 1, edit: { value: json({ humidity: { filter: 'fast' } }) } })
    const { value, sources } = (await read('zofia', `{ effectiveConfiguration(deviceId: "${ids.device}") { value sources { pointer source id } violations { pointer } } }`)).effectiveConfiguration
    expect(value).toMatchObject({ humidity: { limit: 70, alarm: true, filter: 'fast' } })
    expect(sources).toEqual(expect.arrayContaining([
      { pointer: '/humidity/limit', source: 'ORGANIZATION', id: ids.configuration }, { pointer: '/humidity/alarm', source: 'ORGANIZATION', id: ids.configuration }, { pointer: '/humidity/filter', source: 'DEVICE', id: ids.device },
    ]))
    expect(await refused('piotr', 'deviceConfigurationEdit', { id: ids.device, version: edited.version, edit: { patch: [{ op: 'ADD', path: '/humidity/limit', value: '100' }] } })).toMatchObject({ code: 'INVALID_INPUT', field: expect.arrayContaining(['/humidity/limit']) })
    expect(await read('stranger', `{ effectiveConfiguration(deviceId: "${ids.device}") { value } }`)).toEqual({ effectiveConfiguration: null })
  })
})
