import { disguises, files } from '@fieldgraph/kit/files.fixture'
import { expect, test } from 'vitest'
import { assessmentAfter, assessmentCommand, code, createAssessment, createCustomer, look, organization, readAssessment } from './site-assessment.fixture.ts'

async function assessed() {
  const admin = organization()
  const { id } = await createAssessment(admin, { customerId: await createCustomer(admin) })
  return { admin, id: id as string }
}

test('pictures and films are put to an assessment, one after the other, each once', async () => {
  const { admin, id } = await assessed()
  const image = (content?: Uint8Array) => admin.upload('ASSESSMENT_IMAGE', content)
  const film = await admin.upload('ASSESSMENT_VIDEO', files['video/mp4'])
  const [first, second] = [await image(), await image(files['image/webp'])]
  const { imageUrls, videoUrls, version } = await assessmentAfter(admin, 'Attach', { id, imageUploadKeys: [first], videoUploadKeys: [film] })
  expect([imageUrls.length, videoUrls.length, version]).toEqual([1, 1, 2])
  for (const url of [...imageUrls, ...videoUrls]) expect(url).toMatch(/^http:\/\/localhost:4000\/uploads\//)
  expect((await assessmentAfter(admin, 'Attach', { id, imageUploadKeys: [second, first], videoUploadKeys: [film] })).imageUrls).toHaveLength(2)
  expect((await assessmentAfter(admin, 'Attach', { id })).version).toBe(3)
  const kept = await look(admin, db => db.selectFrom('siteAssessments').select(['images', 'videos']).where('id', '=', id).executeTakeFirstOrThrow())
  expect([...kept.images, ...kept.videos]).toEqual(['png', 'webp', 'mp4'].map(ending => expect.stringMatching(new RegExp(`^kept/${admin.identity.organizationId}/crane/ASSESSMENT_(IMAGE|VIDEO)/.*\\.${ending}$`))))
})

test('a file that is no picture or film, or meant for something else, is refused with its place', async () => {
  const { admin, id } = await assessed()
  const [image, film] = [await admin.upload('ASSESSMENT_IMAGE'), await admin.upload('ASSESSMENT_VIDEO', files['video/mp4'])]
  const wrong: [field: string, key: string][] = [
    ['imageUploadKeys', film],
    ['imageUploadKeys', await admin.upload('LEAD_FILE')],
    ['imageUploadKeys', await admin.upload('ASSESSMENT_IMAGE', files['video/mp4'])],
    ['imageUploadKeys', await admin.upload('ASSESSMENT_IMAGE', disguises['an SVG picture'])],
    ['videoUploadKeys', image],
    ['videoUploadKeys', await admin.upload('ASSESSMENT_VIDEO', files['image/png'])],
    ['videoUploadKeys', await admin.upload('ASSESSMENT_VIDEO', disguises['an HTML page'])],
    ['videoUploadKeys', 'x'],
  ]
  for (const [field, key] of wrong) {
    const good = field === 'imageUploadKeys' ? image : film
    expect([key, code(await assessmentCommand(admin, 'Attach', { id, [field]: [good, key] }))]).toEqual([key, [['INVALID_INPUT', `input.${field}.1`]]])
  }
  const theirs = await organization().upload('ASSESSMENT_IMAGE')
  expect(code(await assessmentCommand(admin, 'Attach', { id, imageUploadKeys: [theirs] }))).toEqual([['NOT_FOUND', 'input.imageUploadKeys.0']])
  expect(await readAssessment(admin, id)).toMatchObject({ imageUrls: [], videoUrls: [], version: 1 })
})

test('an assessment has so many pictures and films, and no more', async () => {
  const { admin, id } = await assessed()
  const uploads = (kind: string, count: number) => Promise.all(Array.from({ length: count }, () => admin.upload(kind, files[kind === 'ASSESSMENT_VIDEO' ? 'video/mp4' : 'image/png'])))
  await assessmentAfter(admin, 'Attach', { id, imageUploadKeys: await uploads('ASSESSMENT_IMAGE', 50), videoUploadKeys: await uploads('ASSESSMENT_VIDEO', 10) })
  expect(code(await assessmentCommand(admin, 'Attach', { id, imageUploadKeys: await uploads('ASSESSMENT_IMAGE', 1) }))).toEqual([['INVALID_INPUT', 'input.imageUploadKeys']])
  expect(code(await assessmentCommand(admin, 'Attach', { id, videoUploadKeys: await uploads('ASSESSMENT_VIDEO', 1) }))).toEqual([['INVALID_INPUT', 'input.videoUploadKeys']])
  expect((await readAssessment(admin, id)).version).toBe(2)
})
