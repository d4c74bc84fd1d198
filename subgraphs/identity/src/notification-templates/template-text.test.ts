import { expect, test } from 'vitest'
import { render, variablesIn } from './template-text.ts'

test('variables are filled in, each as often as it stands there', () => {
  expect(render('{{a}} and {{ b }}, {{a}}', { a: '1', b: '2' })).toBe('1 and 2, 1')
})

test('a value is never read as a text with variables', () => {
  expect(render('{{a}}', { a: '{{b}} $& $1', b: 'hush' })).toBe('{{b}} $& $1')
})

test('what has no value leaves nothing behind', () => {
  expect(render('[{{a}}{{constructor}}{{toString}}]', {})).toBe('[]')
})

test('the variables of a text are told once each', () => {
  expect(variablesIn('{{a}} {{ b }} {{a}} { c }')).toEqual(['a', 'b'])
  expect(variablesIn('none')).toEqual([])
})

test.each(['{{a', 'a}}', '{{a b}}', '{{}}', '{{1a}}', '{{a.b}}', '{{#if a}}'])('%s has braces that are none of ours', text => {
  expect(variablesIn(text)).toBeNull()
})
