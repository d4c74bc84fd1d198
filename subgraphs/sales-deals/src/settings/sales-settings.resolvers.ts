import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { findSettings } from './sales-settings.queries.ts'
import { changeSettings } from './sales-settings.service.ts'
import { toWeekdays } from './weekday.ts'

export const salesSettingsResolvers = {
  Query: {
    salesSettings: (_, __, ctx) => ctx.db.read(findSettings),
  },
  Mutation: {
    salesSettingsUpdate: (_, { input }, ctx) => payload('salesSettings', changeSettings(ctx, input)),
  },
  SalesSettings: {
    workingDays: settings => toWeekdays(settings.workingDays),
    organization: (_, __, { identity }) => (identity.organizationId ? { id: identity.organizationId } : null),
  },
} satisfies Resolvers
