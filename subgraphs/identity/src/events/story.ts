import type { Event } from '@fieldgraph/kit/event-token'
import type { Kysely } from 'kysely'
import type { z } from 'zod'
import type { NotificationType } from '../api.generated.ts'
import type { DB } from '../db.ts'
import { notify, type News } from '../notifications/notification.delivery.ts'
import { findDisplayName, findTimeZone } from './event.queries.ts'
import { inWords } from './in-words.ts'

export type Handle = (trx: Kysely<DB>, event: Event) => Promise<void>

export interface Story<Facts extends object> {
  type: NotificationType
  /** What the event's subject is. */
  about: 'Deal' | 'DealPayment' | 'Commission' | 'Lead' | 'Quotation' | 'Job'
  facts: z.ZodType<Facts>
  /** Who should know; whoever did it knows already. */
  to: (facts: Facts) => readonly string[]
  by: (facts: Facts) => string | null
  /** The type's variables; `name` is of whoever did it, and `at` says a time as the organization's clocks show it. */
  values: (facts: Facts, name: string, at: (instant: string) => string) => News['values']
}

/** Told with all of the facts, and the deal's id among them in any case. */
export const story = <Facts extends object>({ type, about, facts: shape, to, by, values }: Story<Facts>): Handle => async (trx, { organizationId, subjectId, data }) => {
  const facts = shape.parse(data)
  const doer = by(facts)
  const timeZone = await findTimeZone(trx, organizationId)
  await notify(trx, {
    type,
    recipientIds: to(facts).filter(id => id !== doer),
    values: values(facts, (await findDisplayName(trx, doer)) ?? 'Someone', instant => inWords(instant, timeZone)),
    data: { ...(about === 'Deal' && { dealId: subjectId }), ...facts },
    reference: { type: about, id: subjectId },
  })
}
