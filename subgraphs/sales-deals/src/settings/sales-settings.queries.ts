import type { Kysely, Selectable, Updateable } from 'kysely'
import { crud, type DB } from '../db.ts'

type Stored = Selectable<DB['settings']>

/** How the organization works in sales. */
export type SalesSettings = Pick<Stored, 'approvalQuorum' | 'taxRate' | 'commissionRate' | 'payoutCurrency' | 'workingDays' | 'allowedMissedDays'>

/** With what a client sees of them besides; `updatedAt` is null where nobody has set anything. */
export type SalesSettingsRow = SalesSettings & Pick<Stored, 'version'> & { updatedAt: string | null }

/** As the columns' defaults have it, and at the version of a row that was just made of them. */
const DEFAULTS: SalesSettingsRow = {
  approvalQuorum: 1, taxRate: '0.00', commissionRate: '0.00', payoutCurrency: null, workingDays: [1, 2, 3, 4, 5], allowedMissedDays: 0, version: 1, updatedAt: null,
}

const { update } = crud('settings')

export const findSettings = async (db: Kysely<DB>): Promise<SalesSettingsRow> =>
  (await db.selectFrom('settings').selectAll().where('deletedAt', 'is', null).executeTakeFirst()) ?? DEFAULTS

/** The row, made if there was none, and held until the transaction ends. */
export async function lockSettings(trx: Kysely<DB>): Promise<Stored> {
  await trx
    .insertInto('settings')
    .defaultValues()
    .onConflict(existing => existing.columns(['organizationId']).where('deletedAt', 'is', null).doNothing())
    .execute()
  return trx.selectFrom('settings').selectAll().where('deletedAt', 'is', null).forUpdate().executeTakeFirstOrThrow()
}

export const updateSettings = (trx: Kysely<DB>, id: string, values: Updateable<Pick<DB['settings'], keyof SalesSettings>>): Promise<Stored | undefined> => update(trx, id, values)
