import { expect, test } from 'vitest'
import { workflow } from './workflow.ts'

const calls = workflow<'SCHEDULED' | 'IN_PROGRESS' | 'COMPLETED'>()({
  start: { from: ['SCHEDULED'], to: 'IN_PROGRESS' },
  complete: { from: ['IN_PROGRESS'], to: 'COMPLETED' },
})

test('an allowed move leads to its state', () => expect(calls.next('SCHEDULED', 'start')).toBe('IN_PROGRESS'))

test('any other move is refused and names both', () => {
  expect(() => calls.next('COMPLETED', 'start')).toThrow(expect.objectContaining({ code: 'INVALID_TRANSITION', message: 'Cannot start what is completed.' }))
})
