import { connection, toOrder, type ParentPage } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { hasScope } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { DeviceOrderField, JobDevicesOnSiteArgs } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectDevices, type DeviceRow, type DeviceSearch } from './device.queries.ts'
import { changeDevice, createDevice, dueWithin, removeDevice, restoreDevice, setDeviceStatus } from './device.service.ts'

const orderColumns: Record<DeviceOrderField, keyof DeviceRow> = { DEVICE_NUMBER: 'deviceNumber', CREATED_AT: 'createdAt' }

/** A page of the devices of a customer or at a job's site. */
export const devicePageOf = (parentId: string, { filter, orderBy, ...args }: JobDevicesOnSiteArgs): ParentPage<DeviceSearch> => ({
  parentId,
  args,
  filter: filter ?? undefined,
  order: toOrder(orderBy, orderColumns),
})

export const deviceResolvers = {
  Query: {
    device: (_, { id }, ctx) => ctx.loaders.deviceById.load(id),
    deviceByNumber: (_, { deviceNumber }, ctx) => ctx.loaders.deviceByNumber.load(deviceNumber.trim()),
    devices: (_, { filter, orderBy, ...page }, ctx) => connection(ctx.db, 'devices', trx => selectDevices(trx, filter), page, toOrder(orderBy, orderColumns)),
    devicesDueForTest: (_, { withinDays, ...page }, ctx) => {
      const due = dueWithin(withinDays)
      return connection(ctx.db, 'devicesDueForTest', trx => selectDevices(trx, due), page, [{ column: 'testDueOn', direction: 'asc' }])
    },
  },
  Mutation: {
    deviceCreate: (_, { input }, ctx) => payload('device', createDevice(ctx, input)),
    deviceUpdate: (_, { input }, ctx) => payload('device', changeDevice(ctx, input)),
    deviceStatusSet: (_, { input }, ctx) => payload('device', setDeviceStatus(ctx, input)),
    deviceDelete: (_, { input }, ctx) => deletion(removeDevice(ctx, input)),
    deviceRestore: (_, { input }, ctx) => payload('device', restoreDevice(ctx, input)),
  },
  Device: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.deviceById.load(id),
    customer: (device, _, ctx) => (device.customerId !== null && hasScope(ctx.identity.scopes, 'devices.customer:read') ? ctx.loaders.deviceCustomerById.load(device.customerId) : null),
    job: device => (device.jobId ? { id: device.jobId } : null),
    // Infinity: never.
    testDueOn: ({ testDueOn }) => (testDueOn === 'infinity' ? null : testDueOn),
    createdBy: device => (device.createdById ? { id: device.createdById } : null),
    organization: device => ({ id: device.organizationId }),
  },
  Job: {
    devicesOnSite: (job, args, ctx) => ctx.loaders.devicesByJob.load(devicePageOf(job.id, args)),
  },
} satisfies Resolvers
