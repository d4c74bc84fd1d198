import { createStorageTokens, type StorageGrant } from '@fieldgraph/kit/storage-token'
import { SignJWT } from 'jose'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startWorld, type World } from '../testing/gateway.fixture.ts'

const secret = 'a secret that only these tests know'
const tokens = createStorageTokens(secret)
const directory = mkdtempSync(join(tmpdir(), 'fieldgraph-gateway-uploads-'))
let world: World

beforeAll(async () => {
  world = await startWorld({ corsOrigins: ['https://app.example.com'], uploads: { kind: 'disk', directory, secret, publicUrl: 'http://graph.example.com' } })
})
afterAll(async () => {
  await world.stop()
  rmSync(directory, { recursive: true, force: true })
})

const ORGANIZATION = `org_${'0'.repeat(26)}`
const place = () => `inbox/${ORGANIZATION}/fleet/PHOTO/${randomBytes(16).toString('hex')}`
const content = Buffer.from('what the file holds is looked at when it is used')

type Body = Uint8Array<ArrayBuffer> | ReadableStream
const link = async (grant: StorageGrant, lifetime?: number) => `${world.gateway.url}/uploads/${await tokens.sign(grant, lifetime)}`
async function upload(changes: { size?: number; key?: string } = {}, lifetime?: number) {
  const size = changes.size ?? content.length
  const key = changes.key ?? `${place()}-${size}-photo`
  return { key, file: join(directory, key), url: await link({ method: 'PUT', key, contentType: 'image/png', size }, lifetime) }
}
const put = (url: string, body: Body = content, headers: Record<string, string> = {}) => fetch(url, { method: 'PUT', headers: { 'content-type': 'image/png', ...headers }, body, ...(body instanceof ReadableStream && { duplex: 'half' as const }) })
const said = async (answer: Response) => ({ status: answer.status, ...((await answer.json()) as { code: string }) })
/** Also of what was only begun. */
const files = async () => (await readdir(directory, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))

/** Speaks HTTP by hand, for what a proper client does not do. */
async function raw(lines: string[], body: Buffer | string = '', { end = true } = {}) {
  const { hostname, port } = new URL(world.gateway.url)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => {})
  let text = ''
  socket.on('data', chunk => (text += chunk))
  socket.write(`${[...lines, 'host: x', 'connection: close'].join('\r\n')}\r\n\r\n`)
  socket.write(body)
  if (end) await once(socket, 'close')
  return { socket, text: () => text }
}

test('a file arrives as it was sent, without leftovers', async () => {
  const large = randomBytes(9_000_000)
  const { url, file } = await upload({ size: large.length })
  const answer = await put(url, large)
  expect({ status: answer.status, text: await answer.text() }).toEqual({ status: 201, text: '' })
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
  expect(hash(await readFile(file))).toBe(hash(large))
  expect((await files()).filter(name => name.startsWith(file))).toEqual([file])
})

test('a second PUT is refused, and changes nothing; of twins at once one wins', async () => {
  const { url, file } = await upload()
  expect((await put(url)).status).toBe(201)
  expect(await said(await put(url, Buffer.from(content).fill(1)))).toMatchObject({ status: 409, code: 'ALREADY_UPLOADED' })
  expect(await readFile(file)).toEqual(content)

  const both = await upload({ size: 2_000_000 })
  const bodies = [1, 2, 3, 4].map(fill => Buffer.alloc(2_000_000, fill))
  const answers = await Promise.all(bodies.map(body => put(both.url, body)))
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
  expect((await readFile(both.file)).equals(bodies[answers.findIndex(({ status }) => status === 201)]!)).toBe(true)
  expect((await files()).filter(name => name.endsWith('.part'))).toEqual([])
})

