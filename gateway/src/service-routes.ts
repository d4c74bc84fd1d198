import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createHash, timingSafeEqual } from 'node:crypto'
import type { KeySet } from './authentication/key-set.ts'
import type { createTokenEndpoint } from './authentication/oauth.ts'
import { readiness } from './health.ts'
import type { Metrics } from './metrics.ts'
import { Refusal } from './refusal.ts'
import type { SubgraphClient } from './subgraph-client.ts'

export interface ServiceRouteOptions {
  client: SubgraphClient
  keys: KeySet
  metrics: Metrics
  metricsToken: string | null
  tokenEndpoint: ReturnType<typeof createTokenEndpoint>
}

const FORM_BYTES = 16_384

/** Everything that is not the graph itself. */
export function serviceRoutes(app: FastifyInstance, { client, keys, metrics, metricsToken, tokenEndpoint }: ServiceRouteOptions): void {
  app.get('/health/live', async () => ({ status: 'up' }))
  app.get('/health/ready', async (_, reply) => {
    const health = await readiness(client)
    return reply.code(health.status === 'up' ? 200 : 503).header('cache-control', 'no-store').send(health)
  })
  app.get('/metrics', async (request, reply) => {
    if (!mayReadMetrics(request, metricsToken)) throw new Refusal('FORBIDDEN', 'Metrics are shown to this machine, or with METRICS_TOKEN as a Bearer token.', { status: 403 })
    return reply.header('content-type', metrics.contentType).send(await metrics.text())
  })
  app.get('/.well-known/jwks.json', async (_, reply) => {
    const published = await keys.published()
    if (!published) throw new Refusal('SERVICE_UNAVAILABLE', 'The keys are not available at the moment.', { status: 503, headers: { 'retry-after': '5' } })
    return reply.headers({ 'cache-control': 'public, max-age=300', 'content-type': 'application/jwk-set+json' }).send(JSON.stringify(published))
  })

  void app.register(async scope => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: FORM_BYTES }, (_, body, done) => done(null, new URLSearchParams(body as string)))
    // RFC 6749 has its own form of errors.
    scope.setErrorHandler((_, __, reply) => reply.code(400).headers(NEVER_KEPT).send({ error: 'invalid_request', error_description: 'Send the parameters as application/x-www-form-urlencoded.' }))
    scope.post('/oauth/token', async (request, reply) => {
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
      const userAgent = request.headers['user-agent'] ?? null
      const answer = await tokenEndpoint(form, request.headers.authorization, { ip: request.ip, userAgent, clientName: null, operation: null, traceId: null })
      return reply.code(answer.status).headers({ ...NEVER_KEPT, ...answer.headers }).send(answer.body)
    })
  })
}

const NEVER_KEPT = { 'cache-control': 'no-store', pragma: 'no-cache' }
const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/

/** By the connection, not by what a proxy says of it. */
function mayReadMetrics({ headers, socket }: FastifyRequest, token: string | null): boolean {
  if (token === null) return LOOPBACK.test(socket.remoteAddress ?? '') && headers['x-forwarded-for'] === undefined && headers['forwarded'] === undefined
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`))
}
