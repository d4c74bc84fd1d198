import { mkdtempSync, rmSync } from 'node:fs'
import { appendFile, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DomainError, ForbiddenError } from './errors.ts'
import { disguises, files } from './files.fixture.ts'
import { openKept, receive } from './storage-files.ts'
import { createStorageTokens } from './storage-token.ts'
import { openStorage } from './storage.ts'
import { newId } from './testing.ts'
import { createUploads, type UploadKinds } from './uploads.ts'
import { parseInboxKey } from './upload-keys.ts'

const kinds = {
  PHOTO: { types: ['image/jpeg', 'image/png', 'image/webp'], maxBytes: 5000 },
  BILL: { types: ['image/jpeg', 'application/pdf'], maxBytes: 5000 },
  FILM: { types: ['video/mp4'], maxBytes: 5000 },
} satisfies UploadKinds
const secret = 'a secret that only these tests know'
let directory: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'fieldgraph-uploads-'))
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

function member(changes: { organizationId?: string | null; domain?: string } = {}) {
  const organizationId = newId('org')
  const storage = openStorage({ kind: 'disk', directory, secret, publicUrl: 'https://graph.example.com' })
  const uploads = createUploads({ kinds, domain: 'fleet', organizationId, storage, ...changes })
  return {
    ...uploads,
    organizationId,
    /** As a client does it: asks for a place, and sends the file there. */
    async put(kind: keyof typeof kinds, content: Uint8Array, contentType = 'image/jpeg') {
      const { key } = await uploads.create({ kind, fileName: 'photo.jpg', contentType, size: content.length })
      expect(await receive(directory, { key, size: content.length }, Readable.from([content]))).toBe('written')
      return key
    },
    kept: async () => (await readdir(join(directory, 'kept', organizationId), { recursive: true }).catch(() => [])).filter(name => name.includes('.')),
  }
}

const refusal = async (promise: Promise<unknown>) => {
  const error = await promise.then(() => null, (reason: unknown) => reason)
  expect(error).toBeInstanceOf(DomainError)
  const { code, field } = error as DomainError
  return { code, field }
}

test.each(Object.entries(files))('%s is kept as what it is, whatever was declared', async (type, content) => {
  const { put, keep, urlOf } = member()
  const kind = type === 'application/pdf' ? 'BILL' : type === 'video/mp4' ? 'FILM' : 'PHOTO'
  const kept = await keep(await put(kind, content, kind === 'FILM' ? type : 'image/jpeg'), kind, 'input', 'uploadKey')
  expect(kept).toMatch(/^kept\/org_\w{26}\/fleet\/(PHOTO|BILL|FILM)\/[0-9a-f]{32}-\d+-photo\.(jpg|png|webp|pdf|mp4)$/)
  expect(new Uint8Array(await readFile(join(directory, kept)))).toEqual(content)
  const url = await urlOf(kept)
  expect(await createStorageTokens(secret).open(url!.split('/').at(-1)!)).toMatchObject({ method: 'GET', key: kept, contentType: type, fileName: expect.stringMatching(/^photo\.\w+$/) })
})

test.each(Object.entries(disguises))('%s is not kept as a photo', async (_, content) => {
  const { put, keep, kept } = member()
  const key = await put('PHOTO', content)
  expect(await refusal(keep(key, 'PHOTO', 'input', 'photos', '1'))).toEqual({ code: 'INVALID_INPUT', field: ['input', 'photos', '1'] })
  expect(await kept()).toEqual([])
})

test('a good file of a type that this kind does not take is refused', async () => {
  const { put, keep, kept } = member()
  expect(await refusal(keep(await put('PHOTO', files['application/pdf']), 'PHOTO', 'input', 'key'))).toMatchObject({ code: 'INVALID_INPUT' })
  expect(await refusal(keep(await put('BILL', files['image/png']), 'BILL', 'input', 'key'))).toMatchObject({ code: 'INVALID_INPUT' })
  expect(await kept()).toEqual([])
})

test('a large picture with much before its pixels is still a picture', async () => {
  const png = files['image/png']
  const note = Buffer.alloc(4500)
  const chunk = Buffer.concat([Buffer.from([0, 0, 0x11, 0x94]), Buffer.from('teXt'), note, Buffer.alloc(4)])
  const { put, keep } = member()
  const picture = Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
  expect(await keep(await put('PHOTO', picture), 'PHOTO')).toMatch(/\.png$/)
})

