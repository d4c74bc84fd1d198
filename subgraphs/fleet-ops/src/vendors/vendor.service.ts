import { expectRow } from '@fieldgraph/kit/crud'
import { revive } from '@fieldgraph/kit/deletion'
import { invalidInput, notFound } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { VendorCreateInput, VendorDeleteInput, VendorRestoreInput, VendorUpdateContactInput, VendorUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { isLinked, ownLink } from '../records/record.service.ts'
import { deleteVendor, findVendorsByIds, insertVendor, lockVendor, updateVendor, type VendorRow } from './vendor.queries.ts'

type Transaction = Parameters<typeof lockVendor>[0]

const CONTACT = ['email', 'phone', 'address', 'contactPerson'] as const

export async function createVendor(ctx: Context, input: VendorCreateInput): Promise<VendorRow> {
  return ctx.db.write('vendor.create', trx => insertVendor(trx, { ...given(input, [], ['company', ...CONTACT]), name: input.name.trim() }), input)
}

export async function changeVendor(ctx: Context, input: VendorUpdateInput): Promise<VendorRow> {
  const values = given(input, ['name'], ['company', ...CONTACT])
  return ctx.db.write('vendor.update', trx => change(trx, input, values), input)
}

export async function changeContact(ctx: Context, input: VendorUpdateContactInput): Promise<VendorRow> {
  const id = input.id ?? ownLink(ctx.identity, 'vnd', () => invalidInput('Say which vendor.', 'input', 'id'))
  const values = given(input, [], CONTACT)
  return ctx.db.write('vendor.updateContact', trx => change(trx, { ...input, id }, values), input)
}

async function change(trx: Transaction, which: { id: string; version?: number | null | undefined }, values: Parameters<typeof updateVendor>[2]): Promise<VendorRow> {
  const vendor = await expectRow(trx, lockVendor, 'Vendor', which)
  return (Object.keys(values).length > 0 && (await updateVendor(trx, vendor.id, values))) || vendor
}

export async function removeVendor(ctx: Context, input: VendorDeleteInput): Promise<VendorRow> {
  return ctx.db.write('vendor.delete', async trx => {
    const vendor = await expectRow(trx, lockVendor, 'Vendor', input)
    return (await deleteVendor(trx, vendor.id)) ?? vendor
  }, input)
}

export async function reviveVendor(ctx: Context, input: VendorRestoreInput): Promise<VendorRow> {
  return ctx.db.write('vendor.restore', trx => revive(trx, 'vendors', 'Vendor', input), input)
}

/** Whose a vehicle or a driver is to be: a vendor's own people can name no other vendor, and not nobody. */
export async function ownerOf(ctx: Context, trx: Transaction, vendorId: string | null | undefined): Promise<string | null> {
  const which = () => invalidInput('Say which of your vendors.', 'input', 'vendorId')
  if (vendorId === null && isLinked(ctx.identity)) throw invalidInput('What you write down belongs to your company.', 'input', 'vendorId')
  const id = vendorId ?? (isLinked(ctx.identity) ? ownLink(ctx.identity, 'vnd', which) : null)
  if (id === null) return null
  const [vendor] = await findVendorsByIds(trx, [id])
  if (!vendor) throw notFound('Vendor', id, 'input', 'vendorId')
  return vendor.id
}
