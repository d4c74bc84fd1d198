import fastifyStatic from '@fastify/static'
import type { Logger } from '@fieldgraph/kit/log'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { mkdirSync } from 'node:fs'
import { createPlayground } from './build.ts'
import { startPage, WAITING_SCRIPT, waitingPage, waitingScript } from './plain-pages.ts'
import { built } from './stamp.ts'

/** The pages that are built, by their addresses; the mails of identity link to the last two. */
const PAGES = { '/playground': 'index.html', '/accept-invitation': 'accept-invitation.html', '/reset-password': 'reset-password.html' }

/** The start itself has done with the processors by then. */
const AFTER_START = 1500

/** `/` says what this is, `/playground` is GraphiQL with sign-in; no page asks another host for anything. */
export async function playground(app: FastifyInstance, { log }: { log: Logger }): Promise<void> {
  const pages = createPlayground(log)
  let begin: ReturnType<typeof setTimeout> | undefined
  app.addHook('onListen', async () => {
    begin = setTimeout(() => pages.ensure(), AFTER_START).unref()
  })
  app.addHook('preClose', async () => {
    clearTimeout(begin)
    await pages.stop()
  })

  mkdirSync(built, { recursive: true })
  await app.register(fastifyStatic, { root: built, serve: false, preCompressed: true, cacheControl: false })

  app.get('/', async (_, reply) => page(reply, startPage))
  for (const [path, file] of Object.entries(PAGES)) {
    app.get(path, async (_, reply) => {
      const state = pages.ensure()
      if (state === 'ready') return reply.header('cache-control', 'no-cache').sendFile(file)
      return page(reply.code(state === 'building' ? 200 : 503), waitingPage(state))
    })
  }
  app.get('/playground/', async (_, reply) => reply.redirect('/playground'))
  app.get(WAITING_SCRIPT, async (_, reply) => reply.header('cache-control', 'no-cache').type('text/javascript; charset=utf-8').send(waitingScript))
  // Their names hold their content.
  app.get<{ Params: { file: string } }>('/playground/assets/:file', async ({ params }, reply) => reply.header('cache-control', 'public, max-age=31536000, immutable').sendFile(`assets/${params.file}`))
}

const page = (reply: FastifyReply, html: string) => reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(html)
