import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { invalidInput } from '@fieldgraph/kit/errors'
import { payload } from '@fieldgraph/kit/payload'
import type { TranslationOrderField } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { canonicalLanguage } from './language.ts'
import { findBundle, selectTranslations, type TranslationRow } from './translation.queries.ts'
import { importTranslations, removeTranslation, restoreTranslation, setTranslation } from './translation.service.ts'

const orderColumns: Record<TranslationOrderField, keyof TranslationRow> = { KEY: 'key', CREATED_AT: 'createdAt' }

export const translationResolvers = {
  Query: {
    translation: (_, { id }, ctx) => ctx.loaders.translationById.load(id),
    translations: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'translations', trx => selectTranslations(trx, filter), page, toOrder(orderBy, orderColumns)),
    async translationBundle(_, { language: tag, component }, ctx) {
      const language = canonicalLanguage(tag)
      if (!language) throw invalidInput('A language is a BCP 47 tag, e.g. pl or pt-BR.', 'language')
      return { language, entries: await ctx.db.read(db => findBundle(db, language, component)) }
    },
  },
  Mutation: {
    translationSet: (_, { input }, ctx) => payload('translation', setTranslation(ctx, input)),
    translationDelete: (_, { input }, ctx) => deletion(removeTranslation(ctx, input)),
    translationRestore: (_, { input }, ctx) => payload('translation', restoreTranslation(ctx, input)),
    async translationsImport(_, { input }, ctx) {
      const { imported, errors } = await payload('imported', importTranslations(ctx, input))
      return { createdCount: null, updatedCount: null, unchangedCount: null, ...imported, errors }
    },
  },
  Translation: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.translationById.load(id),
    organization: translation => ({ id: translation.organizationId }),
  },
} satisfies Resolvers
