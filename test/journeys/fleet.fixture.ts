import { journey, recordOf, type Step } from './journey.fixture.ts'

/** The demo's people who have to do with fleet operations. */
const people = ['amara', 'tom', 'nadia', 'fatima', 'george', 'anika', 'victor', 'clara', 'dmitri', 'rosa'] as const
export type Person = (typeof people)[number]

const step = (entity: string, ...may: Person[]): Step<Person> => ({ entity, may: ['amara', 'nadia', ...may] })

/** Who may take each step of the processes; everybody else is refused. Written down here a second time on purpose. */
const steps = {
  fleetClientCreate: step('fleetClient', 'george'),
  fleetProjectCreate: step('fleetProject', 'george', 'fatima'),
  campaignCreate: step('campaign', 'george', 'fatima'),
  campaignAssignVendors: step('campaign', 'george', 'fatima'),
  campaignUnassignVendor: step('campaign', 'george', 'fatima'),
  expenseSubmit: step('expense', 'dmitri', 'fatima', 'anika'),
  expenseAttachBill: step('expense', 'dmitri', 'fatima', 'anika'),
  expenseApprove: step('expense', 'anika', 'fatima'),
  expenseReject: step('expense', 'anika', 'fatima'),
  vendorInvoiceSubmit: step('vendorInvoice', 'victor', 'anika'),
  vendorInvoiceApprove: step('vendorInvoice', 'anika'),
  vendorInvoiceReject: step('vendorInvoice', 'anika'),
  vendorPaymentCreate: step('vendorPayment', 'anika'),
  vendorPaymentStart: step('vendorPayment', 'anika'),
  vendorPaymentFail: step('vendorPayment', 'anika'),
  vendorPaymentComplete: step('vendorPayment', 'anika'),
  promoterActivityLog: step('promoterActivity', 'rosa', 'fatima'),
  promoterActivityAttachPhotos: step('promoterActivity', 'rosa', 'fatima'),
  campaignReportCreate: step('campaignReport', 'fatima'),
} satisfies Record<string, Step<Person>>

export type Mutation = keyof typeof steps

const everyone = journey({
  people,
  stranger: 'evelyn',
  steps,
  witness: 'amara',
  lists: ['fleetClients', 'fleetProjects', 'campaigns', 'expenses', 'vendorInvoices', 'vendorPayments', 'promoterActivities', 'campaignReports'],
  records: { cmp: 'campaign', exp: 'expense', vin: 'vendorInvoice', vpy: 'vendorPayment', pac: 'promoterActivity' },
  log: 'fleetAuditEvents',
  uploads: 'fleetUploadCreate',
})

/** A project of a client, and in it a campaign with a budget of 5000 pounds and vendors. */
async function plan({ clientId, vendorIds = [recordOf('victor')] }: { clientId?: string; vendorIds?: string[] } = {}) {
  const { made } = everyone
  const client = clientId ?? (await made('george', 'fleetClientCreate', { name: 'Harvest & Hearth' }))
  const projectId = await made('george', 'fleetProjectCreate', { clientId: client, name: 'Harvest', currency: 'GBP' })
  const campaignId = await made('fatima', 'campaignCreate', { projectId, name: 'Harvest fair', campaignType: 'ROADSHOW', budget: '5000.00', vendorIds })
  return { clientId: client, projectId, campaignId }
}

export const fleet = { ...everyone, plan }

interface Figure {
  count: number
  totals: readonly { currency: string; amount: string }[]
}
const pence = (figure: Figure | undefined) => Math.round(Number(figure?.totals.find(({ currency }) => currency === 'GBP')?.amount ?? 0) * 100)

/** By how many, and by how many pence, a figure rose. */
export const risen = (before: Figure | undefined, after: Figure | undefined) => ({
  count: (after?.count ?? 0) - (before?.count ?? 0),
  pence: pence(after) - pence(before),
})
