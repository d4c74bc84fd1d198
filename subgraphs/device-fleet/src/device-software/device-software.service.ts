import { expectRow } from '@fieldgraph/kit/crud'
import { given } from '@fieldgraph/kit/given'
import type { DeviceSoftwareEditConfigurationInput, DeviceSoftwareUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { editColumn } from '../json/json-edit.ts'
import { expectObject } from '../json/strict-json.ts'
import { lockDeviceSoftware, updateDeviceSoftware, type DeviceSoftwareRow } from './device-software.queries.ts'

const ENTITY = 'Software of a device'

export async function changeDeviceSoftware(ctx: Context, input: DeviceSoftwareUpdateInput): Promise<DeviceSoftwareRow> {
  const values = given(input, [], ['notes'])
  return ctx.db.write('deviceSoftware.update', async trx => {
    const present = await expectRow(trx, lockDeviceSoftware, ENTITY, input)
    return (Object.keys(values).length > 0 && (await updateDeviceSoftware(trx, present.id, values))) || present
  }, input)
}

export async function editConfiguration(ctx: Context, input: DeviceSoftwareEditConfigurationInput): Promise<DeviceSoftwareRow> {
  return ctx.db.write('deviceSoftware.editConfiguration', async trx => {
    const present = await expectRow(trx, lockDeviceSoftware, ENTITY, { id: input.id })
    const configuration = expectObject(await editColumn(trx, present, 'configuration', input), 'input', 'edit')
    return (await updateDeviceSoftware(trx, present.id, { configuration })) ?? present
  }, input)
}
