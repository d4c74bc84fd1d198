import { compareAmounts, expectNonNegativeAmount } from '@fieldgraph/kit/amount'
import { databaseCode, invalidInput, violated } from '@fieldgraph/kit/errors'
import { noSuchUnit } from '../deals/deal-amount.ts'

/** A tax that somebody gives: nothing at least, and no more than what it is on. */
export function expectTax(taxAmount: string, amount: string): string {
  if (compareAmounts(expectNonNegativeAmount(taxAmount, 'input', 'taxAmount'), amount) > 0) {
    throw invalidInput(`A tax on ${amount} is no more than that.`, 'input', 'taxAmount')
  }
  return taxAmount
}

/** What PostgreSQL finds wrong with an invoice; `field` is the input that it comes from. */
export const refusedTax = (field: 'amount' | 'taxAmount') => (error: unknown): never => {
  if (databaseCode(error) === '22003') throw invalidInput('With its tax this comes to more than the books hold.', 'input', field)
  return violated({ payment_invoices_tax_of_currency: () => noSuchUnit('input', 'taxAmount') })(error)
}
