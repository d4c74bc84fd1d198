import { subgraphs } from '@fieldgraph/schema/subgraphs'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const SHELL = ['context.ts', 'db.ts', 'loaders.ts', 'main.ts', 'resolvers.ts', 'subgraph.graphql', 'subgraph.ts', 'api.generated.ts', 'resolvers.generated.ts', 'db.generated.ts']
const LONGEST = 220
const MOST_SOURCES = 10

const files = (folder: URL) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => /\.(ts|tsx|graphql|mjs)$/.test(file) && !/node_modules|\.generated\.|^dist\//.test(file))
const isSource = (file: string) => file.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(file)

test.each(subgraphs.map(({ name, source }) => [name, source] as const))('%s has the shape of every subgraph', (_, source) => {
  for (const file of SHELL) expect([file, existsSync(new URL(file, source))]).toEqual([file, true])
  expect(existsSync(new URL('../README.md', source))).toBe(true)
  const folders = readdirSync(source, { withFileTypes: true }).filter(entry => entry.isDirectory())
  for (const folder of folders) {
    const inside = files(new URL(`${folder.name}/`, source))
    expect([folder.name, inside.filter(isSource).length <= MOST_SOURCES]).toEqual([folder.name, true])
    expect(inside.filter(file => file.includes('/'))).toEqual([])
  }
})

test('migrations come in pairs, up and down, numbered without gap', () => {
  for (const { migrations } of subgraphs) {
    const names = readdirSync(migrations).sort()
    const ups = names.flatMap(name => /^(\d{4}_\w+)\.up\.sql$/.exec(name)?.[1] ?? [])
    expect(names).toEqual(ups.flatMap(name => [`${name}.down.sql`, `${name}.up.sql`]).sort())
    expect(ups.map(name => Number(name.slice(0, 4)))).toEqual(ups.map((__, index) => index + 1))
  }
})

test('files are short and none is a drawer for everything', () => {
  for (const folder of ['gateway/src', 'subgraphs', 'schema', 'infra']) {
    const root = new URL(`../${folder}/`, import.meta.url)
    for (const file of files(root)) {
      expect(file).not.toMatch(/(^|\/)(index|utils?|helpers?|common|misc)\.ts$/)
      if (isSource(file)) expect([file, readFileSync(new URL(file, root), 'utf8').split('\n').length <= LONGEST]).toEqual([file, true])
    }
  }
})
