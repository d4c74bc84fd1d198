import { cents, compareAmounts } from '@fieldgraph/kit/amount'
import { expectRow } from '@fieldgraph/kit/crud'
import { conflict, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import { logActivity } from '../activities/deal-activity.queries.ts'
import type { DealAssignInput, DealCreateInput, DealFilter, DealUpdateInput } from '../api.generated.ts'
import { findClientStatus, keepClient } from '../clients/client.queries.ts'
import type { Context } from '../context.ts'
import { countDealCreated } from '../streaks/streak.queries.ts'
import { expectDealAmount, noSuchUnit } from './deal-amount.ts'
import { dealNumber } from './deal-number.ts'
import { hasPayments, insertDeal, lockDeal, settleDeal, updateDeal, type DealRow, type DealSearch } from './deal.queries.ts'
import { dealWorkflow } from './deal.workflow.ts'
import { handedOn, ownershipOf, reachOf } from './ownership.ts'

type Transaction = Parameters<typeof lockDeal>[0]

export async function createDeal(ctx: Context, input: DealCreateInput): Promise<DealRow> {
  const amount = expectDealAmount(input.amount, 'input', 'amount')
  const ownership = ownershipOf(ctx.identity, input)
  return ctx.db.write('deal.create', async trx => {
    const [clientStatus] = await Promise.all([input.clientStatus ?? findClientStatus(trx, input.clientId), expectClient(trx, input.clientId)])
    const deal = await insertDeal(trx, {
      clientId: input.clientId,
      amount,
      currency: input.currency,
      description: input.description?.trim() || null,
      paymentMethod: input.paymentMethod ?? null,
      paymentStatus: cents(amount) === 0n ? 'PAID' : 'PENDING',
      clientStatus,
      isOriginal: input.isOriginal,
      ...ownership,
      createdById: ctx.identity.userId,
    }).catch(violated({ deals_amount_of_currency: () => noSuchUnit('input', 'amount') }))
    // Together, since the next one to enter a deal waits for the number.
    await Promise.all([
      logActivity(trx, { dealId: deal.id, description: `entered the deal ${dealNumber.show(deal.dealNumber)}`, newValues: only(deal, ['amount', 'currency']) }),
      countDealCreated(trx, deal.ownerId),
    ])
    return deal
  }, input)
}

export async function changeDeal(ctx: Context, input: DealUpdateInput): Promise<DealRow> {
  if (input.amount != null) expectDealAmount(input.amount, 'input', 'amount')
  const values = given(input, ['clientId', 'amount', 'currency', 'clientStatus', 'isOriginal'], ['description', 'paymentMethod'])
  return ctx.db.write('deal.update', async trx => {
    const deal = await expectRow(trx, lockDeal, 'Deal', input)
    const changed = changedOf(deal, values)
    if (changed.length === 0) return deal
    if (changed.some(column => TERMS.has(column))) await expectTerms(trx, deal, values)
    const unit = () => noSuchUnit('input', changed.includes('amount') ? 'amount' : 'currency')
    const updated = await updateDeal(trx, deal.id, values).catch(violated({ deals_amount_of_currency: unit }))
    await logActivity(trx, {
      dealId: deal.id,
      description: `changed ${changed.join(', ')}`,
      oldValues: only(deal, changed),
      newValues: only(updated ?? deal, changed),
    })
    return changed.includes('amount') ? settleDeal(trx, deal.id) : (updated ?? deal)
  }, input)
}

export async function assignDeal(ctx: Context, input: DealAssignInput): Promise<DealRow> {
  return ctx.db.write('deal.assign', async trx => {
    const deal = await expectRow(trx, lockDeal, 'Deal', input)
    const after = handedOn(ctx.identity, deal, input)
    const changed = changedOf(deal, after)
    if (changed.length === 0) return deal
    const updated = (await updateDeal(trx, deal.id, after)) ?? deal
    await logActivity(trx, { dealId: deal.id, description: 'handed the deal on', oldValues: only(deal, changed), newValues: only(updated, changed) })
    return updated
  }, input)
}

/** What is looked for: in nothing that the caller may not read. */
export const searchOf = ({ identity }: Context, filter?: DealFilter | null): DealSearch => ({
  ...filter,
  reach: reachOf(identity),
  ...(filter?.text != null && { unread: { descriptions: !seesPersonalData(identity), clients: !hasScope(identity.scopes, 'sales.client:read') } }),
})

type Values = Partial<Pick<DealRow, 'clientId' | 'amount' | 'currency' | 'clientStatus' | 'isOriginal' | 'description' | 'paymentMethod' | 'ownerId' | 'teamId'>>
type Column = keyof Values

/** What was agreed, and is verified. */
const TERMS: ReadonlySet<Column> = new Set(['clientId', 'amount', 'currency'])

const changedOf = (deal: DealRow, values: Values): Column[] =>
  (Object.keys(values) as Column[]).filter(column =>
    column === 'amount' ? compareAmounts(values.amount!, deal.amount) !== 0 : values[column] !== deal[column])

const only = (deal: DealRow, columns: readonly Column[]) => Object.fromEntries(columns.map(column => [column, deal[column]]))

async function expectTerms(trx: Transaction, deal: DealRow, { clientId, amount, currency }: Values): Promise<void> {
  dealWorkflow.next(deal.status, 'changeTheTermsOf')
  if (clientId !== undefined && clientId !== deal.clientId) await expectClient(trx, clientId)
  if (amount !== undefined && compareAmounts(amount, deal.claimedAmount) < 0) {
    throw invalidInput(`Payments of ${deal.claimedAmount} ${deal.currency} were entered: the amount can't be below that.`, 'input', 'amount')
  }
  if (currency !== undefined && currency !== deal.currency && (await hasPayments(trx, deal.id))) {
    throw conflict('Payments were entered in the currency of the deal.', 'input', 'currency')
  }
}

async function expectClient(trx: Transaction, id: string): Promise<void> {
  if (!(await keepClient(trx, id))) throw notFound('Client', id, 'input', 'clientId')
}
