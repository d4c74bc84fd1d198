import { invalidInput } from '@fieldgraph/kit/errors'
import type { Times } from '@fieldgraph/kit/period'

const LONGEST_DAYS = 3660

/** What can be booked at once. */
export function expectBookable({ from, until }: Times): Times {
  const days = (Date.parse(until) - Date.parse(from)) / 86_400_000
  if (until <= from) throw invalidInput('This ends before it begins.', 'input', 'until')
  if (days > LONGEST_DAYS) throw invalidInput('This takes ten years at most.', 'input', 'until')
  return { from, until }
}
