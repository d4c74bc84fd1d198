import { expectVersion } from '@fieldgraph/kit/crud'
import { invalidInput, notFound } from '@fieldgraph/kit/errors'
import type { FleetClientCreateInput, FleetClientDeleteInput, FleetClientRestoreInput, FleetClientUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { deleteCampaignParts, deleteCampaignsOf, deleteProjectsOf } from './batch.queries.ts'
import { restore } from './batch.service.ts'
import { deleteClient, findClientsByIds, insertClient, lockClient, updateClient, type FleetClientRow } from './client.queries.ts'

type Transaction = Parameters<typeof lockClient>[0]

export async function createClient(ctx: Context, input: FleetClientCreateInput): Promise<FleetClientRow> {
  return ctx.db.write('client.create', trx => insertClient(trx, { name: input.name.trim(), ...contactOf(input) }), input)
}

export async function changeClient(ctx: Context, input: FleetClientUpdateInput): Promise<FleetClientRow> {
  if (input.name === null) throw invalidInput('A client needs a name.', 'input', 'name')
  const values = { ...(input.name !== undefined && { name: input.name.trim() }), ...contactOf(input) }
  return ctx.db.write('client.update', async trx => {
    const client = await expectClient(trx, input.id, 'input', 'id')
    await expectVersion(trx, client, input.version)
    return (Object.keys(values).length > 0 && (await updateClient(trx, client.id, values))) || client
  }, input)
}

export async function removeClient(ctx: Context, input: FleetClientDeleteInput): Promise<FleetClientRow> {
  return ctx.db.write('client.delete', async trx => {
    const client = await expectClient(trx, input.id, 'input', 'id')
    await expectVersion(trx, client, input.version)
    const deleted = await deleteClient(trx, client.id)
    if (!deleted?.deletionId) throw notFound('Client', client.id, 'input', 'id')
    await deleteProjectsOf(trx, client.id, deleted.deletionId)
    await deleteCampaignsOf(trx, 'clientId', client.id, deleted.deletionId)
    await deleteCampaignParts(trx, deleted.deletionId)
    return deleted
  }, input)
}

export async function restoreClient(ctx: Context, input: FleetClientRestoreInput): Promise<FleetClientRow> {
  return ctx.db.write('client.restore', async trx => {
    await restore(trx, 'clients', 'Client', input)
    const [client] = await findClientsByIds(trx, [input.id])
    if (!client) throw notFound('Client', input.id, 'input', 'id')
    return client
  }, input)
}

/** The client, held until the transaction ends, so that it is not deleted meanwhile. */
export async function expectClient(trx: Transaction, id: string, ...field: string[]): Promise<FleetClientRow> {
  const client = await lockClient(trx, id)
  if (!client) throw notFound('Client', id, ...field)
  return client
}

type Contact = Pick<FleetClientUpdateInput, 'company' | 'email' | 'phone' | 'address' | 'contactPerson'>

const contactOf = ({ company, email, phone, address, contactPerson }: Contact) => ({
  ...(company !== undefined && { company: company?.trim() || null }),
  ...(email !== undefined && { email }),
  ...(phone !== undefined && { phone }),
  ...(address !== undefined && { address: address?.trim() || null }),
  ...(contactPerson !== undefined && { contactPerson: contactPerson?.trim() || null }),
})
