import { testSubgraph } from '@fieldgraph/kit/testing'
import { Kind } from 'graphql'
import { expect, test } from 'vitest'
import { craneCrm } from '../subgraph.ts'
import { uploadKinds } from './upload-kinds.ts'

const { organization } = testSubgraph(craneCrm)

const CREATE = 'mutation ($input: CraneUploadCreateInput!) { craneUploadCreate(input: $input) { upload { key url method headers { name value } } errors { code field } } }'
const input = { kind: 'ASSESSMENT_VIDEO', fileName: 'round the site.mp4', contentType: 'video/mp4', size: 12_345 }

test('a member gets a place for one file', async () => {
  const member = organization({ scopes: [] })
  const { data, errors } = await member.execute(CREATE, { input })
  expect(errors).toBeUndefined()
  const { upload } = data.craneUploadCreate
  expect(upload).toMatchObject({ method: 'PUT', headers: [{ name: 'content-type', value: 'video/mp4' }], url: expect.stringMatching(/^http:\/\/localhost:4000\/uploads\/[\w.-]+$/) })
  expect(upload.key).toMatch(new RegExp(`^inbox/${member.identity.organizationId}/crane/ASSESSMENT_VIDEO/[0-9a-f]{32}-12345-round-the-site$`))
})

test.each([
  [{ contentType: 'image/png' }, 'contentType'], [{ contentType: 'video/quicktime' }, 'contentType'], [{ size: 0 }, 'size'], [{ size: 100_000_001 }, 'size'],
  [{ kind: 'ASSESSMENT_IMAGE' }, 'contentType'], [{ kind: 'ASSESSMENT_IMAGE', contentType: 'image/png', size: 10_000_001 }, 'size'], [{ kind: 'LEAD_FILE' }, 'contentType'],
])('a place is refused as data for %j', async (wrong, field) => {
  const { data } = await organization().execute(CREATE, { input: { ...input, ...wrong } })
  expect(data.craneUploadCreate).toEqual({ upload: null, errors: [{ code: 'INVALID_INPUT', field: ['input', field] }] })
})

test('a place is refused to who is not signed in, and to who belongs to no organization', async () => {
  const stranger = await organization({ kind: 'anonymous', userId: null, organizationId: null, scopes: [] }).execute(CREATE, { input })
  expect(stranger.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  const nobodys = await organization({ organizationId: null }).execute(CREATE, { input })
  expect(nobodys.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})

test('the names and limits of the kinds are those that the graph describes', () => {
  const described = craneCrm.document.definitions.flatMap(node => (node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'CraneUploadKind' ? (node.values ?? []) : []))
  expect(described.map(({ name }) => name.value)).toEqual(Object.keys(uploadKinds))
  for (const { name, description } of described) {
    const { maxBytes, types } = uploadKinds[name.value as keyof typeof uploadKinds]
    expect(description?.value).toContain(`${maxBytes / 1_000_000} MB at most`)
    expect(description?.value.includes('PDF')).toBe(types.some(type => type === 'application/pdf'))
    expect(description?.value.includes('MP4')).toBe(types.some(type => type === 'video/mp4'))
  }
})
