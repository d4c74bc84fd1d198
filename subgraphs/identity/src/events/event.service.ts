import { tenantDatabase } from '@fieldgraph/kit/database'
import type { Event } from '@fieldgraph/kit/event-token'
import type { Logger } from '@fieldgraph/kit/log'
import type { Kysely } from 'kysely'
import type { DB } from '../db.ts'
import { callCompleted, callScheduled } from './call.events.ts'
import { craneEvents } from './crane.events.ts'
import { takeEvent } from './event.queries.ts'
import { salesEvents } from './sales.events.ts'
import type { Handle } from './story.ts'

interface Handler {
  /** The only subgraph that may tell this. */
  from: string
  handle: Handle
}

const from = (subgraph: string, stories: Readonly<Record<string, Handle>>): Record<string, Handler> =>
  Object.fromEntries(Object.entries(stories).map(([type, handle]) => [type, { from: subgraph, handle }]))

const handlers: Readonly<Record<string, Handler>> = {
  'calls.call.scheduled.v1': { from: 'call-center', handle: callScheduled },
  'calls.call.completed.v1': { from: 'call-center', handle: callCompleted },
  ...from('sales-deals', salesEvents),
  ...from('crane-crm', craneEvents),
}

/** Does once what an event calls for, in one transaction; what calls for nothing here is only noted. */
export async function receiveEvent(db: Kysely<DB>, { issuer, event }: { issuer: string; event: Event }, log: Logger): Promise<void> {
  const handler = Object.hasOwn(handlers, event.type) ? handlers[event.type] : undefined
  if (!handler) log.info({ event: event.id, type: event.type, from: issuer }, 'an event that nobody here waits for')
  else if (handler.from !== issuer) {
    log.warn({ event: event.id, type: event.type, from: issuer }, 'a subgraph told what only another may tell')
    return
  }
  const settings = { 'app.organization_id': event.organizationId, 'app.row_level': 'all', 'app.delivering': 'on' }
  const request = { userId: event.userId, clientName: issuer, operation: event.type }
  await tenantDatabase(db, settings, { request }).write('event.receive', async trx => {
    if ((await takeEvent(trx, event)) && handler) await handler.handle(trx, event)
  })
}
