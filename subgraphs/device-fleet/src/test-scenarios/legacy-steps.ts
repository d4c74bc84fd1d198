import { isObject, refuseIn, type Json, type JsonObject } from '../json/strict-json.ts'
import type { TestStepRow } from './test-scenario.queries.ts'

/**
 * Steps of the old form as a flow, in their order and by their numbers. Their
 * criteria were written in three ways: `{ leak: { unit: 'Pa', max: 50 } }`, one by
 * itself as `{ measurement: 'leak', unit: 'Pa', maximum: 50 }`, or a list of these
 * as `{ criteria: […] }`. Whether what comes of them is a flow is for `expectFlow` to say.
 */
export function flowOf(steps: readonly TestStepRow[], ...field: string[]): JsonObject {
  return { steps: steps.map((step, index) => toFlowStep(step, (message, ...path) => refuseIn(field)(message, ['steps', index, ...path]))) }
}

type RefuseStep = (message: string, ...path: string[]) => never

function toFlowStep({ stepOrder, stepName, description, parameters, criteria, autoTest, operatorParticipation }: TestStepRow, refuse: RefuseStep): JsonObject {
  const demanded = toCriteria(criteria as JsonObject, refuse)
  return {
    step: stepOrder,
    action: stepName.trim(),
    ...(description?.trim() && { description }),
    params: parameters as JsonObject,
    autoTest,
    operatorParticipation,
    ...(demanded.length > 0 && { criteria: demanded }),
  }
}

function toCriteria(criteria: JsonObject, refuse: RefuseStep): Json[] {
  if (Array.isArray(criteria['criteria'])) return criteria['criteria'].map(withFullNames)
  if (typeof criteria['measurement'] === 'string') return [withFullNames(criteria)]
  return Object.entries(criteria).map(([measurement, limits]) => {
    if (!isObject(limits)) refuse(`The criterion ${measurement} has no limits that a flow could have: it needs a unit, and a minimum or a maximum.`, 'criteria', measurement)
    return { measurement, ...(withFullNames(limits) as JsonObject) }
  })
}

const FULL_NAMES: Readonly<Record<string, string>> = { min: 'minimum', max: 'maximum' }

const withFullNames = (criterion: Json): Json =>
  isObject(criterion) ? Object.fromEntries(Object.entries(criterion).map(([name, value]) => [FULL_NAMES[name] ?? name, value])) : criterion
