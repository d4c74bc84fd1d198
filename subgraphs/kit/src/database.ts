import DataLoader from 'dataloader'
import { CamelCasePlugin, CompiledQuery, Kysely } from 'kysely'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { databaseCode, DomainError, isConnectionError } from './errors.ts'
import { once } from './idempotency.ts'
import { asContext, ignore, isStalePlan, pipelinedDialect } from './pipeline.ts'

const { DATE, TIMESTAMPTZ } = pg.types.builtins

/** Text to the microsecond; see `scalars.ts` for why. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (oid === TIMESTAMPTZ) return toDateTime
    if (oid === DATE) return (value: string) => value
    return pg.types.getTypeParser(oid, format)
  },
}

function toDateTime(value: string): string {
  const [, day, time, fraction = ''] = /^(\S+) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(value) ?? []
  return day ? `${day}T${time}.${fraction.padEnd(6, '0')}Z` : value
}

export interface DatabaseOptions {
  /** The serving role's connection. */
  url: string
  /** The PostgreSQL schema that this subgraph owns. */
  schema: string
  poolSize?: number
  /** Told of a lost connection; queries tell their callers themselves. */
  onConnectionLost?: (error: Error) => void
  /** Told of every statement; for tests and traces. */
  onQuery?: (sql: string, milliseconds: number) => void
}

export function createDatabase<DB>({ url, schema, poolSize = 10, onConnectionLost = () => {}, onQuery }: DatabaseOptions): Kysely<DB> {
  const pool = new pg.Pool({ connectionString: url, max: poolSize, types, pipeline: true, connectionTimeoutMillis: 5000, idleTimeoutMillis: 30_000 })
  pool.on('error', onConnectionLost)
  // A client that is checked out, between two statements, reports on itself
  // when PostgreSQL goes away; unheard, that would end the process.
  pool.on('connect', client => client.on('error', onConnectionLost))
  return new Kysely<DB>({
    dialect: pipelinedDialect(pool),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    ...(onQuery && { log: event => onQuery(event.query.sql, event.queryDurationMillis) }),
  }).withSchema(schema)
}

/** What a transaction is told of its caller: names `app.…` of transaction-local settings, see `app.sql`. */
export type Settings = Readonly<Record<`app.${string}`, string>>

/** Statements that change nothing, each a transaction of its own. */
export type Read<DB, T> = (db: Kysely<DB>) => Promise<T>

/**
 * The database as one caller may see it. Row level security compares every row
 * with the settings, so a statement outside `read` and `write` sees nothing.
 *
 * Reads of one moment go out together over one connection and are answered
 * together, so that what is loaded next is loaded together too. Each statement
 * is a transaction of its own: one failing field cannot abort its siblings,
 * and no connection waits for a resolver.
 */
export interface TenantDatabase<DB> {
  read<T>(work: Read<DB, T>): Promise<T>
  /**
   * One transaction for one command. `action` names it in the audit log, e.g.
   * `call.complete`. With an `idempotencyKey` the first answer is stored in the
   * same transaction and given again; `work` may run again after a deadlock.
   */
  write<T>(action: string, work: (trx: Kysely<DB>) => Promise<T>, input?: { idempotencyKey?: string | null | undefined }): Promise<T>
}

export interface TenantDatabaseOptions {
  /** Only the audit trigger reads these, so only writes send them. */
  request?: Readonly<Record<string, string | null>>
  /** Epoch milliseconds after which nobody waits for an answer any more. */
  deadline?: number | null
}

const ATTEMPTS = 3
/** More than a pool has connections. */
const MOST_STALE = 200
/** More reads of one moment take another connection, and run beside these. */
const MOST_TOGETHER = 8

export function tenantDatabase<DB>(db: Kysely<DB>, settings: Settings, { request = {}, deadline = null }: TenantDatabaseOptions = {}): TenantDatabase<DB> {
  const forReading = asContext(withoutRows(setConfig({ ...settings, transaction_read_only: 'on' })))
  const reads = new DataLoader<Read<DB, unknown>, unknown>(
    works => db.connection().execute(async own => {
      await own.executeQuery(forReading)
      return Promise.all(works.map(work => work(own).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))))
    }),
    { cache: false, maxBatchSize: MOST_TOGETHER, batchScheduleFn: setImmediate },
  )
  const inTime = () => {
    if (deadline !== null && Date.now() > deadline) throw new DomainError('TIMEOUT', 'The time for this request is over.')
  }

  return {
    async read<T>(work: Read<DB, T>) {
      inTime()
      for (let count = 1; ; count++) {
        try {
          return (await reads.load(work)) as T
        } catch (error) {
          // A lost connection is no reason to wait for more; each stale one is taken out, and the next may be stale too.
          if (!(isConnectionError(error) && count === 1) && !(isStalePlan(error) && count < MOST_STALE)) throw error
        }
      }
    },
    async write(action, work, input) {
      inTime()
      const forWriting = setConfig({ ...settings, 'app.action': action, 'app.request': JSON.stringify(request) })
      const actor = settings['app.user_id'] || settings['app.client_id'] || '-'
      const attempt = () =>
        db.transaction().execute(trx =>
          inOrder(trx.executeQuery(forWriting), () => (input?.idempotencyKey ? once(trx, { actor, action, input, key: input.idempotencyKey }, () => work(trx)) : work(trx))),
        )
      for (let count = 1; ; count++) {
        try {
          return await attempt()
        } catch (error) {
          if (isStalePlan(error) && count < MOST_STALE) continue
          if (count >= ATTEMPTS || !['40001', '40P01'].includes(databaseCode(error) ?? '')) throw error
          await wait(Math.random() * 20 * count)
        }
      }
    },
  }
}

/** `second` goes out without waiting for `first`; a failure of `first` is the one that counts. */
async function inOrder<T>(first: Promise<unknown>, second: () => Promise<T>): Promise<T> {
  ignore(first)
  const [failed, answer] = await Promise.allSettled([first, second()])
  if (failed.status === 'rejected') throw failed.reason
  if (answer.status === 'rejected') throw answer.reason
  return answer.value
}

function setConfig(settings: Readonly<Record<string, string>>): CompiledQuery {
  const calls = Object.keys(settings).map((_, index) => `set_config($${index * 2 + 1}, $${index * 2 + 2}, true)`)
  return CompiledQuery.raw(`select ${calls.join(', ')}`, Object.entries(settings).flat())
}

/** `offset` keeps the planner from seeing that there are none. */
const withoutRows = ({ sql, parameters }: CompiledQuery) => CompiledQuery.raw(`select from (${sql} offset 0) as setting(one) where one is null`, [...parameters])
