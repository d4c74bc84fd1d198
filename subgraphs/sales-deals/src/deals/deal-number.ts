import { businessNumber } from '@fieldgraph/kit/business-number'

/** How a deal's number is shown, and read again. */
export const dealNumber = businessNumber('DLID')
