import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { DomainError } from './errors.ts'
import { disguises, files } from './files.fixture.ts'
import { openStorage } from './storage.ts'
import { newId } from './testing.ts'
import { createUploads } from './uploads.ts'

/** As little of S3 as uploads need, over real HTTP. */
const objects = new Map<string, { content: Buffer; contentType: string | undefined }>()
let copied: IncomingMessage['headers'][] = []
let beforeCopy: (() => void) | null = null
const etagOf = (content: Buffer) => `"${createHash('md5').update(content).digest('hex')}"`
const server = createServer((request, response) => void answer(request, response))
let endpoint = ''

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname)
  const source = request.headers['x-amz-copy-source']
  if (request.method === 'PUT' && typeof source === 'string') {
    beforeCopy?.()
    copied.push(request.headers)
    const from = objects.get(decodeURIComponent(source))
    if (!from || etagOf(from.content) !== request.headers['x-amz-copy-source-if-match']) return void response.writeHead(412, { 'content-type': 'application/xml' }).end('<Error><Code>PreconditionFailed</Code></Error>')
    objects.set(path, { content: from.content, contentType: request.headers['content-type'] })
    return void response.writeHead(200, { 'content-type': 'application/xml' }).end(`<CopyObjectResult><ETag>${etagOf(from.content)}</ETag></CopyObjectResult>`)
  }
  if (request.method === 'PUT') {
    objects.set(path, { content: await buffer(request), contentType: request.headers['content-type'] })
    return void response.end()
  }
  const found = objects.get(path)
  if (!found) return void response.writeHead(404).end()
  response.writeHead(200, { 'content-length': found.content.length, etag: etagOf(found.content), 'last-modified': new Date().toUTCString() })
  response.end(request.method === 'HEAD' ? undefined : found.content)
}

beforeAll(async () => {
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'the secret of an example' })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise(resolve => (server.closeAllConnections(), server.close(resolve))))
beforeEach(() => {
  objects.clear()
  copied = []
  beforeCopy = null
})

function member() {
  const storage = openStorage({ kind: 's3', bucket: 'ours', region: 'us-east-1', endpoint })
  const uploads = createUploads({ kinds: { PHOTO: { types: ['image/png', 'image/jpeg'], maxBytes: 5000 } }, domain: 'fleet', organizationId: newId('org'), storage })
  return {
    ...uploads,
    async put(content: Uint8Array<ArrayBuffer>) {
      const { key, url, method, headers } = await uploads.create({ kind: 'PHOTO', fileName: 'Photo 1.png', contentType: 'image/png', size: content.length })
      const send = (body: Uint8Array<ArrayBuffer>) => fetch(url, { method, headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])), body })
      expect((await send(content)).status).toBe(200)
      return { key, send }
    },
  }
}
const kept = () => [...objects.keys()].filter(path => path.startsWith('/ours/kept/'))

test('a file is put into the bucket, checked, and copied as what it is, if it is still that', async () => {
  const { put, keep, urlOf } = member()
  const { key, send } = await put(files['image/png'])
  const stored = await keep(key, 'PHOTO')
  expect(kept()).toEqual([`/ours/${stored}`])
  expect(copied).toMatchObject([{ 'content-type': 'image/png', 'x-amz-metadata-directive': 'REPLACE', 'x-amz-copy-source-if-match': etagOf(Buffer.from(files['image/png'])) }])
  expect(copied[0]).not.toHaveProperty('x-amz-acl')

  // A bucket takes a second PUT, which changes nothing of what was attached.
  await send(files['image/png'].slice().fill(0, 40))
  expect(await keep(key, 'PHOTO')).toBe(stored)
  const shown = await fetch((await urlOf(stored))!)
  expect(new Uint8Array(await shown.arrayBuffer())).toEqual(files['image/png'])
})

test.each(Object.entries(disguises))('%s is not kept', async (_, content) => {
  const { put, keep } = member()
  const { key } = await put(new Uint8Array(content))
  await expect(keep(key, 'PHOTO', 'input', 'key')).rejects.toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'key'] } satisfies Partial<DomainError>)
  expect(kept()).toEqual([])
})

test('what was changed between the check and the copy is not kept', async () => {
  const { put, keep } = member()
  const { key } = await put(files['image/png'])
  beforeCopy = () => void objects.set(`/ours/${key}`, { content: Buffer.alloc(files['image/png'].length, '<script>'), contentType: 'text/html' })
  await expect(keep(key, 'PHOTO', 'input', 'key')).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(kept()).toEqual([])
})

test('what was never put there is not found; what is of another size is refused', async () => {
  const { create, keep, put } = member()
  const { key } = await create({ kind: 'PHOTO', fileName: 'a', contentType: 'image/png', size: 10 })
  await expect(keep(key, 'PHOTO', 'input', 'key')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const other = await put(files['image/png'])
  objects.set(`/ours/${other.key}`, { content: Buffer.concat([files['image/png'], Buffer.from('more')]), contentType: 'image/png' })
  await expect(keep(other.key, 'PHOTO', 'input', 'key')).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  expect(kept()).toEqual([])
})
