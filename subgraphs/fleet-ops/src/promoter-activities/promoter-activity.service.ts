import { expectRow } from '@fieldgraph/kit/crud'
import { revive } from '@fieldgraph/kit/deletion'
import { invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type {
  PromoterActivityAttachPhotosInput, PromoterActivityDeleteInput, PromoterActivityLogInput, PromoterActivityRestoreInput, PromoterActivityUpdateInput,
} from '../api.generated.ts'
import type { Context } from '../context.ts'
import { findPromoterToName, findPromotersByIds } from '../promoters/promoter.queries.ts'
import { expectCampaign, isLinked, ownLink } from '../records/record.service.ts'
import {
  deletePromoterActivity, insertPromoterActivity, lockPromoterActivity, updatePromoterActivity, type PromoterActivityRow,
} from './promoter-activity.queries.ts'

const refused = ({ campaignId }: { campaignId?: string | null | undefined }) =>
  violated({ promoter_activities_organization_id_campaign_id_fkey: () => notFound('Campaign', campaignId ?? '', 'input', 'campaignId') })

const COUNTS = ['peopleAttended', 'activityCount'] as const
const FREE = ['specialty', 'language', 'remarks'] as const

export async function logActivity(ctx: Context, input: PromoterActivityLogInput): Promise<PromoterActivityRow> {
  const promoterId = promoterOf(ctx, input.promoterId)
  expectCounts(input)
  return ctx.db
    .write('promoterActivity.log', async trx => {
      // Promoters see only themselves, so none logs for another; anchors see none, and log for all.
      const [promoter] = await (isLinked(ctx.identity) ? findPromotersByIds(trx, [promoterId]) : findPromoterToName(trx, promoterId))
      if (!promoter) throw notFound('Promoter', promoterId, 'input', 'promoterId')
      await expectCampaign(ctx, trx, input.campaignId)
      return insertPromoterActivity(trx, {
        specialty: promoter.specialty,
        language: promoter.language,
        ...given(input, [], FREE),
        promoterId,
        promoterName: promoter.name,
        campaignId: input.campaignId,
        villageName: input.villageName.trim(),
        activityDate: input.activityDate,
        peopleAttended: input.peopleAttended ?? 0,
        activityCount: input.activityCount ?? 0,
        createdById: ctx.identity.userId,
      })
    }, input)
    .catch(refused(input))
}

export async function changeActivity(ctx: Context, input: PromoterActivityUpdateInput): Promise<PromoterActivityRow> {
  const values = given(input, ['campaignId', 'villageName', 'activityDate', ...COUNTS], FREE)
  expectCounts(input)
  return ctx.db
    .write('promoterActivity.update', async trx => {
      const activity = await expectRow(trx, lockPromoterActivity, 'Activity', input)
      if (values.campaignId !== undefined) await expectCampaign(ctx, trx, values.campaignId)
      return (Object.keys(values).length > 0 && (await updatePromoterActivity(trx, activity.id, values))) || activity
    }, input)
    .catch(refused(input))
}

const PHOTOS = [['beforeUploadKey', 'beforeImage'], ['duringUploadKey', 'duringImage'], ['afterUploadKey', 'afterImage']] as const

export async function attachPhotos(ctx: Context, input: PromoterActivityAttachPhotosInput): Promise<PromoterActivityRow> {
  if (PHOTOS.every(([field]) => input[field] == null)) throw invalidInput('Give one photo at least.', 'input')
  return ctx.db.write('promoterActivity.attachPhotos', async trx => {
    const activity = await expectRow(trx, lockPromoterActivity, 'Activity', input)
    const images: Partial<Pick<PromoterActivityRow, (typeof PHOTOS)[number][1]>> = {}
    for (const [field, column] of PHOTOS) {
      const key = input[field]
      if (key != null) images[column] = await ctx.uploads.keep(key, 'PROMOTER_PHOTO', 'input', field)
    }
    return (await updatePromoterActivity(trx, activity.id, images)) ?? activity
  }, input)
}

export async function removeActivity(ctx: Context, input: PromoterActivityDeleteInput): Promise<PromoterActivityRow> {
  return ctx.db.write('promoterActivity.delete', async trx => {
    const activity = await expectRow(trx, lockPromoterActivity, 'Activity', input)
    return (await deletePromoterActivity(trx, activity.id)) ?? activity
  }, input)
}

export async function reviveActivity(ctx: Context, input: PromoterActivityRestoreInput): Promise<PromoterActivityRow> {
  return ctx.db.write('promoterActivity.restore', trx => revive(trx, 'promoterActivities', 'Activity', input), input)
}

/** Who did it: a promoter oneself, when nobody is named. */
function promoterOf({ identity }: Context, promoterId: string | null | undefined): string {
  const which = () => invalidInput('Say which promoter did it.', 'input', 'promoterId')
  if (promoterId != null) return promoterId
  if (!isLinked(identity)) throw which()
  return ownLink(identity, 'pro', which)
}

function expectCounts(input: { [Field in (typeof COUNTS)[number]]?: number | null | undefined }): void {
  const wrong = COUNTS.find(field => (input[field] ?? 0) < 0)
  if (wrong) throw invalidInput('This is 0 or more.', 'input', wrong)
}
