import { journey, type Step } from './journey.fixture.ts'

/** Northbridge's people, of whom some have to do with cranes. */
const people = ['evelyn', 'sofia', 'marcus', 'mei', 'peter', 'walter'] as const
export type Person = (typeof people)[number]

const step = (entity: string, ...may: Person[]): Step<Person> => ({ entity, may: ['evelyn', ...may] })
const bySales = (entity: string) => step(entity, 'sofia')
const byOperations = (entity: string) => step(entity, 'marcus')

/** Who may take each step; everybody else is refused. Sofia sells, Marcus runs the yard, Mei drives a crane. */
const steps = {
  leadCreate: bySales('lead'),
  leadUpdate: bySales('lead'),
  leadStart: bySales('lead'),
  leadQualify: bySales('lead'),
  leadConvert: bySales('lead'),
  craneDealPropose: bySales('craneDeal'),
  craneDealNegotiate: bySales('craneDeal'),
  craneDealWin: bySales('craneDeal'),
  craneDealUpdate: bySales('craneDeal'),
  rateCardCreate: step('rateCard'),
  quotationCreate: bySales('quotation'),
  quotationRevise: bySales('quotation'),
  quotationSend: bySales('quotation'),
  quotationAccept: bySales('quotation'),
  quotationReject: bySales('quotation'),
  jobCreate: byOperations('job'),
  jobUpdate: byOperations('job'),
  jobSchedule: byOperations('job'),
  jobStart: byOperations('job'),
  jobComplete: byOperations('job'),
  jobCancel: byOperations('job'),
  siteAssessmentCreate: step('siteAssessment', 'marcus', 'mei'),
  siteAssessmentAttach: step('siteAssessment', 'marcus', 'mei'),
} satisfies Record<string, Step<Person>>
export type Mutation = keyof typeof steps

export const cranes = journey({
  people,
  stranger: 'amara',
  steps,
  witness: 'evelyn',
  lists: ['leads', 'craneCustomers', 'craneDeals', 'quotations', 'jobs', 'siteAssessments', 'rateCards'],
  records: { led: 'lead', cdl: 'craneDeal', quo: 'quotation', qrv: 'quotationRevision', job: 'job', sas: 'siteAssessment' },
  log: 'craneAuditEvents',
  uploads: 'craneUploadCreate',
})
