import { sql } from 'kysely'
import { compareBuild, compare, parse } from 'semver'
import { expect, test } from 'vitest'
import { look, organization } from '../installations/installation.fixture.ts'
import { expectVersionNumber } from './version-number.ts'

/** Section 11 of the specification, and what is easily got wrong: each before the next. */
const ORDER = [
  '0.0.0-0', '0.0.0', '0.0.1', '0.0.9', '0.0.10', '0.1.0', '0.9.0', '0.10.0', '0.10.1',
  '1.0.0-0', '1.0.0-1', '1.0.0-2', '1.0.0-10', '1.0.0-9999999999', '1.0.0--', '1.0.0--.0', '1.0.0---', '1.0.0-0A', '1.0.0-1-0', '1.0.0-1a', '1.0.0-A', '1.0.0-A.0', '1.0.0-A.a', '1.0.0-A-', '1.0.0-Z',
  '1.0.0-a', '1.0.0-a.0', '1.0.0-a.0.0', '1.0.0-a.1', '1.0.0-a.9', '1.0.0-a.10', '1.0.0-a.-', '1.0.0-a.A', '1.0.0-a.a', '1.0.0-a-', '1.0.0-a-1', '1.0.0-a-a', '1.0.0-a0', '1.0.0-aa', '1.0.0-aa.a', '1.0.0-ab',
  '1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2', '1.0.0-beta.11', '1.0.0-rc.1', '1.0.0-z', '1.0.0',
  '1.0.1-a', '1.0.1', '2.0.0', '2.1.0', '2.1.1', '9.0.0', '10.0.0', '9999999999.0.0', '9999999999.9999999999.9999999999-a', '9999999999.9999999999.9999999999',
]

/** The versions with what the database sorts them by. */
const precedences = async (versions: readonly string[]): Promise<string[]> => {
  const { rows } = await look(organization(), db =>
    sql<{ precedence: string }>`select device_fleet.precedence_of(version) as precedence from unnest(${versions}::text[]) with ordinality as given(version, place) order by place`.execute(db))
  return rows.map(({ precedence }) => precedence)
}

/** As a column collated "C" compares texts: by their bytes. */
const compareBytes = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other))

test('the database orders versions exactly as section 11 of Semantic Versioning has it', async () => {
  const sorted = await precedences(ORDER)
  for (const [at, one] of ORDER.entries()) {
    for (const [next, other] of ORDER.entries()) {
      expect([one, other, compareBytes(sorted[at]!, sorted[next]!)]).toEqual([one, other, Math.sign(at - next)])
      expect([one, other, compare(one, other)]).toEqual([one, other, Math.sign(at - next)])
    }
  }
})

/** The same numbers each time (mulberry32), so that what fails once fails again. */
function randomFrom(seed: number) {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const random = randomFrom(2_000)
const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make)
const oneOf = (items: readonly string[]) => items[random(items.length)]!
// Mostly alike, so that the first difference comes late.
const number = () => oneOf(['0', '1', '2', '9', '10', '99', '100', String(random(10_000_000_000))])
const word = () => oneOf([number(), number(), 'a', 'A', '-', '--', 'a-', 'a1', '1a', '0a', '-1', 'alpha', 'rc', times(1 + random(3), () => oneOf(['a', 'B', '-', '0', '9', 'z'])).join('').replace(/^0(?=\d+$)/, '1')])
const version = () => {
  const preRelease = random(4) > 0 ? `-${times(1 + random(4), word).join('.')}` : ''
  const build = random(4) === 0 ? `+${times(1 + random(2), () => oneOf(['0', '01', 'a', '-', '20260101'])).join('.')}` : ''
  return `${times(3, () => oneOf(['0', '1', number()])).join('.')}${preRelease}${build}`
}

test('and so it orders versions made at random, those that differ in their build alone as one', async () => {
  const versions = times(2000, version)
  const keys = await precedences(versions)
  for (let pair = 0; pair < 50_000; pair++) {
    const [one, other] = [random(versions.length), random(versions.length)]
    const expected = compare(versions[one]!, versions[other]!)
    if (compareBytes(keys[one]!, keys[other]!) !== expected) expect([versions[one], versions[other], compareBytes(keys[one]!, keys[other]!)]).toEqual([versions[one], versions[other], expected])
  }
  const bySql = versions.map((text, at) => [text, keys[at]!] as const).toSorted(([, one], [, other]) => compareBytes(one, other))
  for (let at = 1; at < bySql.length; at++) expect(compare(bySql[at - 1]![0], bySql[at]![0])).toBeLessThanOrEqual(0)
  expect(compareBuild('1.0.0+1', '1.0.0+2')).not.toBe(0)
  expect(new Set(await precedences(['1.0.0+1', '1.0.0', '1.0.0+a-b.1'])).size).toBe(1)
})

test('the column takes exactly the versions that the graph takes', async () => {
  const mangled = times(1500, () => {
    const text = version()
    const at = random(text.length + 1)
    return text.slice(0, at) + oneOf(['', '.', '-', '+', '0', 'a', ' ', '_', 'é', '01']) + text.slice(at + random(2))
  })
  const texts = [...ORDER, ...mangled, '', '1', '1.0', '1.0.0.0', 'v1.0.0', '=1.0.0', '1.0.0\n', '1.0.0-', '1.0.0+', '01.0.0', '1.0.0-01', '1.0.0-a..b', '1.0.0+a..b', '12345678901.0.0', '1.0.0-12345678901', '1.0.0-12345678901a']
  const { rows } = await look(organization(), db =>
    sql<{ isTaken: boolean }>`select pg_input_is_valid(version, 'device_fleet.semantic_version') as "isTaken" from unnest(${texts}::text[]) with ordinality as given(version, place) order by place`.execute(db))
  const takes = (text: string) => {
    try {
      return expectVersionNumber(text) === text && text.length <= 100
    } catch {
      return false
    }
  }
  for (const [at, text] of texts.entries()) expect([text, rows[at]!.isTaken]).toEqual([text, takes(text)])
  expect(texts.filter(text => takes(text)).length).toBeGreaterThan(400)
  expect(parse('v1.0.0')).not.toBeNull()
})
