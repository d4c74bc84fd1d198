import { expectRow } from '@fieldgraph/kit/crud'
import { revive } from '@fieldgraph/kit/deletion'
import { invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { CampaignReportCreateInput, CampaignReportDeleteInput, CampaignReportRestoreInput, CampaignReportUpdateInput, GpsPointInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { expectCampaign } from '../records/record.service.ts'
import {
  deleteCampaignReport, insertCampaignReport, lockCampaignReport, updateCampaignReport, type CampaignReportRow,
} from './campaign-report.queries.ts'

const MOST_PHOTOS = 50

export async function createReport(ctx: Context, input: CampaignReportCreateInput): Promise<CampaignReportRow> {
  const details = detailsOf(input)
  return ctx.db
    .write('campaignReport.create', async trx => {
      await expectCampaign(ctx, trx, input.campaignId)
      const photos = await keepPhotos(ctx, input.photoUploadKeys, [])
      return insertCampaignReport(trx, { ...details, campaignId: input.campaignId, reportDate: input.reportDate, photos, createdById: ctx.identity.userId })
    }, input)
    .catch(violated({ reports_organization_id_campaign_id_fkey: () => notFound('Campaign', input.campaignId, 'input', 'campaignId') }))
}

export async function changeReport(ctx: Context, input: CampaignReportUpdateInput): Promise<CampaignReportRow> {
  const values = { ...given(input, ['reportDate'], []), ...detailsOf(input) }
  return ctx.db.write('campaignReport.update', async trx => {
    const report = await expectRow(trx, lockCampaignReport, 'Report', input)
    const photos = await keepPhotos(ctx, input.photoUploadKeys, report.photos)
    const changes = { ...values, ...(photos.length > report.photos.length && { photos }) }
    return (Object.keys(changes).length > 0 && (await updateCampaignReport(trx, report.id, changes))) || report
  }, input)
}

export async function removeReport(ctx: Context, input: CampaignReportDeleteInput): Promise<CampaignReportRow> {
  return ctx.db.write('campaignReport.delete', async trx => {
    const report = await expectRow(trx, lockCampaignReport, 'Report', input)
    return (await deleteCampaignReport(trx, report.id)) ?? report
  }, input)
}

export async function reviveReport(ctx: Context, input: CampaignReportRestoreInput): Promise<CampaignReportRow> {
  return ctx.db.write('campaignReport.restore', trx => revive(trx, 'reports', 'Report', input), input)
}

type Details = Pick<CampaignReportUpdateInput, 'locationsCovered' | 'kmTravelled' | 'gpsTrack' | 'notes'>

/** What create and update have in common; lists as the database takes them. */
function detailsOf(input: Details) {
  const { locationsCovered, gpsTrack, ...rest } = given(input, ['locationsCovered', 'gpsTrack'], ['kmTravelled', 'notes'])
  if (rest.kmTravelled != null && !/^\d{1,10}(\.\d{1,2})?$/.test(rest.kmTravelled)) {
    throw invalidInput('A distance is 0 or more kilometres, below ten thousand million, with two decimals at most.', 'input', 'kmTravelled')
  }
  return {
    ...rest,
    ...(locationsCovered && { locationsCovered: locationsCovered.map(place => place.trim()) }),
    ...(gpsTrack && { gpsTrack: JSON.stringify(trackOf(gpsTrack)) }),
  }
}

/** Places on earth, in the order of time. */
function trackOf(points: readonly GpsPointInput[]) {
  points.forEach(({ latitude, longitude, at }, index) => {
    const refuse = (sentence: string, field: string) => invalidInput(sentence, 'input', 'gpsTrack', String(index), field)
    if (Math.abs(latitude) > 90) throw refuse('A latitude lies between -90 and 90.', 'latitude')
    if (Math.abs(longitude) > 180) throw refuse('A longitude lies between -180 and 180.', 'longitude')
    if (at < (points[index - 1]?.at ?? '')) throw refuse('The points of a track stand in the order of time.', 'at')
  })
  return points.map(({ latitude, longitude, at }) => ({ latitude, longitude, at }))
}

async function keepPhotos(ctx: Context, keys: readonly string[] | null | undefined, there: readonly string[]): Promise<string[]> {
  if (there.length + (keys?.length ?? 0) > MOST_PHOTOS) throw invalidInput(`A report has ${MOST_PHOTOS} photos at most.`, 'input', 'photoUploadKeys')
  const photos = [...there]
  for (const [index, key] of (keys ?? []).entries()) photos.push(await ctx.uploads.keep(key, 'REPORT_PHOTO', 'input', 'photoUploadKeys', String(index)))
  return photos
}
