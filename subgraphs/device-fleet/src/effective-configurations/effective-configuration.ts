import type { ConfigurationViolation } from '../api.generated.ts'
import type { DeviceRow } from '../devices/device.queries.ts'
import { checkerOf } from '../json/json-schema.ts'
import type { Json, JsonObject } from '../json/strict-json.ts'
import type { TimeLeft } from '../json/within-time.ts'
import type { DeviceTemplate, EffectiveConfigurationRow, OrganizationValue } from './effective-configuration.queries.ts'
import { merge } from './layers.ts'

/** What the devices' configurations of an organization lie over. */
export interface Ground {
  templates: readonly DeviceTemplate[]
  values: readonly OrganizationValue[]
}

export function effectiveConfiguration({ id, deviceType, configuration }: Pick<DeviceRow, 'id' | 'deviceType' | 'configuration'>, ground: Ground): EffectiveConfigurationRow {
  const templates = ground.templates.filter(({ category }) => category === null || category === deviceType)
  const merged = merge([
    ...templates.map(template => ({ source: 'TEMPLATE' as const, id: template.id, value: template.defaultValues as JsonObject })),
    ...ground.values.map(value => ({ source: 'ORGANIZATION' as const, id: value.id, value: { [value.configKey]: value.configValue as Json } })),
    { source: 'DEVICE', id, value: configuration as JsonObject },
  ])
  return { ...merged, templates }
}

/** The first thing that a configuration has against a template's schema. */
export const violationOf = (value: JsonObject, template: DeviceTemplate, left: TimeLeft): ConfigurationViolation | null => checkerOf(template.schema as JsonObject)(value, left)
