import { CompiledQuery, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type DatabaseConnection, type Dialect, type Driver, type QueryResult } from 'kysely'
import { once } from 'node:events'
import type { Socket } from 'node:net'
import pg from 'pg'
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

/** "cached plan must not change result type", or the statement is not known: a migration came between. */
export const isStalePlan = (error: unknown): boolean => ['0A000', '26000'].includes(databaseCode(error) ?? '')

/** Statements of one moment leave in one piece: a write to a socket costs more than a statement's text. */
function gather({ connection: { stream } }: Connection['client']): void {
  stream.cork()
  process.nextTick(() => stream.uncork())
}

/** What `pg` gives a query to send itself with. */
interface Wire {
  stream: Socket
  parsedStatements: Record<string, string>
  parse(statement: { name: string; text: string; types: number[] }): void
  bind(portal: { portal: string; statement: string; values: readonly unknown[]; valueMapper: (value: unknown) => unknown }): void
  execute(portal: { portal: string; rows: number }): void
}

const contexts = new WeakSet<CompiledQuery>()

/**
 * Turns a statement without rows into one that is not run by itself, but
 * before each that follows on its connection, both in one transaction: they
 * share their Sync, after which PostgreSQL ends what no BEGIN began. Should it
 * fail, PostgreSQL skips what follows it.
 *
 * @see https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-PIPELINING
 */
export function asContext(statement: CompiledQuery): CompiledQuery {
  contexts.add(statement)
  return statement
}

function inContext({ sql, parameters }: CompiledQuery, statement: pg.QueryConfig): pg.Query {
  const query = new pg.Query({ ...statement, queryMode: 'extended' } as pg.QueryConfig)
  const submit = query.submit.bind(query)
  query.submit = connection => {
    const wire = connection as unknown as Wire
    const name = `context of ${parameters.length}`
    if (wire.parsedStatements[name] === undefined) wire.parse({ name, text: sql, types: [] })
    wire.parsedStatements[name] = sql
    wire.bind({ portal: '', statement: name, values: parameters, valueMapper: value => value })
    wire.execute({ portal: '', rows: 0 })
    return submit(connection)
  }
  return query
}

async function send({ client, context }: Connection, statement: pg.QueryConfig): Promise<pg.QueryResult> {
  if (context === null) return client.query(statement)
  const query = inContext(context, statement)
  client.query(query)
  // Of both statements.
  const [results] = (await once(query, 'end')) as [pg.QueryResult[]]
  return results.at(-1)!
}

interface Connection extends DatabaseConnection {
  readonly client: pg.PoolClient & { connection: Wire }
  context: CompiledQuery | null
  broken: boolean
}

/**
 * PostgreSQL over connections in pipeline mode: BEGIN goes out together with
 * what follows it.
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
  const command = (connection: DatabaseConnection, statement: string) => connection.executeQuery(CompiledQuery.raw(statement))
  return {
    init: async () => {},
    acquireConnection: async () => connect((await pool.connect()) as Connection['client']),
    beginTransaction: async connection => ignore(command(connection, 'begin')),
    async commitTransaction(connection) {
      const { rows } = await command(connection, 'commit')
      // PostgreSQL answers the COMMIT of a failed transaction with ROLLBACK.
      if ((rows[0] as { command?: string } | undefined)?.command === 'ROLLBACK') throw new Error('The transaction had failed and was undone.')
    },
    async rollbackTransaction(connection) {
      await command(connection, 'rollback').catch(() => {
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
    context: null,
    broken: false,
    async executeQuery<Row>(this: Connection, query: CompiledQuery): Promise<QueryResult<Row>> {
      if (contexts.has(query)) {
        this.context = query
        return { rows: [] }
      }
      const { sql, parameters } = query
      const name = parameters.length > 0 ? nameOf(sql) : undefined
      const statement = { text: sql, values: parameters as unknown[], ...(name !== undefined && { name }) }
      gather(client)
      const { command, rowCount, rows } = await span('postgresql', { 'db.system.name': 'postgresql', 'db.query.text': sql }, () => send(this, statement)).catch((error: unknown) => {
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
