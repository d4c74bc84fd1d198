import { readEnv } from '@fieldgraph/kit/env'
import { runService } from '@fieldgraph/kit/run'
import type { Service } from '@fieldgraph/kit/serve'
import { startSubgraph } from '@fieldgraph/kit/start'
import { createLocalJWKSet, type JSONWebKeySet } from 'jose'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { eventRoutes } from './events/event.routes.ts'
import { mailTask } from './mail/mail.task.ts'
import { createMailer } from './mail/mail-transport.ts'
import { identity } from './subgraph.ts'
import { tokenRoutes } from './tokens/token.routes.ts'

export async function start(): Promise<Service> {
  const { EVENT_PUBLIC_KEYS_FILE } = readEnv({ EVENT_PUBLIC_KEYS_FILE: z.string() })
  const eventKeys = createLocalJWKSet(JSON.parse(readFileSync(EVENT_PUBLIC_KEYS_FILE, 'utf8')) as JSONWebKeySet)
  return startSubgraph(identity, {
    jobs: log => ({ tasks: { mail: mailTask(createMailer(log), log) }, housekeeping: ['forget_sign_ins'] }),
    async routes(app, parts) {
      await tokenRoutes(app)
      await eventRoutes(eventKeys)(app, parts)
    },
  })
}

if (import.meta.main) await runService(start)
