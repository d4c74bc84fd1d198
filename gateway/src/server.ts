import cors from '@fastify/cors'
import { SettingError } from '@fieldgraph/kit/env'
import { createLogger } from '@fieldgraph/kit/log'
import { flushTelemetry, startTelemetry } from '@fieldgraph/kit/telemetry'
import fastify, { type FastifyHttpOptions, type FastifyInstance } from 'fastify'
import type { Server } from 'node:http'
import { createAskSubgraph } from './ask-subgraph.ts'
import { createInternalTokens, readSigningKey } from './authentication/internal-tokens.ts'
import { createKeySet } from './authentication/key-set.ts'
import { createTokenEndpoint } from './authentication/oauth.ts'
import { watchRevokedSessions } from './authentication/revoked-sessions.ts'
import { createUserTokens } from './authentication/user-tokens.ts'
import { readGatewaySettings, type GatewaySettings } from './env.ts'
import { createGraphQLEndpoint } from './graphql-endpoint.ts'
import { graphqlRoute } from './graphql-route.ts'
import { LIMITS } from './limits/limits.ts'
import { createMetrics } from './metrics.ts'
import { createManifests } from './operations/manifests.ts'
import { createOperationTexts } from './operations/operation-texts.ts'
import { playground } from './playground/playground.ts'
import { refuseWell } from './refuse-well.ts'
import { logRequests } from './request-log.ts'
import { secureHeaders } from './secure-headers.ts'
import { serviceRoutes } from './service-routes.ts'
import { cutSlowBodies, SLOWEST_BODY } from './slow-bodies.ts'
import { createSubgraphClient } from './subgraph-client.ts'
import { createSupergraph } from './supergraph.ts'
import { uploadRoutes } from './uploads/upload-routes.ts'

export interface Gateway {
  url: string
  /** Finishes what runs, refuses what comes. */
  stop(): Promise<void>
}

/** Whoever launches us waits a little longer than this. */
const FAREWELL = 11_000

/** Starts the graph's front door. */
export async function startGateway(settings: GatewaySettings = readGatewaySettings()): Promise<Gateway> {
  const log = createLogger('gateway')
  await startTelemetry('gateway')
  const client = createSubgraphClient({ tokens: createInternalTokens(await readSigningKey(settings.signingKeysFile)), timeout: settings.subgraphTimeout, concurrency: settings.subgraphConcurrency })
  const supergraph = createSupergraph({ file: settings.supergraphFile, client, urlOf: settings.subgraphUrl, log })
  const manifests = createManifests({ directory: settings.operationsDirectory, log })
  const endpoint = createGraphQLEndpoint({ supergraph, texts: createOperationTexts(manifests), development: settings.development })
  await endpoint.start()

  const ask = createAskSubgraph(client, log)
  const revoked = watchRevokedSessions({ ask, log, interval: settings.revocationInterval })
  const keys = createKeySet({ address: () => client.addressOf('identity', '/.well-known/jwks.json'), log, onChange: () => tokens.clear() })
  const tokens = createUserTokens({ keys, issuer: settings.publicUrl, isRevoked: revoked.has })
  const metrics = createMetrics()

  const app = createApp(settings)
  secureHeaders(app, settings.publicUrl)
  cutSlowBodies(app)
  if (settings.corsOrigins.length > 0) await app.register(cors, { origin: [...settings.corsOrigins], methods: ['GET', 'POST', 'PUT'], maxAge: 600 })
  refuseWell(app, log)
  logRequests(app, log)
  await app.register(async scope => graphqlRoute(scope, { endpoint, tokens, metrics, log, timeout: settings.requestTimeout }))
  await app.register(playground, { log })
  const { uploads } = settings
  if (uploads) await app.register(uploadRoutes, { settings: uploads, log })
  serviceRoutes(app, { client, keys, metrics, metricsToken: settings.metricsToken, tokenEndpoint: createTokenEndpoint({ ask, log }) })

  const stopping = { now: false }
  app.addHook('onSend', async (_, reply) => {
    if (stopping.now) void reply.header('connection', 'close')
  })
  const release = async () => {
    revoked.stop()
    await endpoint.stop()
    await client.close()
    await flushTelemetry()
  }
  const url = await listen(app, settings).catch(async (error: unknown) => {
    await release()
    throw error
  })
  log.info({ url }, 'ready')
  return {
    url,
    async stop() {
      stopping.now = true
      const late = setTimeout(() => app.server.closeAllConnections(), FAREWELL)
      await app.close()
      clearTimeout(late)
      await release()
    },
  }
}

const createApp = ({ trustedProxies }: GatewaySettings): FastifyInstance =>
  fastify({
    bodyLimit: LIMITS.body,
    trustProxy: trustedProxies === 0 ? false : (_, hop) => hop < trustedProxies,
    forceCloseConnections: 'idle',
    exposeHeadRoutes: false,
    keepAliveTimeout: 65_000,
    // The longest that any body may take, see slow-bodies.ts; without the interval Node looks every 30 s.
    requestTimeout: SLOWEST_BODY,
    http: { headersTimeout: 5000, connectionsCheckingInterval: 1000 },
  } satisfies FastifyHttpOptions<Server>)

async function listen(app: FastifyInstance, { host, port }: GatewaySettings): Promise<string> {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'EADDRINUSE') throw new SettingError(`The setting GATEWAY_PORT is not right: something else listens on port ${port}.`, { cause: error })
    if (code === 'EACCES') throw new SettingError(`The setting GATEWAY_PORT is not right: port ${port} may not be used by this account.`, { cause: error })
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new SettingError(`The setting GATEWAY_HOST is not right: ${host} is not an address of this machine.`, { cause: error })
    throw error
  }
}
