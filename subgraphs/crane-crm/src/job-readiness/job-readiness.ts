import type { JobProblemCode } from '../api.generated.ts'
import { shortcomingsOf, type Shortcoming } from './job-crew.ts'
import type { OperatorOfJob, UnitOfJob } from './job-crew.queries.ts'

interface Problem {
  code: JobProblemCode
  message: string
  equipment: UnitOfJob | null
  operator: OperatorOfJob['operator']
}

const problem = (code: JobProblemCode, message: string, about: Partial<Pick<Problem, 'equipment' | 'operator'>> = {}): Problem => ({ code, message, equipment: null, operator: null, ...about })

/** Without names: who may see them, sees whom a problem is about. */
const SENTENCES: Record<Shortcoming, string> = {
  OPERATOR_INACTIVE: 'An operator does not work any more.',
  OPERATOR_UNFIT: 'An operator drives none of the units.',
  OPERATOR_UNCERTIFIED: 'An operator has no certification that is valid on all days of the job.',
}

/** What is in the way of a job with these units and operators. */
export function problemsOf(units: readonly UnitOfJob[], operators: readonly OperatorOfJob[], isAssessed: boolean): Problem[] {
  const categories = units.map(({ category }) => category)
  return [
    ...(units.length > 0 ? [] : [problem('NO_EQUIPMENT', 'No unit is booked.')]),
    ...(operators.length > 0 ? [] : [problem('NO_OPERATOR', 'No operator is booked.')]),
    ...units
      .filter(({ condition }) => condition !== 'IN_SERVICE')
      .map(unit => problem('EQUIPMENT_OUT_OF_SERVICE', unit.condition === 'RETIRED' ? 'A unit was retired.' : 'A unit is in maintenance.', { equipment: unit })),
    ...operators.flatMap(({ operator, isCertified }) =>
      operator === null ? [] : shortcomingsOf({ ...operator, isCertified }, categories).map(code => problem(code, SENTENCES[code], { operator })),
    ),
    ...(isAssessed ? [] : [problem('NO_ASSESSMENT', 'Nobody has assessed the site.')]),
  ]
}
