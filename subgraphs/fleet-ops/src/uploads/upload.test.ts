import { testSubgraph } from '@fieldgraph/kit/testing'
import { Kind } from 'graphql'
import { describe, expect, test } from 'vitest'
import { fleetOps } from '../subgraph.ts'
import { uploadKinds } from './upload-kinds.ts'

const { organization } = testSubgraph(fleetOps)

const CREATE = 'mutation ($input: FleetUploadCreateInput!) { fleetUploadCreate(input: $input) { upload { key url method headers { name value } expiresAt } errors { code field message } } }'
const input = { kind: 'EXPENSE_BILL', fileName: 'bill of the hotel.pdf', contentType: 'application/pdf', size: 12_345 }

test('a member gets a place for one file', async () => {
  const member = organization({ scopes: [] })
  const { data, errors } = await member.execute(CREATE, { input })
  expect(errors).toBeUndefined()
  const { upload } = data.fleetUploadCreate
  expect(data.fleetUploadCreate.errors).toEqual([])
  expect(upload).toMatchObject({ method: 'PUT', headers: [{ name: 'content-type', value: 'application/pdf' }], url: expect.stringMatching(/^http:\/\/localhost:4000\/uploads\/[\w.-]+$/) })
  expect(upload.key).toMatch(new RegExp(`^inbox/${member.identity.organizationId}/fleet/EXPENSE_BILL/[0-9a-f]{32}-12345-bill-of-the-hotel$`))
  expect(Date.parse(upload.expiresAt)).toBeGreaterThan(Date.now())
})

describe('a place is refused', () => {
  test.each([
    [{ contentType: 'text/html' }, ['input', 'contentType']],
    [{ kind: 'PROMOTER_PHOTO' }, ['input', 'contentType']],
    [{ size: 0 }, ['input', 'size']],
    [{ size: 10_000_001 }, ['input', 'size']],
  ])('as data for %j', async (wrong, field) => {
    const { data } = await organization().execute(CREATE, { input: { ...input, ...wrong } })
    expect(data.fleetUploadCreate).toMatchObject({ upload: null, errors: [{ code: 'INVALID_INPUT', field }] })
  })

  test.each([[{ kind: 'PASSPORT' }], [{ size: 2 ** 31 }], [{ size: 1.5 }], [{ fileName: '' }], [{ fileName: 'x'.repeat(256) }], [{ fileName: 'a\u0000b' }]])('for %j', async wrong => {
    const { data, errors } = await organization().execute(CREATE, { input: { ...input, ...wrong } })
    expect(errors?.[0]?.extensions?.['code'] ?? data.fleetUploadCreate.errors[0].code).toBe('INVALID_INPUT')
    expect(data?.fleetUploadCreate?.upload ?? null).toBeNull()
  })

  test('to who is not signed in, and to who belongs to no organization', async () => {
    const stranger = await organization({ kind: 'anonymous', userId: null, organizationId: null, scopes: [] }).execute(CREATE, { input })
    expect(stranger.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    const nobodys = await organization({ organizationId: null }).execute(CREATE, { input })
    expect(nobodys.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})

test('the names and limits of the kinds are those that the graph describes', () => {
  const described = fleetOps.document.definitions.flatMap(node => (node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'FleetUploadKind' ? (node.values ?? []) : []))
  expect(described.map(({ name }) => name.value)).toEqual(Object.keys(uploadKinds))
  for (const { name, description } of described) {
    const { maxBytes, types } = uploadKinds[name.value as keyof typeof uploadKinds]
    expect(description?.value).toContain(`${maxBytes / 1_000_000} MB at most`)
    expect(description?.value.includes('PDF')).toBe(types.some(type => type === 'application/pdf'))
  }
})
