import { files } from '@fieldgraph/kit/files.fixture'
import { describe, expect, test } from 'vitest'
import { fleet } from './fleet.fixture.ts'
import { dayFrom, download, recordOf, userOf, why } from './journey.fixture.ts'

const { read, one, refused, take, upload, plan } = fleet

interface Attendance {
  entries: number
  activities: number
  people: number
}
const ATTENDANCE = 'attendance { entries activities people }'
const PORTAL = `{ clientPortal { client { id } projectsByStatus { status count } campaignsByStatus { status count } ${ATTENDANCE} } }`
const portal = async () => (await read('clara', PORTAL)).clientPortal
const added = (before: Attendance, { entries, activities, people }: Attendance): Attendance =>
  ({ entries: entries - before.entries, activities: activities - before.activities, people: people - before.people })
const OF_CAMPAIGN = 'query ($id: ID!) { promoterActivities(filter: { campaignId: { eq: $id } }) { totalCount } }'
const countOf = (counts: { status: string; count: number }[], status: string) => counts.find(each => each.status === status)?.count ?? 0

describe('process 4: daily promoter activity logging', () => {
  test('from the village to the client’s portal', async () => {
    const before = await portal()
    expect(before.client.id).toBe(recordOf('clara'))
    const { projectId, campaignId } = await plan({ clientId: recordOf('clara') })
    expect(await one('clara', 'campaign', campaignId, ATTENDANCE)).toEqual({ attendance: { entries: 0, activities: 0, people: 0 } })

    const activity = await take(
      'rosa', 'promoterActivityLog',
      { campaignId, villageName: 'Grasmere', activityDate: dayFrom(-1), peopleAttended: 120, activityCount: 3, remarks: 'Rain from noon.' },
      'promoterName villageName peopleAttended beforeImageUrl createdBy { id }',
    )
    expect(activity).toMatchObject({ promoterName: userOf('rosa').displayName, villageName: 'Grasmere', peopleAttended: 120, beforeImageUrl: null })
    expect(activity.createdBy.id).toBe(userOf('rosa').id)
    const { id } = activity
    const photos = {
      beforeUploadKey: await upload('rosa', 'PROMOTER_PHOTO', 'image/png'),
      duringUploadKey: await upload('rosa', 'PROMOTER_PHOTO', 'image/jpeg'),
    }
    await take('rosa', 'promoterActivityAttachPhotos', { id, version: activity.version, ...photos })
    await take('rosa', 'promoterActivityAttachPhotos', { id, afterUploadKey: await upload('rosa', 'PROMOTER_PHOTO', 'image/webp') })
    for (const who of ['rosa', 'fatima'] as const) {
      const { beforeImageUrl, duringImageUrl, afterImageUrl } = await one(who, 'promoterActivity', id, 'beforeImageUrl duringImageUrl afterImageUrl')
      expect(await download(beforeImageUrl)).toEqual(files['image/png'])
      expect(await download(duringImageUrl)).toEqual(files['image/jpeg'])
      expect(await download(afterImageUrl)).toEqual(files['image/webp'])
    }

    const dent = { campaignId, villageName: 'Dent', activityDate: dayFrom(0), peopleAttended: 40, activityCount: 1 }
    const { id: later } = await take('rosa', 'promoterActivityLog', dent)
    const attendance = { entries: 2, activities: 4, people: 160 }
    // Newest first.
    const activities = { totalCount: 2, edges: [{ node: { id: later } }, { node: { id } }] }
    expect(await one('fatima', 'campaign', campaignId, `${ATTENDANCE} activities { totalCount edges { node { id } } }`)).toEqual({ attendance, activities })

    const covered = { locationsCovered: ['Grasmere', 'Dent'], kmTravelled: '84.50' }
    const photoUploadKeys = [await upload('fatima', 'REPORT_PHOTO', 'image/jpeg')]
    const report = await take('fatima', 'campaignReportCreate', { campaignId, reportDate: dayFrom(0), ...covered, photoUploadKeys }, 'locationsCovered kmTravelled')
    expect(report).toMatchObject(covered)
    const { photoUrls } = await one('fatima', 'campaignReport', report.id, 'photoUrls')
    expect(await Promise.all(photoUrls.map(download))).toEqual([files['image/jpeg']])

    const after = await portal()
    expect(added(before.attendance, after.attendance)).toEqual(attendance)
    expect(countOf(after.campaignsByStatus, 'PLANNING') - countOf(before.campaignsByStatus, 'PLANNING')).toBe(1)
    expect(countOf(after.projectsByStatus, 'ACTIVE') - countOf(before.projectsByStatus, 'ACTIVE')).toBe(1)
    const seen = await one('clara', 'fleetProject', projectId, `name campaigns { edges { node { id name status ${ATTENDANCE} } } }`)
    expect(seen).toEqual({ name: 'Harvest', campaigns: { edges: [{ node: { id: campaignId, name: 'Harvest fair', status: 'PLANNING', attendance } }] } })
  })

  test('an upload of another kind, or one that is not there, is not attached', async () => {
    const { campaignId } = await plan()
    const { id } = await take('rosa', 'promoterActivityLog', { campaignId, villageName: 'Malham', activityDate: dayFrom(0) })
    const bill = await upload('rosa', 'EXPENSE_BILL', 'application/pdf')
    expect(await refused('rosa', 'promoterActivityAttachPhotos', { id, beforeUploadKey: bill })).toEqual(why('INVALID_INPUT', 'beforeUploadKey'))
    // One good photo beside one that is not there: neither is attached.
    const good = await upload('rosa', 'PROMOTER_PHOTO', 'image/png')
    const half = { id, beforeUploadKey: good, afterUploadKey: `${good}0` }
    expect(await refused('rosa', 'promoterActivityAttachPhotos', half)).toEqual(why('NOT_FOUND', 'afterUploadKey'))
    expect(await one('rosa', 'promoterActivity', id, 'beforeImageUrl')).toEqual({ beforeImageUrl: null })
    await take('rosa', 'promoterActivityAttachPhotos', { id, afterUploadKey: good })
  })

  test('a promoter sees and logs nothing in another promoter’s name', async () => {
    const { campaignId } = await plan()
    const { promoters } = await read('fatima', '{ promoters(first: 2) { edges { node { id } } } }')
    const promoterId = (promoters.edges as { node: { id: string } }[]).map(({ node }) => node.id).find(id => id !== recordOf('rosa'))!
    const log = { campaignId, villageName: 'Whalley', activityDate: dayFrom(0) }
    expect(await refused('rosa', 'promoterActivityLog', { ...log, promoterId })).toEqual(why('NOT_FOUND', 'promoterId'))
    const { id } = await take('fatima', 'promoterActivityLog', { ...log, promoterId })
    for (const who of ['rosa', 'stranger'] as const) {
      expect(await one(who, 'promoterActivity', id, 'id')).toBeNull()
      expect(await read(who, OF_CAMPAIGN, { id: campaignId })).toEqual({ promoterActivities: { totalCount: 0 } })
    }
    const beforeUploadKey = await upload('rosa', 'PROMOTER_PHOTO', 'image/png')
    expect(await refused('rosa', 'promoterActivityAttachPhotos', { id, beforeUploadKey })).toEqual(why('NOT_FOUND', 'id'))
    expect(await refused('stranger', 'promoterActivityLog', { ...log, promoterId })).toEqual(why('NOT_FOUND', 'promoterId'))
    expect((await refused('clara', 'promoterActivityLog', log))?.code).toBe('FORBIDDEN')
  })
})
