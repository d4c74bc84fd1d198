import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { code, command, createDevice, done, organization, query, readDevice } from '../devices/device.fixture.ts'
import { configurationCommand, createConfiguration, createTemplate, templateCommand } from '../json-templates/json-template.fixture.ts'

const EFFECTIVE = 'value sources { pointer source id } violations { pointer message }'
const effective = async (by: TestCaller, deviceId: string) => (await query(by, `query ($deviceId: ID!) { effectiveConfiguration(deviceId: $deviceId) { ${EFFECTIVE} } }`, { deviceId })).effectiveConfiguration
const editDevice = (by: TestCaller, id: string, version: number, edit: object) =>
  command(by, 'deviceConfigurationEdit', { id, version, edit }, 'device { id configuration version } conflict { base yours theirs version }')
const value = (json: unknown) => ({ value: JSON.stringify(json) })

/** A form of these members, each an integer from 1 on. */
const formOf = (...members: string[]) => ({ type: 'object', required: members, properties: Object.fromEntries(members.map(member => [member, { type: 'integer', minimum: 1 }])) })

test('a device is set up by its templates, its organization and itself, and it is said which by what', async () => {
  const admin = organization()
  const all = await createTemplate(admin, { schema: formOf('rate'), defaultValues: { rate: 1, limits: { low: 1, high: 9 }, tags: ['a', 'b'] } })
  const masks = await createTemplate(admin, { category: 'MASK_TESTER', schema: formOf('pressure'), defaultValues: { pressure: 100, limits: { high: 5 } } })
  await createTemplate(admin, { category: 'FLOW_METER', defaultValues: { pressure: 1, flow: 1 } })
  await createTemplate(admin, { isActive: false, defaultValues: { pressure: 1, off: 1 } })
  await createTemplate(admin, { templateType: 'TEST_FLOW', defaultValues: { pressure: 1, test: 1 } })
  const configuration = await createConfiguration(admin, 'limits', { low: 2, zero: {} })
  const { id } = await createDevice(admin, { deviceType: 'MASK_TESTER' })
  done(await editDevice(admin, id, 1, value({ tags: ['c'], limits: { high: null } })), 'device')
  const { sources, ...rest } = await effective(admin, id)
  expect(rest).toEqual({ value: { rate: 1, pressure: 100, limits: { low: 2, high: null, zero: {} }, tags: ['c'] }, violations: [] })
  expect(Object.fromEntries(sources.map(({ pointer, source, id: of }: Record<string, string>) => [pointer, [source, of]]))).toEqual({
    '/rate': ['TEMPLATE', all.id], '/pressure': ['TEMPLATE', masks.id], '/limits/low': ['ORGANIZATION', configuration.id], '/limits/zero': ['ORGANIZATION', configuration.id],
    '/limits/high': ['DEVICE', id], '/tags': ['DEVICE', id],
  })
})

test('what a device has against its templates is shown, of each the first thing', async () => {
  const admin = organization()
  await createTemplate(admin, { schema: formOf('a', 'b'), defaultValues: { a: 1, b: 1 } })
  await createTemplate(admin, { schema: formOf('c'), defaultValues: { c: 1 } })
  await createTemplate(admin, { category: 'FLOW_METER', schema: formOf('d'), defaultValues: { d: 1 } })
  await createConfiguration(admin, 'a', 0)
  await createConfiguration(admin, 'b', 0)
  await createConfiguration(admin, 'c', 'x')
  const { id } = await createDevice(admin, { deviceType: 'MASK_TESTER' })
  expect((await effective(admin, id)).violations).toEqual([{ pointer: '/a', message: '/a must be >= 1.' }, { pointer: '/c', message: '/c must be integer.' }])
})

test('a device’s own configuration may not break a form that held before; what was broken before may stay so', async () => {
  const admin = organization()
  await createTemplate(admin, { schema: formOf('a'), defaultValues: { a: 1 } })
  await createTemplate(admin, { schema: formOf('b'), defaultValues: { b: 1 } })
  const broken = await createConfiguration(admin, 'b', 0)
  const { id } = await createDevice(admin)
  const { errors } = await editDevice(admin, id, 1, { patch: [{ op: 'ADD', path: '/a', value: '0' }] })
  expect(errors).toEqual([{ code: 'INVALID_INPUT', field: ['input', 'edit', '/a'], message: expect.stringContaining('/a must be >= 1.') }])
  expect(await readDevice(admin, id)).toMatchObject({ configuration: {}, version: 1 })
  // The other one was broken by the organization already.
  expect(done(await editDevice(admin, id, 1, value({ b: -1, a: 2 })), 'device')).toMatchObject({ configuration: { a: 2, b: -1 }, version: 2 })
  await configurationCommand(admin, 'Delete', { id: broken.id })
  expect((await effective(admin, id)).violations).toEqual([{ pointer: '/b', message: '/b must be >= 1.' }])
  expect(done(await editDevice(admin, id, 2, { patch: [{ op: 'REPLACE', path: '/b', value: '5' }] }), 'device')).toMatchObject({ version: 3 })
  expect(code(await editDevice(admin, id, 3, { patch: [{ op: 'REPLACE', path: '/b', value: '0' }] }))).toEqual([['INVALID_INPUT', 'input.edit./b']])
})

