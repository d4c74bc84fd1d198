import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { tidyDecimal } from '../test-reports/decimal.ts'
import { recordMeasurement, recordMeasurements } from './test-measurement.service.ts'

export const testMeasurementResolvers = {
  Mutation: {
    testMeasurementRecord: (_, { input }, ctx) => payload('testMeasurement', recordMeasurement(ctx, input)),
    testMeasurementsRecord: (_, { input }, ctx) => payload('testReport', recordMeasurements(ctx, input)),
  },
  TestReport: {
    measurements: (report, args, ctx) => ctx.loaders.measurementsByReport.load({ parentId: report.id, args }),
  },
  TestMeasurement: {
    value: ({ value }) => tidyDecimal(value),
  },
} satisfies Resolvers
