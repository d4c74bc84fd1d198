import { expectRow } from '@fieldgraph/kit/crud'
import { revive } from '@fieldgraph/kit/deletion'
import { given } from '@fieldgraph/kit/given'
import type { PromoterCreateInput, PromoterDeleteInput, PromoterRestoreInput, PromoterUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { deletePromoter, insertPromoter, lockPromoter, updatePromoter, type PromoterRow } from './promoter.queries.ts'

const FREE = ['phone', 'email', 'specialty', 'language'] as const

export async function createPromoter(ctx: Context, input: PromoterCreateInput): Promise<PromoterRow> {
  return ctx.db.write('promoter.create', trx => insertPromoter(trx, { ...given(input, [], FREE), name: input.name.trim() }), input)
}

export async function changePromoter(ctx: Context, input: PromoterUpdateInput): Promise<PromoterRow> {
  const values = given(input, ['name'], FREE)
  return ctx.db.write('promoter.update', async trx => {
    const promoter = await expectRow(trx, lockPromoter, 'Promoter', input)
    return (Object.keys(values).length > 0 && (await updatePromoter(trx, promoter.id, values))) || promoter
  }, input)
}

export async function removePromoter(ctx: Context, input: PromoterDeleteInput): Promise<PromoterRow> {
  return ctx.db.write('promoter.delete', async trx => {
    const promoter = await expectRow(trx, lockPromoter, 'Promoter', input)
    return (await deletePromoter(trx, promoter.id)) ?? promoter
  }, input)
}

export async function revivePromoter(ctx: Context, input: PromoterRestoreInput): Promise<PromoterRow> {
  return ctx.db.write('promoter.restore', trx => revive(trx, 'promoters', 'Promoter', input), input)
}
