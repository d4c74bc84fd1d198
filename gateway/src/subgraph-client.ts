import { span } from '@fieldgraph/kit/telemetry'
import { Pool } from 'undici'
import type { InternalTokens } from './authentication/internal-tokens.ts'
import type { GatewayContext } from './context.ts'

/** Why there is no answer; the cause is for the log alone. */
export class SubgraphFailure extends Error {
  override readonly name = 'SubgraphFailure'
  readonly service: string
  readonly busy: boolean

  constructor(service: string, reason: string, { cause, busy = false }: { cause?: unknown; busy?: boolean } = {}) {
    super(`${service}: ${reason}`, { cause })
    this.service = service
    this.busy = busy
  }
}

export interface SubgraphClientOptions {
  tokens: InternalTokens
  /** Milliseconds that one call may take. */
  timeout: number
  /** Calls of one subgraph at once; more fail at once. */
  concurrency: number
}

export interface SubgraphClient {
  /** Where a subgraph is; a new address is taken over by the next call. */
  connect(service: string, url: string): void
  /** The address of another resource of a subgraph's server. */
  addressOf(service: string, path: string): URL | null
  services(): string[]
  /** Posts a GraphQL request and answers the body of a 200; anything else is a SubgraphFailure. */
  send(service: string, body: string, kind: 'query' | 'mutation', context: GatewayContext): Promise<string>
  close(): Promise<void>
}

interface Target {
  url: URL
  pool: Pool
  running: number
}

/** Enough for the longest page; more than that is nonsense. */
const MOST_BYTES = 32_000_000
const CONNECTIONS = 128
const CONNECT_TIMEOUT = 2000

export function createSubgraphClient({ tokens, timeout, concurrency }: SubgraphClientOptions): SubgraphClient {
  const targets = new Map<string, Target>()

  const open = (url: URL) =>
    new Pool(url.origin, { connections: CONNECTIONS, pipelining: 1, allowH2: false, connectTimeout: Math.min(CONNECT_TIMEOUT, timeout), headersTimeout: timeout, bodyTimeout: timeout, keepAliveTimeout: 30_000, maxResponseSize: MOST_BYTES })

  async function call(service: string, body: string, kind: 'query' | 'mutation', context: GatewayContext): Promise<string> {
    const target = targets.get(service)
    if (!target) throw new SubgraphFailure(service, 'has no address')
    if (context.signal.aborted) throw new SubgraphFailure(service, 'nobody waits for the answer any more')
    if (target.running >= concurrency) throw new SubgraphFailure(service, `${concurrency} calls are under way`, { busy: true })
    target.running++
    try {
      const headers = [...context.headers, 'authorization', `Bearer ${await tokens.tokenFor(service, context.identity, context.tokenId)}`]
      return await post(service, target, body, headers, context.signal).catch((error: unknown) => {
        if (kind === 'mutation' || !isConnectionFailure(error) || context.signal.aborted) throw error
        return post(service, target, body, headers, context.signal)
      })
    } catch (error) {
      throw error instanceof SubgraphFailure ? error : new SubgraphFailure(service, error instanceof Error ? error.message : 'failed', { cause: error })
    } finally {
      target.running--
    }
  }

  return {
    connect(service, address) {
      const url = new URL(address)
      const before = targets.get(service)
      if (before?.url.href === url.href) return
      targets.set(service, { url, pool: open(url), running: 0 })
      void before?.pool.close()
    },
    addressOf: (service, path) => {
      const target = targets.get(service)
      return target ? new URL(path, target.url) : null
    },
    services: () => [...targets.keys()],
    send(service, body, kind, context) {
      const work = () => span(`${service} call`, { 'peer.service': service }, () => call(service, body, kind, context))
      if (kind === 'mutation') return work()
      const key = `${service}\0${body}`
      const twin = context.underWay.get(key)
      if (twin) return twin
      const answer = work().finally(() => context.underWay.delete(key))
      context.underWay.set(key, answer)
      return answer
    },
    async close() {
      await Promise.all([...targets.values()].map(({ pool }) => pool.destroy()))
    },
  }
}

async function post(service: string, { pool, url }: Target, body: string, headers: string[], signal: AbortSignal): Promise<string> {
  const answer = await pool.request({ path: url.pathname + url.search, method: 'POST', headers, body, signal })
  if (answer.statusCode !== 200) {
    // Unread bodies would hold the connection.
    await answer.body.dump({ limit: 65_536, signal }).catch(() => {})
    throw new SubgraphFailure(service, `answered with status ${answer.statusCode}`)
  }
  return answer.body.text()
}

const CONNECTION_FAILURES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT'])

/** No answer because of the connection, not because of the service's slowness or words. */
const isConnectionFailure = (error: unknown): boolean => error instanceof Error && 'code' in error && typeof error.code === 'string' && CONNECTION_FAILURES.has(error.code)
