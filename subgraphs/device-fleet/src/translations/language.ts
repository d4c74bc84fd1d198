/** What the table takes: languages, scripts, regions and variants, but no extensions. */
const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
const LONGEST = 35

/** The configuration that says which language stands in for others. */
export const BASE_LANGUAGE_KEY = 'translations.baseLanguage'
export const DEFAULT_LANGUAGE = 'en'

/** A BCP 47 tag as it is written once for all, e.g. pl-PL for PL-pl; null for what is none. */
export function canonicalLanguage(tag: string): string | null {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag.trim())
    return TAG.test(canonical) && canonical.length <= LONGEST ? canonical : null
  } catch {
    return null
  }
}

/** A language and what it is a kind of: pl-PL, then pl. */
export function withParents(language: string): string[] {
  const parts = language.split('-')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'))
}
