import { Logger as WorkerLogger, parseCronItems, run, type JobHelpers, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker'
import type { Kysely } from 'kysely'
import { EventEmitter } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { request } from 'undici'
import { z } from 'zod'
import { readEnv, SettingError } from './env.ts'
import { createEventSigner, type EventSigner } from './event-token.ts'
import { kitTables } from './kit-tables.ts'
import type { Logger } from './log.ts'
import { createWorkerPool } from './worker-pool.ts'

export interface NewEvent {
  /** `<domain>.<entity>.<past verb>.v1`, e.g. calls.call.completed.v1 */
  type: `${string}.${string}.${string}.v${number}`
  /** The record that it is about. */
  subjectId: string
  /** What a receiver needs, so that it does not have to ask back. */
  data: Readonly<Record<string, unknown>>
}

/**
 * Tells the other domains, in the transaction of what happened: either both
 * become true or neither. A trigger puts the delivery into the job queue.
 */
export async function publish<DB>(trx: Kysely<DB>, { type, subjectId, data }: NewEvent): Promise<void> {
  await kitTables(trx).insertInto('outbox').values({ type, subjectId, data: JSON.stringify(data), deliveredAt: null }).execute()
}

export interface WorkerOptions {
  /** As in the supergraph, e.g. call-center. */
  name: string
  schema: string
  /** Connection of the role `<schema>_worker`; LISTEN needs one without a transaction pooler between, else it polls. */
  url: string
  /** identity's /events. */
  eventsUrl: string
  /** Private JWKS, newest first. */
  signingKeysFile: string
  log: Logger
  /** The subgraph's own tasks by name, besides `deliver`, `housekeeping` and `eachMinute`. */
  tasks?: TaskList
  /** Functions of the schema that housekeeping calls besides the kit's own. */
  housekeeping?: readonly string[]
  /** Functions of the schema that are called each minute: once, however many workers there are. */
  eachMinute?: readonly string[]
}

/** The settings of one subgraph's worker: `CALL_CENTER_WORKER_DATABASE_URL` and so on. */
export function readWorkerOptions(name: string, log: Logger, source: NodeJS.ProcessEnv = process.env): WorkerOptions {
  const prefix = name.replaceAll('-', '_').toUpperCase()
  const env = readEnv(
    {
      [`${prefix}_WORKER_DATABASE_URL`]: z.url(),
      [`${prefix}_EVENT_SIGNING_KEYS_FILE`]: z.string().optional(),
      EVENT_SIGNING_KEYS_FILE: z.string().optional(),
      EVENTS_URL: z.url({ protocol: /^https?$/ }),
    },
    source,
  ) as Record<string, string | undefined>
  const signingKeysFile = env[`${prefix}_EVENT_SIGNING_KEYS_FILE`] ?? env['EVENT_SIGNING_KEYS_FILE']
  if (signingKeysFile === undefined) throw new SettingError('The setting EVENT_SIGNING_KEYS_FILE is missing.')
  return { name, schema: prefix.toLowerCase(), url: env[`${prefix}_WORKER_DATABASE_URL`]!, eventsUrl: env['EVENTS_URL']!, signingKeysFile, log }
}

export interface JobWorker {
  /** Finishes the jobs that run. */
  stop(): Promise<void>
}

const CONCURRENCY = 2
const DELIVERY_TIMEOUT_MS = 10_000
/** PostgreSQL ends this role's statements after five seconds: without an answer by then the connection leads nowhere. */
const ANSWER_TIMEOUT_MS = 7000
const RESTART_MS = 1000
/** Far longer than a job takes: who holds one for so long is dead, and graphile-worker itself would wait four hours. */
const DEAD_AFTER = '5 minutes'
const LOOK_FOR_DEAD_MS = 60_000
/** With these graphile-worker tells that a statement of its own failed. */
const BREAKS = ['pool:fatalError', 'worker:getJob:error', 'worker:fatalError'] as const

/**
 * Runs the jobs of a subgraph's queue until stopped: delivery of its events,
 * housekeeping each day, and the tasks given. Goes on when PostgreSQL was away;
 * a failed job is repeated with growing pauses.
 */
export async function startWorker(options: WorkerOptions): Promise<JobWorker> {
  const sign = await createEventSigner(options.name, options.signingKeysFile)
  const stopping = new AbortController()
  /** The names under which runs before have locked jobs. */
  const former: string[] = []
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await runUntilBroken(options, sign, former, stopping.signal).catch((error: unknown) => {
        options.log.error({ err: error }, 'the job worker ended; it starts again')
      })
      await wait(RESTART_MS, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })()
  return {
    async stop() {
      stopping.abort()
      await running
    },
  }
}

/**
 * A run ends with the first connection that breaks. graphile-worker would go on,
 * but not soundly: jobs whose lock it did not hear of stay locked, some failures
 * it remembers for ever or retries after minutes, and where the ends of several
 * jobs got lost, its own end never comes. So each run has connections of its own:
 * with them closed, what is left of it can't touch a job any more.
 */
