import { anyOf } from '@fieldgraph/kit/filter'
import { sql, type Insertable, type Kysely, type Selectable } from 'kysely'
import { crud, type DB } from '../db.ts'

export type PaymentAttemptRow = Selectable<DB['paymentAttempts']>
export type NewPaymentAttempt = Pick<Insertable<DB['paymentAttempts']>, 'paymentId' | 'paymentMethod' | 'transactionReference' | 'startedById'>

export const { findByIds: findPaymentAttemptsByIds } = crud('paymentAttempts')

export const findAttemptsByPayments = (db: Kysely<DB>, paymentIds: readonly string[]): Promise<PaymentAttemptRow[]> =>
  db.selectFrom('paymentAttempts').selectAll().where('paymentId', '=', anyOf(paymentIds)).where('deletedAt', 'is', null).orderBy('attemptNumber').execute()

/** The next attempt of a payment that is held. */
export const insertAttempt = (trx: Kysely<DB>, attempt: NewPaymentAttempt): Promise<PaymentAttemptRow> =>
  trx
    .insertInto('paymentAttempts')
    .values({
      ...attempt,
      status: 'PROCESSING',
      attemptNumber: eb =>
        eb.selectFrom('paymentAttempts').where('paymentId', '=', attempt.paymentId).select(sql<number>`coalesce(max(attempt_number), 0) + 1`.as('next')),
    })
    .returningAll()
    .executeTakeFirstOrThrow()

export interface AttemptEnd {
  status: 'COMPLETED' | 'FAILED'
  failureReason?: string
  transactionReference?: string | null
}

/** Ends the attempt that is under way. */
export const endAttempt = (trx: Kysely<DB>, paymentId: string, end: AttemptEnd): Promise<PaymentAttemptRow> =>
  trx
    .updateTable('paymentAttempts')
    .set({ ...end, endedAt: sql<string>`clock_timestamp()` })
    .where('paymentId', '=', paymentId)
    .where('status', '=', 'PROCESSING')
    .where('deletedAt', 'is', null)
    .returningAll()
    .executeTakeFirstOrThrow()
