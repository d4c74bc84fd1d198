import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { later } from './later.ts'
import { appendPressure } from './pressure-series.service.ts'
import { expectMaxPoints, seriesOf } from './pressure-series.ts'

export const pressureSeriesResolvers = {
  Mutation: {
    testPressureAppend: (_, { input }, ctx) => payload('testReport', appendPressure(ctx, input)),
  },
  TestReport: {
    pressureSeries: async (report, { maxPoints }, ctx) => {
      const most = expectMaxPoints(maxPoints)
      const points = await seriesOf(await ctx.loaders.pressurePartsByReport.load(report.id), most)
      return points.map(({ offset, value }) => ({ at: later(report.startTime, offset), offset, value }))
    },
    pressurePointCount: async (report, _, ctx) => (await ctx.loaders.pointCountByReport.load(report.id))?.count ?? 0,
  },
} satisfies Resolvers
