import { connection, toOrder, type ParentPage } from '@fieldgraph/kit/connection'
import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { DeviceTestReportsArgs, TestReportFilter, TestReportOrderField, TestStepResult } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { versionKey } from '../test-scenarios/test-scenario.queries.ts'
import { selectReports, type TestReportRow } from './test-report.queries.ts'
import { abortRun, changeReport, finishRun, startRun } from './test-report.service.ts'

const orderColumns: Record<TestReportOrderField, keyof TestReportRow> = { START_TIME: 'startTime' }

/** A page of the tests of a device, for a customer, at a job's site or by a person. */
const pageOf = (parentId: string, { filter, orderBy, ...args }: DeviceTestReportsArgs): ParentPage<TestReportFilter | null> => ({ parentId, args, filter, order: toOrder(orderBy, orderColumns) })

export const testReportResolvers = {
  Query: {
    testReport: (_, { id }, ctx) => ctx.loaders.testReportById.load(id),
    testReports: (_, { filter, orderBy, ...page }, ctx) => connection(ctx.db, 'testReports', trx => selectReports(trx, filter), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    testRunStart: (_, { input }, ctx) => payload('testReport', startRun(ctx, input)),
    testRunFinish: (_, { input }, ctx) => payload('testReport', finishRun(ctx, input)),
    testRunAbort: (_, { input }, ctx) => payload('testReport', abortRun(ctx, input)),
    testReportUpdate: (_, { input }, ctx) => payload('testReport', changeReport(ctx, input)),
  },
  TestReport: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.testReportById.load(id),
    scenario: (report, _, ctx) => (hasScope(ctx.identity.scopes, 'devices.scenario:read') ? ctx.loaders.testScenarioById.load(report.scenarioId) : null),
    scenarioVersion: (report, _, ctx) =>
      hasScope(ctx.identity.scopes, 'devices.scenario:read') ? ctx.loaders.scenarioVersionByKey.load(versionKey(report.scenarioId, report.scenarioVersion)) : null,
    device: (report, _, ctx) => (hasScope(ctx.identity.scopes, 'devices.device:read') ? ctx.loaders.deviceById.load(report.deviceId) : null),
    operator: ({ operatorId }) => (operatorId ? { id: operatorId } : null),
    customer: ({ customerId }, _, ctx) => (customerId !== null && hasScope(ctx.identity.scopes, 'devices.customer:read') ? ctx.loaders.deviceCustomerById.load(customerId) : null),
    job: ({ jobId }) => (jobId ? { id: jobId } : null),
    results: ({ results }) => (results as unknown as { steps?: TestStepResult[] }).steps ?? [],
    abortReason: (report, _, { identity }) => (seesPersonalData(identity) ? report.abortReason : null),
    organization: report => ({ id: report.organizationId }),
  },
  Device: {
    testReports: (device, args, ctx) => ctx.loaders.testReportsByDevice.load(pageOf(device.id, args)),
  },
  DeviceCustomer: {
    testReports: (customer, args, ctx) => ctx.loaders.testReportsByCustomer.load(pageOf(customer.id, args)),
  },
  Job: {
    testReports: (job, args, ctx) => ctx.loaders.testReportsByJob.load(pageOf(job.id, args)),
  },
  User: {
    testsOperated: (user, args, ctx) => ctx.loaders.testReportsByOperator.load(pageOf(user.id, args)),
  },
} satisfies Resolvers
