import type { FastifyInstance, FastifyRequest } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Milliseconds that a request's body may take to arrive, where it may be large. */
    bodyTimeout?: number
  }
}

/** For a file over a slow line. */
export const SLOWEST_BODY = 300_000
const USUAL = 10_000

/** Bodies that come drop by drop are cut; how long is too long depends on the route, which Node's own limit can't know. */
export function cutSlowBodies(app: FastifyInstance): void {
  app.addHook('onRequest', async request => {
    const { raw, routeOptions } = request
    const patience = routeOptions.config.bodyTimeout ?? USUAL
    if (raw.complete || !hasBody(request) || patience >= SLOWEST_BODY) return
    const late = setTimeout(() => {
      // Node's own answer to it.
      app.server.emit('clientError', Object.assign(new Error('The body took too long.'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), raw.socket)
    }, patience)
    const arrived = () => clearTimeout(late)
    raw.once('end', arrived).once('close', arrived)
  })
}

const hasBody = ({ headers }: FastifyRequest): boolean => headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
