import { expectRow, expectVersion } from '@fieldgraph/kit/crud'
import { revive } from '@fieldgraph/kit/deletion'
import { alreadyExists, conflict, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import type { TranslationDeleteInput, TranslationImportInput, TranslationRestoreInput, TranslationSetInput, TranslationsImportInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { canonicalLanguage } from './language.ts'
import { deleteTranslation, lockTranslation, lockTranslationOf, setTranslations, type Text, type TranslationRow } from './translation.queries.ts'

export async function setTranslation(ctx: Context, input: TranslationSetInput): Promise<TranslationRow> {
  const text = readText(input, 'input')
  return ctx.db.write('translation.set', async trx => {
    const known = await lockTranslationOf(trx, text)
    if (input.version != null && !known) throw conflict('This translation is not there any more. Load it again.', 'input', 'version')
    if (known) await expectVersion(trx, known, input.version)
    const [changed] = await setTranslations(trx, [{ ...text, component: input.component === undefined ? (known?.component ?? null) : input.component }])
    const translation = changed ?? known ?? (await lockTranslationOf(trx, text))
    if (!translation) throw conflict('Others were changing the same translation. Try again.', 'input', 'key')
    return translation
  }, input)
}

export async function removeTranslation(ctx: Context, input: TranslationDeleteInput): Promise<TranslationRow> {
  return ctx.db.write('translation.delete', async trx => {
    const translation = await expectRow(trx, lockTranslation, 'Translation', input)
    const deleted = await deleteTranslation(trx, translation.id)
    if (!deleted) throw notFound('Translation', translation.id, 'input', 'id')
    return deleted
  }, input)
}

export async function restoreTranslation(ctx: Context, input: TranslationRestoreInput): Promise<TranslationRow> {
  return ctx.db.write('translation.restore', trx =>
    revive(trx, 'translations', 'Translation', input).catch(
      violated({ translations_key: () => alreadyExists('This text has another translation in the language now. Delete that one first.', 'input', 'id') }),
    ), input)
}

export interface Imported {
  createdCount: number
  updatedCount: number
  unchangedCount: number
}

export async function importTranslations(ctx: Context, input: TranslationsImportInput): Promise<Imported> {
  const texts = input.translations.map((text, index) => readText(text, 'input', 'translations', String(index)))
  const places = new Map<string, number>()
  texts.forEach(({ key, language }, index) => {
    const name = JSON.stringify([key, language])
    if (places.has(name)) throw invalidInput(`This is the same text in the same language as number ${places.get(name)! + 1}.`, 'input', 'translations', String(index))
    places.set(name, index)
  })
  return ctx.db.write('translation.import', async trx => {
    const set = texts.length === 0 ? [] : await setTranslations(trx, texts)
    const createdCount = set.filter(({ isNew }) => isNew).length
    return { createdCount, updatedCount: set.length - createdCount, unchangedCount: texts.length - set.length }
  }, input)
}

function readText({ key, language: tag, value, component }: TranslationImportInput, ...field: string[]): Text {
  if (/\s/.test(key)) throw invalidInput('A key has no blanks.', ...field, 'key')
  const language = canonicalLanguage(tag)
  if (!language) throw invalidInput('A language is a BCP 47 tag, e.g. pl or pt-BR.', ...field, 'language')
  return { key, language, value, component: component ?? null }
}
