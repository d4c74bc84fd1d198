import { journey, type Step } from './journey.fixture.ts'

/** Northbridge's people who have to do with sales. Nothing was sold there before, so its numbers begin at 1. */
const people = ['evelyn', 'peter', 'marcus', 'walter', 'sofia', 'jonah', 'mei'] as const
export type Person = (typeof people)[number]

const step = (entity: string, ...may: Person[]): Step<Person> => ({ entity, may: ['evelyn', ...may] })
const bySellers = (entity: string) => step(entity, 'sofia', 'jonah')

/** Who may take each step; everybody else is refused. Marcus verifies, Walter approves, Sofia leads those who sell, Jonah is one of them. */
const steps = {
  salesSettingsUpdate: { ...step('salesSettings'), always: 'version' },
  exchangeRateSet: step('exchangeRate'),
  salesClientCreate: bySellers('salesClient'),
  salesClientNotesUpdate: bySellers('salesClient'),
  dealCreate: bySellers('deal'),
  dealVerify: step('deal', 'marcus'),
  dealCancel: bySellers('deal'),
  dealPaymentCreate: bySellers('dealPayment'),
  dealPaymentRequestApproval: bySellers('dealPayment'),
  dealPaymentApprove: step('dealPayment', 'marcus', 'walter'),
  dealPaymentReject: step('dealPayment', 'marcus', 'walter'),
  dealPaymentRefund: step('dealPayment'),
  commissionApprove: step('commission', 'walter'),
  commissionPay: step('commission'),
} satisfies Record<string, Step<Person>>
export type Mutation = keyof typeof steps

export const sales = journey({
  people,
  stranger: 'amara',
  steps,
  witness: 'evelyn',
  lists: ['salesClients', 'deals', 'dealPayments', 'paymentInvoices', 'commissions'],
  records: { scl: 'salesClient', del: 'deal', dpy: 'dealPayment', piv: 'paymentInvoice', com: 'commission' },
  log: 'salesAuditEvents',
  uploads: 'salesUploadCreate',
})
