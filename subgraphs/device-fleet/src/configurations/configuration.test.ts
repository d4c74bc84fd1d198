import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { apiClient, code, done, organization, query } from '../devices/device.fixture.ts'
import { configurationCommand, createConfiguration, createTemplate, readConfiguration, templateCommand } from '../json-templates/json-template.fixture.ts'

const replace = (path: string, value: unknown) => ({ patch: [{ op: 'REPLACE', path, value: JSON.stringify(value) }] })
const edit = (by: TestCaller, id: string, version: number, change: object) => configurationCommand(by, 'Edit', { id, version, edit: change })
const history = async (by: TestCaller, id: string, page = '') =>
  (await query(by, `query ($id: ID!) { configuration(id: $id) { changes${page} { totalCount edges { node { configurationVersion key value component changedBy { id } } } pageInfo { hasNextPage endCursor } } } }`, { id })).configuration.changes
async function keys(by: TestCaller, filter: object = {}, order = '{ field: KEY, direction: ASC }'): Promise<string[]> {
  const { configurations } = await query(by, `query ($filter: ConfigurationFilter) { configurations(filter: $filter, orderBy: ${order}) { totalCount edges { node { key } } } }`, { filter })
  expect(configurations.totalCount).toBe(configurations.edges.length)
  return configurations.edges.map(({ node }: { node: { key: string } }) => node.key)
}

test('a configuration is set, edited, moved to another program, deleted and brought back', async () => {
  const admin = organization()
  const configuration = await createConfiguration(admin, 'api_timeout', { timeout: 30, retry: 3 }, { component: 'FDM' })
  expect(configuration).toEqual({
    id: expect.stringMatching(/^cfg_/), key: 'api_timeout', value: { timeout: 30, retry: 3 }, component: 'FDM', version: 1,
    template: null, updatedBy: { id: admin.identity.userId }, organization: { id: admin.identity.organizationId },
  })
  const { id } = configuration
  const client = apiClient(admin)
  expect(done(await edit(client, id, 1, replace('/timeout', 60)), 'configuration')).toEqual({ ...configuration, value: { timeout: 60, retry: 3 }, updatedBy: null, version: 2 })
  expect(done(await configurationCommand(admin, 'Update', { id, version: 2, component: null }), 'configuration')).toMatchObject({ component: null, version: 3 })
  const { deletionId } = await configurationCommand(admin, 'Delete', { id, version: 3 })
  expect((await query(admin, '{ configurationByKey(key: "api_timeout") { id } }')).configurationByKey).toBeNull()
  const other = await createConfiguration(admin, 'api_timeout', 1)
  expect((await query(admin, '{ configurationByKey(key: "api_timeout") { id } }')).configurationByKey).toEqual({ id: other.id })
  expect(code(await configurationCommand(admin, 'Create', { key: 'api_timeout', value: '2' }))).toEqual([['ALREADY_EXISTS', 'input.key']])
  expect(code(await configurationCommand(admin, 'Restore', { id, deletionId }))).toEqual([['ALREADY_EXISTS', 'input.id']])
  await configurationCommand(admin, 'Delete', { id: other.id })
  expect(done(await configurationCommand(admin, 'Restore', { id, deletionId }), 'configuration')).toMatchObject({ value: { timeout: 60, retry: 3 }, version: 5 })
})

test.each([[null], [false], [0], [-1.5e-7], ['text'], ['{"a":1}'], [[]], [[1, [null]]], [{}], [{ a: { b: [{}] } }]])('a value may be %j, and comes back as it was', async value => {
  const admin = organization()
  const { id } = await createConfiguration(admin, 'any', value)
  expect(await readConfiguration(admin, id)).toMatchObject({ value })
  expect(done(await edit(admin, id, 1, { value: JSON.stringify([value]) }), 'configuration')).toMatchObject({ value: [value] })
  expect(done(await edit(admin, id, 2, replace('', value)), 'configuration')).toMatchObject({ value })
  expect((await history(admin, id)).edges.map(({ node }: { node: { value: unknown } }) => node.value)).toEqual([value, [value], value])
})

test('every value that it has had is kept, with who set it, the newest first', async () => {
  const admin = organization()
  const colleague = admin.colleague({})
  const { id } = await createConfiguration(admin, 'limit', 1, { component: 'CPP' })
  await edit(colleague, id, 1, { value: '2' })
  await configurationCommand(apiClient(admin), 'Update', { id, component: 'CM' })
  const { deletionId } = await configurationCommand(colleague, 'Delete', { id })
  await configurationCommand(admin, 'Restore', { id, deletionId })
  const change = (configurationVersion: number, value: number | null, component: string, by: TestCaller | null) =>
    ({ node: { configurationVersion, key: 'limit', value, component, changedBy: by && { id: by.identity.userId } } })
  const changes = [change(5, 2, 'CM', admin), change(4, null, 'CM', colleague), change(3, 2, 'CM', null), change(2, 2, 'CPP', colleague), change(1, 1, 'CPP', admin)]
  const page = await history(admin, id, '(first: 3)')
  expect(page).toMatchObject({ totalCount: 5, edges: changes.slice(0, 3), pageInfo: { hasNextPage: true } })
  expect((await history(admin, id, `(first: 3, after: "${page.pageInfo.endCursor}")`)).edges).toEqual(changes.slice(3))
})

