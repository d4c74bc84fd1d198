import { anyOf } from '@fieldgraph/kit/filter'
import type { Times } from '@fieldgraph/kit/period'
import { sql, type Insertable, type Kysely, type RawBuilder, type Selectable } from 'kysely'
import { crud, type DB } from '../db.ts'

/** `isValid`: today, in the organization's time zone. */
export type OperatorCertificationRow = Selectable<DB['operatorCertifications']> & { isValid: boolean }
export type NewCertification = Pick<Insertable<DB['operatorCertifications']>, 'operatorId' | 'name' | 'issuedOn' | 'expiresOn'>

export const { lock: lockCertification, softDelete: deleteCertification } = crud('operatorCertifications')

const isValid = sql<boolean>`app.local_date(now()) between issued_on and coalesce(expires_on, 'infinity'::date)`.as('isValid')

export const insertCertification = (trx: Kysely<DB>, certification: NewCertification): Promise<OperatorCertificationRow> =>
  trx.insertInto('operatorCertifications').values(certification).returningAll().returning(isValid).executeTakeFirstOrThrow()

export const selectCertifications = (db: Kysely<DB>) =>
  db.selectFrom('operatorCertifications').selectAll('operatorCertifications').select(isValid).where('operatorCertifications.deletedAt', 'is', null)

export const findCertificationsByIds = (db: Kysely<DB>, ids: readonly string[]): Promise<OperatorCertificationRow[]> => selectCertifications(db).where('id', '=', anyOf(ids)).execute()

/** Of active operators, expired or about to be, and not renewed. */
export const selectExpiring = (db: Kysely<DB>, withinDays: number) =>
  selectCertifications(db)
    // A select of its own: within the comparison, a time zone keeps it from an index under row level security.
    .where('expiresOn', '<=', sql<string>`(select app.local_date(now()) + ${withinDays}::int)`)
    .where(eb => eb.exists(eb.selectFrom('operators as o').select('o.id').whereRef('o.id', '=', 'operatorCertifications.operatorId').where('o.standing', '=', 'ACTIVE').where('o.deletedAt', 'is', null)))
    .where(eb => eb.not(eb.exists(
      eb
        .selectFrom('operatorCertifications as renewed')
        .select('renewed.id')
        .whereRef('renewed.operatorId', '=', 'operatorCertifications.operatorId')
        .whereRef('renewed.name', '=', 'operatorCertifications.name')
        .where('renewed.deletedAt', 'is', null)
        .where(newer => newer.or([newer('renewed.expiresOn', 'is', null), newer('renewed.expiresOn', '>', newer.ref('operatorCertifications.expiresOn'))])),
    )))

/** They go with their operator. */
export const deleteCertificationsOf = async (trx: Kysely<DB>, operatorId: string, deletionId: string): Promise<void> => {
  await trx.updateTable('operatorCertifications').set({ deletedAt: sql<string>`clock_timestamp()`, deletionId }).where('operatorId', '=', operatorId).where('deletedAt', 'is', null).execute()
}

/** What went with the operator comes back with them; what was taken away before stays so. */
export const reviveCertificationsOf = async (trx: Kysely<DB>, operatorId: string, deletionId: string): Promise<void> => {
  await trx.updateTable('operatorCertifications').set({ deletedAt: null, deletionId: null }).where('operatorId', '=', operatorId).where('deletionId', '=', deletionId).execute()
}

/** Whether one certification of the row of `operators` is valid on all days that a stretch of time touches. */
export function isCertified(db: Kysely<DB>, { from, until }: Times): RawBuilder<boolean> {
  const valid = db
    .selectFrom('operatorCertifications as c')
    .select('c.id')
    .whereRef('c.operatorId', '=', sql.ref('operators.id'))
    .where('c.deletedAt', 'is', null)
    .where('c.issuedOn', '<=', sql<string>`app.local_date(${from}::timestamptz)`)
    // What ends at midnight does not reach into the next day.
    .where(eb => eb.or([eb('c.expiresOn', 'is', null), eb('c.expiresOn', '>=', sql<string>`app.local_date(${until}::timestamptz - interval '1 microsecond')`)]))
  return sql<boolean>`exists (${valid})`
}
