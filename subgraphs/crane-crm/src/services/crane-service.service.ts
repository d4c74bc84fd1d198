import { expectNonNegativeAmount } from '@fieldgraph/kit/amount'
import { expectRow } from '@fieldgraph/kit/crud'
import { revive } from '@fieldgraph/kit/deletion'
import { alreadyExists, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { CraneServiceCreateInput, CraneServiceDeleteInput, CraneServiceRestoreInput, CraneServiceUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { deleteService, insertService, lockService, updateService, type CraneServiceRow } from './crane-service.queries.ts'

const FREE = ['description', 'category', 'basePrice'] as const
/** Of the column's 14 digits two are after the point. */
const MOST_DIGITS = 12

const taken = violated({ services_name: () => alreadyExists('There is a service of this name.', 'input', 'name') })

export async function createService(ctx: Context, input: CraneServiceCreateInput): Promise<CraneServiceRow> {
  expectPrice(input.basePrice)
  const { currency, isActive } = input
  const service = { ...given(input, [], FREE), name: input.name.trim(), currency, isActive }
  return ctx.db.write('service.create', trx => insertService(trx, service).catch(taken), input)
}

export async function changeService(ctx: Context, input: CraneServiceUpdateInput): Promise<CraneServiceRow> {
  expectPrice(input.basePrice)
  const values = given(input, ['name', 'currency', 'isActive'], FREE)
  return ctx.db.write('service.update', async trx => {
    const service = await expectRow(trx, lockService, 'Service', input)
    return (Object.keys(values).length > 0 && (await updateService(trx, service.id, values).catch(taken))) || service
  }, input)
}

export async function removeService(ctx: Context, input: CraneServiceDeleteInput): Promise<CraneServiceRow> {
  return ctx.db.write('service.delete', async trx => {
    const service = await expectRow(trx, lockService, 'Service', input)
    const deleted = await deleteService(trx, service.id)
    if (!deleted) throw notFound('Service', service.id, 'input', 'id')
    return deleted
  }, input)
}

export async function restoreService(ctx: Context, input: CraneServiceRestoreInput): Promise<CraneServiceRow> {
  return ctx.db.write('service.restore', trx =>
    revive(trx, 'services', 'Service', input).catch(
      violated({ services_name: () => alreadyExists('There is another service of this name now. Rename that one first.', 'input', 'id') }),
    ), input)
}

function expectPrice(price: string | null | undefined): void {
  if (price == null) return
  const [whole = ''] = expectNonNegativeAmount(price, 'input', 'basePrice').split('.')
  if (whole.replace(/^0+/, '').length > MOST_DIGITS) throw invalidInput(`A price has ${MOST_DIGITS} digits before the point at most.`, 'input', 'basePrice')
}
