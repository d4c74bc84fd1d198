import type { FormattedExecutionResult } from 'graphql'
import type { Kysely } from 'kysely'
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { createDatabase } from './database.ts'
import { files } from './files.fixture.ts'
import type { Identity } from './identity.ts'
import { createLogger } from './log.ts'
import { openStorage } from './storage.ts'
import type { DiskSettings } from './storage-settings.ts'
import type { Subgraph } from './subgraph.ts'
import { newInboxKey } from './upload-keys.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The test run's real PostgreSQL; `urls` are the serving roles' by schema. */
    postgres: { adminUrl: string; urls: Record<string, string> }
    /** What the launcher would tell a subgraph besides, by its name. */
    settings: Record<string, Record<string, string>>
  }
}

// oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of any shape.
export type Answer = FormattedExecutionResult<any>

export interface TestCaller {
  identity: Identity
  execute(query: string, variables?: Record<string, unknown>): Promise<Answer>
  /** Another caller of the same organization. */
  colleague(identity?: Partial<Identity>): TestCaller
  /** The SQL that this caller's requests sent since the last call, without the transactions' own. */
  statements(): string[]
  /** Puts a file where a client would, and answers its upload key; a small PNG unless told. */
  upload(kind: string, content?: Uint8Array): Promise<string>
}

/** Where the files of tests lie: every organization has its own folder in it, gone with its test. */
export const testStorage: DiskSettings = { kind: 'disk', directory: join(tmpdir(), 'fieldgraph-test-uploads'), secret: 'known to the tests alone, and long', publicUrl: 'http://localhost:4000' }

/** An id of the right form that nobody has. */
export const newId = (prefix: string): string => {
  const digits = [...randomBytes(26)].map(byte => '0123456789abcdefghjkmnpqrstvwxyz'[byte % 32])
  return `${prefix}_0${digits.slice(1).join('')}`
}

/** Who asks, so that callers who share connections don't count each other's statements. */
const asking = new AsyncLocalStorage<(statement: string) => void>()
const opened = new Map<string, Kysely<unknown>>()

/** As many as a service has. All callers of a test run's process share them: to open one takes longer than most tests. */
function connections<DB>(url: string, schema: string): Kysely<DB> {
  const known = opened.get(url) ?? createDatabase<unknown>({ url, schema, poolSize: 10, onQuery: statement => asking.getStore()?.(statement) })
  opened.set(url, known)
  return known as Kysely<DB>
}

/**
 * A subgraph in this process on the real PostgreSQL. Every `organization()` is
 * new, and row level security keeps it apart, so tests run in parallel and
 * clean up nothing.
 */
export function testSubgraph<DB, Loaders>(subgraph: Subgraph<DB, Loaders>) {
  const url = inject('postgres').urls[subgraph.schema]
  if (!url) throw new Error(`The test run has no database for ${subgraph.schema}.`)
  Object.assign(process.env, inject('settings')[subgraph.name])
  const log = createLogger(subgraph.name)
  const storage = openStorage(testStorage)
  const db = connections<DB>(url, subgraph.schema)

  function caller(identity: Identity): TestCaller {
    let sent: string[] = []
    return {
      identity,
      async execute(query, variables = {}) {
        const request = { ip: '203.0.113.7', userAgent: 'vitest', clientName: 'tests', operation: null, traceId: null }
        const contextValue = subgraph.createContext(db, { identity, request, log }, storage)
        const { body } = await asking.run(statement => void sent.push(statement), () => subgraph.server.executeOperation({ query, variables }, { contextValue }))
        if (body.kind !== 'single') throw new Error('Expected a single result.')
        return body.singleResult
      },
      colleague: changes => caller({ ...identity, userId: newId('usr'), ...changes }),
      statements() {
        const statements = sent.filter(statement => !/^(begin|commit|rollback|select (from \(select )?set_config)/i.test(statement))
        sent = []
        return statements
      },
      async upload(kind, content = files['image/png']) {
        const organizationId = identity.organizationId ?? ''
        const key = newInboxKey({ organizationId, domain: subgraph.domain, kind }, { size: content.length, fileName: 'test' })
        const file = join(testStorage.directory, key)
        onTestFinished(async () => {
          for (const part of ['inbox', 'kept']) await rm(join(testStorage.directory, part, organizationId), { recursive: true, force: true })
        })
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, content)
        return key
      },
    }
  }

  return {
    /** For looking past the graph; without settings it sees no row. */
    db,
    organization: (changes: Partial<Identity> = {}): TestCaller =>
      caller({
        kind: 'user',
        userId: newId('usr'),
        organizationId: newId('org'),
        clientId: null,
        sessionId: newId('ses'),
        onBehalfOf: null,
        scopes: ['*'],
        roles: [],
        rowLevels: Object.fromEntries(['identity', 'calls', 'fleet', 'sales', 'crane', 'devices'].map(domain => [domain, 'all'])),
        links: [],
        teamIds: [],
        ledTeamIds: [],
        timeZone: 'UTC',
        ...changes,
      }),
    caller,
  }
}
