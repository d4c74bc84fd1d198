import { tenantDatabase } from '@fieldgraph/kit/database'
import type { Identity } from '@fieldgraph/kit/identity'
import { createLogger } from '@fieldgraph/kit/log'
import { settingsOf, type Subgraph } from '@fieldgraph/kit/subgraph'
import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import type { Kysely } from 'kysely'

/** Ids by the names that the tests call the rows. */
export type Names = Readonly<Record<string, string>>

/** One who asks over connections that all share, as callers of a running service do. */
export interface Caller extends Pick<TestCaller, 'identity' | 'execute'> {
  /** Another caller of the same organization. */
  colleague(changes: Partial<Identity>): Caller
}

export function callerOf<DB, Loaders>(subgraph: Subgraph<DB, Loaders>, db: Kysely<DB>, identity: Identity): Caller {
  const request = { ip: '203.0.113.7', userAgent: 'vitest', clientName: 'tests', operation: null, traceId: null }
  return {
    identity,
    async execute(query, variables = {}) {
      const { body } = await subgraph.server.executeOperation({ query, variables }, { contextValue: subgraph.createContext(db, { identity, request, log: createLogger(subgraph.name) }) })
      if (body.kind !== 'single') throw new Error('Expected a single result.')
      return body.singleResult
    },
    colleague: changes => callerOf(subgraph, db, { ...identity, userId: newId('usr'), ...changes }),
  }
}

type Add<Table extends string> = (table: Table, name: string | null, row: object) => Promise<string>

interface AnyTable {
  insertInto(table: string): { values(row: object): { returning(column: 'id'): { executeTakeFirstOrThrow(): Promise<{ id: string }> } } }
}

/** Puts rows into any tables past the graph, and answers the ids of those with a name, by table. */
export async function fill<DB, Table extends keyof DB & string>(db: Kysely<DB>, { identity, domain }: { identity: Identity; domain: string }, work: (add: Add<Table>) => Promise<void>): Promise<Record<string, Record<string, string>>> {
  const ids: Record<string, Record<string, string>> = {}
  await tenantDatabase(db, settingsOf(identity, domain)).write('fixture', trx =>
    work(async (table, name, row) => {
      // What is missing or wrong in a row is for the database to say.
      const { id } = await (trx as unknown as AnyTable).insertInto(table).values(row).returning('id').executeTakeFirstOrThrow()
      if (name !== null) (ids[table] ??= {})[name] = id
      return id
    }),
  )
  return ids
}

/** Of a world that its tests only look at, one is enough. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

export type Side = 'first' | 'second'

/** Of what is made twice, each with an organization of its own: the first or the second. */
export function twice<T>(make: () => Promise<T>): (side: Side) => Promise<T> {
  const both = once(() => Promise.all([make(), make()]))
  return async side => (await both())[side === 'first' ? 0 : 1]
}
