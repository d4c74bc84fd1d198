import { expect, test } from 'vitest'
import { passwordProblem } from './password-rules.ts'

const ada = { email: 'ada.byron@engines.example', username: 'ada.byron', firstName: 'Ada', lastName: 'Byron', displayName: 'Ada Byron' }
const common = expect.stringContaining('first that attackers try')
const personal = expect.stringContaining('your name or e-mail')

test.each([
  'meadow-lantern-harbour', 'a quiet river at dusk', 'the cat sat on the moon again', 'x7#kQ!v9$LmP2@z', 'пароль на русском языке', '静かな川の夕暮れに鳥が三羽飛んでいます',
  'ada likes to swim at dawn', '!"#$%&\'()*+,-./', 'meadow lantern \u{1f3ee} harbour', 'q'.repeat(2) + 'uiet rivers run deep '.repeat(11),
])('%s will do', password => {
  expect(passwordProblem(password, ada)).toBeNull()
})

test('15 characters are enough and 256 not too many, counted as people count them', () => {
  expect(passwordProblem('quiet rivers r', {})).toMatch(/at least 15/)
  expect(passwordProblem('quiet rivers ru', {})).toBeNull()
  expect(passwordProblem('\u{1f3ee}\u{1f30a}\u{1f319}\u{1f426}\u{1f33e}\u{1f41f}\u{1f6f6}', {})).toMatch(/at least 15/)
  const long = Array.from({ length: 32 }, (_, index) => `wéb ${String.fromCodePoint(0x4e00 + index * 7)}${String.fromCodePoint(0x5e00 + index * 3)}ab`).join('')
  expect([...long]).toHaveLength(256)
  expect(passwordProblem(long, {})).toBeNull()
  expect(passwordProblem(`${long}x`, {})).toMatch(/at most 256/)
})

test.each([
  'passwordpassword', 'Password 1234567!', 'P@ssw0rdP@ssw0rd', 'qwertyuiop asdfghjkl', '1qaz2wsx3edc4rfv', '123456789012345', 'aaaaaaaaaaaaaaaaaa', '               ',
  'abcabcabcabcabcabc', 'Correct Horse Battery Staple', 'correcthorsebatterystaple', 'iloveyouforever', 'Manchester-United', 'summer-winter-2024!', 'welcome123456789', 'fieldgraphfieldgraph', 'abcdefghijklmnopq',
])('%s is among those that attackers try first', password => {
  expect(passwordProblem(password, {})).toEqual(common)
})

test.each(['ada.byron@engines.example', 'Ada Byron Ada Byron', 'ADA-BYRON-1815-12', 'ada.byron.ada.byron', 'byronadabyron1815'])('%s is made of its owner’s name', password => {
  expect(passwordProblem(password, ada)).toEqual(personal)
})

test('the longest password is judged in no time', () => {
  const began = performance.now()
  for (const unit of ['password', 'a1', '12345678', 'qwertyuiopas']) passwordProblem(`${unit.repeat(40).slice(0, 255)}~é`, ada)
  expect(performance.now() - began).toBeLessThan(500)
})
