import { anyOf, applyFilter, contains, within } from '@fieldgraph/kit/filter'
import type { Insertable, Kysely, Selectable } from 'kysely'
import type { JsonTemplateFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type JsonTemplateRow = Selectable<DB['jsonTemplates']>
export type NewTemplate = Pick<Insertable<DB['jsonTemplates']>, 'name' | 'templateType' | 'category' | 'description' | 'schema' | 'defaultValues' | 'isActive' | 'createdById'>

export const { findByIds: findTemplatesByIds, insert: insertTemplate, lock: lockTemplate, update: updateTemplate, softDelete: deleteTemplate } = crud('jsonTemplates')

/** The template, kept as it is until the transaction ends; others may keep it at the same time. */
export const keepTemplate = (trx: Kysely<DB>, id: string): Promise<JsonTemplateRow | undefined> =>
  trx.selectFrom('jsonTemplates').selectAll().where('id', '=', id).where('deletedAt', 'is', null).forShare().executeTakeFirst()

/** Whether anything has the form of a held template. */
export async function isTemplateUsed(trx: Kysely<DB>, id: string): Promise<boolean> {
  const { isUsed } = await trx
    .selectNoFrom(({ exists, or, selectFrom }) =>
      or([
        exists(selectFrom('configurations').select('id').where('templateId', '=', id).where('deletedAt', 'is', null)),
        exists(selectFrom('testScenarios').select('id').where('templateId', '=', id).where('deletedAt', 'is', null)),
      ]).$castTo<boolean>().as('isUsed'),
    )
    .executeTakeFirstOrThrow()
  return isUsed
}

export const selectTemplates = (db: Kysely<DB>, filter?: JsonTemplateFilter | null) =>
  applyFilter(db.selectFrom('jsonTemplates').selectAll().where('deletedAt', 'is', null), filter, {
    text: (query, text) => query.where(eb => contains([eb.ref('name'), eb.ref('description')], text)),
    templateType: (query, types) => query.where('templateType', '=', anyOf(types)),
    deviceType: (query, type) => query.where(eb => eb.or([eb('category', '=', type), eb('category', 'is', null)])),
    isActive: (query, isActive) => query.where('isActive', '=', isActive),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
  })
