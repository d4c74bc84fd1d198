import { applyFilter, contains, within } from '@fieldgraph/kit/filter'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { FleetComponent, TranslationFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'
import { oneOf } from '../devices/device.queries.ts'
import { BASE_LANGUAGE_KEY, canonicalLanguage, DEFAULT_LANGUAGE, withParents } from './language.ts'

export type TranslationRow = Selectable<DB['translations']>

export interface Text {
  key: string
  language: string
  value: string
  component: FleetComponent | null
}

export const { findByIds: findTranslationsByIds, lock: lockTranslation, softDelete: deleteTranslation } = crud('translations')

export const lockTranslationOf = (trx: Kysely<DB>, { key, language }: Pick<Text, 'key' | 'language'>): Promise<TranslationRow | undefined> =>
  trx.selectFrom('translations').selectAll().where('key', '=', key).where('language', '=', language).where('deletedAt', 'is', null).forUpdate().executeTakeFirst()

/** Adds texts and changes those that are there; what is there like this already is left alone and not answered. */
export const setTranslations = (trx: Kysely<DB>, texts: readonly Text[]): Promise<(TranslationRow & { isNew: boolean })[]> =>
  trx
    .insertInto('translations')
    .columns(['key', 'language', 'value', 'component'])
    .expression(eb =>
      eb
        .selectFrom(sql<Text>`jsonb_to_recordset(${JSON.stringify(texts)}::jsonb)`.as<'given'>(sql`given(key text, language text, value text, component device_fleet.fleet_component)`))
        .select(['given.key', 'given.language', 'given.value', 'given.component'])
        // Whoever sets the same texts at once takes them in the same order.
        .orderBy('given.key')
        .orderBy('given.language'),
    )
    .onConflict(on =>
      on
        .columns(['organizationId', 'key', 'language'])
        .where('deletedAt', 'is', null)
        .doUpdateSet(eb => ({ value: eb.ref('excluded.value'), component: eb.ref('excluded.component') }))
        .where(sql<boolean>`(translations.value, translations.component) is distinct from (excluded.value, excluded.component)`),
    )
    .returningAll()
    .returning(sql<boolean>`xmax = 0`.as('isNew'))
    .execute()

export const selectTranslations = (db: Kysely<DB>, filter?: TranslationFilter | null) =>
  applyFilter(db.selectFrom('translations').selectAll().where('deletedAt', 'is', null), filter, {
    text: (query, text) => query.where(eb => contains([eb.ref('key'), eb.ref('value')], text)),
    language: (query, language) => query.where('language', '=', canonicalLanguage(language) ?? language),
    component: (query, components) => query.where('component', '=', oneOf(components)),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
  })

export interface BundleEntry {
  key: string
  value: string
  language: string
}

/** Each key once, in the first of the languages that has it; the base language comes last. */
export const selectBundle = (db: Kysely<DB>, language: string, component?: FleetComponent | null) =>
  db
    .with('chain', cte =>
      cte.selectNoFrom(eb => {
        const base = eb.selectFrom('configurations').select(sql<string>`config_value #>> '{}'`.as('language')).where('configKey', '=', BASE_LANGUAGE_KEY).where('deletedAt', 'is', null)
        return sql<string[]>`${sql.val(withParents(language))}::text[] || coalesce(${base}, ${DEFAULT_LANGUAGE})`.as('languages')
      }),
    )
    .selectFrom('translations')
    .distinctOn('key')
    .select(['key', 'value', 'language'])
    .where('language', '=', sql<string>`any ((select languages from chain)::text[])`)
    .where('deletedAt', 'is', null)
    .$if(component != null, query => query.where(eb => eb.or([eb('component', '=', component!), eb('component', 'is', null)])))
    .orderBy('key')
    .orderBy(sql`array_position((select languages from chain), language::text)`)

export const findBundle = (db: Kysely<DB>, language: string, component?: FleetComponent | null): Promise<BundleEntry[]> => selectBundle(db, language, component).execute()
