import { expectRow } from '@fieldgraph/kit/crud'
import { notFound } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { FleetClientCreateInput, FleetClientDeleteInput, FleetClientRestoreInput, FleetClientUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { deleteCampaignParts, deleteCampaignsOf, deleteProjectsOf } from './batch.queries.ts'
import { restore } from './batch.service.ts'
import { deleteClient, findClientsByIds, insertClient, lockClient, updateClient, type FleetClientRow } from './client.queries.ts'

const FREE = ['company', 'email', 'phone', 'address', 'contactPerson'] as const

export async function createClient(ctx: Context, input: FleetClientCreateInput): Promise<FleetClientRow> {
  return ctx.db.write('client.create', trx => insertClient(trx, { ...given(input, [], FREE), name: input.name.trim() }), input)
}

export async function changeClient(ctx: Context, input: FleetClientUpdateInput): Promise<FleetClientRow> {
  const values = given(input, ['name'], FREE)
  return ctx.db.write('client.update', async trx => {
    const client = await expectRow(trx, lockClient, 'Client', input)
    return (Object.keys(values).length > 0 && (await updateClient(trx, client.id, values))) || client
  }, input)
}

export async function removeClient(ctx: Context, input: FleetClientDeleteInput): Promise<FleetClientRow> {
  return ctx.db.write('client.delete', async trx => {
    const client = await expectRow(trx, lockClient, 'Client', input)
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
