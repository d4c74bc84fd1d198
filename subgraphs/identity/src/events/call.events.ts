import type { Event } from '@fieldgraph/kit/event-token'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { DB } from '../db.ts'
import { notify } from '../notifications/notification.delivery.ts'
import { findDisplayName, findLeadsOf, findTimeZone } from './event.queries.ts'
import { inWords } from './in-words.ts'

const Scheduled = z.object({ agentId: z.string(), prospectName: z.string().nullable(), scheduledAt: z.iso.datetime({ precision: 6 }) })
const Completed = z.object({ agentId: z.string(), prospectName: z.string().nullable(), outcome: z.string(), category: z.string() })

const NOBODY = 'someone'

/** Whoever gets a call onto their list by another's hand is told. */
export async function callScheduled(trx: Kysely<DB>, { organizationId, subjectId, userId, data }: Event): Promise<void> {
  const { agentId, prospectName, scheduledAt } = Scheduled.parse(data)
  if (agentId === userId) return
  await notify(trx, {
    type: 'CALL_SCHEDULED',
    recipientIds: [agentId],
    values: {
      prospectName: prospectName ?? NOBODY,
      scheduledAt: inWords(scheduledAt, await findTimeZone(trx, organizationId)),
      scheduledBy: (await findDisplayName(trx, userId)) ?? 'The system',
    },
    data: { prospectName, scheduledAt, scheduledById: userId },
    reference: { type: 'Call', id: subjectId },
  })
}

/** A win is good news for those who lead the agent's teams. */
export async function callCompleted(trx: Kysely<DB>, { subjectId, data }: Event): Promise<void> {
  const { agentId, prospectName, outcome, category } = Completed.parse(data)
  if (category !== 'WON') return
  await notify(trx, {
    type: 'CALL_WON',
    recipientIds: await findLeadsOf(trx, agentId),
    values: { agentName: (await findDisplayName(trx, agentId)) ?? 'An agent', prospectName: prospectName ?? NOBODY, outcome },
    data: { agentId, prospectName, outcome },
    reference: { type: 'Call', id: subjectId },
  })
}
