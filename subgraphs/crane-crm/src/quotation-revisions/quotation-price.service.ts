import { hasScope } from '@fieldgraph/kit/identity'
import type { QuotationTermsInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { expectTerms, priceTerms } from './quotation-terms.ts'
import { difference } from './revision-amounts.ts'

/** What the terms would cost today. */
export async function quote({ identity, db }: Context, terms: QuotationTermsInput) {
  expectTerms(terms, ['input'])
  const { card, columns } = await db.read(trx => priceTerms(trx, terms, ['input']))
  const { currency, pricingVersion, machines, priceTrace, totalRent, taxAmount, totalAmount } = columns
  const rateCard = hasScope(identity.scopes, 'crane.rate_card:read') ? card : null
  return { currency, rateCard, pricingVersion, machines, lines: priceTrace, totalRent, netAmount: difference(totalAmount, taxAmount), taxAmount, totalAmount }
}
