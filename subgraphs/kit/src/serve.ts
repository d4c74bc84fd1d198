import { HeaderMap } from '@apollo/server'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { createLocalJWKSet, decodeJwt, type JSONWebKeySet } from 'jose'
import { sql, type Kysely } from 'kysely'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { createDatabase } from './database.ts'
import { readEnv, SettingError } from './env.ts'
import { UnauthenticatedError } from './errors.ts'
import { HEADERS, openIdentity, readMetadata, type Identity } from './identity.ts'
import { createLogger, type Logger } from './log.ts'
import { openStorage } from './storage.ts'
import { forgetOldUploadsDaily } from './storage-files.ts'
import { readStorageSettings, type StorageSettings } from './storage-settings.ts'
import type { Subgraph } from './subgraph.ts'
import { continued, span, startTelemetry } from './telemetry.ts'

export interface ServeOptions {
  /** The serving role's connection. */
  databaseUrl: string
  host: string
  port: number
  /** JWKS file with the public half of the gateway's internal signing key. */
  gatewayPublicKeysFile: string
  poolSize: number
  /** Where uploads are kept, for a subgraph that has some; as the environment says unless told. */
  storage?: StorageSettings
}

/** HTTP routes besides the graph, e.g. identity's key set. */
export type Routes<DB> = (app: FastifyInstance, parts: { db: Kysely<DB>; log: Logger }) => void | Promise<void>

export interface Service {
  url: string
  /** Finishes what runs, refuses what comes. */
  stop(): Promise<void>
}

const MOST_BYTES = 2_000_000
const MOST_CALLERS = 2000

/** The settings of one subgraph: `CALL_CENTER_DATABASE_URL` before `DATABASE_URL`, and so on. */
export function readServeOptions(name: string, source: NodeJS.ProcessEnv = process.env): ServeOptions {
  const prefix = name.replaceAll('-', '_').toUpperCase()
  const env = readEnv(
    {
      [`${prefix}_DATABASE_URL`]: z.url().optional(),
      DATABASE_URL: z.url().optional(),
      [`${prefix}_PORT`]: z.coerce.number().int().min(0).max(65_535).default(0),
      HOST: z.string().default('127.0.0.1'),
      GATEWAY_PUBLIC_KEYS_FILE: z.string(),
      DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
    },
    source,
  ) as Record<string, string | number | undefined>
  const databaseUrl = env[`${prefix}_DATABASE_URL`] ?? env['DATABASE_URL']
  if (databaseUrl === undefined) throw new SettingError(`Set ${prefix}_DATABASE_URL (or DATABASE_URL) to the connection of the serving role ${prefix.toLowerCase()}_app.`)
  return {
    databaseUrl: String(databaseUrl),
    host: String(env['HOST']),
    port: Number(env[`${prefix}_PORT`]),
    gatewayPublicKeysFile: String(env['GATEWAY_PUBLIC_KEYS_FILE']),
    poolSize: Number(env['DATABASE_POOL_SIZE']),
  }
}

