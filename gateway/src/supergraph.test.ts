import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compose } from './testing/compose-toys.fixture.ts'
import { startWorld, type World } from './testing/gateway.fixture.ts'
import { startToySubgraph } from './testing/toy-subgraph.fixture.ts'
import { FEDERATION } from './testing/compose-toys.fixture.ts'

let world: World

beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

test('a changed supergraph is taken over while requests go on, a broken one is not', async () => {
  const more = await startToySubgraph('fleet', `${FEDERATION} type Query { trucks: [String!] @access } type User @key(fields: "id") { id: ID! truck: String }`, {
    Query: { trucks: () => ['a'] },
    User: { truck: () => 'a truck' },
  })
  const failed: unknown[] = []
  const traffic = new AbortController()
  const asking = Array.from({ length: 8 }, async () => {
    while (!traffic.signal.aborted) {
      const { status, body } = await world.ask('{ calls { id agent { name } } }')
      if (status !== 200 || body.errors) failed.push(body)
    }
  })
  expect((await world.ask('{ me { truck } }')).body.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }])

  writeFileSync(world.supergraphFile, compose([world.identity, world.calls, more]))
  await expect.poll(async () => (await world.ask('{ me { name truck } trucks }')).body.data, { timeout: 10_000, interval: 100 }).toEqual({ me: { name: 'Ada', truck: 'a truck' }, trucks: ['a'] })

  writeFileSync(world.supergraphFile, 'type Query { this is broken')
  const seen = performance.now()
  await expect.poll(() => performance.now() - seen, { timeout: 5000 }).toBeGreaterThan(1500)
  expect((await world.ask('{ trucks }')).body.data).toEqual({ trucks: ['a'] })
  traffic.abort()
  await Promise.all(asking)
  expect(failed).toEqual([])
  await more.stop()
})
