import { invalidInput } from '@fieldgraph/kit/errors'

/** What a project and a campaign both have. */
export interface Plan {
  budget?: string | null | undefined
  startDate?: string | null | undefined
  endDate?: string | null | undefined
}

/** The plan as it would be, with the field that makes it impossible. */
export function expectPlan({ budget, startDate, endDate }: Plan): void {
  if (budget != null) {
    if (budget.startsWith('-')) throw invalidInput('A budget is 0 or more.', 'input', 'budget')
    if (/\.\d\d0*[1-9]/.test(budget)) throw invalidInput('A budget has two digits after the point at most.', 'input', 'budget')
    if (budget.split('.')[0]!.length > MOST_DIGITS) throw invalidInput(`A budget has ${MOST_DIGITS} digits before the point at most.`, 'input', 'budget')
  }
  // Days written as 2026-11-21 compare as texts.
  if (startDate != null && endDate != null && endDate < startDate) throw invalidInput('The last day cannot lie before the first.', 'input', 'endDate')
}

const MOST_DIGITS = 16
