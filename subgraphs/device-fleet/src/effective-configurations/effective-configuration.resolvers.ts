import type { Context } from '../context.ts'
import type { DeviceRow } from '../devices/device.queries.ts'
import { editPayload } from '../json/json-edit.ts'
import { timeToCheck } from '../json/json-schema.ts'
import type { TimeLeft } from '../json/within-time.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { effectiveConfiguration, violationOf } from './effective-configuration.ts'
import { editDeviceConfiguration } from './effective-configuration.service.ts'

/** Which all devices of a request share, however many are asked for. */
const times = new WeakMap<Context, TimeLeft>()

function timeOf(ctx: Context): TimeLeft {
  const left = times.get(ctx) ?? timeToCheck()
  times.set(ctx, left)
  return left
}

async function load(device: DeviceRow | null, { loaders }: Context) {
  if (!device) return null
  const [templates, values] = await Promise.all([loaders.deviceTemplatesByOrganization.load(device.organizationId), loaders.valuesByOrganization.load(device.organizationId)])
  return effectiveConfiguration(device, { templates, values })
}

export const effectiveConfigurationResolvers = {
  Query: {
    effectiveConfiguration: async (_, { deviceId }, ctx) => load(await ctx.loaders.deviceById.load(deviceId), ctx),
  },
  Mutation: {
    deviceConfigurationEdit: (_, { input }, ctx) => editPayload('device', editDeviceConfiguration(ctx, input)),
  },
  EffectiveConfiguration: {
    violations: ({ value, templates }, _, ctx) => templates.flatMap(template => violationOf(value, template, timeOf(ctx)) ?? []),
  },
  Device: {
    effectiveConfiguration: (device, _, ctx) => load(device, ctx),
  },
} satisfies Resolvers
