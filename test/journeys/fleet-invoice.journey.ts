import { files } from '@fieldgraph/kit/files.fixture'
import { describe, expect, test } from 'vitest'
import { fleet, risen, type Mutation } from './fleet.fixture.ts'
import { dayFrom, download, period, recordOf, userOf, why } from './journey.fixture.ts'

const { read, one, attempt, refused, take, upload, plan } = fleet

const FIGURE = 'figure { count totals { currency amount } }'
interface Figures {
  status: string
  figure: { count: number; totals: { currency: string; amount: string }[] }
}
const DASHBOARD = `{ vendorDashboard { invoicesByStatus { status ${FIGURE} } paymentsByStatus { status ${FIGURE} } } }`
const dashboard = async () => (await read('victor', DASHBOARD)).vendorDashboard as Record<'invoicesByStatus' | 'paymentsByStatus', Figures[]>
const of = (figures: readonly Figures[], status: string) => figures.find(figure => figure.status === status)?.figure

const PAYMENTS = 'query ($period: DatePeriod!) { me { organization { vendorPayments(period: $period) { status count totals { currency amount } } } } }'
const completed = async () => {
  const { me } = await read('anika', PAYMENTS, { period })
  return (me.organization.vendorPayments as (Figures['figure'] & { status: string })[]).find(({ status }) => status === 'COMPLETED')
}
const spendOf = async (id: string) =>
  (await one('anika', 'campaign', id, 'spend { invoiced { currency amount } paid { currency amount } budgetRemaining }')).spend
const asked = [{ currency: 'GBP', amount: '1500.00' }]

/** The invoice that stands for the vendor's assignment. */
async function placeholderOf(campaignId: string, vendorId = recordOf('victor')): Promise<{ id: string; version: number }> {
  const { vendorInvoices } = await read('anika', `query ($campaign: ID!, $vendor: ID!) {
    vendorInvoices(filter: { campaignId: { eq: $campaign }, vendorId: { eq: $vendor } }) { edges { node { id version } } }
  }`, { campaign: campaignId, vendor: vendorId })
  expect(vendorInvoices.edges).toHaveLength(1)
  return vendorInvoices.edges[0].node
}
const numbered = () => ({ invoiceNumber: `PH-${crypto.randomUUID().slice(0, 8)}`, invoiceDate: dayFrom(0) })

/** A vendor that has no account. */
async function otherVendor(): Promise<string> {
  const { vendors } = await read('anika', '{ vendors(first: 2) { edges { node { id } } } }')
  return (vendors.edges as { node: { id: string } }[]).map(({ node }) => node.id).find(id => id !== recordOf('victor'))!
}

