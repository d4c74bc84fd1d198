import { compareAmounts } from '@fieldgraph/kit/amount'
import { expectRow } from '@fieldgraph/kit/crud'
import { DomainError, invalidInput, violated } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { CraneDealAssignInput, CraneDealCreateInput, CraneDealFilter, CraneDealUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { assigneeOf, reachOf } from '../customers/assignment.ts'
import { expectCustomer } from '../customers/customer.service.ts'
import { expectDealValue, noSuchUnit } from './deal-value.ts'
import { insertDeal, lockDeal, updateDeal, type CraneDealRow, type DealSearch } from './deal.queries.ts'
import { probabilityAt } from './deal.workflow.ts'

const rules = (valued: 'value' | 'currency') =>
  violated({
    deals_value_of_currency: () => noSuchUnit('input', valued),
    deals_probability: () => invalidInput('A probability is from 0 to 100.', 'input', 'probability'),
  })

export async function createDeal(ctx: Context, input: CraneDealCreateInput): Promise<CraneDealRow> {
  if (input.value != null) expectDealValue(input.value, 'input', 'value')
  const { userId } = ctx.identity
  const deal = {
    ...given(input, [], ['description', 'value', 'expectedCloseDate', 'notes']),
    customerId: input.customerId,
    title: input.title.trim(),
    currency: input.currency,
    ...likelihood('QUALIFICATION', input.probability),
    assignedToId: assigneeOf(ctx.identity, input.assignedToId, userId),
    createdById: userId,
  }
  return ctx.db.write('deal.create', async trx => {
    await expectCustomer(trx, deal.customerId)
    return insertDeal(trx, deal).catch(rules('value'))
  }, input)
}

export async function changeDeal(ctx: Context, input: CraneDealUpdateInput): Promise<CraneDealRow> {
  if (input.value != null) expectDealValue(input.value, 'input', 'value')
  const { probability, ...rest } = given(input, ['title', 'currency'], ['description', 'value', 'probability', 'expectedCloseDate', 'notes'])
  return ctx.db.write('deal.update', async trx => {
    const deal = await expectRow(trx, lockDeal, 'Deal', input)
    const values = { ...rest, ...(probability !== undefined && likelihood(deal.stage, probability)) }
    const changed = changedOf(deal, values)
    if (changed.length === 0) return deal
    if (deal.closedAt !== null && changed.some(column => TERMS.has(column))) throw new DomainError('INVALID_TRANSITION', `Cannot change the terms of what is ${deal.stage.toLowerCase()}.`)
    return (await updateDeal(trx, deal.id, values).catch(rules(changed.includes('value') ? 'value' : 'currency'))) ?? deal
  }, input)
}

export async function assignDeal(ctx: Context, input: CraneDealAssignInput): Promise<CraneDealRow> {
  return ctx.db.write('deal.assign', async trx => {
    const deal = await expectRow(trx, lockDeal, 'Deal', input)
    const assignedToId = assigneeOf(ctx.identity, input.assignedToId, deal.assignedToId)
    return (assignedToId !== deal.assignedToId && (await updateDeal(trx, deal.id, { assignedToId }))) || deal
  }, input)
}

/** What is looked for. */
export const searchOf = ({ identity }: Context, filter?: CraneDealFilter | null): DealSearch => ({ ...filter, reach: reachOf(identity) })

type Values = Partial<Pick<CraneDealRow, 'title' | 'description' | 'value' | 'currency' | 'probability' | 'isProbabilitySet' | 'expectedCloseDate' | 'notes'>>
type Column = keyof Values

/** What is history once the deal is closed. */
const TERMS: ReadonlySet<Column> = new Set(['value', 'currency', 'probability', 'isProbabilitySet', 'expectedCloseDate'])

/** Null lets it follow the stage. */
const likelihood = (stage: CraneDealRow['stage'], probability: number | null | undefined) => ({
  probability: probability ?? probabilityAt(stage),
  isProbabilitySet: probability != null,
})

const changedOf = (deal: CraneDealRow, values: Values): Column[] =>
  (Object.keys(values) as Column[]).filter(column =>
    column === 'value' && values.value != null && deal.value !== null ? compareAmounts(values.value, deal.value) !== 0 : values[column] !== deal[column])
