import { openEvent } from '@fieldgraph/kit/event-token'
import type { Routes } from '@fieldgraph/kit/serve'
import type { JWTVerifyGetKey } from 'jose'
import type { DB } from '../db.ts'
import { receiveEvent } from './event.service.ts'

const MOST_BYTES = 256 * 1024

/**
 * `POST /events`: what the other subgraphs tell. Answers 204 to what was taken,
 * now or before; anything else makes the sender try again. `keys` are the
 * public halves of the subgraphs' event keys.
 */
export const eventRoutes = (keys: JWTVerifyGetKey): Routes<DB> => async (app, { db, log }) => {
  await app.register(async scope => {
    // The token vouches for the bytes, so they are needed as they came.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: MOST_BYTES }, (_, body, done) => done(null, body))
    scope.setErrorHandler((error, _, reply) => {
      const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
      if (status >= 500) log.error({ err: error }, 'an event could not be taken')
      return reply.code(status).send()
    })
    scope.post('/events', async (request, reply) => {
      const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
      const opened = await openEvent(token ?? '', String(request.body), keys).catch((error: unknown) => {
        log.warn({ err: error }, 'an event that nobody vouches for was refused')
        return null
      })
      if (!opened) return reply.code(401).send()
      await receiveEvent(db, opened, log)
      return reply.code(204).send()
    })
  })
}
