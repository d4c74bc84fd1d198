import { applyFilter, matches, within } from '@fieldgraph/kit/filter'
import { expressionBuilder, sql, type Insertable, type Kysely, type Selectable, type UpdateObject } from 'kysely'
import type { DeviceType, SoftwareVersionFilter, SoftwareVersionState } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type SoftwareVersionRow = Selectable<DB['softwareVersions']>
export type NewSoftwareVersion = Pick<
  Insertable<DB['softwareVersions']>,
  | 'softwareId' | 'versionNumber' | 'releaseNotes' | 'changelog' | 'filePath' | 'fileSize' | 'checksum' | 'downloadUrl'
  | 'isStable' | 'isBeta' | 'requiresReboot' | 'compatibility' | 'createdById'
>
export type SoftwareMinimumVersionRow = { softwareId: string; versionNumber: string }
export type SoftwareCompatibilityRow = { deviceTypes: DeviceType[]; minimumVersions: SoftwareMinimumVersionRow[] }

export const { findByIds: findVersionsByIds, insert: insertVersion, lock: lockVersion, update: updateVersion, softDelete: deleteVersion } = crud('softwareVersions')

/** Of which software it is a version, also when it is deleted: that never changes. */
export async function findSoftwareIdOf(trx: Kysely<DB>, versionId: string): Promise<string | undefined> {
  return (await trx.selectFrom('softwareVersions').select('softwareId').where('id', '=', versionId).executeTakeFirst())?.softwareId
}

/** Of a held version. */
const moveVersion = (trx: Kysely<DB>, id: string, values: UpdateObject<DB, 'softwareVersions'>): Promise<SoftwareVersionRow> =>
  trx.updateTable('softwareVersions').set(values).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

export const releaseHeldVersion = (trx: Kysely<DB>, id: string): Promise<SoftwareVersionRow> => moveVersion(trx, id, { releasedAt: sql`clock_timestamp()` })

export const recallHeldVersion = (trx: Kysely<DB>, id: string, recallReason: string): Promise<SoftwareVersionRow> =>
  moveVersion(trx, id, { recalledAt: sql`clock_timestamp()`, recallReason })

export async function deleteVersionsOf(trx: Kysely<DB>, softwareId: string, deletionId: string): Promise<void> {
  await trx.updateTable('softwareVersions').set({ deletedAt: sql<string>`clock_timestamp()`, deletionId }).where('softwareId', '=', softwareId).where('deletedAt', 'is', null).execute()
}

export async function reviveVersionsOf(trx: Kysely<DB>, softwareId: string, deletionId: string): Promise<void> {
  await trx.updateTable('softwareVersions').set({ deletedAt: null, deletionId: null }).where('softwareId', '=', softwareId).where('deletionId', '=', deletionId).execute()
}

/** Marks what devices have of a held software by what is released of it now. */
export async function markOutdated(trx: Kysely<DB>, softwareId: string): Promise<void> {
  await trx.selectNoFrom(sql`device_fleet.mark_outdated(${softwareId})`.as('marked')).execute()
}

/** What a version must be to make older ones outdated, in the words of an index. */
const isNewestCandidate = () => {
  const eb = expressionBuilder<DB, 'softwareVersions'>()
  return eb.and([eb.ref('isStable'), eb('releasedAt', 'is not', null), eb('recalledAt', 'is', null), eb('deletedAt', 'is', null)])
}

/** Of each software its newest stable version, where it has one. */
export const selectLatestStable = (db: Kysely<DB>, softwareIds: readonly string[]) =>
  db
    .selectFrom(sql<{ id: string }>`unnest(${sql.val([...softwareIds])}::text[])`.as<'wanted'>(sql`wanted(id)`))
    .innerJoinLateral(
      db.selectFrom('softwareVersions').selectAll().where('softwareId', '=', sql.ref<string>('wanted.id')).where(isNewestCandidate()).orderBy('precedence', 'desc').limit(1).as('latest'),
      join => join.onTrue(),
    )
    .selectAll('latest')

export const findLatestStable = (db: Kysely<DB>, softwareIds: readonly string[]): Promise<SoftwareVersionRow[]> => selectLatestStable(db, softwareIds).execute()

export const selectSoftwareVersions = (db: Kysely<DB>, filter?: SoftwareVersionFilter | null) =>
  applyFilter(db.selectFrom('softwareVersions').selectAll().where('deletedAt', 'is', null), filter, {
    softwareId: (query, software) => query.where(eb => matches(eb.ref('softwareId'), software)),
    state: (query, states) => query.where(eb => eb.or(states.map(inState))),
    isStable: (query, isStable) => query.where('isStable', '=', isStable),
    isBeta: (query, isBeta) => query.where('isBeta', '=', isBeta),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
  })

function inState(state: SoftwareVersionState) {
  const eb = expressionBuilder<DB, 'softwareVersions'>()
  if (state === 'RECALLED') return eb('recalledAt', 'is not', null)
  return eb.and([eb('recalledAt', 'is', null), eb('releasedAt', state === 'DRAFT' ? 'is' : 'is not', null)])
}
