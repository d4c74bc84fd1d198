import { continued, span, traceparentOf } from '@fieldgraph/kit/telemetry'
import type { Logger } from '@fieldgraph/kit/log'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { aboutOf, beginAbout, traceIdOf, type About } from './about.ts'
import { executed, refused, type Answer } from './answer.ts'
import type { UserTokens } from './authentication/user-tokens.ts'
import { callerOf } from './caller.ts'
import { headersFor, type GatewayContext } from './context.ts'
import type { GraphQLEndpoint, Understood } from './graphql-endpoint.ts'
import { answerTypeFor, isJson, JSON_TYPE, type MediaType } from './media-type.ts'
import type { Metrics } from './metrics.ts'
import { readBody, readSearch, type GraphQLRequest } from './operations/graphql-request.ts'
import { masked } from './public-errors.ts'
import { Refusal } from './refusal.ts'

export interface GraphQLRouteOptions {
  endpoint: GraphQLEndpoint
  tokens: UserTokens
  metrics: Metrics
  log: Logger
  /** Milliseconds that a request may take. */
  timeout: number
}

export function graphqlRoute(app: FastifyInstance, { endpoint, tokens, metrics, log, timeout }: GraphQLRouteOptions): void {
  // The header is checked before, and the body is read strictly after.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => done(null, body))

  app.route({
    method: ['DELETE', 'PATCH', 'PUT'],
    url: '/graphql',
    handler() {
      throw new Refusal('METHOD_NOT_ALLOWED', 'Send operations by POST, or queries by GET.', { status: 405, headers: { allow: 'GET, POST' } })
    },
  })
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    async onRequest(request, reply) {
      const about = beginAbout(request)
      // Before the body is read: it may be long.
      try {
        checkHeaders(request)
        about.caller = await callerOf(request, tokens)
      } catch (error) {
        return send(reply, answerToFailure(error, request, about, log))
      }
    },
    async handler(request, reply) {
      const began = performance.now()
      const about = aboutOf(request) ?? beginAbout(request)
      const answer = await continued(request.headers, () => span('graphql request', {}, () => answerTo(request, reply, about)))
      metrics.answered(about, answer.status, performance.now() - began)
      return send(reply, answer)
    },
  })

  async function answerTo(request: FastifyRequest, reply: FastifyReply, about: About): Promise<Answer> {
    const { method } = request
    const type = typeOf(request)
    // Inside a span the trace is the span's.
    about.traceparent = traceparentOf(about.traceparent)
    const waiting = waitFor(reply, timeout)
    try {
      const asked: GraphQLRequest = method === 'GET' ? readSearch(new URL(request.url, 'http://gateway').searchParams) : readBody(request.body)
      const understood = await endpoint.understand(asked, method, about.caller, about.caller.client)
      about.operation = understood.operation
      const answer = await endpoint.answer(asked, understood, contextOf(request, about, understood, waiting, log), type)
      about.codes = codesOf(answer)
      return answer
    } catch (error) {
      return answerToFailure(error, request, about, log)
    } finally {
      waiting.end()
    }
  }
}

function contextOf({ headers, ip }: FastifyRequest, about: About, { operation }: Understood, { deadline, signal }: Waiting, log: Logger): GatewayContext {
  const { caller, traceparent } = about
  const header = (name: string) => (typeof headers[name] === 'string' ? headers[name] : null)
  const metadata = { ip, userAgent: header('user-agent'), clientName: header('apollographql-client-name') ?? caller.client, operation: operation.name, traceId: traceIdOf(about) }
  return { identity: caller.identity, tokenId: caller.tokenId, metadata, headers: headersFor(metadata, traceparent, deadline), deadline, signal, log, underWay: new Map() }
}

interface Waiting {
  deadline: number
  signal: AbortSignal
  end(): void
}

/** Until the client leaves or the time is over; then nothing more is done for it. */
function waitFor(reply: FastifyReply, timeout: number): Waiting {
  const controller = new AbortController()
  const leave = () => controller.abort()
  const timer = setTimeout(leave, timeout)
  reply.raw.once('close', leave)
  return {
    deadline: Date.now() + timeout,
    signal: controller.signal,
    end() {
      clearTimeout(timer)
      reply.raw.off('close', leave)
    },
  }
}

const PREFLIGHTED = ['authorization', 'apollo-require-preflight', 'x-apollo-operation-name']

/** What a browser sends without asking first could come from any page: JSON bodies and these headers can't. */
function checkHeaders({ method, headers }: FastifyRequest): void {
  if (answerTypeFor(headers.accept) === null) throw new Refusal('NOT_ACCEPTABLE', 'Answers are application/graphql-response+json or application/json.', { status: 406 })
  if (method === 'POST' && !isJson(headers['content-type'])) throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send application/json in UTF-8.', { status: 415 })
  if (method === 'GET' && !PREFLIGHTED.some(name => headers[name] !== undefined)) {
    throw new Refusal('CSRF_PREVENTED', 'A GET without a token needs the header apollo-require-preflight, so that no foreign page can send it.')
  }
}

const typeOf = ({ headers }: FastifyRequest): MediaType => answerTypeFor(headers.accept) ?? JSON_TYPE

/** Whatever is thrown on the way: told when it is meant for the client, else logged and masked. */
function answerToFailure(error: unknown, request: FastifyRequest, about: About, log: Logger): Answer {
  const type = typeOf(request)
  const traceId = traceIdOf(about)
  const answer = error instanceof Refusal ? refused(error, type) : executed({ errors: [{ ...masked(), extensions: { ...masked().extensions, traceId } }] }, type)
  if (!(error instanceof Refusal)) log.error({ err: error, traceId }, 'a request failed')
  about.codes = codesOf(answer)
  return answer
}

function send(reply: FastifyReply, { status, headers, body }: Answer): FastifyReply {
  const type = typeOf(reply.request)
  return reply.code(status).headers({ 'cache-control': 'no-store', ...headers, 'content-type': `${type}; charset=utf-8` }).send(JSON.stringify(body))
}

const codesOf = ({ body }: Answer): string[] => [...new Set((body.errors ?? []).map(({ extensions }) => String(extensions?.['code'])))]
