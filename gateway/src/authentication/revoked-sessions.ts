import { gatewayItself } from '@fieldgraph/kit/identity'
import type { Logger } from '@fieldgraph/kit/log'
import { z } from 'zod'
import type { AskSubgraph } from '../ask-subgraph.ts'

export interface RevokedSessions {
  has(sessionId: string): boolean
  stop(): void
}

export interface RevokedSessionOptions {
  ask: AskSubgraph
  log: Logger
  /** Milliseconds between two questions. */
  interval?: number
}

/** A token outlives its session by no more than this. */
const TOKEN_LIFETIME = 11 * 60_000
/** Clocks differ and transactions end late: each question reaches back a little. */
const OVERLAP = 60_000

const QUERY = 'query RevokedSessions($since: DateTime!) { revokedSessions(since: $since) { sessionId revokedAt } }'
const Answer = z.object({ data: z.object({ revokedSessions: z.array(z.object({ sessionId: z.string(), revokedAt: z.string() })) }) })

/** The sessions that ended before their tokens did, asked for every few seconds. */
export function watchRevokedSessions({ ask, log, interval = 10_000 }: RevokedSessionOptions): RevokedSessions {
  const revoked = new Map<string, number>()
  let since = Date.now() - TOKEN_LIFETIME
  let failing = false
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  async function poll(): Promise<void> {
    const now = Date.now()
    try {
      const { data } = Answer.parse(await ask('identity', { query: QUERY, operationName: 'RevokedSessions', variables: { since: new Date(since).toISOString() } }, { identity: gatewayItself, tokenId: 'gateway' }))
      for (const { sessionId, revokedAt } of data.revokedSessions) revoked.set(sessionId, Date.parse(revokedAt) || now)
      for (const [sessionId, at] of revoked) if (at < now - TOKEN_LIFETIME) revoked.delete(sessionId)
      since = now - OVERLAP
      failing = false
    } catch (error) {
      if (!failing && !stopped) log.warn({ err: error }, 'identity could not be asked for revoked sessions')
      failing = true
    }
    if (!stopped) timer = setTimeout(poll, interval).unref()
  }
  void poll()

  return {
    has: sessionId => revoked.has(sessionId),
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
