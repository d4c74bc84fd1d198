import { expectRow } from '@fieldgraph/kit/crud'
import { expectDeleted, revive } from '@fieldgraph/kit/deletion'
import { alreadyExists, conflict, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { DeviceCreateInput, DeviceDeleteInput, DeviceRestoreInput, DeviceStatusSetInput, DeviceUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { keepCustomer } from '../device-customers/device-customer.queries.ts'
import { expectCustomer } from '../device-customers/device-customer.service.ts'
import { deleteDevice, deleteSoftwareOf, findRunning, insertDevice, keepDevice, lockDevice, reviveSoftwareOf, updateDevice, type DeviceRow, type DeviceSearch } from './device.queries.ts'
import { deviceWorkflow, eventTo } from './device.workflow.ts'

type Transaction = Parameters<typeof lockDevice>[0]

const FREE = ['kindOfDevice', 'serialNumber', 'customerId', 'jobId'] as const
const LONGEST_INTERVAL_DAYS = 3660
const LONGEST_AHEAD_DAYS = 365

const numberTaken = (...field: string[]) =>
  violated({ devices_device_number: () => alreadyExists('Another device has this number.', ...field) })

export async function createDevice(ctx: Context, input: DeviceCreateInput): Promise<DeviceRow> {
  const { deviceNumber, deviceType, testIntervalDays } = input
  expectInterval(testIntervalDays)
  const device = { ...given(input, [], FREE), deviceNumber: deviceNumber.trim(), deviceType, testIntervalDays, createdById: ctx.identity.userId }
  return ctx.db.write('device.create', async trx => {
    if (device.customerId != null) await expectCustomer(trx, device.customerId)
    return insertDevice(trx, device).catch(numberTaken('input', 'deviceNumber'))
  }, input)
}

export async function changeDevice(ctx: Context, input: DeviceUpdateInput): Promise<DeviceRow> {
  const values = given(input, ['deviceNumber', 'testIntervalDays'], FREE)
  if (values.testIntervalDays !== undefined) expectInterval(values.testIntervalDays)
  return ctx.db.write('device.update', async trx => {
    const device = await expectRow(trx, lockDevice, 'Device', input)
    if (values.customerId != null) await expectCustomer(trx, values.customerId)
    return (Object.keys(values).length > 0 && (await updateDevice(trx, device.id, values).catch(numberTaken('input', 'deviceNumber')))) || device
  }, input)
}

export async function setDeviceStatus(ctx: Context, input: DeviceStatusSetInput): Promise<DeviceRow> {
  return ctx.db.write('device.setStatus', async trx => {
    const device = await expectRow(trx, lockDevice, 'Device', input)
    return (await updateDevice(trx, device.id, { status: deviceWorkflow.next(device.status, eventTo[input.status]) })) ?? device
  }, input)
}

export async function removeDevice(ctx: Context, input: DeviceDeleteInput): Promise<DeviceRow> {
  return ctx.db.write('device.delete', async trx => {
    const device = await expectRow(trx, lockDevice, 'Device', input)
    const { isInstalling, isTested } = await findRunning(trx, device.id)
    if (isInstalling) throw conflict('An installation on this device is not over.', 'input', 'id')
    if (isTested) throw conflict('A test of this device is not over.', 'input', 'id')
    const deleted = await deleteDevice(trx, device.id)
    if (!deleted?.deletionId) throw notFound('Device', device.id, 'input', 'id')
    await deleteSoftwareOf(trx, device.id, deleted.deletionId)
    return deleted
  }, input)
}

export async function restoreDevice(ctx: Context, input: DeviceRestoreInput): Promise<DeviceRow> {
  return ctx.db.write('device.restore', async trx => {
    const deletionId = await expectDeleted(trx, 'devices', 'Device', input)
    const device = await revive(trx, 'devices', 'Device', input).catch(numberTaken('input', 'id'))
    if (device.customerId !== null && !(await keepCustomer(trx, device.customerId))) throw conflict('The customer of this device is deleted; bring that back first.', 'input', 'id')
    await reviveSoftwareOf(trx, device.id, deletionId)
    return device
  }, input)
}

/** The device that an input names, kept as it is until the transaction ends. */
export async function expectDevice(trx: Transaction, id: string, ...field: string[]): Promise<DeviceRow> {
  const device = await keepDevice(trx, id)
  if (!device) throw notFound('Device', id, ...(field.length > 0 ? field : ['input', 'deviceId']))
  return device
}

/** Devices to be tested in time, overdue ones among them. */
export function dueWithin(days: number): DeviceSearch {
  if (days < 0 || days > LONGEST_AHEAD_DAYS) throw invalidInput(`Ask for 0 to ${LONGEST_AHEAD_DAYS} days ahead.`, 'withinDays')
  return { dueWithin: days }
}

function expectInterval(days: number): void {
  if (days < 0 || days > LONGEST_INTERVAL_DAYS) throw invalidInput(`Give 0 to ${LONGEST_INTERVAL_DAYS} days.`, 'input', 'testIntervalDays')
}
