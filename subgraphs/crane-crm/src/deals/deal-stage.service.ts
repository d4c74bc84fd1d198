import { expectRow } from '@fieldgraph/kit/crud'
import { conflict } from '@fieldgraph/kit/errors'
import type { CraneDealLoseInput, CraneDealNegotiateInput, CraneDealProposeInput, CraneDealWinInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { hasAcceptedQuotation, lockDeal, moveDeal, type CraneDealRow } from './deal.queries.ts'
import { dealWorkflow, probabilityAt, type CraneDealEvent } from './deal.workflow.ts'

export const proposeDeal = (ctx: Context, input: CraneDealProposeInput): Promise<CraneDealRow> => move(ctx, 'propose', input)
export const negotiateDeal = (ctx: Context, input: CraneDealNegotiateInput): Promise<CraneDealRow> => move(ctx, 'negotiate', input)
export const winDeal = (ctx: Context, input: CraneDealWinInput): Promise<CraneDealRow> => move(ctx, 'win', input)
export const loseDeal = (ctx: Context, input: CraneDealLoseInput): Promise<CraneDealRow> => move(ctx, 'lose', input)

type Move = CraneDealProposeInput & { reason?: string }

function move(ctx: Context, event: CraneDealEvent, input: Move): Promise<CraneDealRow> {
  return ctx.db.write(`deal.${event}`, async trx => {
    const deal = await expectRow(trx, lockDeal, 'Deal', input)
    const stage = dealWorkflow.next(deal.stage, event)
    if (stage === 'WON' && !(await hasAcceptedQuotation(trx, deal))) throw conflict('No quotation for this deal or its lead has been accepted.', 'input', 'id')
    const probability = probabilityAt(stage, deal.isProbabilitySet ? deal.probability : null)
    return moveDeal(trx, deal.id, { stage, probability, ...(input.reason !== undefined && { lossReason: input.reason.trim() }) })
  }, input)
}