describe('a place for a file', () => {
  const input = { kind: 'PHOTO', fileName: 'a.jpg', contentType: 'image/jpeg', size: 10 }

  test('is one PUT of this type and size, for a quarter of an hour', async () => {
    const { create, organizationId } = member()
    const { key, url, method, headers, expiresAt } = await create(input)
    expect(key).toMatch(new RegExp(`^inbox/${organizationId}/fleet/PHOTO/[0-9a-f]{32}-10-a$`))
    expect({ method, headers }).toEqual({ method: 'PUT', headers: [{ name: 'content-type', value: 'image/jpeg' }] })
    expect(url).toMatch(/^https:\/\/graph\.example\.com\/uploads\/[\w-]+\.[\w-]+\.[\w-]+$/)
    expect(await createStorageTokens(secret).open(url.split('/').at(-1)!)).toEqual({ method: 'PUT', key, contentType: 'image/jpeg', size: 10 })
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(14 * 60_000)
  })

  test.each([
    [{ size: 0 }, 'size'], [{ size: -1 }, 'size'], [{ size: 1.5 }, 'size'], [{ size: 5001 }, 'size'],
    [{ contentType: 'application/pdf' }, 'contentType'], [{ contentType: 'image/svg+xml' }, 'contentType'], [{ contentType: 'IMAGE/JPEG' }, 'contentType'], [{ contentType: '' }, 'contentType'],
  ])('is not given for %j', async (wrong, field) => {
    expect(await refusal(member().create({ ...input, ...wrong }))).toEqual({ code: 'INVALID_INPUT', field: ['input', field] })
  })

  test('is not given to who belongs to no organization', async () => {
    await expect(member({ organizationId: null }).create(input)).rejects.toThrow(ForbiddenError)
  })

  test.each([
    ['../../etc/passwd', 'etc-passwd'], ['..', 'file'], ['..\\..\\boot.ini', 'boot'], ['Müller & Söhne (2).PDF', 'muller-sohne-2'], ['/', 'file'], ['', 'file'], ['счёт.pdf', 'file'],
    ['a\r\nset-cookie: x', 'a-set-cookie-x'], ['"; filename=evil.html', 'filename-evil'], ['x'.repeat(300), 'x'.repeat(60)], ['.jpg', 'file'], ['a/../b.jpg', 'a-b'],
  ])('with the name %j is called %s', async (fileName, name) => {
    const { key } = await member().create({ ...input, fileName })
    expect(parseInboxKey(key)).toMatchObject({ name })
  })
})

test('keys of another form are refused before anything is looked up', async () => {
  const { put, keep, kept, organizationId } = member()
  const key = await put('PHOTO', files['image/jpeg'])
  const id = key.split('/').at(-1)!
  const outside = join(directory, 'inbox', organizationId, 'secret')
  await writeFile(outside, files['image/jpeg'])
  for (const wrong of ['', 'x', '../secret', `inbox/${organizationId}/fleet/PHOTO/../../secret`, `inbox/${organizationId}/fleet/PHOTO/${id}/..`, `/${key}`, `${key}/`, `${key}\n`, `${key}\0`, key.replace('inbox', 'INBOX'), key.replaceAll('/', '\\'), `kept/${organizationId}/fleet/PHOTO/${id}.jpg`, `${key}.part`, key.replace('photo', '..'), `inbox//fleet/PHOTO/${id}`, key + 'a'.repeat(300)]) {
    expect(await refusal(keep(wrong, 'PHOTO', 'input', 'key'))).toEqual({ code: 'INVALID_INPUT', field: ['input', 'key'] })
  }
  expect(await kept()).toEqual([])
})

test("another organization's upload is as one that never was; another domain's or kind's is refused", async () => {
  const [ours, theirs] = [member(), member()]
  const key = await theirs.put('PHOTO', files['image/jpeg'])
  const missing = key.replace(/[0-9a-f]{32}/, '0'.repeat(32))
  const said = async (of: string) => ours.keep(of, 'PHOTO', 'input', 'key').then(() => null, (error: DomainError) => ({ code: error.code, field: error.field, message: error.message.replace(of, 'it') }))
  expect(await said(key)).toEqual({ code: 'NOT_FOUND', field: ['input', 'key'], message: 'Upload it does not exist.' })
  expect(await said(missing.replace(theirs.organizationId, ours.organizationId))).toEqual(await said(key))

  const own = await ours.put('PHOTO', files['image/jpeg'])
  expect(await refusal(ours.keep(own, 'BILL', 'input', 'key'))).toMatchObject({ code: 'INVALID_INPUT' })
  const crane = member({ organizationId: ours.organizationId, domain: 'crane' })
  expect(await refusal(crane.keep(own, 'PHOTO', 'input', 'key'))).toMatchObject({ code: 'INVALID_INPUT' })
  expect([...(await ours.kept()), ...(await theirs.kept())]).toEqual([])
})

