import { expectRow } from '@fieldgraph/kit/crud'
import { invalidInput } from '@fieldgraph/kit/errors'
import type { DeviceConfigurationEditInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { lockDevice, updateDevice, type DeviceRow } from '../devices/device.queries.ts'
import { editColumn } from '../json/json-edit.ts'
import { timeToCheck } from '../json/json-schema.ts'
import { expectObject } from '../json/strict-json.ts'
import { effectiveConfiguration, violationOf, type Ground } from './effective-configuration.ts'
import { findDeviceTemplates, findOrganizationValues } from './effective-configuration.queries.ts'

export async function editDeviceConfiguration(ctx: Context, input: DeviceConfigurationEditInput): Promise<DeviceRow> {
  return ctx.db.write('device.editConfiguration', async trx => {
    const device = await expectRow(trx, lockDevice, 'Device', { id: input.id })
    const configuration = expectObject(await editColumn(trx, device, 'configuration', input), 'input', 'edit')
    const ground = { templates: await findDeviceTemplates(trx, [device.organizationId]), values: await findOrganizationValues(trx, [device.organizationId]) }
    expectNothingNewBroken(device, { ...device, configuration }, ground)
    return (await updateDevice(trx, device.id, { configuration })) ?? device
  }, input)
}

/** What was broken before, e.g. by a template that came later, is no reason to refuse. */
function expectNothingNewBroken(before: DeviceRow, after: DeviceRow, ground: Ground): void {
  const [old, edited] = [effectiveConfiguration(before, ground), effectiveConfiguration(after, ground)]
  const left = timeToCheck()
  for (const template of edited.templates) {
    const violation = violationOf(edited.value, template, left)
    if (violation && !violationOf(old.value, template, left)) throw invalidInput(`With this the device's effective configuration would not be as its template wants it: ${violation.message}`, 'input', 'edit', violation.pointer)
  }
}
