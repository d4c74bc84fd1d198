import type { TestCriterionReason, TestCriterionResult, TestStepResult, TestVerdict } from '../api.generated.ts'
import type { Criterion, FlowStep, TestFlow } from '../test-scenarios/test-flow.ts'
import { compareDecimals, tidyDecimal } from './decimal.ts'

/** All values of one name and unit that were measured in one step. */
export interface Measured {
  step: number
  name: string
  unit: string
  count: number
  lowest: string
  highest: string
}

export interface Judgement {
  verdict: TestVerdict
  steps: TestStepResult[]
}

/** What came of a test: a value out of its limits fails it, whatever else is missing; all values that were measured count. */
export function judge({ steps }: TestFlow, measured: readonly Measured[]): Judgement {
  const results = steps.map(step => judgeStep(step, measured.filter(values => values.step === step.step)))
  return { verdict: worst(results.map(({ verdict }) => verdict)) ?? 'PASS', steps: results }
}

function judgeStep({ step, action, criteria = [] }: FlowStep, measured: readonly Measured[]): TestStepResult {
  const results = criteria.map(criterion => judgeCriterion(criterion, measured.filter(({ name }) => name === criterion.measurement)))
  return { step, action, verdict: worst(results.map(({ verdict }) => verdict)), criteria: results }
}

function judgeCriterion({ measurement, unit, minimum, maximum, required = true }: Criterion, measured: readonly Measured[]): TestCriterionResult {
  const values = measured.find(group => group.unit === unit)
  const reason = reasonOf(values, measured.length, minimum, maximum)
  return {
    measurement, unit, minimum: minimum ?? null, maximum: maximum ?? null, isRequired: required,
    measured: measured.reduce((sum, { count }) => sum + count, 0),
    lowest: values ? tidyDecimal(values.lowest) : null,
    highest: values ? tidyDecimal(values.highest) : null,
    verdict: reason === 'NOT_MEASURED' && !required ? null : VERDICTS[reason],
    reason,
  }
}

function reasonOf(values: Measured | undefined, units: number, minimum: number | undefined, maximum: number | undefined): TestCriterionReason {
  if (values && minimum !== undefined && compareDecimals(values.lowest, String(minimum)) < 0) return 'BELOW_MINIMUM'
  if (values && maximum !== undefined && compareDecimals(values.highest, String(maximum)) > 0) return 'ABOVE_MAXIMUM'
  if (units > (values ? 1 : 0)) return 'OTHER_UNIT'
  return values ? 'WITHIN_LIMITS' : 'NOT_MEASURED'
}

const VERDICTS: Readonly<Record<TestCriterionReason, TestVerdict>> = {
  WITHIN_LIMITS: 'PASS', BELOW_MINIMUM: 'FAIL', ABOVE_MAXIMUM: 'FAIL', NOT_MEASURED: 'ERROR', OTHER_UNIT: 'ERROR',
}

/** Null where nothing is demanded. */
const worst = (verdicts: readonly (TestVerdict | null)[]): TestVerdict | null => (['FAIL', 'ERROR', 'PASS'] as const).find(verdict => verdicts.includes(verdict)) ?? null
