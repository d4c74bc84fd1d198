import { businessNumber } from '@fieldgraph/kit/business-number'

/** How a quotation's number is shown, and read again. */
export const quotationNumber = businessNumber('QT')
