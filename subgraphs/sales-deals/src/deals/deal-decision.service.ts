import { cents } from '@fieldgraph/kit/amount'
import { expectRow } from '@fieldgraph/kit/crud'
import { conflict } from '@fieldgraph/kit/errors'
import { publish } from '@fieldgraph/kit/events'
import { logActivity } from '../activities/deal-activity.queries.ts'
import type { DealCancelInput, DealRejectInput, DealVerifyInput } from '../api.generated.ts'
import { findClientName } from '../clients/client.queries.ts'
import type { Context } from '../context.ts'
import { dealNumber } from './deal-number.ts'
import { decideDeal, lockDeal, updateDeal, type DealRow } from './deal.queries.ts'
import { dealWorkflow } from './deal.workflow.ts'
import { expectAnother } from './separation.ts'

type Transaction = Parameters<typeof lockDeal>[0]

export async function verifyDeal(ctx: Context, input: DealVerifyInput): Promise<DealRow> {
  return ctx.db.write('deal.verify', async trx => {
    const deal = await expectDeal(trx, input, 'verify')
    const decidedById = expectAnother(ctx.identity, deal.createdById, deal.ownerId)
    const status = deal.paymentStatus === 'PAID' ? 'COMPLETED' : 'VERIFIED'
    const verified = await decideDeal(trx, deal.id, { status, verificationStatus: 'VERIFIED', decidedById })
    await logActivity(trx, { dealId: deal.id, description: 'verified the deal', ...statusOf(deal, verified) })
    await publish(trx, { type: 'sales.deal.verified.v1', subjectId: deal.id, data: await decisionOf(trx, deal, decidedById) })
    return verified
  }, input)
}

export async function rejectDeal(ctx: Context, input: DealRejectInput): Promise<DealRow> {
  const reason = input.reason.trim()
  return ctx.db.write('deal.reject', async trx => {
    const deal = await expectDeal(trx, input, 'reject')
    const decidedById = expectAnother(ctx.identity, deal.createdById, deal.ownerId)
    expectNothingClaimed(deal)
    const rejected = await decideDeal(trx, deal.id, { status: 'REJECTED', verificationStatus: 'REJECTED', decidedById, reason })
    await logActivity(trx, { dealId: deal.id, description: `rejected the deal: ${reason}`, ...statusOf(deal, rejected) })
    await publish(trx, { type: 'sales.deal.rejected.v1', subjectId: deal.id, data: { ...(await decisionOf(trx, deal, decidedById)), reason } })
    return rejected
  }, input)
}

export async function cancelDeal(ctx: Context, input: DealCancelInput): Promise<DealRow> {
  const reason = input.reason.trim()
  return ctx.db.write('deal.cancel', async trx => {
    const deal = await expectDeal(trx, input, 'cancel')
    expectNothingClaimed(deal)
    const cancelled = (await updateDeal(trx, deal.id, { status: 'CANCELLED', reason })) ?? deal
    await logActivity(trx, { dealId: deal.id, description: `called the deal off: ${reason}`, ...statusOf(deal, cancelled) })
    return cancelled
  }, input)
}

/** The deal, held until the transaction ends, at the version that the caller knows and in a state that allows the event. */
async function expectDeal(trx: Transaction, which: { id: string; version?: number | null | undefined }, event: 'verify' | 'reject' | 'cancel'): Promise<DealRow> {
  const deal = await expectRow(trx, lockDeal, 'Deal', which)
  dealWorkflow.next(deal.status, event)
  return deal
}

function expectNothingClaimed({ claimedAmount, currency }: DealRow): void {
  if (cents(claimedAmount) > 0n) throw conflict(`Payments of ${claimedAmount} ${currency} were entered for it: reject or refund them first.`, 'input', 'id')
}

const statusOf = (before: DealRow, after: DealRow) => ({ oldValues: { status: before.status }, newValues: { status: after.status } })

const decisionOf = async (trx: Transaction, deal: DealRow, verifiedById: string) => ({
  dealNumber: dealNumber.show(deal.dealNumber),
  ownerId: deal.ownerId,
  clientName: await findClientName(trx, deal.clientId),
  verifiedById,
})
