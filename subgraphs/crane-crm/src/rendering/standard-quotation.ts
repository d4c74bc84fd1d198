import { readFileSync } from 'node:fs'

/** The content of the template that an organization has at first. */
export const STANDARD_QUOTATION = readFileSync(new URL('standard-quotation.liquid', import.meta.url), 'utf8')
