import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { apiClient, code, done, organization, query } from '../devices/device.fixture.ts'
import { createConfiguration, createTemplate, PRESSURE, readTemplate, templateCommand } from './json-template.fixture.ts'

async function names(by: TestCaller, filter: object = {}, order = '{ field: NAME, direction: ASC }'): Promise<string[]> {
  const { jsonTemplates } = await query(by, `query ($filter: JsonTemplateFilter) { jsonTemplates(filter: $filter, orderBy: ${order}) { totalCount edges { node { name } } } }`, { filter })
  expect(jsonTemplates.totalCount).toBe(jsonTemplates.edges.length)
  return jsonTemplates.edges.map(({ node }: { node: { name: string } }) => node.name)
}

test('a template is added, changed, taken out of use, deleted and brought back', async () => {
  const admin = organization()
  const template = await createTemplate(admin, { name: ' Masks ', category: 'MASK_TESTER', description: 'Pressure of masks' })
  expect(template).toEqual({
    id: expect.stringMatching(/^jtp_/), name: 'Masks', templateType: 'DEVICE_CONFIG', category: 'MASK_TESTER', description: 'Pressure of masks', schema: PRESSURE, defaultValues: { pressure: 100 },
    isActive: true, version: 1, createdBy: { id: admin.identity.userId }, organization: { id: admin.identity.organizationId },
  })
  const { id } = template
  const changed = done(await templateCommand(admin, 'Update', { id, version: 1, name: 'Valves', category: null, description: ' ', isActive: false }), 'jsonTemplate')
  expect(changed).toEqual({ ...template, name: 'Valves', category: null, description: null, isActive: false, version: 2 })
  expect(code(await templateCommand(admin, 'Update', { id, version: 1, name: 'Late' }))).toEqual([['CONFLICT', 'input.version']])
  const { deletionId } = await templateCommand(admin, 'Delete', { id, version: 2 })
  expect(await readTemplate(admin, id)).toBeNull()
  const other = await createTemplate(admin, { name: 'valves' })
  expect(code(await templateCommand(admin, 'Restore', { id, deletionId }))).toEqual([['ALREADY_EXISTS', 'input.id']])
  await templateCommand(admin, 'Delete', { id: other.id })
  expect(done(await templateCommand(admin, 'Restore', { id, deletionId }), 'jsonTemplate')).toEqual({ ...changed, version: 4 })
  expect((await createTemplate(apiClient(admin))).createdBy).toBeNull()
})

test.each([
  [{ schema: '{}' }, 'schema.', 'This schema says nothing.'],
  [{ schema: '[]' }, 'schema.', 'This must be a JSON object.'],
  [{ schema: '{"type": "object", "type": "object"}' }, 'schema./type', 'The key type is there twice.'],
  [{ schema: '{"$ref": "#"}' }, 'schema.', 'This schema leads back to itself without end.'],
  [{ schema: '{"type": "object", "properties": {"a": {"type": "string", "pattern": "(?!a)"}}}' }, 'schema.', 'This schema is not allowed: error parsing regexp: invalid or unsupported Perl syntax: `(?!`.'],
  [{ defaultValues: '[]' }, 'defaultValues.', 'This must be a JSON object.'],
  [{ defaultValues: '{"pressure": 1e400}' }, 'defaultValues./pressure', 'A double does not hold the number 1e400.'],
  [{ defaultValues: '{"pressure": 0}' }, 'defaultValues./pressure', '/pressure must be >= 1.'],
  [{ defaultValues: '{"pressure": 1, "unit": "psi"}' }, 'defaultValues./unit', '/unit must be equal to one of the allowed values: ["kPa","Pa"].'],
  [{ name: ' ' }, 'name', 'This must not be empty.'],
])('a template with %j is refused, new and changed, and nothing is there of it', async (input, field, message) => {
  const admin = organization()
  const refused = { code: 'INVALID_INPUT', field: `input.${field}`.split('.'), message }
  const good = { name: 'Masks', templateType: 'DEVICE_CONFIG', schema: JSON.stringify(PRESSURE), defaultValues: '{"pressure": 1}' }
  expect((await templateCommand(admin, 'Create', { ...good, ...input })).errors).toEqual([refused])
  expect(await names(admin)).toEqual([])
  const template = await createTemplate(admin)
  expect((await templateCommand(admin, 'Update', { id: template.id, ...input })).errors).toEqual([refused])
  expect(await readTemplate(admin, template.id)).toEqual(template)
})

test('the defaults satisfy the schema, also when the schema changes', async () => {
  const admin = organization()
  const template = await createTemplate(admin)
  const schema = { ...PRESSURE, required: ['pressure', 'unit'], additionalProperties: false }
  const { id } = template
  expect((await templateCommand(admin, 'Update', { id, schema: JSON.stringify(schema) })).errors).toEqual([{ code: 'INVALID_INPUT', field: ['input', 'schema', ''], message: "The value must have required property 'unit'." }])
  expect(await readTemplate(admin, id)).toEqual(template)
  const both = { schema: JSON.stringify(schema), defaultValues: '{"pressure": 2, "unit": "Pa"}' }
  expect(done(await templateCommand(admin, 'Update', { id, ...both }), 'jsonTemplate')).toMatchObject({ schema, defaultValues: { pressure: 2, unit: 'Pa' }, version: 2 })
})