async function runUntilBroken(options: WorkerOptions, sign: EventSigner, former: string[], stopping: AbortSignal): Promise<void> {
  const { url, schema, log, tasks = {}, eachMinute = [] } = options
  const { promise: over, resolve: end, reject: fail } = Promise.withResolvers<unknown>()
  // It may come before anybody waits for it.
  over.catch(() => {})
  stopping.addEventListener('abort', end)
  const lost = (error: Error) => {
    log.warn({ err: error }, 'a database connection of the job worker was lost')
    fail(error)
  }
  const pool = createWorkerPool({ connectionString: url, max: CONCURRENCY + 2, connectionTimeoutMillis: 5000, query_timeout: ANSWER_TIMEOUT_MS }, lost)
  const events: WorkerEvents = new EventEmitter()
  for (const name of BREAKS) events.on(name, ({ error }) => fail(error))

  let runner: Runner | undefined
  let watch: NodeJS.Timeout | undefined
  try {
    await unlockJobs(pool, schema, former)
    former.length = 0
    events.on('pool:create', ({ workerPool }) => former.push(workerPool.id))
    runner = await run({
      pgPool: pool,
      schema: `${schema}_worker`,
      concurrency: CONCURRENCY,
      noHandleSignals: true,
      noPreparedStatements: true,
      events,
      // Without a batch nobody waits for a job's last statement: it gets lost at
      // the end, and ends the process when PostgreSQL is away.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      logger: workerLogger(log),
      taskList: {
        deliver: deliver(pool, sign, options),
        housekeeping: calls(pool, schema, ['ensure_audit_partitions', 'forget_idempotency_keys', ...(options.housekeeping ?? [])]),
        ...(eachMinute.length > 0 && { eachMinute: calls(pool, schema, eachMinute) }),
        ...tasks,
      },
      parsedCronItems: parseCronItems([
        { task: 'housekeeping', match: '17 3 * * *', options: { backfillPeriod: 7 * 24 * 3600 * 1000, maxAttempts: 5 } },
        // Missed minutes are made up for by the next one.
        ...(eachMinute.length > 0 ? [{ task: 'eachMinute', match: '* * * * *', options: { maxAttempts: 1 } }] : []),
      ]),
    })
    watch = setInterval(() => void unlockJobs(pool, schema).catch(fail), LOOK_FOR_DEAD_MS)
    await Promise.race([runner.promise, over])
  } finally {
    clearInterval(watch)
    stopping.removeEventListener('abort', end)
    await atMost(stopping.aborted ? DELIVERY_TIMEOUT_MS : RESTART_MS, Promise.allSettled([runner?.stop(), runner?.promise]))
    await atMost(RESTART_MS, pool.end())
  }
}

/** Some of these waits have no end when PostgreSQL is away. */
const atMost = (milliseconds: number, work: Promise<unknown>) => Promise.race([work, wait(milliseconds, undefined, { ref: false })])

/** A second delivery of the same event is harmless: the receiver knows its id. */
const deliver = (pool: pg.Pool, sign: EventSigner, { eventsUrl, schema, log }: WorkerOptions) => async (payload: unknown, { abortSignal }: JobHelpers): Promise<void> => {
  const { id, type } = payload as { id: string; type: string }
  const body = JSON.stringify(payload)
  const answer = await request(eventsUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await sign(id, body)}` },
    body,
    headersTimeout: DELIVERY_TIMEOUT_MS,
    bodyTimeout: DELIVERY_TIMEOUT_MS,
    signal: AbortSignal.any([abortSignal, AbortSignal.timeout(DELIVERY_TIMEOUT_MS)]),
  })
  await answer.body.dump()
  if (answer.statusCode >= 300) throw new Error(`identity answered ${answer.statusCode} to the event ${id} (${type}).`)
  await pool.query(`update ${pg.escapeIdentifier(schema)}.outbox set delivered_at = clock_timestamp() where id = $1 and delivered_at is null`, [id])
  log.debug({ event: id, type }, 'event delivered')
}

const calls = (pool: pg.Pool, schema: string, functions: readonly string[]) => async (): Promise<void> => {
  for (const name of functions) await pool.query(`select ${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}()`)
}

/** Lets go of the jobs of these workers, and of those that a process held when it was killed. */
async function unlockJobs(pool: pg.Pool, schema: string, workers: readonly string[] = []): Promise<void> {
  const queue = pg.escapeIdentifier(`${schema}_worker`)
  const dead = `array(select distinct locked_by from ${queue}.jobs where locked_at < now() - $2::interval)`
  await pool.query(`select ${queue}.force_unlock_workers($1::text[] || ${dead})`, [workers, DEAD_AFTER])
}

const workerLogger = (log: Logger) =>
  new WorkerLogger(() => (level, message, meta) => {
    const error = meta?.['error']
    // What it calls info is one line for each job.
    const write = level === 'error' ? log.error : level === 'warning' ? log.warn : log.debug
    write.call(log, error === undefined ? {} : { err: error }, message)
  })
