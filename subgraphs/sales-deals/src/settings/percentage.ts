import { invalidInput } from '@fieldgraph/kit/errors'

/** So many of each hundred, without a digit that the database would round away. */
export function expectPercentage(value: string, ...field: string[]): string {
  if (!/^\d+(\.\d{1,2}0*)?$/.test(value)) throw invalidInput('A rate is 0 or more and has two digits after the point at most.', ...field)
  if (Number(value) > 100) throw invalidInput('A rate is 100 at most.', ...field)
  return value
}
