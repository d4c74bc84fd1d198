import { businessNumber } from '@fieldgraph/kit/business-number'

/** How a payment's number is shown, and read again. */
export const transactionId = businessNumber('TXN')
