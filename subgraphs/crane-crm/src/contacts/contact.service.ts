import { expectRow } from '@fieldgraph/kit/crud'
import { revive } from '@fieldgraph/kit/deletion'
import { conflict, notFound } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import type { CraneContactCreateInput, CraneContactDeleteInput, CraneContactFilter, CraneContactRestoreInput, CraneContactUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { keepCustomer } from '../customers/customer.queries.ts'
import { expectCustomer } from '../customers/customer.service.ts'
import { deleteContact, insertContact, lockContact, updateContact, type ContactSearch, type CraneContactRow } from './contact.queries.ts'

const FREE = ['email', 'phone', 'role'] as const

export async function createContact(ctx: Context, input: CraneContactCreateInput): Promise<CraneContactRow> {
  const contact = { ...given(input, [], FREE), name: input.name.trim(), customerId: input.customerId }
  return ctx.db.write('contact.create', async trx => {
    await expectCustomer(trx, input.customerId)
    return insertContact(trx, contact)
  }, input)
}

export async function changeContact(ctx: Context, input: CraneContactUpdateInput): Promise<CraneContactRow> {
  const values = given(input, ['name'], FREE)
  return ctx.db.write('contact.update', async trx => {
    const contact = await expectRow(trx, lockContact, 'Contact', input)
    return (Object.keys(values).length > 0 && (await updateContact(trx, contact.id, values))) || contact
  }, input)
}

export async function removeContact(ctx: Context, input: CraneContactDeleteInput): Promise<CraneContactRow> {
  return ctx.db.write('contact.delete', async trx => {
    const contact = await expectRow(trx, lockContact, 'Contact', input)
    const deleted = await deleteContact(trx, contact.id)
    if (!deleted) throw notFound('Contact', contact.id, 'input', 'id')
    return deleted
  }, input)
}

export async function restoreContact(ctx: Context, input: CraneContactRestoreInput): Promise<CraneContactRow> {
  return ctx.db.write('contact.restore', async trx => {
    const contact = await revive(trx, 'contacts', 'Contact', input)
    if (!(await keepCustomer(trx, contact.customerId))) throw conflict('The customer of this contact is deleted: bring that back first.', 'input', 'id')
    return contact
  }, input)
}

/** What is looked for; who sees no contact data can't find anyone by them either. */
export const searchOf = ({ identity }: Context, filter: CraneContactFilter | null | undefined): ContactSearch => ({ ...filter, namesOnly: !seesPersonalData(identity) })