test('whoever knows an older version is shown the three values, and nothing is changed', async () => {
  const admin = organization()
  const { id } = await createConfiguration(admin, 'api', { timeout: 30, retry: 3 })
  await edit(admin, id, 1, replace('/timeout', 40))
  await configurationCommand(admin, 'Update', { id, component: 'CM' })
  await edit(admin, id, 3, { patch: [{ op: 'REMOVE', path: '/retry' }] })
  const before = await readConfiguration(admin, id)
  const conflictAt = async (version: number, change: object) => {
    const { configuration, conflict, errors } = await edit(admin, id, version, change)
    expect([configuration, code({ errors })]).toEqual([null, [['CONFLICT', 'input.version']]])
    return conflict
  }
  const theirs = { theirs: { timeout: 40 }, version: 4 }
  expect(await conflictAt(1, replace('/retry', 5))).toEqual({ base: { timeout: 30, retry: 3 }, yours: { timeout: 30, retry: 5 }, ...theirs })
  expect(await conflictAt(2, replace('/retry', 5))).toEqual({ base: { timeout: 40, retry: 3 }, yours: { timeout: 40, retry: 5 }, ...theirs })
  expect(await conflictAt(3, { value: '[]' })).toEqual({ base: { timeout: 40, retry: 3 }, yours: [], ...theirs })
  // What can't be made of the value that was known, or of one that never was.
  expect(await conflictAt(1, replace('/depth', 5))).toEqual({ base: { timeout: 30, retry: 3 }, yours: null, ...theirs })
  for (const version of [0, 5, -1]) expect(await conflictAt(version, { value: '1' })).toEqual({ base: null, yours: null, ...theirs })
  expect(await readConfiguration(admin, id)).toEqual(before)
})

test('of two edits at once one wins, and the other one is shown its value', async () => {
  const admin = organization()
  const { id } = await createConfiguration(admin, 'race', 0)
  const answers = await Promise.all([1, 2].map(value => edit(admin, id, 1, { value: String(value) })))
  const [won, lost] = answers[0].errors.length === 0 ? answers : answers.toReversed()
  expect([won.errors, won.conflict]).toEqual([[], null])
  expect(lost.conflict).toEqual({ base: 0, yours: 3 - won.configuration.value, theirs: won.configuration.value, version: 2 })
})

test('a value has the form of its template, and the place where it has not is said', async () => {
  const admin = organization()
  const { id: templateId } = await createTemplate(admin)
  const create = (value: string) => configurationCommand(admin, 'Create', { key: 'mask', value, templateId })
  expect((await create('{"pressure": 0}')).errors).toEqual([{ code: 'INVALID_INPUT', field: ['input', 'value', '/pressure'], message: '/pressure must be >= 1.' }])
  expect(code(await create('[]'))).toEqual([['INVALID_INPUT', 'input.value.']])
  const { id } = done(await create('{"pressure": 5}'), 'configuration')
  expect(code(await edit(admin, id, 1, { patch: [{ op: 'ADD', path: '/unit', value: '"psi"' }] }))).toEqual([['INVALID_INPUT', 'input.edit./unit']])
  expect(await readConfiguration(admin, id)).toMatchObject({ value: { pressure: 5 }, template: { id: templateId }, version: 1 })
  const free = await createConfiguration(admin, 'free', { pressure: '5' })
  expect(code(await configurationCommand(admin, 'Update', { id: free.id, templateId }))).toEqual([['INVALID_INPUT', 'input.templateId./pressure']])
  expect(done(await configurationCommand(admin, 'Update', { id, templateId: null }), 'configuration')).toMatchObject({ template: null })
  expect(done(await edit(admin, id, 2, { value: '"any"' }), 'configuration')).toMatchObject({ value: 'any' })
})

test('a configuration comes back only with its template', async () => {
  const admin = organization()
  const { id: templateId } = await createTemplate(admin)
  const { id } = await createConfiguration(admin, 'mask', { pressure: 5 }, { templateId })
  await configurationCommand(admin, 'Delete', { id })
  const { deletionId } = await templateCommand(admin, 'Delete', { id: templateId })
  expect(code(await configurationCommand(admin, 'Restore', { id }))).toEqual([['CONFLICT', 'input.id']])
  expect(await readConfiguration(admin, id)).toBeNull()
  await templateCommand(admin, 'Restore', { id: templateId, deletionId })
  expect(code(await configurationCommand(admin, 'Restore', { id }))).toEqual([])
})

