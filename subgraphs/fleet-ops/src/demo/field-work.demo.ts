import { chunks } from '@fieldgraph/kit/demo'
import type { DemoCampaign } from './campaigns.demo.ts'
import type { Fleet } from './fleet.demo.ts'
import { dayFrom, morningOf, type Making } from './making.ts'

const VILLAGES = ['Haworth', 'Grasmere', 'Hathersage', 'Whalley', 'Slaidburn', 'Dent', 'Malham', 'Castleton', 'Downham', 'Ripponden', 'Marsden', 'Hebden']
const REMARKS = [null, null, 'Rain from noon, fewer people than planned.', 'Ran out of samples by three.', 'The school class came back twice.']
const NOTES = [null, 'Stand moved to the market square.', 'All stops kept their times.']

/** What promoters and crews wrote down on the days of campaigns that have begun. */
export async function seedFieldWork({ trx, chance, now, operations, linked }: Making, { promoters, campaigns }: Fleet & { campaigns: readonly DemoCampaign[] }): Promise<void> {
  const { pick, between } = chance
  const own = linked('FLEET_PROMOTER')
  const begun = campaigns.filter(({ start, status }) => start <= 0 && status !== 'CANCELLED' && status !== 'PLANNING')
  const daysOf = ({ start, end }: DemoCampaign, every: number) => Array.from({ length: Math.floor((Math.min(end, 0) - start) / every) + 1 }, (_, index) => start + index * every)

  const activities = begun.flatMap((campaign, index) => daysOf(campaign, 2).map((day, at) => {
    const promoter = promoters[(index + at) % promoters.length]!
    return {
      promoterId: promoter.id, promoterName: promoter.name, campaignId: campaign.id, villageName: pick(VILLAGES), activityDate: dayFrom(now, day),
      peopleAttended: between(15, 240), activityCount: between(1, 5), specialty: promoter.specialty, language: promoter.language, remarks: pick(REMARKS),
      createdById: promoter.id === own?.recordId ? own.userId : operations, createdAt: morningOf(now, day),
    }
  }))
  for (const part of chunks(activities)) await trx.insertInto('promoterActivities').values(part).execute()

  const reports = begun.flatMap(campaign => daysOf(campaign, 6).map(day => {
    const [latitude, longitude] = [53 + between(0, 160) / 100, -3 + between(0, 200) / 100]
    const track = Array.from({ length: 6 }, (_, at) => ({ latitude: latitude + at / 100, longitude: longitude + at / 80, at: new Date(Date.parse(morningOf(now, day)) + at * 3_600_000).toISOString() }))
    return {
      campaignId: campaign.id, reportDate: dayFrom(now, day), locationsCovered: [pick(VILLAGES), pick(VILLAGES)], kmTravelled: `${between(20, 310)}.${between(10, 99)}`,
      gpsTrack: JSON.stringify(track), notes: pick(NOTES), createdById: operations, createdAt: morningOf(now, day),
    }
  }))
  for (const part of chunks(reports)) await trx.insertInto('reports').values(part).execute()
}
