import { seesPersonalData } from '@fieldgraph/kit/identity'
import type { QuotationInputChange } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { changedInputs, changedLines, type LineChange, type Offer } from '../pricing/diff.ts'
import { rateCardNumber } from '../rate-cards/rate-card-number.ts'
import { difference } from './revision-amounts.ts'
import type { QuotationRevisionRow } from './quotation-revision.queries.ts'

export interface RevisionDiff {
  before: QuotationRevisionRow
  after: QuotationRevisionRow
  inputs: QuotationInputChange[]
  lines: LineChange[]
  totalChange: string
}

/** What is different in a revision; nothing of notes and contact data for who may not read them. */
export async function diffRevisions(ctx: Context, before: QuotationRevisionRow, after: QuotationRevisionRow): Promise<RevisionDiff> {
  const [one, other] = await Promise.all([offerOf(ctx, before), offerOf(ctx, after)])
  return { before, after, inputs: changedInputs(one, other), lines: changedLines(one, other), totalChange: difference(after.totalAmount, before.totalAmount) }
}

async function offerOf({ identity, loaders }: Context, revision: QuotationRevisionRow): Promise<Offer> {
  const { machines, orderType, numberOfDays, workingHours, foodResources, accommodationResources, siteDistance, usage, riskFactor, extraCharges, priceTrace } = revision
  const { machineType, rateCardId, validUntil, templateId, templateVersion, notes, customerContact } = revision
  const card = await loaders.rateCardById.load(rateCardId)
  const personal = { notes, ...Object.fromEntries(Object.entries(customerContact).map(([field, value]) => [`customerContact.${field}`, value])) }
  return {
    terms: { machines, orderType, numberOfDays, workingHours, foodResources, accommodationResources, siteDistance, usage, riskFactor, extraCharges },
    details: {
      machineType,
      rateCard: card && rateCardNumber.show(card.cardNumber),
      validUntil,
      template: templateId,
      templateVersion: templateVersion === null ? null : String(templateVersion),
      ...(seesPersonalData(identity) && personal),
    },
    lines: priceTrace,
  }
}
