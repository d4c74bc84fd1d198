import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Files of one domain share what they load: each of their tests has an organization of its own. */
const sharing = new Set(['identity', 'call-center', 'fleet-ops', 'sales-deals', 'crane-crm', 'device-fleet'])

const projects = {
  kit: 'subgraphs/kit',
  identity: 'subgraphs/identity',
  'call-center': 'subgraphs/call-center',
  'fleet-ops': 'subgraphs/fleet-ops',
  'sales-deals': 'subgraphs/sales-deals',
  'crane-crm': 'subgraphs/crane-crm',
  'device-fleet': 'subgraphs/device-fleet',
  gateway: 'gateway',
  schema: 'schema',
  infra: 'infra',
  test: 'test',
}

// graphql ships twice; libraries load the CommonJS one, so the tests must too.
const graphql = createRequire(import.meta.url).resolve('graphql')

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    globalSetup: ['./infra/postgres/testing.ts'],
    // PostgreSQL works beside the tests, and most of a test's time is waiting for it.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    coverage: {
      provider: 'v8',
      include: ['gateway/src/**/*.ts', 'subgraphs/*/src/**/*.ts', 'schema/**/*.ts', 'infra/**/*.ts'],
      exclude: ['**/*.generated.ts', '**/*.test.ts', '**/*.fixture.ts'],
      reporter: ['text-summary', 'json-summary'],
    },
    projects: Object.entries(projects).map(([name, root]) => ({
      extends: true as const,
      test: { name, root: `./${root}`, isolate: !sharing.has(name), include: ['**/*.test.ts'], globalSetup: [], env: { LOG_LEVEL: 'silent' }, testTimeout: 20_000, hookTimeout: 30_000 },
    })),
  },
})
