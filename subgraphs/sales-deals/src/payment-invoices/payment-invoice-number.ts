import { businessNumber } from '@fieldgraph/kit/business-number'

/** How an invoice's number is shown, and read again. */
export const invoiceNumber = businessNumber('INV')
