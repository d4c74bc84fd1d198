import { expect, test } from 'vitest'
import { given } from './given.ts'

interface Input {
  name?: string | null
  email?: string | null
  seats?: number | null
  tags?: string[] | null
}

const change = (input: Input) => given({ id: 'x', ...input }, ['name', 'seats'], ['email', 'tags'])

test('only what was named and given is changed, without the blanks around it', () => {
  expect(change({})).toEqual({})
  expect(change({ name: ' Asha ', seats: 0, tags: [' a '] })).toEqual({ name: 'Asha', seats: 0, tags: [' a '] })
})

test('what may be missing is taken away by null, and by blanks', () => {
  expect(change({ email: null, tags: null })).toEqual({ email: null, tags: null })
  expect(change({ email: '  ' })).toEqual({ email: null })
})

test.each([{ name: null }, { name: '  ' }])('what may not be missing is not taken away by %j', input => {
  expect(() => change({ ...input, email: null })).toThrow(expect.objectContaining({ code: 'INVALID_INPUT', field: ['input', 'name'] }))
})
