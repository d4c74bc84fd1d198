import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { code, command, done, organization, query } from '../devices/device.fixture.ts'
import { configurationCommand, createConfiguration } from '../json-templates/json-template.fixture.ts'
import { canonicalLanguage, withParents } from './language.ts'

const TRANSLATION = 'id key language value component version organization { id }'
const translationCommand = (by: TestCaller, name: string, input: object) => command(by, `translation${name}`, input, name === 'Delete' ? 'deletedId deletionId' : `translation { ${TRANSLATION} }`)
const set = async (by: TestCaller, key: string, language: string, value: string, input: object = {}) => done(await translationCommand(by, 'Set', { key, language, value, ...input }), 'translation')
const importAll = (by: TestCaller, translations: object[], input: object = {}) => command(by, 'translationsImport', { translations, ...input }, 'createdCount updatedCount unchangedCount')
const read = async (by: TestCaller, id: string) => (await query(by, `query ($id: ID!) { translation(id: $id) { ${TRANSLATION} } }`, { id })).translation
async function found(by: TestCaller, filter: object = {}, order = '{ field: KEY, direction: ASC }'): Promise<string[]> {
  const { translations } = await query(by, `query ($filter: TranslationFilter) { translations(filter: $filter, orderBy: ${order}) { totalCount edges { node { key language } } } }`, { filter })
  expect(translations.totalCount).toBe(translations.edges.length)
  return translations.edges.map(({ node }: { node: { key: string; language: string } }) => `${node.key} ${node.language}`)
}
async function bundle(by: TestCaller, language: string, component?: string) {
  const { translationBundle } = await query(by, 'query ($language: String!, $component: FleetComponent) { translationBundle(language: $language, component: $component) { language entries { key value language } } }', { language, component })
  return [translationBundle.language, Object.fromEntries(translationBundle.entries.map(({ key, value, language: of }: Record<string, string>) => [key, `${value} (${of})`]))]
}

test('a text is added, changed, left as it is, deleted and brought back', async () => {
  const admin = organization()
  const translation = await set(admin, 'menu.devices', 'PL-pl', 'Urządzenia', { component: 'CPP' })
  expect(translation).toEqual({ id: expect.stringMatching(/^trl_/), key: 'menu.devices', language: 'pl-PL', value: 'Urządzenia', component: 'CPP', version: 1, organization: { id: admin.identity.organizationId } })
  const { id } = translation
  expect(await set(admin, 'menu.devices', 'pl-PL', 'Sprzęt')).toEqual({ ...translation, value: 'Sprzęt', version: 2 })
  expect(await set(admin, 'menu.devices', 'pl-PL', 'Sprzęt', { version: 2 })).toMatchObject({ version: 2 })
  expect(await set(admin, 'menu.devices', 'pl-PL', '', { component: null })).toMatchObject({ value: '', component: null, version: 3 })
  const { deletionId } = await translationCommand(admin, 'Delete', { id, version: 3 })
  expect(await read(admin, id)).toBeNull()
  const other = await set(admin, 'menu.devices', 'pl-PL', 'Nowe')
  expect(other.id).not.toBe(id)
  expect(code(await translationCommand(admin, 'Restore', { id, deletionId }))).toEqual([['ALREADY_EXISTS', 'input.id']])
  await translationCommand(admin, 'Delete', { id: other.id })
  expect(done(await translationCommand(admin, 'Restore', { id, deletionId }), 'translation')).toMatchObject({ id, value: '', version: 5 })
})

