import { CompiledQuery, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type DatabaseConnection, type Dialect, type Driver, type QueryResult } from 'kysely'
import type { Socket } from 'node:net'
import type pg from 'pg'
import { databaseCode } from './errors.ts'
import { span } from './telemetry.ts'

/** Statements are parsed and planned once for each connection; more texts than these are not kept. */
const MOST_PREPARED = 500
const names = new Map<string, string>()

/** The name under which a statement is kept; a text too many goes without one. */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= MOST_PREPARED) return known
  const name = `s${names.size}`
  names.set(text, name)
  return name
}

/** A failure that shows again in what follows on the same connection. */
export const ignore = (promise: Promise<unknown>): void => void promise.catch(() => {})

/** "cached plan must not change result type": a migration came between. */
export const isStalePlan = (error: unknown): boolean => databaseCode(error) === '0A000'

/** Statements of one moment leave in one piece: a write to a socket costs more than a statement's text. */
function gather({ connection: { stream } }: Connection['client']): void {
  stream.cork()
  process.nextTick(() => stream.uncork())
}

interface Connection extends DatabaseConnection {
  readonly client: pg.PoolClient & { connection: { stream: Socket } }
  reading: boolean
  broken: boolean
}

/**
 * PostgreSQL over connections in pipeline mode: BEGIN goes out together with
 * what follows it, and a reading transaction's COMMIT is not waited for, so a
 * short transaction takes one round trip instead of four.
 */
export function pipelinedDialect(pool: pg.Pool): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => pipelinedDriver(pool),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: db => new PostgresIntrospector(db),
  }
}

function pipelinedDriver(pool: pg.Pool): Driver {
  const send = (connection: DatabaseConnection, statement: string) => connection.executeQuery(CompiledQuery.raw(statement))
  return {
    init: async () => {},
    acquireConnection: async () => connect((await pool.connect()) as Connection['client']),
    async beginTransaction(connection, { accessMode }) {
      const own = connection as Connection
      own.reading = accessMode === 'read only'
      ignore(send(own, own.reading ? 'begin read only' : 'begin'))
    },
    async commitTransaction(connection) {
      if ((connection as Connection).reading) return ignore(send(connection, 'commit'))
      const { rows } = await send(connection, 'commit')
      // PostgreSQL answers the COMMIT of a failed transaction with ROLLBACK.
      if ((rows[0] as { command?: string } | undefined)?.command === 'ROLLBACK') throw new Error('The transaction had failed and was undone.')
    },
    async rollbackTransaction(connection) {
      await send(connection, 'rollback').catch(() => {
        ;(connection as Connection).broken = true
      })
    },
    releaseConnection: async connection => (connection as Connection).client.release((connection as Connection).broken),
    destroy: () => pool.end(),
  }
}

function connect(client: Connection['client']): Connection {
  return {
    client,
    reading: false,
    broken: false,
    async executeQuery<Row>(this: Connection, { sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
      const name = parameters.length > 0 ? nameOf(sql) : undefined
      const statement = { text: sql, values: parameters as unknown[], ...(name !== undefined && { name }) }
      gather(client)
      const { command, rowCount, rows } = await span('postgresql', { 'db.system.name': 'postgresql', 'db.query.text': sql }, () => client.query(statement)).catch((error: unknown) => {
        // A table has changed since this connection planned the statement: only a new connection plans it anew.
        if (isStalePlan(error)) this.broken = true
        throw error
      })
      if (command === 'COMMIT' || command === 'ROLLBACK') return { rows: [{ command }] as Row[] }
      return { rows: (rows ?? []) as Row[], ...(['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(command) && { numAffectedRows: BigInt(rowCount ?? 0) }) }
    },
    // oxlint-disable-next-line require-yield
    async *streamQuery() {
      throw new Error('A pipelined connection cannot keep a cursor open; page by keyset instead.')
    },
  } as Connection
}
