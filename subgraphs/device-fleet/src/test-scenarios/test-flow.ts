import { expectSatisfies } from '../json/json-schema.ts'
import { expectObject, refuseIn, type Json, type JsonObject } from '../json/strict-json.ts'

/** What must be measured in a step, and within which limits. */
export interface Criterion {
  measurement: string
  unit: string
  minimum?: number
  maximum?: number
  /** Left out, it is. */
  required?: boolean
}

export interface FlowStep {
  step: number
  action: string
  params: JsonObject
  description?: string
  autoTest?: boolean
  operatorParticipation?: boolean
  criteria?: Criterion[]
}

export interface TestFlow {
  steps: FlowStep[]
}

export const LONGEST_MEASUREMENT = 100
export const LONGEST_UNIT = 20
const SAYS_SOMETHING = '\\S'

/** The form of all flows. Nothing else is in them: a limit whose name is mistyped would limit nothing. */
export const TEST_FLOW_SCHEMA: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['steps'],
  additionalProperties: false,
  properties: { steps: { type: 'array', minItems: 1, maxItems: 1000, items: { $ref: '#/$defs/step' } } },
  $defs: {
    step: {
      type: 'object',
      required: ['step', 'action', 'params'],
      additionalProperties: false,
      properties: {
        step: { type: 'integer', minimum: 1, maximum: 1_000_000 },
        action: { type: 'string', pattern: SAYS_SOMETHING, maxLength: 200 },
        params: { type: 'object' },
        description: { type: 'string', maxLength: 5000 },
        autoTest: { type: 'boolean' },
        operatorParticipation: { type: 'boolean' },
        criteria: { type: 'array', maxItems: 100, items: { $ref: '#/$defs/criterion' } },
      },
    },
    criterion: {
      type: 'object',
      required: ['measurement', 'unit'],
      additionalProperties: false,
      properties: {
        measurement: { type: 'string', pattern: SAYS_SOMETHING, maxLength: LONGEST_MEASUREMENT },
        unit: { type: 'string', pattern: SAYS_SOMETHING, maxLength: LONGEST_UNIT },
        minimum: { type: 'number' },
        maximum: { type: 'number' },
        required: { type: 'boolean' },
      },
    },
  },
}

/** A value that is a flow; what a schema can't say of it is checked besides. */
export function expectFlow(value: Json, ...field: string[]): JsonObject {
  const flow = expectObject(value, ...field)
  expectSatisfies(flow, TEST_FLOW_SCHEMA, ...field)
  const refuse = refuseIn(field)
  const { steps } = asFlow(flow)
  steps.forEach(({ step, criteria = [] }, index) => {
    if (index > 0 && step <= steps[index - 1]!.step) refuse(`Steps count upwards: ${step} comes after ${steps[index - 1]!.step}.`, ['steps', index, 'step'])
    criteria.forEach(({ measurement, unit, minimum, maximum }, place) => {
      const path = ['steps', index, 'criteria', place]
      // What is measured is kept without them, so it would never be measured.
      for (const [name, text] of Object.entries({ measurement, unit })) if (text !== text.trim()) refuse('There are blanks around this.', [...path, name])
      if (minimum !== undefined && maximum !== undefined && minimum > maximum) refuse(`No value is at least ${minimum} and at most ${maximum}.`, [...path, 'minimum'])
      if (criteria.findIndex(other => other.measurement === measurement) < place) refuse(`There is a criterion for ${measurement} in this step already.`, [...path, 'measurement'])
    })
  })
  return flow
}

/** What was checked by `expectFlow`, as every flow that is stored was. */
export const asFlow = (flow: JsonObject): TestFlow => flow as unknown as TestFlow
