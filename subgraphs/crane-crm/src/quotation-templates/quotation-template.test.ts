import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { change } from '../customers/customer.fixture.ts'
import { STANDARD_QUOTATION } from '../rendering/standard-quotation.ts'
import { code, createTemplate, listTemplates, organization, readTemplate, supportOf, templateCommand } from './quotation-template.fixture.ts'
import { pinTemplate } from './quotation-template.service.ts'

test('the first template is the default, and begins as the standard quotation unless it says something', async () => {
  const admin = organization()
  const first = await createTemplate(admin, { name: ' Ours ', content: null, description: ' For all. ' })
  expect(first).toMatchObject({
    name: 'Ours', description: 'For all.', isDefault: true, templateVersion: 1, content: STANDARD_QUOTATION, isActive: true, version: 1, createdBy: { id: admin.identity.userId },
  })
  expect(await createTemplate(admin)).toMatchObject({ isDefault: false, content: '<p>For {{ customer.name }}</p>' })
})

test('another content is another version, and the one before stays', async () => {
  const admin = organization()
  const { id } = await createTemplate(admin)
  const renamed = await templateCommand(admin, 'Update', { id, name: 'Brief', content: '<p>For {{ customer.name }}</p>', version: 1 })
  expect(renamed.quotationTemplate).toMatchObject({ name: 'Brief', templateVersion: 1, version: 2 })
  const changed = await templateCommand(admin, 'Update', { id, content: '<p>To {{ customer.name }}</p>', version: 2 })
  expect(changed.quotationTemplate).toMatchObject({ templateVersion: 2, content: '<p>To {{ customer.name }}</p>', version: 3 })
  const { data } = await admin.execute('query ($id: ID!) { quotationTemplate(id: $id) { first: content(templateVersion: 1) second: content(templateVersion: 2) third: content(templateVersion: 3) } }', { id })
  expect(data.quotationTemplate).toEqual({ first: '<p>For {{ customer.name }}</p>', second: '<p>To {{ customer.name }}</p>', third: null })
  expect(code(await templateCommand(admin, 'Update', { id, content: '<p>Too late</p>', version: 2 }))).toEqual([['CONFLICT', 'input.version']])
  expect((await readTemplate(admin, id)).templateVersion).toBe(2)
})

test.each([
  ['<p>\n{{ customer.name | shout }}', 'Line 2: Undefined filter: shout.'],
  ['<p>{{ customer.nmae }}</p>', 'Line 1: Undefined variable: customer.nmae.'],
  ['\n\n{% for line in lines %}', 'Line 3: Tag {% for line in lines %} not closed.'],
  ['{% include "secrets" %}', 'Line 1: Tag "include" not found.'],
  ['{% render "../../package.json" %}', 'Line 1: Tag "render" not found.'],
  ['{% layout "page" %}', 'Line 1: Tag "layout" not found.'],
  ['{{ customer.name | raw }}', 'Line 1: Undefined filter: raw.'],
  ['<script>alert(1)</script>', 'The element script can not be part of a template.'],
  ['<p onclick="alert(1)">Hello</p>', 'The attribute onclick of the element p can not be part of a template.'],
  ['<img src="https://elsewhere.example/logo.png">', 'The attribute src of the element img, as it is, can not be part of a template.'],
  ['<style>@import url(https://elsewhere.example)</style>', 'Style that fetches something can not be part of a template.'],
  ['<style>p { color: </style>', 'The style can not be read: Unclosed block.'],
  ['<style>p { float: left }</style><p>Hello</p>', 'The style float: left can not be printed. What is only for screens belongs into @media screen.'],
  ['<p style="width: calc(1pt + 1pt)">Hello</p>', 'The style width: calc(1pt + 1pt) can not be printed. What is only for screens belongs into @media screen.'],
  ['<div>'.repeat(200), 'The page is nested too deeply.'],
  ['<p></p>'.repeat(4000), 'The page is too long.'],
  ['{% for x in (1..100000000) %}{{ x }}{% for y in (1..100000000) %}{% endfor %}{% endfor %}', 'The template takes too long, or too much memory.'],
  ['<p>{% assign s = "0123456789" %}{% for i in (1..40) %}{% assign s = s | append: s %}{% endfor %}{{ s }}</p>', 'The template takes too long, or too much memory.'],
])('a template that says %j is refused, and says where', async (content, message) => {
  const admin = organization()
  const refused = await templateCommand(admin, 'Create', { name: 'Wrong', content })
  expect([refused.quotationTemplate, refused.errors]).toEqual([null, [{ code: 'INVALID_INPUT', message, field: ['input', 'content'] }]])
  const { id } = await createTemplate(admin)
  expect(code(await templateCommand(admin, 'Update', { id, content }))).toEqual([['INVALID_INPUT', 'input.content']])
  expect(await listTemplates(admin)).toMatchObject({ total: 1, nodes: [{ content: '<p>For {{ customer.name }}</p>' }] })
})

