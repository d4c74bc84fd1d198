import { invalidInput } from '@fieldgraph/kit/errors'

export interface Days {
  from: string
  until: string
}

const LONGEST_DAYS = 400
const DAY = 86_400_000

export function expectPeriod({ from, until }: Days): Days {
  const days = (Date.parse(until) - Date.parse(from)) / DAY
  if (days <= 0) throw invalidInput('The period ends before it begins.', 'period', 'until')
  if (days > LONGEST_DAYS) throw invalidInput(`The period may have ${LONGEST_DAYS} days at most.`, 'period', 'until')
  return { from, until }
}

/** How many, and how much in each currency. */
export const figureOf = (rows: readonly { currency: string; count: number; amount: string }[]) => ({
  count: rows.reduce((count, row) => count + row.count, 0),
  totals: rows.map(({ currency, amount }) => ({ currency, amount })),
})
