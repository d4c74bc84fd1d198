import { readEnv } from '@fieldgraph/kit/env'
import { readWorkerOptions, startWorker } from '@fieldgraph/kit/events'
import { createLogger } from '@fieldgraph/kit/log'
import { runService } from '@fieldgraph/kit/run'
import { readServeOptions, serve, type Service } from '@fieldgraph/kit/serve'
import { createLocalJWKSet, type JSONWebKeySet } from 'jose'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { eventRoutes } from './events/event.routes.ts'
import { mailTask } from './mail/mail.task.ts'
import { createMailer } from './mail/mail-transport.ts'
import { identity } from './subgraph.ts'
import { tokenRoutes } from './tokens/token.routes.ts'

/** Serves and runs the jobs until stopped. */
export async function start(): Promise<Service> {
  const log = createLogger(identity.name)
  const { EVENT_PUBLIC_KEYS_FILE } = readEnv({ EVENT_PUBLIC_KEYS_FILE: z.string() })
  const eventKeys = createLocalJWKSet(JSON.parse(readFileSync(EVENT_PUBLIC_KEYS_FILE, 'utf8')) as JSONWebKeySet)
  const worker = await startWorker({ ...readWorkerOptions(identity.name, log), tasks: { mail: mailTask(createMailer(log), log) }, housekeeping: ['forget_sign_ins'] })
  const service = await serve(identity, readServeOptions(identity.name), async (app, parts) => {
    await tokenRoutes(app)
    await eventRoutes(eventKeys)(app, parts)
  })
  return {
    url: service.url,
    async stop() {
      await service.stop()
      await worker.stop()
    },
  }
}

if (import.meta.main) await runService(start)