describe('nothing is written', () => {
  const nothingOf = async (file: string) => {
    // A connection's end is heard of a little later.
    await expect.poll(async () => (await files()).filter(name => name.startsWith(file) || name.endsWith('.part'))).toEqual([])
  }

  test.each<[string, number, string, Body, Record<string, string>]>([
    ['more bytes than allowed', 413, 'SIZE_MISMATCH', Buffer.concat([content, content]), {}],
    ['fewer bytes than allowed', 400, 'SIZE_MISMATCH', content.subarray(1), {}],
    ['no bytes', 400, 'SIZE_MISMATCH', Buffer.alloc(0), {}],
    ['another type', 415, 'CONTENT_TYPE_MISMATCH', content, { 'content-type': 'text/html' }],
    ['a type with more behind it', 415, 'CONTENT_TYPE_MISMATCH', content, { 'content-type': 'image/png; charset=utf-8' }],
    ['an encoding', 415, 'UNSUPPORTED_ENCODING', content, { 'content-encoding': 'gzip' }],
    ['a form', 415, 'CONTENT_TYPE_MISMATCH', content, { 'content-type': 'multipart/form-data; boundary=x' }],
  ])('for %s', async (_, status, code, body, headers) => {
    const { url, file } = await upload()
    expect(await said(await put(url, body, headers))).toMatchObject({ status, code })
    await nothingOf(file)
  })

  test('for a body without a size', async () => {
    const { url, file } = await upload()
    const body = new ReadableStream({ start: stream => (stream.enqueue(content), stream.close()) })
    expect(await said(await put(url, body))).toMatchObject({ status: 411, code: 'LENGTH_REQUIRED' })
    await nothingOf(file)
  })

  test('for a size that is a lie: less comes, more comes', async () => {
    const short = await upload()
    const path = new URL(short.url).pathname
    const { socket } = await raw([`PUT ${path} HTTP/1.1`, 'content-type: image/png', `content-length: ${content.length}`], content.subarray(0, 10), { end: false })
    socket.end()
    await once(socket, 'close')
    await nothingOf(short.file)

    const long = await upload()
    const answer = await raw([`PUT ${new URL(long.url).pathname} HTTP/1.1`, 'content-type: image/png', `content-length: ${content.length}`], Buffer.concat([content, Buffer.from('and more')]))
    // The rest is no request, and ends the connection; nothing of it is in the file.
    expect(answer.text()).toMatch(/^HTTP\/1.1 (201|400)/)
    expect(await readFile(long.file).catch(() => content)).toEqual(content)
  })

  test('for two sizes at once, and for a size and chunks', async () => {
    for (const second of ['content-length: 3', 'transfer-encoding: chunked']) {
      const { url, file } = await upload()
      const answer = await raw([`PUT ${new URL(url).pathname} HTTP/1.1`, 'content-type: image/png', `content-length: ${content.length}`, second], content)
      expect(answer.text()).toMatch(/^HTTP\/1.1 4\d\d/)
      await nothingOf(file)
    }
  })

  test('for an upload that breaks off, which may then be tried again', async () => {
    const size = 5_000_000
    const { url, file } = await upload({ size })
    const sending = httpRequest(url, { method: 'PUT', headers: { 'content-type': 'image/png', 'content-length': size } })
    sending.on('error', () => {})
    sending.write(randomBytes(1_000_000))
    await expect.poll(async () => (await files()).some(name => name.startsWith(file) && name.endsWith('.part'))).toBe(true)
    sending.destroy()
    await expect.poll(async () => (await files()).filter(name => name.startsWith(file))).toEqual([])
    expect((await put(url, randomBytes(size))).status).toBe(201)
  })

  test('by a link that has expired, is for reading, was altered, or was signed by somebody else', async () => {
    const { url, file, key } = await upload()
    const token = url.split('/').at(-1)!
    const [header, payload, signature] = token.split('.') as [string, string, string]
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>
    const altered = (changes: object) => Buffer.from(JSON.stringify({ ...claims, ...changes })).toString('base64url')
    const unsigned = Buffer.from(JSON.stringify({ alg: 'none', typ: 'upload+jwt' })).toString('base64url')
    const by = (typ: string, audience: string) => new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ }).setAudience(audience).sign(Buffer.from(secret))
    const bad = [
      '', 'x', 'a.b.c', '../../etc/passwd', '%2e%2e%2fsecret', 'x'.repeat(5000),
      `${header}.${altered({ key: `${place()}-${content.length}-photo` })}.${signature}`, `${header}.${altered({ size: 10 ** 9 })}.${signature}`,
      `${unsigned}.${payload}.`, `${unsigned}.${payload}.${signature}`, `${token}x`, `${token}/..`,
      await createStorageTokens('another secret that nobody here knows').sign({ method: 'PUT', key, contentType: 'image/png', size: content.length }),
      await by('at+jwt', 'gateway:uploads'), await by('upload+jwt', 'fieldgraph'), await world.token(),
    ]
    for (const wrong of bad) expect([403, 404]).toContain((await put(`${world.gateway.url}/uploads/${wrong}`)).status)
    const expired = await upload({ key }, -1)
    expect(await said(await put(expired.url))).toMatchObject({ status: 403, code: 'LINK_EXPIRED' })
    const reading = await link({ method: 'GET', key, contentType: 'image/png', fileName: 'a.png' })
    expect(await said(await put(reading))).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' })
    await nothingOf(file)
  })

  test('outside of its folder, even by a link that was signed for it', async () => {
    const outside = join(directory, '..', 'fieldgraph-escaped')
    for (const key of ['../fieldgraph-escaped', `${place()}/../../../../../../fieldgraph-escaped`, outside, `kept/${ORGANIZATION}/fleet/PHOTO/${'a'.repeat(32)}-${content.length}-a.png`]) {
      const { url } = await upload({ key })
      expect(await said(await put(url))).toMatchObject({ status: 503 })
      expect(existsSync(outside)).toBe(false)
    }
    expect(existsSync(join(directory, 'kept', ORGANIZATION, 'fleet', 'PHOTO'))).toBe(false)
  })
})

