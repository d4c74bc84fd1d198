import { Readable } from 'node:stream'
import { conflict, ForbiddenError, invalidInput, notFound, type DomainError } from './errors.ts'
import type { ObjectFacts, Storage } from './storage.ts'
import { lifetimes } from './storage-token.ts'
import { endings, fileNameOf, isKind, keptKey, newInboxKey, parseInboxKey, parseKeptKey, type ContentType, type InboxKey } from './upload-keys.ts'

/** What may be uploaded for one purpose. */
export interface UploadKind {
  types: readonly ContentType[]
  maxBytes: number
}

export type UploadKinds = Readonly<Record<string, UploadKind>>

export interface NewUpload {
  kind: string
  fileName: string
  contentType: string
  /** Bytes. */
  size: number
}

/** Where the client puts the file; see `Upload` of common.graphql. */
export interface Upload {
  key: string
  url: string
  method: string
  headers: { name: string; value: string }[]
  expiresAt: string
}

export interface Uploads {
  /** A place for one file of the caller's organization, by one PUT. */
  create(input: NewUpload): Promise<Upload>
  /**
   * Checks what was put there and copies it where it stays; answers the key to
   * store. A second time is harmless. `field` is the input that names the upload.
   */
  keep(key: string, kind: string, ...field: string[]): Promise<string>
  /** A link to a kept object for ten minutes; null without one, and for what is no kept object of this organization. */
  urlOf(key: string | null | undefined): Promise<string | null>
}

export interface UploadsOptions {
  kinds: UploadKinds
  domain: string
  organizationId: string | null
  /** Null where uploads are not set up, e.g. in a test that has none. */
  storage: Storage | null
}

export function checkKinds(kinds: UploadKinds): void {
  for (const [name, { types, maxBytes }] of Object.entries(kinds)) {
    if (!isKind(name) || types.length === 0 || !Number.isSafeInteger(maxBytes) || maxBytes < 1) throw new Error(`The upload kind ${name} is not well declared.`)
  }
}

/** One caller's uploads. */
export function createUploads({ kinds, domain, organizationId, storage }: UploadsOptions): Uploads {
  const store = (): Storage => {
    if (!storage) throw new Error('Uploads have no storage here.')
    return storage
  }
  const kindOf = (name: string): UploadKind => {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
    if (!kind) throw new Error(`There is no upload kind ${name}.`)
    return kind
  }
  return {
    async create({ kind, fileName, contentType, size }) {
      if (organizationId === null) throw new ForbiddenError('Only members of an organization may upload.')
      const { types, maxBytes } = kindOf(kind)
      if (!types.some(type => type === contentType)) throw invalidInput(`This can be one of ${types.join(', ')}.`, 'input', 'contentType')
      if (!Number.isSafeInteger(size) || size < 1) throw invalidInput('An empty file can not be uploaded.', 'input', 'size')
      if (size > maxBytes) throw tooLarge(maxBytes, 'input', 'size')
      const key = newInboxKey({ organizationId, domain, kind }, { size, fileName })
      const url = await store().putUrl(key, { contentType, size })
      const expiresAt = new Date(Date.now() + lifetimes.PUT * 1000).toISOString()
      return { key, url, method: 'PUT', headers: [{ name: 'content-type', value: contentType }], expiresAt }
    },

    async keep(key, kind, ...field) {
      const { types, maxBytes } = kindOf(kind)
      const place = parseInboxKey(key)
      if (!place) throw invalidInput('This is not the key of an upload.', ...field)
      // Another organization's is as one that never was.
      if (place.organizationId !== organizationId) throw notFound('Upload', key, ...field)
      if (place.domain !== domain || place.kind !== kind) throw invalidInput('This was uploaded for another purpose.', ...field)
      const before = await keptBefore(store(), place, types)
      if (before) return before

      const found = await store().describe(key)
      if (!found) throw notFound('Upload', key, ...field)
      if (found.size === 0) throw invalidInput('The uploaded file is empty.', ...field)
      if (found.size > maxBytes) throw tooLarge(maxBytes, ...field)
      if (found.size !== place.size) throw invalidInput('The uploaded file is not of the size that was declared.', ...field)
      const contentType = await typeOf(await store().read(key))
      if (!isOneOf(contentType, types)) throw invalidInput(`The uploaded file is none of ${types.join(', ')}.`, ...field)
      return copy(store(), { key, place, contentType, found, field })
    },

    async urlOf(key) {
      const place = key == null ? null : parseKeptKey(key)
      if (!key || !place || place.organizationId !== organizationId || place.domain !== domain) return null
      return store().getUrl(key, { contentType: place.contentType, fileName: fileNameOf(place) })
    },
  }
}

/** What was checked once is not looked at again, whatever was put in the inbox since. */
async function keptBefore(storage: Storage, place: InboxKey, types: readonly ContentType[]): Promise<string | null> {
  const candidates = types.map(type => keptKey(place, type))
  const found = await Promise.all(candidates.map(candidate => storage.describe(candidate)))
  return candidates.find((_, at) => found[at]?.size === place.size) ?? null
}

interface Checked {
  key: string
  place: InboxKey
  contentType: ContentType
  found: ObjectFacts
  field: readonly string[]
}

async function copy(storage: Storage, { key, place, contentType, found, field }: Checked): Promise<string> {
  const kept = keptKey(place, contentType)
  try {
    await storage.copy(key, kept, { contentType, etag: found.etag })
  } catch (error) {
    const now = await storage.describe(key)
    if (!now) throw notFound('Upload', key, ...field)
    if (now.etag !== found.etag) throw conflict('The file was uploaded again meanwhile. Try again.', ...field)
    throw error
  }
  return kept
}

/** By what it begins with, whatever the client said. */
async function typeOf(content: Readable): Promise<string | undefined> {
  const { fileTypeFromStream } = await import('file-type')
  try {
    return (await fileTypeFromStream(Readable.toWeb(content) as ReadableStream<Uint8Array>))?.mime
  } finally {
    content.destroy()
  }
}

const isOneOf = (contentType: string | undefined, types: readonly ContentType[]): contentType is ContentType =>
  contentType !== undefined && contentType in endings && types.some(type => type === contentType)

function tooLarge(maxBytes: number, ...field: string[]): DomainError {
  return invalidInput(`A file may have ${maxBytes / 1_000_000} MB at most.`, ...field)
}
