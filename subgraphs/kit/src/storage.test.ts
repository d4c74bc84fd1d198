import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { openStorage } from './storage.ts'
import { readStorageSettings, type BucketSettings } from './storage-settings.ts'

const key = `kept/org_${'0'.repeat(26)}/fleet/EXPENSE_BILL/${'a'.repeat(32)}-2048-bill.pdf`
const credentials = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'the secret of an example' }

describe('links to a bucket', () => {
  const open = (settings: Partial<BucketSettings> = {}) => {
    Object.assign(process.env, credentials)
    return openStorage({ kind: 's3', bucket: 'our-uploads', region: 'eu-central-1', endpoint: null, ...settings })
  }

  test('are its own, signed for one PUT of this type and size', async () => {
    const url = new URL(await open().putUrl(key, { contentType: 'application/pdf', size: 2048 }))
    expect(url.origin + url.pathname).toBe(`https://our-uploads.s3.eu-central-1.amazonaws.com/${key}`)
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
      'X-Amz-Expires': '900',
      'X-Amz-SignedHeaders': 'content-length;content-type;host',
      'X-Amz-Credential': expect.stringMatching(/^AKIDEXAMPLE\/\d{8}\/eu-central-1\/s3\/aws4_request$/),
      'X-Amz-Signature': expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    // A checksum of the empty body would refuse every file.
    expect([...url.searchParams.keys()].filter(name => /checksum|acl/i.test(name))).toEqual([])
    expect(url.href).not.toContain('secret')
  })

  test('say what is read as: type and name of ours, not what was sent', async () => {
    const url = new URL(await open().getUrl(key, { contentType: 'application/pdf', fileName: 'bill.pdf' }))
    expect(Object.fromEntries(url.searchParams)).toMatchObject({ 'X-Amz-Expires': '600', 'response-content-type': 'application/pdf', 'response-content-disposition': 'inline; filename="bill.pdf"', 'X-Amz-SignedHeaders': 'host' })
  })

  test('go to another store by its address', async () => {
    const url = new URL(await open({ endpoint: 'https://s3.example.com:9000' }).putUrl(key, { contentType: 'image/png', size: 1 }))
    expect(url.origin + url.pathname).toBe(`https://s3.example.com:9000/our-uploads/${key}`)
  })
})

test('no driver is loaded before somebody uploads', () => {
  const script = `
    const { registerHooks } = await import('node:module')
    const loaded = []
    registerHooks({ load(url, context, next) { if (/flydrive|file-type|aws-sdk|smithy/.test(url)) loaded.push(url); return next(url, context) } })
    await import(${JSON.stringify(new URL('serve.ts', import.meta.url).href)})
    process.stdout.write(JSON.stringify(loaded))`
  expect(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8', env: { PATH: process.env['PATH'] } })).toBe('[]')
})

describe('the setting', () => {
  const secret = { STORAGE_SECRET: 'a secret of more than thirty-two letters' }

  test.each<[NodeJS.ProcessEnv, object | null]>([
    [{}, null],
    [{ STORAGE_URL: '' }, null],
    [{ STORAGE_URL: 'file:///srv/up%20loads', PUBLIC_URL: 'https://graph.example.com/', ...secret }, { kind: 'disk', directory: '/srv/up loads', secret: secret.STORAGE_SECRET, publicUrl: 'https://graph.example.com' }],
    [{ STORAGE_URL: 's3://bucket?region=eu-central-1' }, { kind: 's3', bucket: 'bucket', region: 'eu-central-1', endpoint: null }],
    [{ STORAGE_URL: 's3://bucket', AWS_REGION: 'us-west-2' }, { kind: 's3', bucket: 'bucket', region: 'us-west-2', endpoint: null }],
    [{ STORAGE_URL: 's3://bucket?endpoint=http://127.0.0.1:9000' }, { kind: 's3', bucket: 'bucket', region: 'us-east-1', endpoint: 'http://127.0.0.1:9000' }],
  ])('%j is %j', (source, settings) => {
    expect(readStorageSettings(source)).toEqual(settings)
  })

  test.each<[NodeJS.ProcessEnv, string]>([
    [{ STORAGE_URL: 'file:///srv/uploads' }, 'STORAGE_SECRET is missing'],
    [{ STORAGE_URL: 'file:///srv/uploads', STORAGE_SECRET: 'short' }, 'STORAGE_SECRET is not right'],
    [{ STORAGE_URL: 'file://elsewhere/srv', ...secret }, 'STORAGE_URL is not right'],
    [{ STORAGE_URL: '/srv/uploads', ...secret }, 'STORAGE_URL is not right'],
    [{ STORAGE_URL: 'https://bucket.example.com' }, 'STORAGE_URL is not right'],
    [{ STORAGE_URL: 's3://bucket' }, 'STORAGE_URL is not right'],
    [{ STORAGE_URL: 's3://bucket/folder?region=x' }, 'STORAGE_URL is not right'],
    [{ STORAGE_URL: 's3://key:secret@bucket?region=x' }, 'STORAGE_URL is not right'],
    [{ STORAGE_URL: 's3://bucket?region=x&endpoint=ftp://x' }, 'STORAGE_URL is not right'],
    [{ STORAGE_URL: 's3://bucket?regoin=x' }, 'STORAGE_URL is not right'],
  ])('%j is refused in one sentence that tells no secret', (source, sentence) => {
    expect(() => readStorageSettings(source)).toThrow(sentence)
    expect(() => readStorageSettings(source)).not.toThrow(/key:secret/)
  })
})
