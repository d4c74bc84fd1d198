import { expectRow } from '@fieldgraph/kit/crud'
import { expectDeleted, revive } from '@fieldgraph/kit/deletion'
import { conflict, notFound } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import type {
  CraneCustomerAssignInput, CraneCustomerCreateInput, CraneCustomerDeleteInput, CraneCustomerFilter, CraneCustomerRestoreInput, CraneCustomerUpdateInput,
} from '../api.generated.ts'
import { deleteContactsOf, reviveContactsOf } from '../contacts/contact.queries.ts'
import type { Context } from '../context.ts'
import { assigneeOf, reachOf } from './assignment.ts'
import { deleteCustomer, hasBusinessUnderWay, insertCustomer, keepCustomer, lockCustomer, updateCustomer, type CraneCustomerRow, type CustomerSearch } from './customer.queries.ts'

type Transaction = Parameters<typeof lockCustomer>[0]

const FREE = ['companyName', 'contactName', 'designation', 'email', 'phone', 'address', 'notes'] as const

export async function createCustomer(ctx: Context, input: CraneCustomerCreateInput): Promise<CraneCustomerRow> {
  const { userId } = ctx.identity
  const assignedToId = assigneeOf(ctx.identity, input.assignedToId, userId)
  const customer = { ...given(input, [], FREE), name: input.name.trim(), type: input.type, assignedToId, createdById: userId }
  return ctx.db.write('customer.create', trx => insertCustomer(trx, customer), input)
}

export async function changeCustomer(ctx: Context, input: CraneCustomerUpdateInput): Promise<CraneCustomerRow> {
  const values = given(input, ['name', 'type'], FREE)
  return ctx.db.write('customer.update', async trx => {
    const customer = await expectRow(trx, lockCustomer, 'Customer', input)
    return (Object.keys(values).length > 0 && (await updateCustomer(trx, customer.id, values))) || customer
  }, input)
}

export async function assignCustomer(ctx: Context, input: CraneCustomerAssignInput): Promise<CraneCustomerRow> {
  return ctx.db.write('customer.assign', async trx => {
    const customer = await expectRow(trx, lockCustomer, 'Customer', input)
    const assignedToId = assigneeOf(ctx.identity, input.assignedToId, customer.assignedToId)
    return (assignedToId !== customer.assignedToId && (await updateCustomer(trx, customer.id, { assignedToId }))) || customer
  }, input)
}

export async function removeCustomer(ctx: Context, input: CraneCustomerDeleteInput): Promise<CraneCustomerRow> {
  return ctx.db.write('customer.delete', async trx => {
    const customer = await expectRow(trx, lockCustomer, 'Customer', input)
    if (await hasBusinessUnderWay(trx, customer.id)) throw conflict('Leads, deals or jobs of this customer are under way.', 'input', 'id')
    const deleted = await deleteCustomer(trx, customer.id)
    if (!deleted?.deletionId) throw notFound('Customer', customer.id, 'input', 'id')
    await deleteContactsOf(trx, customer.id, deleted.deletionId)
    return deleted
  }, input)
}

export async function restoreCustomer(ctx: Context, input: CraneCustomerRestoreInput): Promise<CraneCustomerRow> {
  return ctx.db.write('customer.restore', async trx => {
    const deletionId = await expectDeleted(trx, 'customers', 'Customer', input)
    const customer = await revive(trx, 'customers', 'Customer', input)
    await reviveContactsOf(trx, customer.id, deletionId)
    return customer
  }, input)
}

/** The customer that an input names, kept from being deleted until the transaction ends. */
export async function expectCustomer(trx: Transaction, id: string, ...field: string[]): Promise<CraneCustomerRow> {
  const customer = await keepCustomer(trx, id)
  if (!customer) throw notFound('Customer', id, ...(field.length > 0 ? field : ['input', 'customerId']))
  return customer
}

/** What is looked for; who sees no contact data can't find anyone by them either. */
export const searchOf = ({ identity }: Context, filter: CraneCustomerFilter | null | undefined): CustomerSearch => ({
  ...filter,
  reach: reachOf(identity),
  namesOnly: !seesPersonalData(identity),
})