test('what is not of the size that was declared is refused: empty, smaller, larger, beyond the limit', async () => {
  const { keep, kept, put, create, organizationId } = member()
  const at = async (key: string, content: Uint8Array) => {
    await mkdir(dirname(join(directory, key)), { recursive: true })
    await writeFile(join(directory, key), content)
    return key
  }
  const { key: empty } = await create({ kind: 'PHOTO', fileName: 'a', contentType: 'image/png', size: 5 })
  expect(await refusal(keep(await at(empty, new Uint8Array()), 'PHOTO', 'key'))).toMatchObject({ code: 'INVALID_INPUT' })
  const larger = await put('PHOTO', files['image/png'])
  await appendFile(join(directory, larger), 'more')
  expect(await refusal(keep(larger, 'PHOTO', 'key'))).toMatchObject({ code: 'INVALID_INPUT' })
  const huge = await at(`inbox/${organizationId}/fleet/PHOTO/${'a'.repeat(32)}-5001-a`, Buffer.concat([files['image/png'], Buffer.alloc(5001 - files['image/png'].length)]))
  expect(await refusal(keep(huge, 'PHOTO', 'key'))).toMatchObject({ code: 'INVALID_INPUT' })
  expect(await kept()).toEqual([])
})

test('what was kept stays as it was checked, also for a repeated command, and when the inbox is empty', async () => {
  const { put, keep, kept } = member()
  const key = await put('PHOTO', files['image/png'])
  const [first, twin] = await Promise.all([keep(key, 'PHOTO'), keep(key, 'PHOTO')])
  expect(twin).toBe(first)
  const changed = Buffer.from(files['image/png']).fill(0, 40)
  await writeFile(join(directory, key), changed)
  expect(await keep(key, 'PHOTO')).toBe(first)
  await rm(join(directory, key))
  expect(await keep(key, 'PHOTO')).toBe(first)
  expect(await kept()).toHaveLength(1)
  const { content } = (await openKept(directory, first))!
  expect(new Uint8Array(Buffer.concat(await content.toArray()))).toEqual(files['image/png'])
})

test('a copy that broke off is made again', async () => {
  const { put, keep } = member()
  const key = await put('PHOTO', files['image/png'])
  const kept = await keep(key, 'PHOTO')
  await writeFile(join(directory, kept), files['image/png'].slice(0, 20))
  expect(await keep(key, 'PHOTO')).toBe(kept)
  expect(new Uint8Array(await readFile(join(directory, kept)))).toEqual(files['image/png'])
})

test("there is a link only to kept objects of one's own organization and domain", async () => {
  const [ours, theirs] = [member(), member()]
  const key = await theirs.put('PHOTO', files['image/png'])
  const kept = await theirs.keep(key, 'PHOTO')
  expect(await theirs.urlOf(kept)).toMatch(/^https:/)
  for (const nothing of [null, undefined, '', key, 'https://example.com/bill.jpg', '../../etc/passwd', kept.replace('.png', '.html')]) expect(await theirs.urlOf(nothing)).toBeNull()
  expect(await ours.urlOf(kept)).toBeNull()
  expect(await member({ organizationId: theirs.organizationId, domain: 'crane' }).urlOf(kept)).toBeNull()
})

test('old uploads are forgotten, new and kept ones stay', async () => {
  const { forgetOldUploads } = await import('./storage-files.ts')
  const own = mkdtempSync(join(tmpdir(), 'fieldgraph-uploads-'))
  expect(await forgetOldUploads(own)).toBe(0)
  const place = `${newId('org')}/fleet/PHOTO`
  const yesterday = new Date(Date.now() - 25 * 3600 * 1000)
  for (const [name, old] of [[`inbox/${place}/old`, true], [`inbox/${place}/old.part`, true], [`inbox/${place}/new`, false], [`kept/${place}/old.jpg`, true]] as const) {
    await mkdir(dirname(join(own, name)), { recursive: true })
    await writeFile(join(own, name), 'x')
    if (old) await utimes(join(own, name), yesterday, yesterday)
  }
  expect(await forgetOldUploads(own)).toBe(2)
  expect((await readdir(own, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile()).map(({ name }) => name).sort()).toEqual(['new', 'old.jpg'])
  rmSync(own, { recursive: true })
})