describe('a kept file', () => {
  const kept = async (bytes: Buffer = content, ending = 'png') => {
    const key = `kept/${ORGANIZATION}/crane/PHOTO/${randomBytes(16).toString('hex')}-${bytes.length}-photo.${ending}`
    await mkdir(dirname(join(directory, key)), { recursive: true })
    await writeFile(join(directory, key), bytes)
    return key
  }

  test('is given out as what it is, and can do nothing in a browser', async () => {
    const bytes = randomBytes(3_000_000)
    const answer = await fetch(await link({ method: 'GET', key: await kept(bytes), contentType: 'image/png', fileName: 'photo.png' }))
    expect({ status: answer.status, ...Object.fromEntries(answer.headers) }).toMatchObject({
      status: 200,
      'content-type': 'image/png',
      'content-length': '3000000',
      'content-disposition': 'inline; filename="photo.png"',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cache-control': 'private, max-age=600',
    })
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true)
  })

  test('has a name that breaks no header', async () => {
    const answer = await fetch(await link({ method: 'GET', key: await kept(), contentType: 'image/png', fileName: '../a"; filename=evil.html\r\nset-cookie: a=b' }))
    expect(answer.headers.get('content-disposition')).toBe('inline; filename=".._a___filename_evil.html__set-cookie__a_b"')
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  test('is not given out when it is gone, to an expired link, to one for writing, from the inbox', async () => {
    const missing = `kept/${ORGANIZATION}/crane/PHOTO/${'0'.repeat(32)}-1-a.png`
    const grant = { method: 'GET', contentType: 'image/png', fileName: 'a.png' } as const
    expect(await said(await fetch(await link({ ...grant, key: missing })))).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect(await said(await fetch(await link({ ...grant, key: await kept() }, -1)))).toMatchObject({ status: 403, code: 'LINK_EXPIRED' })
    const { url, key } = await upload()
    await put(url)
    expect(await said(await fetch(url))).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' })
    expect((await fetch(await link({ ...grant, key }))).status).toBe(503)
    expect((await fetch(await link({ ...grant, key: '../../../../etc/passwd' }))).status).toBe(503)
  })
})

test('pages of listed origins may upload, others not; no link is kept in a cache', async () => {
  const { url } = await upload()
  const preflight = (origin: string) => fetch(url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'PUT', 'access-control-request-headers': 'content-type' } })
  const ours = await preflight('https://app.example.com')
  expect(ours.headers.get('access-control-allow-origin')).toBe('https://app.example.com')
  expect(ours.headers.get('access-control-allow-methods')).toContain('PUT')
  expect((await preflight('https://evil.example.com')).headers.get('access-control-allow-origin')).not.toBe('https://evil.example.com')
  const answer = await put(url, content, { origin: 'https://app.example.com' })
  expect({ status: answer.status, origin: answer.headers.get('access-control-allow-origin'), cache: answer.headers.get('cache-control') }).toEqual({ status: 201, origin: 'https://app.example.com', cache: 'no-store' })
})

test('a slow line may take longer than a question may', async () => {
  const size = 40
  const { url, file } = await upload({ size })
  const { socket, text } = await raw([`PUT ${new URL(url).pathname} HTTP/1.1`, 'content-type: image/png', `content-length: ${size}`], Buffer.alloc(20), { end: false })
  const began = performance.now()
  await expect.poll(() => performance.now() - began, { timeout: 15_000, interval: 500 }).toBeGreaterThan(11_500)
  expect(text()).toBe('')
  socket.write(Buffer.alloc(20))
  await once(socket, 'close')
  expect(text()).toMatch(/^HTTP\/1.1 201/)
  expect((await readFile(file)).length).toBe(size)
})

test.skipIf(process.getuid?.() === 0)('a disk that refuses is told plainly', async () => {
  const { url, file } = await upload({ key: `inbox/${ORGANIZATION}/sales/PHOTO/${'b'.repeat(32)}-${content.length}-a` })
  await mkdir(dirname(file), { recursive: true })
  await chmod(dirname(file), 0o500)
  expect(await said(await put(url))).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE' })
})

test('without local storage there is no such address', async () => {
  const other = await startWorld({ uploads: null })
  const { url } = await upload()
  const answer = await put(url.replace(world.gateway.url, other.gateway.url))
  expect({ status: answer.status, body: await answer.json() }).toMatchObject({ status: 404, body: { errors: [{ extensions: { code: 'NOT_FOUND' } }] } })
  await other.stop()
})
