import { buildSchema, graphql } from 'graphql'
import { expect, test } from 'vitest'
import { anonymous } from './identity.ts'
import { enforceInput } from './input.ts'

const schema = buildSchema(`
  directive @length(min: Int = 1, max: Int!) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
  directive @items(max: Int!) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
  directive @id(prefix: String!) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
  scalar JSON
  type Query { find(id: ID @id(prefix: "cal"), text: String @length(max: 5), first: Int, ids: [ID!] @id(prefix: "cal"), data: JSON, few: [Int!] @items(max: 2), many: [Int!] @items(max: 1500)): Boolean }
  type UserError { code: String! message: String! field: [String!] }
  type Payload { done: Boolean errors: [UserError!]! }
  input Inner { name: String @length(max: 3) inner: Inner }
  type Mutation { change(input: Inner!): Payload }
`)
let asked = 0
schema.getQueryType()!.getFields()['find']!.resolve = () => ++asked > 0
schema.getMutationType()!.getFields()['change']!.resolve = () => ({ done: ++asked > 0, errors: [] })
enforceInput(schema)

const ask = (source: string, variableValues = {}, kind: 'user' | 'client' = 'user') => graphql({ schema, source, variableValues, contextValue: { identity: { ...anonymous, kind } } })

test.each([
  ['id', { id: 'usr_01m7y1hgd6fty8snpn6ne83qbq' }, ['id']],
  ['id', { id: 'cal_1' }, ['id']],
  ['id', { id: 'cal_01m7y1hgd6fty8snpn6ne83qbq\u0000' }, ['id']],
  ['text', { text: 'longer' }, ['text']],
  ['text', { text: '  ' }, ['text']],
  ['text', { text: 'a\u0000' }, ['text']],
  ['text', { text: 'a\u0007' }, ['text']],
  ['text', { text: '\ud800' }, ['text']],
  ['ids', { ids: ['cal_01m7y1hgd6fty8snpn6ne83qbq', 'usr_01m7y1hgd6fty8snpn6ne83qbq'] }, ['ids', '1']],
  ['data', { data: { a: [{ b: 'x\u0000' }] } }, ['data']],
  ['first', { first: -1 }, ['first']],
  ['first', { first: 101 }, ['first']],
])('%s in %j is refused before anything runs', async (_, variables, field) => {
  asked = 0
  const { errors } = await ask('query ($id: ID, $text: String, $ids: [ID!], $data: JSON, $first: Int) { find(id: $id, text: $text, ids: $ids, data: $data, first: $first) }', variables)
  expect(errors?.[0]?.originalError).toMatchObject({ code: 'INVALID_INPUT', field })
  expect(asked).toBe(0)
})

test('what is well-formed passes, a partner may take larger pages', async () => {
  expect((await ask('{ find(id: "cal_01m7y1hgd6fty8snpn6ne83qbq", text: "abc\\n", first: 100) }')).data).toEqual({ find: true })
  expect((await ask('{ find(first: 1000) }', {}, 'client')).data).toEqual({ find: true })
  expect((await ask('{ find(first: 1001) }', {}, 'client')).errors).toHaveLength(1)
})

test('a mutation answers what is not well-formed as data, however deep it stands', async () => {
  asked = 0
  const { data, errors } = await ask('mutation { change(input: { inner: { inner: { name: "long" } } }) { done errors { code field } } }')
  expect(errors).toBeUndefined()
  expect(data).toEqual({ change: { done: null, errors: [{ code: 'INVALID_INPUT', field: ['input', 'inner', 'inner', 'name'] }] } })
  expect(asked).toBe(0)
})

test('a list has 1000 items at most, or as many as is said of it', async () => {
  const numbers = (length: number) => JSON.stringify(Array.from({ length }, () => 1))
  const refused = async (source: string) => (await ask(source)).errors?.[0]?.originalError
  expect(await refused(`{ find(few: ${numbers(3)}) }`)).toMatchObject({ code: 'INVALID_INPUT', field: ['few'] })
  expect(await refused(`{ find(many: ${numbers(1501)}) }`)).toMatchObject({ code: 'INVALID_INPUT', field: ['many'] })
  expect(await refused(`{ find(ids: [${Array.from({ length: 1001 }, () => '"cal_01m7y1hgd6fty8snpn6ne83qbq"').join()}]) }`)).toMatchObject({ code: 'INVALID_INPUT', field: ['ids'] })
  expect((await ask(`{ find(few: ${numbers(2)}, many: ${numbers(1500)}) }`)).data).toEqual({ find: true })
})