test('whoever knows an older version changes nothing', async () => {
  const admin = organization()
  const { id } = await set(admin, 'a', 'pl', 'jeden')
  await set(admin, 'a', 'pl', 'dwa')
  expect(code(await translationCommand(admin, 'Set', { key: 'a', language: 'pl', value: 'trzy', version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect(code(await translationCommand(admin, 'Set', { key: 'b', language: 'pl', value: 'trzy', version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect(await read(admin, id)).toMatchObject({ value: 'dwa', version: 2 })
  expect(await found(admin)).toEqual(['a pl'])
})

test.each([
  [{ language: 'polish language' }, 'input.language'],
  [{ language: 'x-klingon' }, 'input.language'],
  [{ language: 'en-u-ca-buddhist' }, 'input.language'],
  [{ language: 'p' }, 'input.language'],
  [{ key: 'a b' }, 'input.key'],
  [{ key: ' ' }, 'input.key'],
])('a text with %j is refused, alone and among others', async (input, field) => {
  const admin = organization()
  const text = { key: 'a', language: 'pl', value: 'x' }
  expect(code(await translationCommand(admin, 'Set', { ...text, ...input }))).toEqual([['INVALID_INPUT', field]])
  expect(code(await importAll(admin, [text, { ...text, key: 'b', ...input }]))).toEqual([['INVALID_INPUT', field.replace('input', 'input.translations.1')]])
  expect(await found(admin)).toEqual([])
})

test('a language has one form, and is a kind of those above it', () => {
  expect(['EN', 'zh-hant-tw', 'iw', 'sr-Latn-rs', 'i-klingon', 'en_GB', '', 'de-1996'].map(canonicalLanguage)).toEqual(['en', 'zh-Hant-TW', 'he', 'sr-Latn-RS', null, null, null, 'de-1996'])
  expect(withParents('zh-Hant-TW')).toEqual(['zh-Hant-TW', 'zh-Hant', 'zh'])
})

test('a thousand texts are set at once by one statement, and it is said what became of them', async () => {
  const admin = organization()
  const texts = Array.from({ length: 1_000 }, (_, index) => ({ key: `text.${index}`, language: 'pl', value: `Tekst ${index}` }))
  expect(await importAll(admin, texts)).toEqual({ createdCount: 1_000, updatedCount: 0, unchangedCount: 0, errors: [] })
  admin.statements()
  const changed = texts.map((text, index) => (index < 10 ? { ...text, value: 'Inny' } : index < 15 ? { ...text, language: 'pl-PL' } : text))
  expect(await importAll(admin, changed)).toEqual({ createdCount: 5, updatedCount: 10, unchangedCount: 985, errors: [] })
  expect(admin.statements()).toHaveLength(1)
  expect((await bundle(admin, 'pl'))[1]).toMatchObject({ 'text.0': 'Inny (pl)', 'text.12': 'Tekst 12 (pl)' })
})

test('of texts that are refused none is set: too many, or one twice', async () => {
  const admin = organization()
  const text = { key: 'a', language: 'pl', value: 'x' }
  expect(code(await importAll(admin, [text, { ...text, key: 'b' }, { ...text, language: 'PL' }]))).toEqual([['INVALID_INPUT', 'input.translations.2']])
  expect(code(await importAll(admin, Array.from({ length: 1_001 }, (_, index) => ({ ...text, key: `k${index}` }))))).toEqual([['INVALID_INPUT', 'input.translations']])
  expect(await importAll(admin, [])).toEqual({ createdCount: 0, updatedCount: 0, unchangedCount: 0, errors: [] })
  expect(await found(admin)).toEqual([])
})

test('two that set the same texts at once, in different orders, both succeed', async () => {
  const admin = organization()
  const texts = Array.from({ length: 200 }, (_, index) => ({ key: `k${index}`, language: 'pl', value: 'x' }))
  const answers = await Promise.all([importAll(admin, texts), importAll(admin, texts.map(text => ({ ...text, value: 'y' })).toReversed())])
  expect(answers.map(({ errors }) => errors)).toEqual([[], []])
  expect(answers.reduce((sum, { createdCount }) => sum + createdCount, 0)).toBe(200)
})

test('a bundle has each text in the language itself, in what that is a kind of, or in the base language', async () => {
  const admin = organization()
  await importAll(admin, [
    ...['a', 'b', 'c', 'd'].map(key => ({ key, language: 'en', value: `${key} en` })),
    ...['a', 'b', 'c'].map(key => ({ key, language: 'de', value: `${key} de` })),
    ...['a', 'b'].map(key => ({ key, language: 'pl', value: `${key} pl` })),
    { key: 'a', language: 'pl-PL', value: 'a pl-PL' },
    { key: 'e', language: 'fr', value: 'e fr' },
  ])
  expect(await bundle(admin, 'pl-pl')).toEqual(['pl-PL', { a: 'a pl-PL (pl-PL)', b: 'b pl (pl)', c: 'c en (en)', d: 'd en (en)' }])
  expect(await bundle(admin, 'en')).toEqual(['en', { a: 'a en (en)', b: 'b en (en)', c: 'c en (en)', d: 'd en (en)' }])
  const { id } = await createConfiguration(admin, 'translations.baseLanguage', 'de')
  admin.statements()
  expect(await bundle(admin, 'pl-PL')).toEqual(['pl-PL', { a: 'a pl-PL (pl-PL)', b: 'b pl (pl)', c: 'c de (de)' }])
  expect(admin.statements()).toHaveLength(1)
  await configurationCommand(admin, 'Delete', { id })
  expect((await bundle(admin, 'fr'))[1]).toMatchObject({ d: 'd en (en)', e: 'e fr (fr)' })
  expect(await bundle(organization(), 'pl')).toEqual(['pl', {}])
  await expect(bundle(admin, 'not a language')).rejects.toThrow('INVALID_INPUT')
})

test('a bundle of a program has its own texts and those for all', async () => {
  const admin = organization()
  await set(admin, 'own', 'en', 'x', { component: 'CM' })
  await set(admin, 'others', 'en', 'x', { component: 'CPP' })
  await set(admin, 'all', 'en', 'x')
  expect((await bundle(admin, 'en', 'CM'))[1]).toEqual({ all: 'x (en)', own: 'x (en)' })
})

test('translations are found by all that they can be looked for by', async () => {
  const admin = organization()
  await set(admin, 'menu.b', 'pl', 'Raporty', { component: 'CM' })
  await set(admin, 'menu.a', 'pl-PL', 'Urządzenia', { component: 'CPP' })
  await set(admin, 'menu.a', 'en', 'Devices')
  expect(await found(admin)).toEqual(['menu.a pl-PL', 'menu.a en', 'menu.b pl'])
  expect(await found(admin, {}, '{ field: CREATED_AT, direction: DESC }')).toEqual(['menu.a en', 'menu.a pl-PL', 'menu.b pl'])
  expect(await found(admin, { text: 'RAPORT' })).toEqual(['menu.b pl'])
  expect(await found(admin, { text: 'MENU.a' })).toHaveLength(2)
  expect(await found(admin, { language: 'PL-pl' })).toEqual(['menu.a pl-PL'])
  expect(await found(admin, { language: 'nonsense?' })).toEqual([])
  expect(await found(admin, { component: ['CM', 'CPP'] })).toEqual(['menu.a pl-PL', 'menu.b pl'])
  expect(await found(admin, { createdAt: { lt: '2026-01-01T00:00:00Z' } })).toEqual([])
})

test('only who may write sets a text, and only in the own organization', async () => {
  const admin = organization()
  const translation = await set(admin, 'a', 'pl', 'x')
  const { id } = translation
  const reader = admin.colleague({ scopes: ['devices.translation:read'] })
  await expect(set(reader, 'a', 'pl', 'y')).rejects.toThrow()
  await expect(importAll(reader, [])).rejects.toThrow()
  for (const name of ['Delete', 'Restore']) await expect(translationCommand(reader, name, { id })).rejects.toThrow()
  expect(code(await translationCommand(organization(), 'Delete', { id }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(code(await translationCommand(admin, 'Delete', { id: newId('trl') }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(await read(organization(), id)).toBeNull()
  expect((await set(organization(), 'a', 'pl', 'theirs')).version).toBe(1)
  expect(await read(reader, id)).toEqual(translation)
})

test('the same key imports once', async () => {
  const admin = organization()
  const answers = await Promise.all([1, 2, 3].map(() => importAll(admin, [{ key: 'a', language: 'pl', value: 'x' }], { idempotencyKey: 'one' })))
  expect(answers).toEqual(answers.map(() => ({ createdCount: 1, updatedCount: 0, unchangedCount: 0, errors: [] })))
})
