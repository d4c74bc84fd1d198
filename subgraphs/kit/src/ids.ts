/** `<prefix>_` and a UUIDv7 in 26 characters of Crockford's base32, as the TypeID specification 0.3 has it. */
const ID = /^([a-z]{2,8})_[0-7][0-9a-hjkmnp-tv-z]{25}$/

/** The prefix that names an id's type, or null for what is no id at all. */
export const prefixOf = (id: string): string | null => ID.exec(id)?.[1] ?? null

export const isId = (value: string, prefix: string): boolean => prefixOf(value) === prefix
