import { cents } from '@fieldgraph/kit/amount'

/** By how much the first amount is more than the second, or with a minus less. */
export function difference(one: string, other: string): string {
  const value = cents(one) - cents(other)
  const digits = String(value < 0n ? -value : value).padStart(3, '0')
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