describe('process 3: vendor invoice and payment', () => {
  test('from the placeholder to the money, with a bank that refuses once', async () => {
    const { campaignId } = await plan()
    const { id: placeholderId, version } = await placeholderOf(campaignId)
    const [before, completedBefore] = [await dashboard(), await completed()]

    const fileUploadKey = await upload('victor', 'INVOICE_FILE', 'application/pdf')
    const number = numbered()
    const invoice = await take(
      'victor', 'vendorInvoiceSubmit', { placeholderId, version, ...number, amount: '1500.00', fileUploadKey },
      'invoiceNumber invoiceDate status isPlaceholder amount currency campaign { id }',
    )
    expect(invoice).toMatchObject({ id: placeholderId, ...number, status: 'SUBMITTED', isPlaceholder: false, amount: '1500.00', currency: 'GBP' })
    const { id } = invoice
    expect(invoice.campaign.id).toBe(campaignId)
    const received = await one('anika', 'vendorInvoice', id, 'fileUrl submittedBy { id }')
    expect(received.submittedBy.id).toBe(userOf('victor').id)
    expect(await download(received.fileUrl)).toEqual(files['application/pdf'])
    expect(await spendOf(campaignId)).toEqual({ invoiced: asked, paid: [], budgetRemaining: '3500.00' })

    const paying = { invoiceId: id, amount: '1500.00', paymentMethod: 'BANK_TRANSFER' }
    expect((await refused('anika', 'vendorPaymentCreate', { ...paying, idempotencyKey: crypto.randomUUID() }))?.code).toBe('INVALID_TRANSITION')
    const approved = await take('anika', 'vendorInvoiceApprove', { id, version: invoice.version }, 'status decidedBy { id }')
    expect(approved).toMatchObject({ status: 'APPROVED', decidedBy: { id: userOf('anika').id } })

    expect(await refused('anika', 'vendorPaymentCreate', { ...paying, amount: '1500.01' })).toEqual(why('INVALID_INPUT', 'amount'))
    const payment = await take('anika', 'vendorPaymentCreate', paying, 'status amount vendor { id } attempts { id }')
    expect(payment).toMatchObject({ status: 'PENDING', amount: '1500.00', vendor: { id: recordOf('victor') }, attempts: [] })
    expect(await refused('anika', 'vendorPaymentCreate', paying)).toEqual(why('ALREADY_EXISTS', 'invoiceId'))
    const pay = { id: payment.id as string }
    expect((await refused('anika', 'vendorPaymentComplete', pay))?.code).toBe('INVALID_TRANSITION')
    const first = { ...pay, version: payment.version, transactionReference: 'TR-1' }
    expect(await take('anika', 'vendorPaymentStart', first, 'status')).toMatchObject({ status: 'PROCESSING' })
    const failed = await take('anika', 'vendorPaymentFail', { ...pay, reason: 'The account is closed.' }, 'status paymentDate')
    expect(failed).toMatchObject({ status: 'FAILED', paymentDate: null })
    expect(await one('anika', 'vendorInvoice', id, 'status')).toEqual({ status: 'APPROVED' })
    expect(await take('anika', 'vendorPaymentStart', { ...pay, transactionReference: 'TR-2' }, 'status')).toMatchObject({ status: 'PROCESSING' })
    const paid = await take('anika', 'vendorPaymentComplete', pay, 'status paymentDate invoice { status }')
    expect(paid).toMatchObject({ status: 'COMPLETED', paymentDate: expect.stringMatching(/^\d{4}-/), invoice: { status: 'PAID' } })

    // As the vendor itself sees it.
    const attempts = 'attempts { attemptNumber status transactionReference failureReason }'
    expect(await one('victor', 'vendorInvoice', id, `status payment { status transactionReference ${attempts} }`)).toEqual({
      status: 'PAID',
      payment: {
        status: 'COMPLETED', transactionReference: 'TR-2',
        attempts: [
          { attemptNumber: 1, status: 'FAILED', transactionReference: 'TR-1', failureReason: 'The account is closed.' },
          { attemptNumber: 2, status: 'COMPLETED', transactionReference: 'TR-2', failureReason: null },
        ],
      },
    })
    const once = { count: 1, pence: 150_000 }
    const after = await dashboard()
    expect(risen(of(before.invoicesByStatus, 'PAID'), of(after.invoicesByStatus, 'PAID'))).toEqual(once)
    expect(risen(of(before.paymentsByStatus, 'COMPLETED'), of(after.paymentsByStatus, 'COMPLETED'))).toEqual(once)
    for (const status of ['SUBMITTED', 'APPROVED']) expect(of(after.invoicesByStatus, status)).toEqual(of(before.invoicesByStatus, status))
    for (const status of ['PENDING', 'PROCESSING', 'FAILED']) expect(of(after.paymentsByStatus, status)).toEqual(of(before.paymentsByStatus, status))
    expect(risen(completedBefore, await completed())).toEqual(once)
    expect(await spendOf(campaignId)).toEqual({ invoiced: asked, paid: asked, budgetRemaining: '3500.00' })

    // Paid is paid.
    for (const name of ['vendorPaymentStart', 'vendorPaymentComplete'] as const) expect((await refused('anika', name, pay))?.code).toBe('INVALID_TRANSITION')
    expect((await refused('anika', 'vendorPaymentFail', { ...pay, reason: 'After all' }))?.code).toBe('INVALID_TRANSITION')
    expect((await refused('anika', 'vendorInvoiceReject', { id, note: 'After all' }))?.code).toBe('INVALID_TRANSITION')
    expect((await refused('victor', 'vendorInvoiceSubmit', { id, ...numbered(), amount: '9000.00' }))?.code).toBe('INVALID_TRANSITION')
  })

  test('what several do at the same moment is done once', async () => {
    const { campaignId } = await plan()
    const { id } = await placeholderOf(campaignId)
    const five = async (name: Mutation, input: Record<string, unknown>) => {
      const answers = await Promise.all((['anika', 'nadia', 'anika', 'nadia', 'amara'] as const).map(who => attempt(who, name, input)))
      return answers.map(answer => answer?.code ?? 'DONE').sort()
    }
    const once = (code: string) => [code, code, code, code, 'DONE'].sort()
    await take('victor', 'vendorInvoiceSubmit', { placeholderId: id, ...numbered(), amount: '300.00' })
    expect(await five('vendorInvoiceApprove', { id })).toEqual(once('INVALID_TRANSITION'))
    expect(await five('vendorPaymentCreate', { invoiceId: id, paymentMethod: 'UPI' })).toEqual(once('ALREADY_EXISTS'))
    const { payment } = await one('anika', 'vendorInvoice', id, 'payment { id }')
    expect(await five('vendorPaymentStart', { id: payment.id })).toEqual(once('INVALID_TRANSITION'))
    expect(await five('vendorPaymentComplete', { id: payment.id })).toEqual(once('INVALID_TRANSITION'))
    const done = await one('anika', 'vendorInvoice', id, 'status payment { status attempts { status } }')
    expect(done).toEqual({ status: 'PAID', payment: { status: 'COMPLETED', attempts: [{ status: 'COMPLETED' }] } })
  })

  test('a rejected invoice comes back corrected, and the same number twice does not', async () => {
    const [first, second] = [await plan(), await plan()]
    const { id } = await placeholderOf(first.campaignId)
    const number = numbered()
    await take('victor', 'vendorInvoiceSubmit', { placeholderId: id, ...number, amount: '700.00' })
    const note = 'The order number is missing.'
    await take('anika', 'vendorInvoiceReject', { id, note })
    expect(await one('victor', 'vendorInvoice', id, 'status decisionNote')).toEqual({ status: 'REJECTED', decisionNote: note })
    expect(await spendOf(first.campaignId)).toEqual({ invoiced: [], paid: [], budgetRemaining: '5000.00' })
    const corrected = await take('victor', 'vendorInvoiceSubmit', { id, ...number, amount: '650.00' }, 'status amount decisionNote')
    expect(corrected).toMatchObject({ status: 'SUBMITTED', amount: '650.00', decisionNote: null })

    const { id: placeholderId } = await placeholderOf(second.campaignId)
    const again = { placeholderId, ...number, amount: '1.00' }
    expect(await refused('victor', 'vendorInvoiceSubmit', again)).toEqual(why('ALREADY_EXISTS', 'invoiceNumber'))
  })

  test.each(['anika', 'nadia', 'amara'] as const)('%s does not decide on an invoice that they submitted', async person => {
    const { campaignId } = await plan()
    const { id } = await placeholderOf(campaignId)
    await take(person, 'vendorInvoiceSubmit', { placeholderId: id, ...numbered(), amount: '10.00' })
    expect(await refused(person, 'vendorInvoiceApprove', { id })).toEqual(why('FORBIDDEN', 'id'))
    expect(await refused(person, 'vendorInvoiceReject', { id, note: 'No' })).toEqual(why('FORBIDDEN', 'id'))
  })

  test('another vendor’s invoice and payment are out of reach, and for the other organization there is none', async () => {
    const vendorId = await otherVendor()
    const { campaignId } = await plan({ vendorIds: [vendorId] })
    const { id } = await placeholderOf(campaignId, vendorId)
    const sent = { ...numbered(), amount: '10.00' }
    expect(await refused('victor', 'vendorInvoiceSubmit', { ...sent, placeholderId: id })).toEqual(why('NOT_FOUND', 'placeholderId'))
    expect(await refused('victor', 'vendorInvoiceSubmit', { ...sent, campaignId, vendorId })).toEqual(why('NOT_FOUND', 'vendorId'))
    // The own vendor is not assigned to it.
    expect(await refused('victor', 'vendorInvoiceSubmit', { ...sent, campaignId })).toEqual(why('NOT_FOUND', 'campaignId'))

    await take('amara', 'vendorInvoiceSubmit', { ...sent, placeholderId: id })
    await take('anika', 'vendorInvoiceApprove', { id })
    const payment = await take('anika', 'vendorPaymentCreate', { invoiceId: id, paymentMethod: 'CHEQUE' })
    for (const [record, recordId] of Object.entries({ vendorInvoice: id, vendorPayment: payment.id, vendor: vendorId, campaign: campaignId })) {
      for (const who of ['victor', 'stranger'] as const) expect(await one(who, record, recordId, 'id')).toBeNull()
    }
    expect(await refused('stranger', 'vendorInvoiceReject', { id, note: 'No' })).toEqual(why('NOT_FOUND', 'id'))
    expect(await refused('stranger', 'vendorPaymentStart', { id: payment.id })).toEqual(why('NOT_FOUND', 'id'))
    expect(await refused('stranger', 'vendorPaymentCreate', { invoiceId: id, paymentMethod: 'CASH' })).toEqual(why('NOT_FOUND', 'invoiceId'))
  })
})
