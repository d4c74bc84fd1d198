import { conflict, invalidInput, notFound } from '@fieldgraph/kit/errors'
import type { CampaignCreateInput, CampaignDeleteInput, CampaignRestoreInput, CampaignUpdateInput } from '../api.generated.ts'
import { deleteCampaignParts } from '../clients/batch.queries.ts'
import { restore } from '../clients/batch.service.ts'
import type { Context } from '../context.ts'
import { expectPlan } from '../projects/plan.ts'
import { lockProject } from '../projects/project.queries.ts'
import { expectActive, expectActiveProject } from '../projects/project.service.ts'
import { expectCampaign } from './campaign-life.service.ts'
import { assignVendors } from './campaign-vendor.queries.ts'
import { expectVendors } from './campaign-vendor.service.ts'
import { deleteCampaign, findCampaignsByIds, findPlaceOfCampaign, insertCampaign, updateCampaign, type CampaignRow } from './campaign.queries.ts'
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
  const { name, campaignType } = input
  if (name === null) throw invalidInput('A campaign needs a name.', 'input', 'name')
  if (campaignType === null) throw invalidInput('A campaign is of some kind.', 'input', 'campaignType')
  const values = { ...(name !== undefined && { name: name.trim() }), ...(campaignType !== undefined && { campaignType }), ...valuesOf(input) }
  return ctx.db.write('campaign.update', async trx => {
    const campaign = await expectCampaign(trx, input)
    expectPlan({ ...campaign, ...valuesOf(input) })
    return (Object.keys(values).length > 0 && (await updateCampaign(trx, campaign.id, values))) || campaign
  }, input)
}

export async function removeCampaign(ctx: Context, input: CampaignDeleteInput): Promise<CampaignRow> {
  return ctx.db.write('campaign.delete', async trx => {
    const campaign = await expectCampaign(trx, input)
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

const valuesOf = ({ description, budget, startDate, endDate, locations }: Changeable) => ({
  ...(description !== undefined && { description: description?.trim() || null }),
  ...(budget !== undefined && { budget }),
  ...(startDate !== undefined && { startDate }),
  ...(endDate !== undefined && { endDate }),
  ...(locations !== undefined && { locations: (locations ?? []).map(location => location.trim()) }),
})
