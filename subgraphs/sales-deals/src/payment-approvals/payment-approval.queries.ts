import { anyOf } from '@fieldgraph/kit/filter'
import { sql, type Kysely, type Selectable } from 'kysely'
import { crud, type DB } from '../db.ts'
import { findSettings } from '../settings/sales-settings.queries.ts'

export type PaymentApprovalRow = Selectable<DB['paymentApprovals']>

export interface ApprovalRequest {
  paymentId: string
  approverId: string
  requestedById: string | null
}

export interface PaymentDecision {
  paymentId: string
  approverId: string
  status: 'APPROVED' | 'REJECTED'
  comments: string | null
}

export const { findByIds: findPaymentApprovalsByIds, insert: insertApprovalRequest } = crud('paymentApprovals')

export const findApprovalsByPayments = (db: Kysely<DB>, paymentIds: readonly string[]): Promise<PaymentApprovalRow[]> =>
  db
    .selectFrom('paymentApprovals')
    .selectAll()
    .where('paymentId', '=', anyOf(paymentIds))
    .where('deletedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()

/** How many more approvals each of the payments waits for. */
export async function findApprovalsNeeded(db: Kysely<DB>, paymentIds: readonly string[]): Promise<{ paymentId: string; needed: number }[]> {
  const { approvalQuorum } = await findSettings(db)
  return db
    .selectFrom('payments')
    .leftJoin('paymentApprovals as a', join => join.onRef('a.paymentId', '=', 'payments.id').on('a.status', '=', 'APPROVED').on('a.deletedAt', 'is', null))
    .select([
      'payments.id as paymentId',
      sql<number>`(case when payments.status = 'PENDING' then greatest(${approvalQuorum}::int - count(a.id), 0) else 0 end)::int`.as('needed'),
    ])
    .where('payments.id', '=', anyOf(paymentIds))
    .groupBy('payments.id')
    .execute()
}

/** Writes down a person's word on a payment, asked for or not. */
export async function decidePayment(trx: Kysely<DB>, decision: PaymentDecision): Promise<void> {
  const decided = { ...decision, decidedAt: sql<string>`clock_timestamp()` }
  const { status, comments, decidedAt } = decided
  await trx
    .insertInto('paymentApprovals')
    .values(decided)
    .onConflict(existing => existing.columns(['organizationId', 'paymentId', 'approverId']).where('deletedAt', 'is', null).doUpdateSet({ status, comments, decidedAt }))
    .execute()
}

/** Once a payment is decided nobody is asked any more. */
export async function withdrawRequests(trx: Kysely<DB>, paymentId: string): Promise<void> {
  await trx
    .updateTable('paymentApprovals')
    .set({ deletedAt: sql<string>`clock_timestamp()`, deletionId: sql<string>`app.new_id('dln')` })
    .where('paymentId', '=', paymentId)
    .where('status', '=', 'PENDING')
    .where('deletedAt', 'is', null)
    .execute()
}
