import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { hasScope } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { TestScenarioOrderField } from '../api.generated.ts'
import { editPayload } from '../json/json-edit.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectScenarios, versionKey, type TestScenarioRow } from './test-scenario.queries.ts'
import { changeScenario, convertSteps, createScenario, editFlow, removeScenario, restoreScenario } from './test-scenario.service.ts'

const orderColumns: Record<TestScenarioOrderField, keyof TestScenarioRow> = { NAME: 'name', CREATED_AT: 'createdAt' }

export const testScenarioResolvers = {
  Query: {
    testScenario: (_, { id }, ctx) => ctx.loaders.testScenarioById.load(id),
    testScenarios: (_, { filter, orderBy, ...page }, ctx) => connection(ctx.db, 'testScenarios', trx => selectScenarios(trx, filter), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    testScenarioCreate: (_, { input }, ctx) => payload('testScenario', createScenario(ctx, input)),
    testScenarioUpdate: (_, { input }, ctx) => payload('testScenario', changeScenario(ctx, input)),
    testScenarioEditFlow: (_, { input }, ctx) => editPayload('testScenario', editFlow(ctx, input)),
    testStepsConvert: (_, { input }, ctx) => payload('testScenario', convertSteps(ctx, input)),
    testScenarioDelete: (_, { input }, ctx) => deletion(removeScenario(ctx, input)),
    testScenarioRestore: (_, { input }, ctx) => payload('testScenario', restoreScenario(ctx, input)),
  },
  TestScenario: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.testScenarioById.load(id),
    template: ({ templateId }, _, ctx) => (templateId !== null && hasScope(ctx.identity.scopes, 'devices.template:read') ? ctx.loaders.jsonTemplateById.load(templateId) : null),
    currentVersion: async (scenario, _, ctx) => (await ctx.loaders.scenarioVersionByKey.load(versionKey(scenario.id, scenario.scenarioVersion)))!,
    scenarioVersion: (scenario, { number }, ctx) => ctx.loaders.scenarioVersionByKey.load(versionKey(scenario.id, number)),
    versions: (scenario, args, ctx) => ctx.loaders.versionsByScenario.load({ parentId: scenario.id, args }),
    legacySteps: (scenario, _, ctx) => ctx.loaders.legacyStepsByScenario.load(scenario.id),
    createdBy: ({ createdById }) => (createdById ? { id: createdById } : null),
    organization: scenario => ({ id: scenario.organizationId }),
  },
  ScenarioVersion: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.scenarioVersionById.load(id),
    scenario: (version, _, ctx) => ctx.loaders.testScenarioById.load(version.scenarioId),
    number: version => version.scenarioVersion,
    createdBy: ({ createdById }) => (createdById ? { id: createdById } : null),
    organization: version => ({ id: version.organizationId }),
  },
  TestStep: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.testStepById.load(id),
  },
} satisfies Resolvers
