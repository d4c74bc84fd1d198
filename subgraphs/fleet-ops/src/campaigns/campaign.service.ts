import { expectRow } from '@fieldgraph/kit/crud'
import { conflict, notFound } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { CampaignCreateInput, CampaignDeleteInput, CampaignRestoreInput, CampaignUpdateInput } from '../api.generated.ts'
import { deleteCampaignParts } from '../clients/batch.queries.ts'
import { restore } from '../clients/batch.service.ts'
import type { Context } from '../context.ts'
import { expectPlan } from '../projects/plan.ts'
import { lockProject } from '../projects/project.queries.ts'
import { expectActive, expectActiveProject } from '../projects/project.service.ts'
import { assignVendors } from './campaign-vendor.queries.ts'
import { expectVendors } from './campaign-vendor.service.ts'
import { deleteCampaign, findCampaignsByIds, findPlaceOfCampaign, insertCampaign, lockCampaign, updateCampaign, type CampaignRow } from './campaign.queries.ts'
import { isOver } from './campaign.workflow.ts'

export async function createCampaign(ctx: Context, input: CampaignCreateInput): Promise<CampaignRow> {
  expectPlan(input)
  return ctx.db.write('campaign.create', async trx => {
    const project = await expectActiveProject(trx, input.projectId, 'input', 'projectId')
    const vendorIds = input.vendorIds ?? []
    await expectVendors(trx, vendorIds)
    const campaign = await insertCampaign(trx, {
      projectId: project.id,
      clientId: project.clientId,
      name: input.name.trim(),
      campaignType: input.campaignType,
      currency: input.currency ?? project.currency,
      ...valuesOf(input),
    })
    await assignVendors(trx, campaign, vendorIds)
    return campaign
  }, input)
}

export async function changeCampaign(ctx: Context, input: CampaignUpdateInput): Promise<CampaignRow> {
  const values = { ...given(input, ['name', 'campaignType'], []), ...valuesOf(input) }
  return ctx.db.write('campaign.update', async trx => {
    const campaign = await expectRow(trx, lockCampaign, 'Campaign', input)
    expectPlan({ ...campaign, ...values })
    return (Object.keys(values).length > 0 && (await updateCampaign(trx, campaign.id, values))) || campaign
  }, input)
}

export async function removeCampaign(ctx: Context, input: CampaignDeleteInput): Promise<CampaignRow> {
  return ctx.db.write('campaign.delete', async trx => {
    const campaign = await expectRow(trx, lockCampaign, 'Campaign', input)
    const deleted = await deleteCampaign(trx, campaign.id)
    if (!deleted?.deletionId) throw notFound('Campaign', campaign.id, 'input', 'id')
    await deleteCampaignParts(trx, deleted.deletionId)
    return deleted
  }, input)
}

export async function restoreCampaign(ctx: Context, input: CampaignRestoreInput): Promise<CampaignRow> {
  return ctx.db.write('campaign.restore', async trx => {
    const place = await findPlaceOfCampaign(trx, input.id)
    if (!place) throw notFound('Campaign', input.id, 'input', 'id')
    const project = await lockProject(trx, place.projectId)
    if (!project) throw conflict('Its project is deleted. Bring the project back first.', 'input', 'id')
    // Else a project that is over would have one that is under way.
    if (!isOver(place.status)) expectActive(project, 'input', 'id')
    await restore(trx, 'campaigns', 'Campaign', input)
    const [campaign] = await findCampaignsByIds(trx, [input.id])
    if (!campaign) throw notFound('Campaign', input.id, 'input', 'id')
    return campaign
  }, input)
}

type Changeable = Pick<CampaignUpdateInput, 'description' | 'budget' | 'startDate' | 'endDate' | 'locations'>

const valuesOf = ({ locations, ...input }: Changeable) => ({
  ...given(input, [], ['description', 'budget', 'startDate', 'endDate']),
  ...(locations !== undefined && { locations: (locations ?? []).map(location => location.trim()) }),
})