test('defaults are edited by a patch, which the schema has the last word on', async () => {
  const admin = organization()
  const { id } = await createTemplate(admin)
  const edit = (version: number, ...patch: object[]) => templateCommand(admin, 'EditDefaults', { id, version, edit: { patch } })
  expect(done(await edit(1, { op: 'ADD', path: '/unit', value: '"Pa"' }, { op: 'TEST', path: '/pressure', value: '100' }), 'jsonTemplate')).toMatchObject({ defaultValues: { pressure: 100, unit: 'Pa' }, version: 2 })
  expect((await edit(2, { op: 'REPLACE', path: '/pressure', value: '0' })).errors).toEqual([{ code: 'INVALID_INPUT', field: ['input', 'edit', '/pressure'], message: '/pressure must be >= 1.' }])
  expect(code(await edit(2, { op: 'REMOVE', path: '/depth' }))).toEqual([['INVALID_INPUT', 'input.edit.patch.0.path.']])
  expect(code(await edit(2, { op: 'REPLACE', path: '', value: '[]' }))).toEqual([['INVALID_INPUT', 'input.edit.']])
  expect(await edit(1, { op: 'REPLACE', path: '/pressure', value: '7' })).toEqual({
    jsonTemplate: null,
    conflict: { base: { pressure: 100 }, yours: { pressure: 7 }, theirs: { pressure: 100, unit: 'Pa' }, version: 2 },
    errors: [{ code: 'CONFLICT', field: ['input', 'version'], message: expect.stringContaining('at version 2') }],
  })
  expect(await readTemplate(admin, id)).toMatchObject({ defaultValues: { pressure: 100, unit: 'Pa' }, version: 2 })
})

test('a template that a configuration has is not deleted, and of a deletion and a use at once one wins', async () => {
  const admin = organization()
  const { id } = await createTemplate(admin)
  const [used, deleted] = await Promise.all([
    createConfiguration(admin, 'mask', { pressure: 1 }, { templateId: id }).then(() => true, () => false),
    templateCommand(admin, 'Delete', { id }).then(({ errors }) => errors.length === 0),
  ])
  expect([used, deleted].filter(Boolean)).toHaveLength(1)
  const other = await createTemplate(admin)
  await createConfiguration(admin, 'valve', { pressure: 1 }, { templateId: other.id })
  expect(code(await templateCommand(admin, 'Delete', { id: other.id }))).toEqual([['CONFLICT', 'input.id']])
  expect(await readTemplate(admin, other.id)).not.toBeNull()
})

test('templates are found by all that they can be looked for by', async () => {
  const admin = organization()
  await createTemplate(admin, { name: 'Bravo', category: 'FLOW_METER', description: 'Flow in pipes' })
  await createTemplate(admin, { name: 'Alpha', category: 'MASK_TESTER', templateType: 'TEST_FLOW' })
  await createTemplate(admin, { name: 'Charlie', isActive: false })
  expect(await names(admin)).toEqual(['Alpha', 'Bravo', 'Charlie'])
  expect(await names(admin, {}, '{ field: CREATED_AT, direction: DESC }')).toEqual(['Charlie', 'Alpha', 'Bravo'])
  expect(await names(admin, { text: 'PIPES' })).toEqual(['Bravo'])
  expect(await names(admin, { templateType: ['TEST_FLOW', 'SCENARIO'] })).toEqual(['Alpha'])
  expect(await names(admin, { deviceType: 'FLOW_METER' })).toEqual(['Bravo', 'Charlie'])
  expect(await names(admin, { isActive: false, createdAt: { gte: '2026-01-01T00:00:00Z' } })).toEqual(['Charlie'])
  expect(await names(organization())).toEqual([])
})

test('a template is nobody else’s, and only who may write changes it', async () => {
  const admin = organization()
  const template = await createTemplate(admin)
  const { id } = template
  expect(await readTemplate(organization(), id)).toBeNull()
  expect(code(await templateCommand(organization(), 'Update', { id, name: 'Mine' }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(code(await templateCommand(admin, 'Update', { id: newId('jtp'), name: 'None' }))).toEqual([['NOT_FOUND', 'input.id']])
  const reader = admin.colleague({ scopes: ['devices.template:read'] })
  for (const name of ['Update', 'Delete', 'Restore']) await expect(templateCommand(reader, name, { id })).rejects.toThrow()
  expect(await readTemplate(reader, id)).toEqual(template)
})

test('the same key makes one template', async () => {
  const admin = organization()
  const ids = await Promise.all([1, 2, 3].map(async () => (await createTemplate(admin, { name: 'Masks', idempotencyKey: 'one' })).id))
  expect(new Set(ids).size).toBe(1)
})
