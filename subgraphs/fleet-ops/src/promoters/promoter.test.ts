import { expect, test } from 'vitest'
import { code, createPromoter, linkedToNothing, organization, read, run, supportOf, totals } from '../records/record.fixture.ts'

test('a promoter is added, changed, taken away and brought back', async () => {
  const admin = organization()
  const { promoter } = await run(admin, 'promoterCreate', { name: ' Ravi ', phone: '+919812345678', email: 'ravi@field.example', specialty: 'Soap', language: 'Kannada' })
  expect(promoter).toMatchObject({ name: 'Ravi', phone: '+919812345678', email: 'ravi@field.example', specialty: 'Soap', language: 'Kannada' })
  expect((await run(admin, 'promoterUpdate', { id: promoter.id, language: 'Tamil', specialty: ' ', version: 1 })).promoter).toMatchObject({ language: 'Tamil', specialty: null, version: 2 })
  expect(code(await run(admin, 'promoterUpdate', { id: promoter.id, language: 'Hindi', version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect(code(await run(admin, 'promoterUpdate', { id: promoter.id, name: null }))).toEqual([['INVALID_INPUT', 'input.name']])

  const { deletionId } = await run(admin, 'promoterDelete', { id: promoter.id })
  expect(await read(admin, 'promoter', promoter.id)).toBeNull()
  expect((await run(admin, 'promoterRestore', { id: promoter.id, deletionId })).promoter).toMatchObject({ name: 'Ravi', language: 'Tamil' })
})

test.each([
  [{ language: 'Tamil' }, ['Asha']],
  [{ specialty: 'Soap' }, ['Asha', 'Ravi']],
  [{ text: 'AV' }, ['Ravi']],
  [{ text: 'field.example' }, ['Ravi']],
  [null, ['Asha', 'Ravi']],
])('the filter %j lists %j', async (filter, names) => {
  const admin = organization()
  await createPromoter(admin, { email: 'r@field.example' })
  await createPromoter(admin, { name: 'Asha', language: 'Tamil' })
  const { data } = await admin.execute('query ($filter: PromoterFilter) { promoters(filter: $filter) { totalCount edges { node { name } } } }', { filter })
  expect(data.promoters).toEqual({ totalCount: names.length, edges: names.map(name => ({ node: { name } })) })
})

test('support sees promoters without contact data, and finds none by them', async () => {
  const admin = organization()
  const id = await createPromoter(admin, { email: 'r@field.example', phone: '+919812345678' })
  const support = supportOf(admin)
  expect(await read(support, 'promoter', id)).toMatchObject({ name: 'Ravi', email: null, phone: null })
  const { data } = await support.execute('{ promoters(filter: { text: "field.example" }) { totalCount } }')
  expect(data.promoters.totalCount).toBe(0)
})

test('a linked promoter sees the own record, another organization and who is tied to nothing none', async () => {
  const admin = organization()
  const [own, other] = [await createPromoter(admin), await createPromoter(admin, { name: 'Other' })]
  const person = linkedToNothing(admin, own)
  expect(await totals(person, 'promoters')).toEqual([1])
  expect(code(await run(person, 'promoterUpdate', { id: other, name: 'Mine' }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(await totals(linkedToNothing(admin), 'promoters')).toEqual([0])
  expect(await totals(organization(), 'promoters')).toEqual([0])
  for (const change of ['promoterUpdate', 'promoterDelete', 'promoterRestore']) expect(code(await run(organization(), change, { id: own }))).toEqual([['NOT_FOUND', 'input.id']])
})
