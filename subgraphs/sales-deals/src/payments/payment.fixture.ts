import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { code, command, createClient, createDeal, organization, readDeal, salesperson } from '../deals/deal.fixture.ts'

export { change, code, command, eventsAbout, look, organization, readDeal, salesperson, supportOf } from '../deals/deal.fixture.ts'

export const INVOICE = 'id number amount taxRate taxAmount totalAmount currency status generatedAt version'
export const PAYMENT = `id transactionId amount currency paymentMethod status chequeNumber bankReference notes reason approvalsNeeded verifiedAt refundedAt version
  deal { id } verifiedBy { id } refundedBy { id } createdBy { id } approvals { approver { id } requestedBy { id } status comments decidedAt } invoice { ${INVOICE} }`

type Event = 'Create' | 'Update' | 'AttachReceipt' | 'RequestApproval' | 'Approve' | 'Reject' | 'Refund'

/** `dealPaymentApprove` and the like. */
export const payment = (by: TestCaller, event: Event, input: object) =>
  command(by, `dealPayment${event}`, { ...(['Create', 'Approve', 'Refund'].includes(event) && { idempotencyKey: newId('key') }), ...input }, `dealPayment { ${PAYMENT} }`)

export const invoice = (by: TestCaller, event: 'Update' | 'AttachFile', input: object) => command(by, `paymentInvoice${event}`, input, `paymentInvoice { ${INVOICE} }`)

/** A payment of 40 in cash unless told. */
export const pay = (by: TestCaller, dealId: string, input: object = {}) => payment(by, 'Create', { dealId, amount: '40', paymentMethod: 'CASH', ...input })

/** What must have worked. */
export async function paid(by: TestCaller, dealId: string, input: object = {}) {
  const { dealPayment, errors } = await pay(by, dealId, input)
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return dealPayment
}

export const settings = async (admin: TestCaller, input: object): Promise<void> => {
  const { errors } = await command(admin, 'salesSettingsUpdate', input, 'salesSettings { version }')
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
}

/** An organization whose salesperson has a deal of 100 EUR, unless told, and two others who may approve. */
export async function selling({ admin = organization(), deal: input = {}, rules = {} }: { admin?: TestCaller; deal?: object; rules?: object } = {}) {
  if (Object.keys(rules).length > 0) await settings(admin, rules)
  const seller = salesperson(admin)
  const clientId = await createClient(seller)
  const deal = await createDeal(seller, clientId, input)
  return { admin, seller, clientId, deal, dealId: deal.id as string, verifier: verifierOf(admin), approver: verifierOf(admin) }
}

/** As the system role has it. */
export const verifierOf = (admin: TestCaller) =>
  admin.colleague({ scopes: ['client', 'deal', 'payment', 'invoice', 'commission', 'streak', 'stats', 'activity', 'settings'].map(entity => `sales.${entity}:read`).concat('sales.deal:verify', 'sales.payment:approve') })

export const clientOf = (admin: TestCaller) => admin.colleague({ kind: 'client', userId: null, clientId: newId('apc') })

export const approve = (by: TestCaller, id: string, input: object = {}) => payment(by, 'Approve', { id, ...input })

/** A payment that somebody else approved. */
export async function verified({ seller, verifier, dealId }: Awaited<ReturnType<typeof selling>>, input: object = {}) {
  const { id } = await paid(seller, dealId, input)
  const { dealPayment, errors } = await approve(verifier, id)
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return dealPayment
}

export const readPayment = async (by: TestCaller, id: string) => (await by.execute(`query ($id: ID!) { dealPayment(id: $id) { ${PAYMENT} } }`, { id })).data.dealPayment
export const readInvoice = async (by: TestCaller, id: string) => (await by.execute(`query ($id: ID!) { paymentInvoice(id: $id) { ${INVOICE} } }`, { id })).data.paymentInvoice
export const paymentCount = async (by: TestCaller): Promise<number> => (await by.execute('{ dealPayments { totalCount } }')).data.dealPayments.totalCount

/** What a command that is refused must leave as it is. */
export const standing = async (by: TestCaller, dealId: string, ...paymentIds: string[]) => [await readDeal(by, dealId), ...(await Promise.all(paymentIds.map(id => readPayment(by, id))))]

/** What a deal's activities say, the first one first. */
export const said = async (by: TestCaller, dealId: string): Promise<string[]> =>
  (await by.execute('query ($id: ID!) { deal(id: $id) { activities(last: 100) { edges { node { description } } } } }', { id: dealId })).data.deal.activities.edges.map(({ node }: { node: { description: string } }) => node.description).reverse()

/** The code and field of a refusal, and its words. */
export const refused = (answer: Parameters<typeof code>[0]) => [...code(answer), ...answer.errors.map(({ message }) => message)]