/** Runs a subgraph as an HTTP service that answers only what the gateway signed. */
export async function serve<DB, Loaders>(subgraph: Subgraph<DB, Loaders>, options: ServeOptions = readServeOptions(subgraph.name), routes?: Routes<DB>): Promise<Service> {
  const log = createLogger(subgraph.name)
  const files = storageOf(subgraph, options)
  const storage = files && openStorage(files)
  await startTelemetry(subgraph.name)
  const db = createDatabase<DB>({
    url: options.databaseUrl,
    schema: subgraph.schema,
    poolSize: options.poolSize,
    onConnectionLost: error => log.warn({ err: error }, 'a database connection was lost'),
  })
  const keys = createLocalJWKSet(JSON.parse(readFileSync(options.gatewayPublicKeysFile, 'utf8')) as JSONWebKeySet)
  const app = fastify({ bodyLimit: MOST_BYTES, forceCloseConnections: 'idle', trustProxy: false, keepAliveTimeout: 72_000 })
  const known = remember(MOST_CALLERS)
  await subgraph.server.start()

  app.post('/graphql', async (request, reply) => {
    const caller = await openCaller(request, { keys, known, name: subgraph.name, log }).catch(() => null)
    if (!caller) return refuse(reply)
    const work = () => answer(subgraph, request, reply, () => subgraph.createContext(db, caller, storage))
    return continued(request.headers, () => span(`${subgraph.name} ${caller.request.operation ?? 'operation'}`, {}, work))
  })
  app.get('/health/live', async () => ({ status: 'up' }))
  app.get('/health/ready', async (_, reply) => {
    const ready = await sql`select 1`.execute(db).then(() => true, () => false)
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'up' : 'down' })
  })
  await routes?.(app, { db, log })
  const stopping = { now: false }
  app.addHook('onSend', async (_, reply) => {
    // The gateway would keep the connection, and we would wait for it to let go.
    if (stopping.now) void reply.header('connection', 'close')
  })

  const url = await app.listen({ host: options.host, port: options.port })
  log.info({ url }, 'ready')
  // A bucket does so by a rule of its own.
  const forgetting = files?.kind === 'disk' ? forgetOldUploadsDaily(files.directory, error => log.warn({ err: error }, 'old uploads could not be removed')) : null
  return {
    url: `${url}/graphql`,
    async stop() {
      stopping.now = true
      forgetting?.stop()
      await app.close()
      await subgraph.server.stop()
      await db.destroy()
    },
  }
}

function storageOf<DB, Loaders>({ name, uploads }: Subgraph<DB, Loaders>, options: ServeOptions): StorageSettings | null {
  if (Object.keys(uploads).length === 0) return null
  const storage = options.storage ?? readStorageSettings()
  if (!storage) throw new SettingError(`The setting STORAGE_URL is missing: ${name} takes uploads.`)
  return storage
}

/** What was verified stays so until the token ends: the gateway sends one token many times. */
function remember(most: number) {
  const opened = new Map<string, { identity: Identity; until: number }>()
  return async (token: string, open: () => Promise<Identity>): Promise<Identity> => {
    const found = opened.get(token)
    if (found && found.until > Date.now()) return found.identity
    const identity = await open()
    // The oldest leave first; their tokens have ended, or are verified again.
    for (const old of opened.keys()) {
      if (opened.size < most) break
      opened.delete(old)
    }
    opened.set(token, { identity, until: Number(decodeJwt(token).exp) * 1000 })
    return identity
  }
}

interface Door {
  keys: Parameters<typeof openIdentity>[1]['keys']
  known: ReturnType<typeof remember>
  name: string
  log: Logger
}

async function openCaller(request: FastifyRequest, { keys, known, name, log }: Door) {
  const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (!token) throw new UnauthenticatedError()
  const identity = await known(token, () => openIdentity(token, { keys, audience: `subgraph:${name}` }))
  const metadata = readMetadata(request.headers)
  const deadline = Number(request.headers[HEADERS.deadline]) || null
  return {
    identity,
    request: metadata,
    deadline,
    // Few requests log anything.
    get log() {
      return log.child({ traceId: metadata.traceId, operation: metadata.operation })
    },
  }
}

const refuse = (reply: FastifyReply) =>
  reply.code(401).send({ errors: [{ message: 'This service answers only the gateway.', extensions: { code: 'UNAUTHENTICATED' } }] })

async function answer<DB, Loaders>(
  { server }: Subgraph<DB, Loaders>,
  request: FastifyRequest,
  reply: FastifyReply,
  createContext: () => ReturnType<Subgraph<DB, Loaders>['createContext']>,
): Promise<FastifyReply> {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  const response = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body: request.body },
    context: async () => createContext(),
  })
  for (const [name, value] of response.headers) void reply.header(name, value)
  if (response.body.kind !== 'complete') throw new Error('A subgraph answers in one piece.')
  // An operation that does not fit is an answer too: the gateway passes errors on only from a 200.
  return reply.code(response.status === 400 ? 200 : (response.status ?? 200)).send(response.body.string)
}
