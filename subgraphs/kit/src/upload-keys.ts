import { randomBytes } from 'node:crypto'

/** The content that may be uploaded at all, with the ending of its files. */
export const endings = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
} as const
export type ContentType = keyof typeof endings

export interface Place {
  organizationId: string
  /** As in the scopes, e.g. fleet. */
  domain: string
  /** As in the subgraph's declaration, e.g. EXPENSE_BILL. */
  kind: string
}

/** An uploaded object that nothing refers to yet. */
export interface InboxKey extends Place {
  /** `<random>-<size>-<name>`: what was declared travels in the key, and a key that was altered names nothing. */
  id: string
  /** Bytes, as declared. */
  size: number
  /** Of the file as it was called, in letters that are harmless everywhere. */
  name: string
}

/** An object that was checked and attached. */
export interface KeptKey extends InboxKey {
  contentType: ContentType
}

const PLACE = '(org_[0-9a-z]{26})/([a-z]{1,40})/([A-Z][A-Z0-9_]{0,59})'
const ID = '[0-9a-f]{32}-([1-9][0-9]{0,11})-([a-z0-9]+(?:-[a-z0-9]+)*)'
const INBOX = new RegExp(`^inbox/${PLACE}/(${ID})$`)
const KEPT = new RegExp(`^kept/${PLACE}/(${ID})\\.(${Object.values(endings).join('|')})$`)
const LONGEST = 300
const LONGEST_NAME = 60

const typeOf = new Map<string, ContentType>(Object.entries(endings).map(([type, ending]) => [ending, type as ContentType]))

export function newInboxKey({ organizationId, domain, kind }: Place, { size, fileName }: { size: number; fileName: string }): string {
  return `inbox/${organizationId}/${domain}/${kind}/${randomBytes(16).toString('hex')}-${size}-${harmless(fileName)}`
}

export const keptKey = ({ organizationId, domain, kind, id }: InboxKey, contentType: ContentType): string => `kept/${organizationId}/${domain}/${kind}/${id}.${endings[contentType]}`

/** Null for all that has not exactly the form that we give: nothing else ever becomes a path. */
export const parseInboxKey = (key: string): InboxKey | null => (key.length > LONGEST ? null : partsOf(INBOX.exec(key)))

export function parseKeptKey(key: string): KeptKey | null {
  const match = key.length > LONGEST ? null : KEPT.exec(key)
  const parts = partsOf(match)
  const contentType = typeOf.get(match?.[7] ?? '')
  return parts && contentType ? { ...parts, contentType } : null
}

export const isKind = (name: string): boolean => /^[A-Z][A-Z0-9_]{0,59}$/.test(name)

/** What a saved file is called. */
export const fileNameOf = ({ name, contentType }: KeptKey): string => `${name}.${endings[contentType]}`

function partsOf(match: RegExpExecArray | null): InboxKey | null {
  const [, organizationId, domain, kind, id, size, name] = match ?? []
  return organizationId && domain && kind && id && name ? { organizationId, domain, kind, id, size: Number(size), name } : null
}

/** `Müller & Co. (2).PDF` becomes `muller-co-2`. */
function harmless(fileName: string): string {
  const base = fileName.replace(/\.[^./\\]{1,10}$/, '')
  const plain = base.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '').replaceAll(/[^a-z0-9]+/g, '-')
  return plain.slice(0, LONGEST_NAME).replaceAll(/^-|-$/g, '') || 'file'
}
