import { hasScope } from '@fieldgraph/kit/identity'
import { expectPeriod } from '@fieldgraph/kit/period'
import type { DeviceType } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { sumTests, type TestPassRateRow } from './test-pass-rate.queries.ts'

/** What the tests are grouped by, where it is this and there is one. */
const groupIf = ({ groupBy, group }: TestPassRateRow, ...wanted: TestPassRateRow['groupBy'][]): string | null => (wanted.includes(groupBy) && group !== '' ? group : null)

export const testPassRateResolvers = {
  Query: {
    testPassRate: (_, { period, groupBy }, ctx) => {
      const days = expectPeriod(period)
      return ctx.db.read(trx => sumTests(trx, days, groupBy))
    },
  },
  TestPassRate: {
    deviceType: row => groupIf(row, 'DEVICE_TYPE') as DeviceType | null,
    scenario: (row, _, ctx) => {
      const id = groupIf(row, 'SCENARIO')
      return id !== null && hasScope(ctx.identity.scopes, 'devices.scenario:read') ? ctx.loaders.testScenarioById.load(id) : null
    },
    operator: row => {
      const id = groupIf(row, 'OPERATOR')
      return id === null ? null : { id }
    },
    customer: (row, _, ctx) => {
      const id = groupIf(row, 'CUSTOMER')
      return id !== null && hasScope(ctx.identity.scopes, 'devices.customer:read') ? ctx.loaders.deviceCustomerById.load(id) : null
    },
    day: row => groupIf(row, 'DAY', 'MONTH'),
    rate: ({ passed, failed }) => (passed + failed === 0 ? null : passed / (passed + failed)),
  },
} satisfies Resolvers