test('one template is the default: another takes its place, and it is not deleted', async () => {
  const admin = organization()
  const [first, second] = [await createTemplate(admin), await createTemplate(admin, { name: 'Long' })]
  expect((await templateCommand(admin, 'SetDefault', { id: second.id })).quotationTemplate).toMatchObject({ isDefault: true })
  expect(await listTemplates(admin, { isDefault: true })).toMatchObject({ total: 1, nodes: [{ name: 'Long' }] })
  expect(code(await templateCommand(admin, 'Delete', { id: second.id }))).toEqual([['CONFLICT', 'input.id']])
  const { deletedId, deletionId } = await templateCommand(admin, 'Delete', { id: first.id })
  expect([deletedId, await readTemplate(admin, first.id)]).toEqual([first.id, null])
  expect((await templateCommand(admin, 'Restore', { id: first.id, deletionId })).quotationTemplate).toMatchObject({ id: first.id, isActive: true, isDefault: false, content: first.content })
})

test('two that are made the default at once: one is', async () => {
  const admin = organization()
  const ids = [await createTemplate(admin), await createTemplate(admin, { name: 'Long' }), await createTemplate(admin, { name: 'Longer' })].map(({ id }) => id)
  const answers = await Promise.all(ids.slice(1).map(id => templateCommand(admin, 'SetDefault', { id })))
  expect(answers.flatMap(code).every(([what]) => what === 'CONFLICT')).toBe(true)
  expect(await listTemplates(admin, { isDefault: true })).toMatchObject({ total: 1 })
})

test('a name is taken, in any letter case, until it is deleted', async () => {
  const admin = organization()
  const { id } = await createTemplate(admin)
  const { id: other } = await createTemplate(admin, { name: 'Long' })
  expect(code(await templateCommand(admin, 'Create', { name: 'SHORT', content: '<p></p>' }))).toEqual([['ALREADY_EXISTS', 'input.name']])
  expect(code(await templateCommand(admin, 'Update', { id: other, name: 'short' }))).toEqual([['ALREADY_EXISTS', 'input.name']])
  await templateCommand(admin, 'Delete', { id: other })
  await createTemplate(admin, { name: 'long' })
  expect(code(await templateCommand(admin, 'Restore', { id: other }))).toEqual([['ALREADY_EXISTS', 'input.id']])
  expect((await readTemplate(admin, id)).name).toBe('Short')
  expect((await createTemplate(organization())).name).toBe('Short')
})

test('at first need the standard quotation is made the default, once', async () => {
  const admin = organization()
  const pins = await Promise.all([1, 2, 3].map(() => change(admin, trx => pinTemplate(trx, null))))
  expect(new Set(pins.map(({ templateId }) => templateId)).size).toBe(1)
  expect(await listTemplates(admin)).toEqual({ total: 1, nodes: [{ name: 'Standard quotation', content: STANDARD_QUOTATION, isDefault: true }] })
  const { id } = await createTemplate(admin)
  expect(await change(admin, trx => pinTemplate(trx, id))).toEqual({ templateId: id, templateVersion: 1 })
  await expect(change(organization(), trx => pinTemplate(trx, id))).rejects.toMatchObject({ code: 'NOT_FOUND', field: ['input', 'templateId'] })
})

test('the same key adds one template', async () => {
  const admin = organization()
  const answers = await Promise.all([1, 2].map(() => templateCommand(admin, 'Create', { name: 'Short', content: '<p></p>', idempotencyKey: 'one' })))
  expect(answers[0]).toEqual(answers[1])
  expect(await listTemplates(admin)).toMatchObject({ total: 1 })
})

test('another organization’s template is a missing one', async () => {
  const { id } = await createTemplate(organization())
  const stranger = organization()
  const missing = newId('qtp')
  for (const [name, input] of [['Update', { name: 'Mine' }], ['SetDefault', {}], ['Delete', {}], ['Restore', {}]] as const) {
    const [theirs, none] = [await templateCommand(stranger, name, { ...input, id }), await templateCommand(stranger, name, { ...input, id: missing })]
    expect(code(theirs)).toEqual([['NOT_FOUND', 'input.id']])
    expect(theirs.errors[0].message.replace(id, missing)).toBe(none.errors[0].message)
  }
  expect(await readTemplate(stranger, id)).toBeNull()
})

test('templates are found by every filter, and listed with what they say by the same number of statements', async () => {
  const admin = organization()
  for (const name of ['Bravo', 'Charlie', 'Alpha']) await createTemplate(admin, { name, description: `For ${name}`, content: `<p>${name}</p>` })
  const names = async (filter: object, order?: string) => (await listTemplates(admin, filter, order)).nodes.map(({ name }) => name)
  expect(await names({})).toEqual(['Alpha', 'Bravo', 'Charlie'])
  expect(await names({}, '{ field: CREATED_AT, direction: DESC }')).toEqual(['Alpha', 'Charlie', 'Bravo'])
  expect(await names({ text: 'for char' })).toEqual(['Charlie'])
  expect(await names({ isDefault: true })).toEqual(['Bravo'])
  expect(await names({ createdAt: { lt: '2020-01-01T00:00:00Z' } })).toEqual([])
  admin.statements()
  expect((await listTemplates(admin)).nodes.map(({ content }) => content)).toEqual(['<p>Alpha</p>', '<p>Bravo</p>', '<p>Charlie</p>'])
  // Templates, their count, and what they say.
  expect(admin.statements()).toHaveLength(3)
})

test('who only reads changes nothing', async () => {
  const admin = organization()
  const { id } = await createTemplate(admin)
  const support = supportOf(admin)
  expect(await readTemplate(support, id)).toMatchObject({ name: 'Short' })
  await expect(templateCommand(support, 'Update', { id, name: 'Mine' })).rejects.toThrow('You need the right crane.template:write for this.')
})
