import { applyFilter, contains, within } from '@fieldgraph/kit/filter'
import { sql, type Insertable, type Kysely, type Selectable } from 'kysely'
import type { QuotationTemplateFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type QuotationTemplateRow = Selectable<DB['quotationTemplates']>
export type TemplateVersion = Selectable<DB['quotationTemplateVersions']>
export type NewTemplate = Pick<Insertable<DB['quotationTemplates']>, 'name' | 'description' | 'isDefault' | 'createdById'>

/** What a quotation keeps of the template that it was written with. */
export interface PinnedTemplate {
  templateId: string
  templateVersion: number
}

export const { findByIds: findTemplatesByIds, insert: insertTemplate, lock: lockTemplate, update: updateTemplate, softDelete: deleteTemplate } = crud('quotationTemplates')
export const { insert: insertTemplateVersion } = crud('quotationTemplateVersions')

export const findDefaultTemplate = (db: Kysely<DB>): Promise<QuotationTemplateRow | undefined> =>
  db.selectFrom('quotationTemplates').selectAll().where('isDefault', '=', true).where('deletedAt', 'is', null).executeTakeFirst()

/** The template as it is now; it stays until the transaction ends. */
export const keepTemplate = (trx: Kysely<DB>, id: string): Promise<QuotationTemplateRow | undefined> =>
  trx.selectFrom('quotationTemplates').selectAll().where('id', '=', id).where('deletedAt', 'is', null).forShare().executeTakeFirst()

/** Undefined when there is a default one already, or one of this name; whoever is first at it is waited for. */
export const insertFirstTemplate = (trx: Kysely<DB>, template: NewTemplate): Promise<QuotationTemplateRow | undefined> =>
  trx.insertInto('quotationTemplates').values({ ...template, isDefault: true }).onConflict(any => any.doNothing()).returningAll().executeTakeFirst()

export const clearDefaultTemplate = (trx: Kysely<DB>) =>
  trx.updateTable('quotationTemplates').set({ isDefault: false }).where('isDefault', '=', true).where('deletedAt', 'is', null).execute()

/** Also of deleted templates, as what was written with them keeps them. */
export const findTemplateVersions = (db: Kysely<DB>, pins: readonly PinnedTemplate[]): Promise<TemplateVersion[]> => {
  const [ids, versions] = [pins.map(({ templateId }) => templateId), pins.map(({ templateVersion }) => templateVersion)]
  const wanted = sql`select * from unnest(${sql.val(ids)}::text[], ${sql.val(versions)}::integer[])`
  return db.selectFrom('quotationTemplateVersions').selectAll().where(sql<boolean>`(template_id, template_version) in (${wanted})`).execute()
}

export const selectTemplates = (db: Kysely<DB>, filter?: QuotationTemplateFilter | null) =>
  applyFilter(db.selectFrom('quotationTemplates').selectAll().where('deletedAt', 'is', null), filter, {
    text: (query, text) => query.where(eb => contains([eb.ref('name'), eb.ref('description')], text)),
    isDefault: (query, isDefault) => query.where('isDefault', '=', isDefault),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
  })
