import { businessNumber } from '@fieldgraph/kit/business-number'

/** How a rate card's number is shown. */
export const rateCardNumber = businessNumber('RC')
