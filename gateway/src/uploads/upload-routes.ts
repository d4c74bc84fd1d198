import type { Logger } from '@fieldgraph/kit/log'
import { openKept, receive } from '@fieldgraph/kit/storage-files'
import type { DiskSettings } from '@fieldgraph/kit/storage-settings'
import { createStorageTokens, type StorageGrant } from '@fieldgraph/kit/storage-token'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Readable } from 'node:stream'
import { Refusal } from '../refusal.ts'
import { SLOWEST_BODY } from '../slow-bodies.ts'

export interface UploadRouteOptions {
  settings: Pick<DiskSettings, 'directory' | 'secret'>
  log: Logger
}

type Grant<Method> = Extract<StorageGrant, { method: Method }>

declare module 'fastify' {
  interface FastifyRequest {
    /** What the link in the address allows. */
    grant: StorageGrant | null
  }
}

/** No page, no script, nothing loaded: it is one file, whatever it holds. */
const FILE_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox"
/** Longer than any token of ours. */
const LONGEST_TOKEN = 2000
/** An answer before the body was read is lost on a client that goes on sending; so that much is read and thrown away. */
const MOST_TO_DRAIN = 50_000_000

/** Where files of local storage come in and go out, by links that a subgraph has signed. */
export async function uploadRoutes(app: FastifyInstance, { settings: { directory, secret }, log }: UploadRouteOptions): Promise<void> {
  const tokens = createStorageTokens(secret)
  app.decorateRequest('grant', null)
  app.removeAllContentTypeParsers()
  // Files pass through as they come.
  app.addContentTypeParser('*', (_, body, done) => done(null, body))
  app.setErrorHandler((error, _, reply) => refuse(reply, error, log))

  // Before the body is looked at.
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers({ 'cache-control': 'no-store', 'content-security-policy': FILE_POLICY })
    request.grant = await grantOf(request, tokens.open)
    if (request.grant.method === 'PUT') checkBody(request, request.grant)
  })

  app.put('/uploads/*', { bodyLimit: Number.MAX_SAFE_INTEGER, config: { bodyTimeout: SLOWEST_BODY } }, async (request, reply) => {
    const received = await receive(directory, request.grant as Grant<'PUT'>, request.body as Readable)
    if (received === 'exists') throw new Refusal('ALREADY_UPLOADED', 'A file was uploaded here already; ask for another place.', { status: 409 })
    if (received === 'incomplete') throw new Refusal('INCOMPLETE', 'The file did not arrive as a whole.', { status: 400 })
    return reply.code(201).send()
  })

  app.get('/uploads/*', async (request, reply) => {
    const { key, contentType, fileName } = request.grant as Grant<'GET'>
    const found = await openKept(directory, key)
    if (!found) throw new Refusal('NOT_FOUND', 'There is nothing here.', { status: 404 })
    return reply
      .headers({
        'content-type': contentType,
        'content-length': String(found.size),
        'content-disposition': `inline; filename="${fileName.replaceAll(/[^\w.-]/g, '_')}"`,
        'cache-control': 'private, max-age=600',
      })
      .send(found.content)
  })
}

/** What the link allows, when it is good and this is the request that it is for. */
async function grantOf({ method, params }: FastifyRequest, open: (token: string) => Promise<StorageGrant | 'expired' | null>): Promise<StorageGrant> {
  const token = (params as { '*'?: string })['*'] ?? ''
  const grant = token.length > LONGEST_TOKEN ? null : await open(token)
  if (grant === 'expired') throw new Refusal('LINK_EXPIRED', 'This link has expired; ask for a new one.', { status: 403 })
  if (!grant) throw new Refusal('LINK_NOT_VALID', 'This link is not valid.', { status: 403 })
  if (grant.method !== method) throw new Refusal('METHOD_NOT_ALLOWED', `This link is for ${grant.method}.`, { status: 405, headers: { allow: grant.method } })
  return grant
}

function checkBody({ headers }: FastifyRequest, { contentType, size }: Grant<'PUT'>): void {
  const length = headers['content-length']
  if (length === undefined) throw new Refusal('LENGTH_REQUIRED', 'Say the size of the file in content-length.', { status: 411 })
  if (Number(length) !== size) throw new Refusal('SIZE_MISMATCH', `This link is for a file of ${size} bytes.`, { status: Number(length) > size ? 413 : 400 })
  if (headers['content-encoding'] !== undefined) throw new Refusal('UNSUPPORTED_ENCODING', 'Send the file as it is.', { status: 415 })
  const said = (headers['content-type'] ?? '').trim().toLowerCase()
  if (said !== contentType) throw new Refusal('CONTENT_TYPE_MISMATCH', `This link is for ${contentType}.`, { status: 415 })
}

/** Plain JSON: who uploads is no GraphQL client. */
function refuse(reply: FastifyReply, error: unknown, log: Logger): FastifyReply {
  const { code, message, status, headers } = error instanceof Refusal ? error : meaningOf(error, log)
  const unread = Number(reply.request.headers['content-length'] ?? (reply.request.headers['transfer-encoding'] === undefined ? 0 : Infinity))
  return reply
    .code(status)
    .headers({ ...headers, ...(unread > MOST_TO_DRAIN && { connection: 'close' }), 'cache-control': 'no-store' })
    .type('application/json; charset=utf-8')
    .send({ code, message })
}

function meaningOf(error: unknown, log: Logger): Refusal {
  const { statusCode } = error as { statusCode?: unknown }
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) return new Refusal('INVALID_REQUEST', 'The request is not valid.', { status: statusCode })
  log.error({ err: error }, 'a file could not be written or read')
  return new Refusal('SERVICE_UNAVAILABLE', 'Files are not available at the moment. Try again shortly.', { status: 503, headers: { 'retry-after': '10' } })
}
