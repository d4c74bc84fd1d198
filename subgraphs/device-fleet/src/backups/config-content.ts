import { conflict } from '@fieldgraph/kit/errors'
import { createHash } from 'node:crypto'
import { canonical, type Json } from '../json/strict-json.ts'

/** What is in a backup, by the kind of thing; each kind in the order of its ids. */
export interface ConfigContent {
  templates: Item[]
  configurations: Item[]
  scenarios: Item[]
  translations: Item[]
}

/** One thing as a backup keeps it: all that people have set of it, and its id. */
export interface Item {
  id: string
  /** What people call it: by its name, or by its key and, of a text, its language. */
  name?: string
  key?: string
  language?: string
  [field: string]: Json
}

interface Manifest {
  format: number
  organizationId: string
  madeAt: string
  counts: Record<keyof ConfigContent, number>
}

export const KINDS = ['templates', 'configurations', 'scenarios', 'translations'] as const satisfies (keyof ConfigContent)[]

/** The form that is written, and the newest one that is understood. */
export const FORMAT = 1

/** A backup's columns: the content as one text, to the byte the same for what is the same, and what vouches for it. */
export function sealContent(content: ConfigContent, { organizationId, madeAt }: Pick<Manifest, 'organizationId' | 'madeAt'>) {
  const counts = Object.fromEntries(KINDS.map(kind => [kind, content[kind].length]))
  const text = canonical({ manifest: { format: FORMAT, organizationId, madeAt, counts }, ...content })
  return { content: text, checksum: checksumOf(text), formatVersion: FORMAT, counts }
}

/** What a backup holds, if it is whole, the organization's own, and of a form that is known. */
export function openContent(backup: { content: string; checksum: string; formatVersion: number }, organizationId: string | null): ConfigContent {
  if (backup.formatVersion > FORMAT) throw refuse('was made by a newer version of this service')
  if (checksumOf(backup.content) !== backup.checksum) throw refuse('is damaged: its checksum is not that of what it holds')
  const { manifest, ...content } = JSON.parse(backup.content) as ConfigContent & { manifest: Manifest }
  if (manifest.format > FORMAT) throw refuse('was made by a newer version of this service')
  if (manifest.organizationId !== organizationId) throw refuse("is another company's")
  return content
}

const refuse = (why: string) => conflict(`This backup ${why}.`, 'input', 'id')

const checksumOf = (text: string) => createHash('sha256').update(text).digest('hex')
