import { expectRow } from '@fieldgraph/kit/crud'
import { revive } from '@fieldgraph/kit/deletion'
import { conflict, notFound } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type {
  DeviceCustomerCreateInput, DeviceCustomerDeleteInput, DeviceCustomerEditContactInfoInput, DeviceCustomerRestoreInput, DeviceCustomerUpdateInput,
} from '../api.generated.ts'
import type { Context } from '../context.ts'
import { editColumn } from '../json/json-edit.ts'
import { expectSatisfies } from '../json/json-schema.ts'
import { expectObject, parseObject, type Json, type JsonObject } from '../json/strict-json.ts'
import { CONTACT_INFO_SCHEMA } from './contact-info.ts'
import { deleteCustomer, findDeviceOf, insertCustomer, keepCustomer, lockCustomer, updateCustomer, type DeviceCustomerRow } from './device-customer.queries.ts'

type Transaction = Parameters<typeof lockCustomer>[0]

export async function createCustomer(ctx: Context, input: DeviceCustomerCreateInput): Promise<DeviceCustomerRow> {
  const contactInfo = input.contactInfo == null ? {} : expectContactInfo(parseObject(input.contactInfo, 'input', 'contactInfo'), 'input', 'contactInfo')
  return ctx.db.write('customer.create', trx => insertCustomer(trx, { name: input.name.trim(), contactInfo }), input)
}

export async function changeCustomer(ctx: Context, input: DeviceCustomerUpdateInput): Promise<DeviceCustomerRow> {
  const values = given(input, ['name'], [])
  return ctx.db.write('customer.update', async trx => {
    const customer = await expectRow(trx, lockCustomer, 'Customer', input)
    return (Object.keys(values).length > 0 && (await updateCustomer(trx, customer.id, values))) || customer
  }, input)
}

export async function editContactInfo(ctx: Context, input: DeviceCustomerEditContactInfoInput): Promise<DeviceCustomerRow> {
  return ctx.db.write('customer.editContactInfo', async trx => {
    // Without the version: of a conflict `editColumn` knows more to say.
    const customer = await expectRow(trx, lockCustomer, 'Customer', { id: input.id })
    const contactInfo = expectContactInfo(await editColumn(trx, customer, 'contactInfo', input), 'input', 'edit')
    return (await updateCustomer(trx, customer.id, { contactInfo })) ?? customer
  }, input)
}

export async function removeCustomer(ctx: Context, input: DeviceCustomerDeleteInput): Promise<DeviceCustomerRow> {
  return ctx.db.write('customer.delete', async trx => {
    const customer = await expectRow(trx, lockCustomer, 'Customer', input)
    const device = await findDeviceOf(trx, customer.id)
    if (device) throw conflict(`This customer has devices, ${device.deviceNumber} among them.`, 'input', 'id')
    const deleted = await deleteCustomer(trx, customer.id)
    if (!deleted) throw notFound('Customer', customer.id, 'input', 'id')
    return deleted
  }, input)
}

export async function restoreCustomer(ctx: Context, input: DeviceCustomerRestoreInput): Promise<DeviceCustomerRow> {
  return ctx.db.write('customer.restore', trx => revive(trx, 'customers', 'Customer', input), input)
}

/** The customer that an input names, kept from being deleted until the transaction ends. */
export async function expectCustomer(trx: Transaction, id: string, ...field: string[]): Promise<DeviceCustomerRow> {
  const customer = await keepCustomer(trx, id)
  if (!customer) throw notFound('Customer', id, ...(field.length > 0 ? field : ['input', 'customerId']))
  return customer
}

function expectContactInfo(value: Json, ...field: string[]): JsonObject {
  const contactInfo = expectObject(value, ...field)
  expectSatisfies(contactInfo, CONTACT_INFO_SCHEMA, ...field)
  return contactInfo
}