test.each([
  [{ value: '{"a": 1, "a": 2}' }, 'input.value./a'],
  [{ value: 'nope' }, 'input.value.'],
  [{ value: ' ' }, 'input.value'],
  [{ key: '1st' }, 'input.key'],
  [{ key: 'a b' }, 'input.key'],
  [{ key: 'translations.baseLanguage', value: '"PL"' }, 'input.value.'],
  [{ key: 'translations.baseLanguage', value: '{}' }, 'input.value.'],
])('a configuration with %j is refused, and none is there', async (input, field) => {
  const admin = organization()
  expect(code(await configurationCommand(admin, 'Create', { key: 'good', value: '1', ...input }))).toEqual([['INVALID_INPUT', field]])
  expect(await keys(admin)).toEqual([])
})

test('a template that is not there, or another organization’s, is none', async () => {
  const admin = organization()
  const { id } = await createConfiguration(admin, 'a', 1)
  for (const templateId of [newId('jtp'), (await createTemplate(organization())).id]) {
    expect(code(await configurationCommand(admin, 'Update', { id, templateId }))).toEqual([['NOT_FOUND', 'input.templateId']])
    expect(code(await configurationCommand(admin, 'Create', { key: 'b', value: '1', templateId }))).toEqual([['NOT_FOUND', 'input.templateId']])
  }
  expect(await keys(admin)).toEqual(['a'])
  expect(await readConfiguration(admin, id)).toMatchObject({ version: 1, template: null })
})

test('configurations are found by all that they can be looked for by', async () => {
  const admin = organization()
  const { id: templateId } = await createTemplate(admin)
  const last = await createConfiguration(admin, 'Zeta', 1, { component: 'CM' })
  await createConfiguration(admin, 'alpha.timeout', { pressure: 1 }, { component: 'CPP', templateId })
  await createConfiguration(admin, 'beta_timeout', 1)
  await edit(admin, last.id, 1, { value: '2' })
  expect(await keys(admin)).toEqual(['Zeta', 'alpha.timeout', 'beta_timeout'])
  expect(await keys(admin, {}, '{ field: UPDATED_AT, direction: DESC }')).toEqual(['Zeta', 'beta_timeout', 'alpha.timeout'])
  expect(await keys(admin, { text: 'TIMEOUT' })).toEqual(['alpha.timeout', 'beta_timeout'])
  expect(await keys(admin, { component: ['CM'] })).toEqual(['Zeta'])
  expect(await keys(admin, { component: ['CM', 'CPP'] })).toEqual(['Zeta', 'alpha.timeout'])
  expect(await keys(admin, { templateId: { eq: templateId } })).toEqual(['alpha.timeout'])
  expect(await keys(admin, { updatedAt: { lt: '2026-01-01T00:00:00Z' } })).toEqual([])
  expect(await keys(organization())).toEqual([])
})

test('a page with templates and histories takes the same few statements, however many there are', async () => {
  const admin = organization()
  for (const key of ['a', 'b', 'c', 'd']) await createConfiguration(admin, key, { pressure: 1 }, { templateId: (await createTemplate(admin)).id })
  admin.statements()
  const { configurations } = await query(admin, '{ configurations { edges { node { template { id } changes(first: 1) { edges { node { value configuration { key } } } } } } } }')
  expect(configurations.edges.map(({ node }: { node: { changes: { edges: { node: object }[] } } }) => node.changes.edges[0]!.node)).toEqual(['a', 'b', 'c', 'd'].map(key => ({ value: { pressure: 1 }, configuration: { key } })))
  // The page, its templates, its changes, and the configurations by the ids that the changes have.
  expect(admin.statements()).toHaveLength(4)
})

test('only who may write changes a configuration, and only who may read sees one', async () => {
  const admin = organization()
  const configuration = await createConfiguration(admin, 'a', 1)
  const { id } = configuration
  const reader = admin.colleague({ scopes: ['devices.configuration:read'] })
  await expect(edit(reader, id, 1, { value: '2' })).rejects.toThrow()
  for (const name of ['Update', 'Delete', 'Restore']) await expect(configurationCommand(reader, name, { id })).rejects.toThrow()
  expect(await readConfiguration(reader, id)).toEqual(configuration)
  expect(await readConfiguration(organization(), id)).toBeNull()
  await expect(readConfiguration(admin.colleague({ scopes: ['devices.device:read'] }), id)).rejects.toThrow('FORBIDDEN')
  expect(code(await edit(organization(), id, 1, { value: '2' }))).toEqual([['NOT_FOUND', 'input.id']])
})

test('the same key sets one configuration', async () => {
  const admin = organization()
  const ids = await Promise.all([1, 2, 3].map(async () => (await createConfiguration(admin, 'a', 1, { idempotencyKey: 'one' })).id))
  expect(new Set(ids).size).toBe(1)
})

test('a configuration’s template is shown to who may see templates', async () => {
  const admin = organization()
  const { id: templateId } = await createTemplate(admin)
  const { id } = await createConfiguration(admin, 'limit', { pressure: 1 }, { templateId })
  const seen = async (by: TestCaller) => (await query(by, 'query ($id: ID!) { configuration(id: $id) { template { id } } }', { id })).configuration.template
  expect(await seen(admin)).toEqual({ id: templateId })
  expect(await seen(admin.colleague({ scopes: ['devices.configuration:read'] }))).toBeNull()
})
