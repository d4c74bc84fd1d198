import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import { editPayload } from '../json/json-edit.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { countVersions } from './device-software.queries.ts'
import { changeDeviceSoftware, editConfiguration } from './device-software.service.ts'

export const deviceSoftwareResolvers = {
  Query: {
    deviceSoftware: (_, { id }, ctx) => ctx.loaders.deviceSoftwareById.load(id),
    fleetSoftwareStatus: (_, { softwareId }, ctx) => ctx.db.read(trx => countVersions(trx, softwareId)),
  },
  Mutation: {
    deviceSoftwareUpdate: (_, { input }, ctx) => payload('deviceSoftware', changeDeviceSoftware(ctx, input)),
    deviceSoftwareEditConfiguration: (_, { input }, ctx) => editPayload('deviceSoftware', editConfiguration(ctx, input)),
  },
  Device: {
    software: (device, args, ctx) => ctx.loaders.softwareByDevice.load({ parentId: device.id, args }),
  },
  DeviceSoftware: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.deviceSoftwareById.load(id),
    device: (present, _, ctx) => ctx.loaders.deviceById.load(present.deviceId),
    software: (present, _, ctx) => (hasScope(ctx.identity.scopes, 'devices.software:read') ? ctx.loaders.softwareById.load(present.softwareId) : null),
    softwareVersion: (present, _, ctx) =>
      (present.versionId !== null && hasScope(ctx.identity.scopes, 'devices.version:read') ? ctx.loaders.softwareVersionById.load(present.versionId) : null),
    notes: (present, _, { identity }) => (seesPersonalData(identity) ? present.notes : null),
    organization: present => ({ id: present.organizationId }),
  },
  FleetSoftwareStatus: {
    software: (status, _, ctx) => (hasScope(ctx.identity.scopes, 'devices.software:read') ? ctx.loaders.softwareById.load(status.softwareId) : null),
    softwareVersion: (status, _, ctx) => (hasScope(ctx.identity.scopes, 'devices.version:read') ? ctx.loaders.softwareVersionById.load(status.versionId) : null),
  },
} satisfies Resolvers
