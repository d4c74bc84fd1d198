import { invalidInput } from './errors.ts'

/** As `DatePeriod` in `common.graphql`: half-open. */
export interface Days {
  from: string
  until: string
}

/** As `DateTimePeriod` in `common.graphql`: half-open. */
export interface Times {
  from: string
  until: string
}

const LONGEST_DAYS = 400
const DAY = 86_400_000

/** The days that are asked about: one at least, and no more than a report can bear. */
export const expectPeriod = ({ from, until }: Days, ...field: string[]): Days => expectLength(from, until, field)

export const expectTimePeriod = ({ from, until }: Times, ...field: string[]): Times => expectLength(from, until, field)

function expectLength(from: string, until: string, field: string[]) {
  const path = field.length > 0 ? field : ['period', 'until']
  const length = Date.parse(until) - Date.parse(from)
  if (length <= 0) throw invalidInput('The period ends before it begins.', ...path)
  if (length > LONGEST_DAYS * DAY) throw invalidInput(`The period may have ${LONGEST_DAYS} days at most.`, ...path)
  return { from, until }
}
