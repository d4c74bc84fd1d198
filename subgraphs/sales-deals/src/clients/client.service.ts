import { expectRow } from '@fieldgraph/kit/crud'
import { revive } from '@fieldgraph/kit/deletion'
import { conflict, DomainError, invalidInput, notFound } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import type {
  SalesClientAssignInput, SalesClientCreateInput, SalesClientDeleteInput, SalesClientFilter, SalesClientRestoreInput, SalesClientUpdateInput,
} from '../api.generated.ts'
import type { Context } from '../context.ts'
import { handedOn, ownershipOf, reaches, reachOf } from '../deals/ownership.ts'
import { deleteClient, hasOpenDeals, insertClient, lockClient, updateClient, type ClientSearch, type SalesClientRow } from './client.queries.ts'

const FREE = ['email', 'phone', 'address', 'satisfactionRating'] as const

export async function createClient(ctx: Context, input: SalesClientCreateInput): Promise<SalesClientRow> {
  expectRating(input.satisfactionRating)
  const client = { ...given(input, [], FREE), name: input.name.trim(), ...ownershipOf(ctx.identity, input), createdById: ctx.identity.userId }
  return ctx.db.write('client.create', trx => insertClient(trx, client), input)
}

export async function changeClient(ctx: Context, input: SalesClientUpdateInput): Promise<SalesClientRow> {
  expectRating(input.satisfactionRating)
  const values = given(input, ['name'], FREE)
  return ctx.db.write('client.update', async trx => {
    const client = await expectRow(trx, lockClient, 'Client', input)
    return (Object.keys(values).length > 0 && (await updateClient(trx, client.id, values))) || client
  }, input)
}

export async function assignClient(ctx: Context, input: SalesClientAssignInput): Promise<SalesClientRow> {
  return ctx.db.write('client.assign', async trx => {
    const client = await expectRow(trx, lockClient, 'Client', input)
    return (await updateClient(trx, client.id, handedOn(ctx.identity, client, input))) ?? client
  }, input)
}

export async function removeClient(ctx: Context, input: SalesClientDeleteInput): Promise<SalesClientRow> {
  return ctx.db.write('client.delete', async trx => {
    const client = await expectRow(trx, lockClient, 'Client', input)
    expectOwn(ctx, client)
    if (await hasOpenDeals(trx, client.id)) throw conflict('Deals with this client are under way.', 'input', 'id')
    const deleted = await deleteClient(trx, client.id)
    if (!deleted) throw notFound('Client', client.id, 'input', 'id')
    return deleted
  }, input)
}

export async function restoreClient(ctx: Context, input: SalesClientRestoreInput): Promise<SalesClientRow> {
  return ctx.db.write('client.restore', async trx => {
    const client = await revive(trx, 'clients', 'Client', input)
    expectOwn(ctx, client)
    return client
  }, input)
}

/** What is looked for; who sees no contact data can't find anyone by them either. */
export const searchOf = ({ identity }: Context, filter: SalesClientFilter | null | undefined): ClientSearch => ({
  ...filter,
  reach: reachOf(identity),
  namesOnly: !seesPersonalData(identity),
})

/** Whoever has a deal with another's client sees the client, and works with it, but has no say in whether it is there. */
function expectOwn({ identity }: Context, client: SalesClientRow): void {
  const reach = reachOf(identity)
  if (reach !== null && !reaches(reach, client)) throw new DomainError('FORBIDDEN', 'This is the client of somebody else.', ['input', 'id'])
}

/** A third digit after the point would be rounded away. */
function expectRating(rating: string | null | undefined): void {
  if (rating != null && !/^0*(?:[0-4](?:\.\d\d?0*)?|5(?:\.0+)?)$/.test(rating)) {
    throw invalidInput('A rating is from 0 to 5, with two digits after the point at most.', 'input', 'satisfactionRating')
  }
}
