import type { Disk } from 'flydrive'
import { randomBytes } from 'node:crypto'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { BucketSettings, DiskSettings, StorageSettings } from './storage-settings.ts'
import { createStorageTokens, lifetimes } from './storage-token.ts'

/** Where uploaded objects lie, by key. */
export interface Storage {
  /** A link by which one object of this type and size can be put there. */
  putUrl(key: string, object: { contentType: string; size: number }): Promise<string>
  /** A link by which it can be read in a browser. */
  getUrl(key: string, object: { contentType: string; fileName: string }): Promise<string>
  /** Null when nothing lies there. */
  describe(key: string): Promise<ObjectFacts | null>
  read(key: string): Promise<Readable>
  /** All or nothing, and only while the source is still what was described. */
  copy(from: string, to: string, object: { contentType: string; etag: string }): Promise<void>
}

export interface ObjectFacts {
  /** Bytes. */
  size: number
  /** Differs when the content does. */
  etag: string
}

type Copy = Storage['copy']

/** The drivers are loaded when somebody uploads for the first time: a start does not wait for them. */
export function openStorage(settings: StorageSettings): Storage {
  let loading: Promise<{ disk: Disk; copy: Copy }> | undefined
  const load = () =>
    (loading ??= (settings.kind === 's3' ? bucket(settings) : localDisk(settings)).catch((error: unknown) => {
      loading = undefined
      throw error
    }))
  const disk = async () => (await load()).disk
  return {
    putUrl: async (key, { contentType, size }) => (await disk()).getSignedUploadUrl(key, { contentType, contentSize: size, expiresIn: lifetimes.PUT }),
    getUrl: async (key, { contentType, fileName }) => (await disk()).getSignedUrl(key, { contentType, contentDisposition: `inline; filename="${fileName}"`, fileName, expiresIn: lifetimes.GET }),
    async describe(key) {
      const file = (await disk()).file(key)
      if (!(await file.exists())) return null
      const { contentLength, etag } = await file.getMetaData()
      return { size: contentLength, etag }
    },
    read: async key => (await disk()).getStream(key),
    copy: async (from, to, object) => (await load()).copy(from, to, object),
  }
}

async function localDisk({ directory, secret, publicUrl }: DiskSettings): Promise<{ disk: Disk; copy: Copy }> {
  const [{ Disk }, { FSDriver }] = await Promise.all([import('flydrive'), import('flydrive/drivers/fs')])
  const tokens = createStorageTokens(secret)
  const link = (token: string) => `${publicUrl}/uploads/${token}`
  const disk = new Disk(
    new FSDriver({
      location: directory,
      visibility: 'private',
      urlBuilder: {
        generateSignedURL: async (key, _, { contentType, fileName }) => link(await tokens.sign({ method: 'GET', key, contentType: String(contentType), fileName: String(fileName) })),
        generateSignedUploadURL: async (key, _, { contentType, contentSize }) => link(await tokens.sign({ method: 'PUT', key, contentType: String(contentType), size: Number(contentSize) })),
      },
    }),
  )
  return {
    disk,
    // The gateway never writes to a file that is there; so what was described stays.
    async copy(from, to) {
      const unfinished = `${to}.${randomBytes(8).toString('hex')}.part`
      await disk.copy(from, unfinished)
      await rename(join(directory, unfinished), join(directory, to))
    },
  }
}

async function bucket(settings: BucketSettings): Promise<{ disk: Disk; copy: Copy }> {
  const [{ Disk }, { bucketDriver }] = await Promise.all([import('flydrive'), import('./storage-bucket.ts')])
  const disk = new Disk(bucketDriver(settings))
  return { disk, copy: (from, to, { contentType, etag }) => disk.copy(from, to, { contentType, MetadataDirective: 'REPLACE', CopySourceIfMatch: etag }) }
}
