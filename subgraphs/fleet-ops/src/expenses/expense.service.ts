import { compareAmounts, expectAmount } from '@fieldgraph/kit/amount'
import { expectRow } from '@fieldgraph/kit/crud'
import { ForbiddenError, invalidInput, notFound } from '@fieldgraph/kit/errors'
import { publish } from '@fieldgraph/kit/events'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import { expectAnother } from '../amounts/separation.ts'
import type { ExpenseApproveInput, ExpenseAttachBillInput, ExpenseFilter, ExpenseRejectInput, ExpenseSubmitInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { findDriversByIds } from '../drivers/driver.queries.ts'
import { decideExpense, findCampaignCurrency, insertExpense, lockExpense, updateExpense, type Decision, type ExpenseRow, type ExpenseSearch } from './expense.queries.ts'
import { expenseWorkflow, type ExpenseEvent } from './expense.workflow.ts'

type Transaction = Parameters<typeof lockExpense>[0]

export async function submitExpense(ctx: Context, input: ExpenseSubmitInput): Promise<ExpenseRow> {
  const amount = expectAmount(input.amount, 'input', 'amount')
  const billUrl = expectHttps(input.billUrl)
  const driverId = driverOf(ctx, input.driverId)
  return ctx.db.write('expense.submit', async trx => {
    const currency = await findCampaignCurrency(trx, input.campaignId)
    if (currency === null) throw notFound('Campaign', input.campaignId, 'input', 'campaignId')
    if (driverId !== null && (await findDriversByIds(trx, [driverId])).length === 0) throw notFound('Driver', driverId, 'input', 'driverId')
    return insertExpense(trx, {
      campaignId: input.campaignId,
      driverId,
      expenseType: input.expenseType.trim(),
      amount,
      currency: input.currency ?? currency,
      description: input.description ?? null,
      billUrl,
      billImage: await keepBill(ctx, input.billUploadKey),
      submittedById: ctx.identity.userId,
    })
  }, input)
}

export async function attachBill(ctx: Context, input: ExpenseAttachBillInput): Promise<ExpenseRow> {
  const billUrl = expectHttps(input.billUrl)
  if (billUrl === null && input.billUploadKey == null) throw invalidInput('Give the bill: an upload or an address.', 'input', 'billUploadKey')
  return ctx.db.write('expense.attachBill', async trx => {
    const expense = await expectExpense(trx, input, 'attachABillTo')
    const billImage = await keepBill(ctx, input.billUploadKey)
    return (await updateExpense(trx, expense.id, { ...(billUrl !== null && { billUrl }), ...(billImage !== null && { billImage }) })) ?? expense
  }, input)
}

export async function approveExpense(ctx: Context, input: ExpenseApproveInput): Promise<ExpenseRow> {
  const sanctioned = input.sanctionedAmount == null ? null : expectAmount(input.sanctionedAmount, 'input', 'sanctionedAmount')
  return ctx.db.write('expense.approve', async trx => {
    const expense = await expectExpense(trx, input, 'approve')
    if (sanctioned !== null && compareAmounts(sanctioned, expense.amount) > 0) {
      throw invalidInput(`No more can be approved than the ${expense.amount} that are claimed.`, 'input', 'sanctionedAmount')
    }
    return decide(ctx, trx, expense, { status: 'APPROVED', sanctionedAmount: sanctioned ?? expense.amount, decisionNote: input.note?.trim() ?? null })
  }, input)
}

export async function rejectExpense(ctx: Context, input: ExpenseRejectInput): Promise<ExpenseRow> {
  return ctx.db.write('expense.reject', async trx => {
    const expense = await expectExpense(trx, input, 'reject')
    return decide(ctx, trx, expense, { status: 'REJECTED', sanctionedAmount: null, decisionNote: input.note.trim() })
  }, input)
}

/** What is looked for; who sees no free text can't find an expense by it either. */
export const searchOf = ({ identity }: Context, filter: ExpenseFilter | null | undefined): ExpenseSearch | null =>
  seesPersonalData(identity) ? (filter ?? null) : { ...filter, kindsOnly: true }

/** Whose expense it is to be: whoever sees no more than what is linked to them submits for the own driver record alone. */
function driverOf({ identity }: Context, driverId: string | null | undefined): string | null {
  if (identity.rowLevels['fleet'] === 'all') return driverId ?? null
  const own = identity.links.filter(link => link.startsWith('drv_'))
  if (own.length === 0) throw new ForbiddenError('You have no driver record to submit an expense for.')
  if (driverId == null) {
    if (own.length > 1) throw invalidInput('Say for which of your driver records.', 'input', 'driverId')
    return own[0]!
  }
  if (!own.includes(driverId)) throw notFound('Driver', driverId, 'input', 'driverId')
  return driverId
}

/** A bill that lies elsewhere must come the way it was put there. */
function expectHttps(billUrl: string | null | undefined): string | null {
  if (billUrl != null && !/^https:/i.test(billUrl)) throw invalidInput('A bill elsewhere needs an https address.', 'input', 'billUrl')
  return billUrl ?? null
}

const keepBill = async (ctx: Context, uploadKey: string | null | undefined): Promise<string | null> =>
  uploadKey == null ? null : ctx.uploads.keep(uploadKey, 'EXPENSE_BILL', 'input', 'billUploadKey')

/** The expense, held until the transaction ends, at the version that the caller knows and in a state that allows the event. */
async function expectExpense(trx: Transaction, which: { id: string; version?: number | null | undefined }, event: ExpenseEvent): Promise<ExpenseRow> {
  const expense = await expectRow(trx, lockExpense, 'Expense', which)
  expenseWorkflow.next(expense.status, event)
  return expense
}

async function decide({ identity }: Context, trx: Transaction, expense: ExpenseRow, decision: Omit<Decision, 'decidedById'>): Promise<ExpenseRow> {
  const decidedById = expectAnother(identity, expense, expense.driverId)
  const decided = await decideExpense(trx, expense.id, { ...decision, decidedById })
  if (!decided) throw notFound('Expense', expense.id, 'input', 'id')
  const { id, status, submittedById, driverId, campaignId } = decided
  await publish(trx, { type: 'fleet.expense.decided.v1', subjectId: id, data: { status, submittedById, driverId, campaignId } })
  return decided
}
