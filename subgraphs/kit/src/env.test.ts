import { expect, test } from 'vitest'
import { z } from 'zod'
import { readEnv, SettingError } from './env.ts'

const shape = { PORT: z.coerce.number().int().max(65_535), NAME: z.string().default('fieldgraph') }

test('settings are read, an empty one counts as not set', () => {
  expect(readEnv(shape, { PORT: '4000', NAME: '' })).toEqual({ PORT: 4000, NAME: 'fieldgraph' })
})

test.each([
  [{}, 'The setting PORT is missing.'],
  [{ PORT: 'many' }, /^The setting PORT is not right: .*\.$/],
  [{ PORT: '70000' }, /^The setting PORT is not right: .*\.$/],
])('%j is told in one sentence with the name of the setting', (source, sentence) => {
  expect(() => readEnv(shape, source)).toThrow(SettingError)
  expect(() => readEnv(shape, source)).toThrow(sentence)
})
