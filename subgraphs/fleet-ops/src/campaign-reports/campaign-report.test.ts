import type { TestCaller } from '@fieldgraph/kit/testing'
import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { campaignOf, code, linkedToNothing, organization, read, run, supportOf, totals } from '../records/record.fixture.ts'

const create = (by: TestCaller, input: object) => run(by, 'campaignReportCreate', { reportDate: '2026-11-20', ...input })
const at = (second: number) => new Date(Date.UTC(2026, 10, 20, 6, 0, second)).toISOString()
const point = (second: number) => ({ latitude: 12.97, longitude: 77.59, at: at(second) })

test('a report has places, a distance, a track and notes, and is corrected', async () => {
  const { admin, campaignId } = await campaignOf()
  const gpsTrack = [point(0), { latitude: -90, longitude: 180, at: '2026-11-20T11:30:01+05:30' }, point(1)]
  const { campaignReport: report, errors } = await create(admin, { campaignId, locationsCovered: ['Hosahalli ', 'Belur'], kmTravelled: '120.5', gpsTrack, notes: 'Fine' })
  expect(errors).toEqual([])
  expect(report).toMatchObject({ reportDate: '2026-11-20', locationsCovered: ['Hosahalli', 'Belur'], kmTravelled: '120.50', notes: 'Fine', photoUrls: [], createdBy: { id: admin.identity.userId } })
  expect(report.gpsTrack).toEqual([
    { latitude: 12.97, longitude: 77.59, at: '2026-11-20T06:00:00.000000Z' },
    { latitude: -90, longitude: 180, at: '2026-11-20T06:00:01.000000Z' },
    { latitude: 12.97, longitude: 77.59, at: '2026-11-20T06:00:01.000000Z' },
  ])

  const corrected = await run(admin, 'campaignReportUpdate', { id: report.id, kmTravelled: null, gpsTrack: [], locationsCovered: ['Belur'], version: 1 })
  expect(corrected.campaignReport).toMatchObject({ kmTravelled: null, gpsTrack: [], locationsCovered: ['Belur'], notes: 'Fine', version: 2 })
  expect(code(await run(admin, 'campaignReportUpdate', { id: report.id, notes: 'Old', version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect((await run(admin, 'campaignReportUpdate', { id: report.id })).campaignReport.version).toBe(2)
})

test.each([
  [{ kmTravelled: '-0.01' }, 'kmTravelled'],
  [{ kmTravelled: '1.001' }, 'kmTravelled'],
  [{ kmTravelled: '12345678901' }, 'kmTravelled'],
  [{ gpsTrack: [{ ...point(0), latitude: 90.01 }] }, 'gpsTrack.0.latitude'],
  [{ gpsTrack: [point(0), { ...point(1), longitude: -180.5 }] }, 'gpsTrack.1.longitude'],
  [{ gpsTrack: [point(0), point(2), point(1)] }, 'gpsTrack.2.at'],
  [{ locationsCovered: ['Belur', ' '] }, 'locationsCovered.1'],
  [{ locationsCovered: Array.from({ length: 201 }, () => 'Belur') }, 'locationsCovered'],
  [{ photoUploadKeys: Array.from({ length: 51 }, () => 'x') }, 'photoUploadKeys'],
  [{ photoUploadKeys: ['not-a-key'] }, 'photoUploadKeys.0'],
])('what %j says is refused, and nothing is written', async (input, field) => {
  const { admin, campaignId } = await campaignOf()
  expect(code(await create(admin, { campaignId, ...input }))).toEqual([['INVALID_INPUT', `input.${field}`]])
  expect(await totals(admin, 'campaignReports')).toEqual([0])
})

test('a track has 5000 points at most', async () => {
  const { admin, campaignId } = await campaignOf()
  const track = (length: number) => Array.from({ length }, (_, index) => point(index))
  expect(code(await create(admin, { campaignId, gpsTrack: track(5001) }))).toEqual([['INVALID_INPUT', 'input.gpsTrack']])
  const { campaignReport } = await create(admin, { campaignId, gpsTrack: track(5000) })
  expect(campaignReport.gpsTrack).toHaveLength(5000)
  expect(await totals(admin, 'campaignReports')).toEqual([1])
})

test('the campaign must be there', async () => {
  const { admin } = await campaignOf()
  const other = await campaignOf()
  for (const campaignId of [other.campaignId, newId('cmp')]) expect(code(await create(admin, { campaignId }))).toEqual([['NOT_FOUND', 'input.campaignId']])
  expect(await totals(admin, 'campaignReports')).toEqual([0])
})

test('a report is taken away and brought back', async () => {
  const { admin, campaignId } = await campaignOf()
  const { campaignReport } = await create(admin, { campaignId, gpsTrack: [point(0)] })
  const { deletionId } = await run(admin, 'campaignReportDelete', { id: campaignReport.id, version: 1 })
  expect(await read(admin, 'campaignReport', campaignReport.id)).toBeNull()
  expect((await run(admin, 'campaignReportRestore', { id: campaignReport.id, deletionId })).campaignReport).toMatchObject({ gpsTrack: [{ latitude: 12.97 }] })
})

test('reports are reached by no link, and not by another organization', async () => {
  const { admin, campaignId, clientId } = await campaignOf()
  const { campaignReport } = await create(admin, { campaignId })
  for (const stranger of [linkedToNothing(admin), linkedToNothing(admin, clientId, campaignId), organization()]) {
    expect(await totals(stranger, 'campaignReports')).toEqual([0])
    expect(await read(stranger, 'campaignReport', campaignReport.id)).toBeNull()
    for (const change of ['campaignReportUpdate', 'campaignReportDelete', 'campaignReportRestore']) expect(code(await run(stranger, change, { id: campaignReport.id }))).toEqual([['NOT_FOUND', 'input.id']])
  }
})

test('support sees reports without notes, and finds none by them', async () => {
  const { admin, campaignId } = await campaignOf()
  const { campaignReport } = await create(admin, { campaignId, locationsCovered: ['Belur'], notes: 'Call Asha' })
  const support = supportOf(admin)
  expect(await read(support, 'campaignReport', campaignReport.id)).toMatchObject({ locationsCovered: ['Belur'], notes: null })
  const found = async (by: TestCaller, text: string) => (await by.execute('query ($text: String) { campaignReports(filter: { text: $text }) { totalCount } }', { text })).data.campaignReports.totalCount
  expect([await found(support, 'belur'), await found(support, 'asha'), await found(admin, 'asha')]).toEqual([1, 0, 1])
})

test('the tracks of a page are read only when asked for, in one statement', async () => {
  const { admin, campaignId } = await campaignOf()
  for (let index = 0; index < 3; index++) await create(admin, { campaignId, gpsTrack: [point(index)] })
  const ask = async (fields: string) => {
    admin.statements()
    const { data } = await admin.execute(`{ campaignReports { edges { node { ${fields} } } } }`)
    return { data, statements: admin.statements() }
  }
  expect((await ask('id notes')).statements.join()).not.toContain('gps_track')
  const { data, statements } = await ask('gpsTrack { latitude }')
  expect(statements).toHaveLength(2)
  expect(data.campaignReports.edges).toEqual(Array.from({ length: 3 }, () => ({ node: { gpsTrack: [{ latitude: 12.97 }] } })))
})

test('the reports of many campaigns, newest first with totals, cost two statements', async () => {
  const { admin, campaignId } = await campaignOf()
  for (const reportDate of ['2026-11-01', '2026-11-03', '2026-11-02']) await create(admin, { campaignId, reportDate })
  admin.statements()
  const { data, errors } = await admin.execute('{ campaigns { edges { node { reports(first: 2) { totalCount edges { node { reportDate campaign { id } createdBy { id } } } } } } } }')
  expect(errors).toBeUndefined()
  const node = (reportDate: string) => ({ node: { reportDate, campaign: { id: campaignId }, createdBy: { id: admin.identity.userId } } })
  expect(data.campaigns.edges).toEqual([{ node: { reports: { totalCount: 3, edges: [node('2026-11-03'), node('2026-11-02')] } } }])
  expect(admin.statements()).toHaveLength(4)
})

test('a report has photos, and more are put to them', async () => {
  const { admin, campaignId } = await campaignOf()
  const { campaignReport: report } = await create(admin, { campaignId, photoUploadKeys: [await admin.upload('REPORT_PHOTO'), await admin.upload('REPORT_PHOTO')] })
  expect(report.photoUrls).toHaveLength(2)
  const more = await run(admin, 'campaignReportUpdate', { id: report.id, photoUploadKeys: [await admin.upload('REPORT_PHOTO')] })
  expect(more.campaignReport.photoUrls).toHaveLength(3)

  const key = await admin.upload('REPORT_PHOTO')
  expect(code(await run(admin, 'campaignReportUpdate', { id: report.id, photoUploadKeys: [key, await admin.upload('PROMOTER_PHOTO')] }))).toEqual([['INVALID_INPUT', 'input.photoUploadKeys.1']])
  expect(code(await run(admin, 'campaignReportUpdate', { id: report.id, photoUploadKeys: Array.from({ length: 48 }, () => key) }))).toEqual([['INVALID_INPUT', 'input.photoUploadKeys']])
  expect((await read(admin, 'campaignReport', report.id)).photoUrls).toHaveLength(3)
})