test('a device’s configuration is an object, and whoever knows an older one is shown the three values', async () => {
  const admin = organization()
  const { id } = await createDevice(admin)
  expect(code(await editDevice(admin, id, 1, value([])))).toEqual([['INVALID_INPUT', 'input.edit.']])
  await editDevice(admin, id, 1, value({ a: 1 }))
  const { device, conflict, errors } = await editDevice(admin, id, 1, { patch: [{ op: 'ADD', path: '/b', value: '2' }] })
  expect([device, code({ errors }), conflict]).toEqual([null, [['CONFLICT', 'input.version']], { base: {}, yours: { b: 2 }, theirs: { a: 1 }, version: 2 }])
  expect(await readDevice(admin, id)).toMatchObject({ configuration: { a: 1 }, version: 2 })
})

test('of a list of devices all are set up by three statements', async () => {
  const admin = organization()
  await createTemplate(admin, { category: 'FLOW_METER', defaultValues: { pressure: 1, flow: true } })
  await createConfiguration(admin, 'rate', 1)
  for (const deviceType of ['FLOW_METER', 'MASK_TESTER', 'FLOW_METER', 'PRESSURE_SENSOR']) await createDevice(admin, { deviceType })
  admin.statements()
  const { devices } = await query(admin, `{ devices { edges { node { deviceType effectiveConfiguration { ${EFFECTIVE} } } } } }`)
  const flows = devices.edges.map(({ node }: { node: { deviceType: string; effectiveConfiguration: { value: object } } }) => [node.deviceType, 'flow' in node.effectiveConfiguration.value])
  expect(flows.toSorted()).toEqual([['FLOW_METER', true], ['FLOW_METER', true], ['MASK_TESTER', false], ['PRESSURE_SENSOR', false]])
  expect(admin.statements()).toHaveLength(3)
})

test('checks that would take too long are given up together, however many devices are asked for', async () => {
  const admin = organization()
  const doubling = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`d${index}`, index === 39 ? { type: 'string' } : { allOf: [{ $ref: `#/$defs/d${index + 1}` }, { $ref: `#/$defs/d${index + 1}` }] }]))
  await createTemplate(admin, { schema: { type: 'object', properties: { slow: { $ref: '#/$defs/d0' } }, $defs: doubling }, defaultValues: {} })
  await createConfiguration(admin, 'slow', 'x')
  for (let count = 0; count < 10; count++) await createDevice(admin)
  const begin = performance.now()
  const { devices } = await query(admin, '{ devices { edges { node { effectiveConfiguration { violations { pointer message } } } } } }')
  // Each alone would be given up after half a second.
  expect(performance.now() - begin).toBeLessThan(4_000)
  const tooLong = { effectiveConfiguration: { violations: [{ pointer: '', message: 'To check this by its schema takes too long.' }] } }
  expect(devices.edges).toEqual(Array.from({ length: 10 }, () => ({ node: tooLong })))
})

test('a template that changes or goes is seen at once', async () => {
  const admin = organization()
  const { id: templateId } = await createTemplate(admin)
  const { id } = await createDevice(admin)
  await templateCommand(admin, 'EditDefaults', { id: templateId, version: 1, edit: value({ pressure: 7 }) })
  expect((await effective(admin, id)).value).toEqual({ pressure: 7 })
  await templateCommand(admin, 'Delete', { id: templateId })
  expect(await effective(admin, id)).toEqual({ value: {}, sources: [], violations: [] })
})

test('how a device is set up is nobody else’s, and only who may write changes it', async () => {
  const admin = organization()
  const { id } = await createDevice(admin)
  expect(await effective(organization(), id)).toBeNull()
  expect(await effective(admin, newId('dev'))).toBeNull()
  expect(code(await editDevice(organization(), id, 1, value({ a: 1 })))).toEqual([['NOT_FOUND', 'input.id']])
  const reader = admin.colleague({ scopes: ['devices.*:read', 'devices.device:write'] })
  await expect(editDevice(reader, id, 1, value({ a: 1 }))).rejects.toThrow()
  expect(await effective(reader, id)).toMatchObject({ value: {} })
  const configurator = admin.colleague({ scopes: ['devices.device:read', 'devices.device_configuration:write'] })
  expect(done(await editDevice(configurator, id, 1, value({ a: 1 })), 'device')).toMatchObject({ configuration: { a: 1 } })
  await expect(effective(configurator, id)).rejects.toThrow('FORBIDDEN')
})
