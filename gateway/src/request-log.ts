import type { Logger } from '@fieldgraph/kit/log'
import type { FastifyInstance } from 'fastify'
import { aboutOf, traceIdOf } from './about.ts'

const QUIET = /^\/(health|metrics)/

/** One line for each request: who asked for what, how long it took, what came of it. */
export function logRequests(app: FastifyInstance, log: Logger): void {
  app.addHook('onResponse', async (request, reply) => {
    const about = aboutOf(request)
    const { headers, method, ip, routeOptions } = request
    const line = { method, route: routeOptions.url ?? null, status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime * 10) / 10, ip }
    if (!about) {
      log[QUIET.test(request.url) ? 'debug' : 'info'](line, 'request')
      return
    }
    const { caller, operation, codes } = about
    log.info(
      {
        ...line,
        operation: operation?.name ?? null,
        kind: operation?.kind ?? null,
        client: headers['apollographql-client-name'] ?? caller.client,
        clientVersion: headers['apollographql-client-version'] ?? null,
        userId: caller.identity.userId,
        clientId: caller.identity.clientId,
        organizationId: caller.identity.organizationId,
        traceId: traceIdOf(about),
        ...(codes.length > 0 && { errors: codes }),
      },
      'request',
    )
  })
  // The client left before its answer.
  app.addHook('onRequestAbort', async request => {
    const about = aboutOf(request)
    if (about) log.info({ operation: about.operation?.name ?? null, traceId: traceIdOf(about) }, 'the client left')
  })
}
