import type { Logger } from '@fieldgraph/kit/log'
import type { FastifyInstance } from 'fastify'
import { aboutOf } from './about.ts'
import { LIMITS } from './limits/limits.ts'
import { masked } from './public-errors.ts'
import { Refusal, toError } from './refusal.ts'

/** What the server itself turns away, in the same form as everything else. */
export function refuseWell(app: FastifyInstance, log: Logger): void {
  app.setNotFoundHandler((_, reply) => reply.code(404).send({ errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }] }))
  app.setErrorHandler((error, request, reply) => {
    const refusal = error instanceof Refusal ? error : meaningOf(error)
    if (!refusal) log.error({ err: error }, 'a request failed')
    const about = aboutOf(request)
    if (about && refusal) about.codes = [refusal.code]
    return reply
      .code(refusal?.status ?? 500)
      .headers({ ...refusal?.headers })
      .send({ errors: [refusal ? toError(refusal) : masked()] })
  })
}

function meaningOf(error: unknown): Refusal | null {
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Refusal('BODY_TOO_LARGE', `A request may have ${LIMITS.body} bytes at most.`, { status: 413, facts: { limit: LIMITS.body }, headers: { connection: 'close' } })
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send application/json in UTF-8.', { status: 415 })
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) return new Refusal('INVALID_REQUEST', 'The request is not valid.', { status: statusCode })
  return null
}
