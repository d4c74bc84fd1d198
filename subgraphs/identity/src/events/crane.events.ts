import { z } from 'zod'
import { story, type Handle } from './story.ts'

/** Null where it is nobody's, or an API client did it. */
const Person = z.string().nullable()
const Instant = z.iso.datetime({ precision: 6 })
const ConvertedLead = z.object({ customerName: z.string(), dealTitle: z.string(), customerId: z.string(), dealId: z.string(), assignedToId: Person, convertedById: Person })
const AcceptedQuotation = z.object({ quotationNumber: z.string(), customerName: z.string(), amount: z.string(), currency: z.string(), assignedToId: Person, acceptedById: Person })
const ScheduledJob = z.object({ title: z.string(), scheduledStart: Instant, scheduledEnd: Instant, assignedToId: Person, operatorUserIds: z.array(z.string()), scheduledById: Person })

const someone = (...ids: (string | null)[]): string[] => ids.filter(id => id !== null)

/** What crane-crm tells, by the event's type. */
export const craneEvents: Readonly<Record<string, Handle>> = {
  'crane.lead.converted.v1': story({
    type: 'LEAD_CONVERTED',
    about: 'Lead',
    facts: ConvertedLead,
    to: ({ assignedToId }) => someone(assignedToId),
    by: ({ convertedById }) => convertedById,
    values: ({ customerName, dealTitle }, convertedBy) => ({ customerName, dealTitle, convertedBy }),
  }),
  'crane.quotation.accepted.v1': story({
    type: 'QUOTATION_ACCEPTED',
    about: 'Quotation',
    facts: AcceptedQuotation,
    to: ({ assignedToId }) => someone(assignedToId),
    by: ({ acceptedById }) => acceptedById,
    values: ({ quotationNumber, customerName, amount, currency }, acceptedBy) => ({ quotationNumber, customerName, amount: `${amount} ${currency}`, acceptedBy }),
  }),
  'crane.job.scheduled.v1': story({
    type: 'JOB_SCHEDULED',
    about: 'Job',
    facts: ScheduledJob,
    to: ({ assignedToId, operatorUserIds }) => someone(assignedToId, ...operatorUserIds),
    by: ({ scheduledById }) => scheduledById,
    values: ({ title, scheduledStart, scheduledEnd }, scheduledBy, at) => ({ jobTitle: title, scheduledStart: at(scheduledStart), scheduledEnd: at(scheduledEnd), scheduledBy }),
  }),
}
