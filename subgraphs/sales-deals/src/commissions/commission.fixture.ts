import { tenantDatabase } from '@fieldgraph/kit/database'
import { settingsOf } from '@fieldgraph/kit/subgraph'
import { newId, testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import { crud } from '../db.ts'
import { salesDeals } from '../subgraph.ts'
import { computeCommission, withdrawCommission } from './commission-computing.ts'

export const { organization, db } = testSubgraph(salesDeals)

export type Transaction = typeof db

/** Past the graph, by one with the caller's own settings. */
export const writeAs = <T>({ identity }: TestCaller, work: (trx: Transaction) => Promise<T>): Promise<T> => tenantDatabase(db, settingsOf(identity, 'sales')).write('fixture', work)

/** Past the graph, by one who sees every row of the organization. */
export const write = <T>(by: TestCaller, work: (trx: Transaction) => Promise<T>): Promise<T> =>
  writeAs({ ...by, identity: { ...by.identity, rowLevels: { sales: 'all' } } }, work)

export interface NewSale {
  currency?: string
  amount?: string
  teamId?: string | null
  ownerId?: string
}

export interface Sale {
  admin: TestCaller
  /** Whose deal it is; sees what is their own. */
  seller: TestCaller
  dealId: string
  paymentId: string
  currency: string
  amount: string
}

/** A verified deal with a verified payment of its whole amount, that no commission was computed of. */
export async function saleOf(admin: TestCaller = organization(), { currency = 'EUR', amount = '200.00', teamId = null, ownerId = newId('usr') }: NewSale = {}): Promise<Sale> {
  const seller = admin.colleague({ userId: ownerId, rowLevels: { sales: 'own' } })
  return write(admin, async trx => {
    const client = await crud('clients').insert(trx, { name: 'Acme', ownerId, teamId })
    const deal = await crud('deals').insert(trx, {
      clientId: client.id, amount, currency, ownerId, teamId, receivedAmount: amount, claimedAmount: amount,
      status: 'COMPLETED', verificationStatus: 'VERIFIED', paymentStatus: 'PAID', decidedAt: new Date().toISOString(),
    })
    const payment = await crud('payments').insert(trx, {
      dealId: deal.id, currency, ownerId, teamKey: teamId ?? '', amount, paymentMethod: 'CARD', status: 'VERIFIED', verifiedAt: new Date().toISOString(),
    })
    return { admin, seller, dealId: deal.id, paymentId: payment.id, currency, amount }
  })
}

/** As the approval of the payment does it. */
export async function compute({ admin, dealId, paymentId, currency, amount }: Sale, by: TestCaller = admin): Promise<string> {
  await writeAs(by, async trx => {
    const deal = await trx.selectFrom('deals').selectAll().where('id', '=', dealId).executeTakeFirstOrThrow()
    await computeCommission(trx, { deal, payment: { id: paymentId, amount, currency } })
  })
  return standing(admin, paymentId).then(id => id!)
}

/** As the refund of the payment does it: the deal is held while its money moves. */
export const withdraw = (by: TestCaller, { dealId, paymentId }: Sale, reason = 'Returned.'): Promise<void> =>
  writeAs(by, async trx => {
    await crud('deals').lock(trx, dealId)
    await withdrawCommission(trx, paymentId, reason)
  })

/** The id of the payment's commission that stands. */
export const standing = (by: TestCaller, paymentId: string): Promise<string | undefined> =>
  write(by, async trx => {
    const row = await trx.selectFrom('commissions').select('id').where('paymentId', '=', paymentId).where('supersededAt', 'is', null).where('reversesId', 'is', null).executeTakeFirst()
    return row?.id
  })

/** A commission of 10 % that waits for its approval. */
export async function earned(sale: NewSale = {}, admin: TestCaller = organization()): Promise<Sale & { id: string }> {
  const made = await saleOf(admin, sale)
  await set(admin, 'salesSettings', 'Update', { commissionRate: '10' })
  return { ...made, id: await compute(made) }
}

export const COMMISSION = `id user { id } revision baseAmount rate commissionAmount bonusAmount penaltyAmount finalAmount currency payoutAmount payoutCurrency
  exchangeRate exchangeRateDate status isSuperseded supersededAt reverses { id } revisedBy { id } approvedBy { id } approvedAt paidBy { id } paidAt note version`

const fieldsOf = {
  commission: COMMISSION,
  salesSettings: 'approvalQuorum taxRate commissionRate payoutCurrency workingDays allowedMissedDays version updatedAt organization { id }',
  commissionRate: 'id user { id } rate version',
  exchangeRate: 'id fromCurrency toCurrency rate validFrom version',
}

/** `salesSettingsUpdate` and the like. */
export async function set(by: TestCaller, entity: keyof typeof fieldsOf, event: string, input: Record<string, unknown>) {
  const type = `${entity[0]!.toUpperCase()}${entity.slice(1)}${event}Input`
  const answer = event === 'Remove' ? 'deletedId' : `${entity} { ${fieldsOf[entity]} }`
  const { data, errors } = await by.execute(`mutation ($input: ${type}!) { ${entity}${event}(input: $input) { ${answer} errors { code message field } } }`, { input })
  if (errors) throw new Error(errors[0]!.message)
  return data[`${entity}${event}`]
}

/** `commissionApprove` and the like. */
export const commission = (by: TestCaller, event: 'Adjust' | 'Recompute' | 'Approve' | 'Pay', input: Record<string, unknown>) =>
  set(by, 'commission', event, { ...(event === 'Pay' && { idempotencyKey: newId('key') }), ...(['Adjust', 'Recompute'].includes(event) && { note: 'So it was agreed.' }), ...input })

export const paid = async ({ admin, id }: { admin: TestCaller; id: string }) => {
  await commission(admin, 'Approve', { id })
  return (await commission(admin, 'Pay', { id })).commission
}

export const readCommission = async (by: TestCaller, id: string) => (await by.execute(`query ($id: ID!) { commission(id: $id) { ${COMMISSION} } }`, { id })).data.commission

export async function listCommissions(by: TestCaller, filter: unknown = null, orderBy = { field: 'CREATED_AT', direction: 'ASC' }, fields = COMMISSION) {
  const { data, errors } = await by.execute(`query ($filter: CommissionFilter, $orderBy: CommissionOrder!) { commissions(filter: $filter, orderBy: $orderBy, first: 100) { totalCount edges { node { ${fields} } } } }`, { filter, orderBy })
  if (errors) throw new Error(errors[0]!.message)
  if (data.commissions.totalCount !== data.commissions.edges.length) throw new Error('The count differs from the list.')
  return data.commissions.edges.map(({ node }: { node: unknown }) => node)
}

/** What each payment of a deal brought, the latest payment first. */
export const broughtBy = async (by: TestCaller, dealId: string): Promise<[string, string | undefined][]> =>
  (await by.execute('query ($id: ID!) { deal(id: $id) { payments { edges { node { id commission { finalAmount } } } } } }', { id: dealId })).data.deal.payments.edges.map(
    ({ node }: { node: { id: string; commission: { finalAmount: string } | null } }) => [node.id, node.commission?.finalAmount],
  )

/** The code and the field of each reason. */
export const refusal = (payload: { errors: { code: string; field: string[] | null }[] }) => payload.errors.map(({ code, field }) => [code, field?.join('.')])
