import { expectRow } from '@fieldgraph/kit/crud'
import { alreadyExists, conflict, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import type { CampaignAssignVendorsInput, CampaignUnassignVendorInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { expectActiveProject } from '../projects/project.service.ts'
import { assignedAmong, assignVendors, holdVendors, unassignVendor } from './campaign-vendor.queries.ts'
import { findCampaignsByIds, lockCampaign, type CampaignRow } from './campaign.queries.ts'
import { isOver } from './campaign.workflow.ts'

type Transaction = Parameters<typeof holdVendors>[0]

const MOST_AT_ONCE = 100

export async function assignVendorsTo(ctx: Context, input: CampaignAssignVendorsInput): Promise<CampaignRow> {
  const { id, vendorIds } = input
  if (vendorIds.length === 0) throw invalidInput('Say which vendors.', 'input', 'vendorIds')
  return ctx.db
    .write('campaign.assignVendors', async trx => {
      const [known] = await findCampaignsByIds(trx, [id])
      if (!known) throw notFound('Campaign', id, 'input', 'id')
      await expectActiveProject(trx, known.projectId, 'input', 'id')
      const campaign = await expectRow(trx, lockCampaign, 'Campaign', input)
      if (isOver(campaign.status)) throw conflict(`The campaign is ${campaign.status.toLowerCase()}: it takes no more vendors.`, 'input', 'id')
      await expectVendors(trx, vendorIds)
      const assigned = await assignedAmong(trx, id, vendorIds)
      const twice = vendorIds.findIndex(vendorId => assigned.has(vendorId))
      if (twice >= 0) throw alreadyExists('This vendor is assigned to the campaign already.', 'input', 'vendorIds', String(twice))
      await assignVendors(trx, campaign, vendorIds)
      return campaign
    }, input)
    .catch(violated({ campaign_vendors_once: () => alreadyExists('One of these vendors is assigned to the campaign already.', 'input', 'vendorIds') }))
}

export async function unassignVendorFrom(ctx: Context, input: CampaignUnassignVendorInput): Promise<CampaignRow> {
  return ctx.db.write('campaign.unassignVendor', async trx => {
    const campaign = await expectRow(trx, lockCampaign, 'Campaign', input)
    if (!(await unassignVendor(trx, campaign.id, input.vendorId))) throw notFound('Assigned vendor', input.vendorId, 'input', 'vendorId')
    return campaign
  }, input)
}

/** That all of them can be assigned; they are held until the transaction ends. */
export async function expectVendors(trx: Transaction, vendorIds: readonly string[]): Promise<void> {
  if (vendorIds.length === 0) return
  if (vendorIds.length > MOST_AT_ONCE) throw invalidInput(`Give at most ${MOST_AT_ONCE} vendors at once.`, 'input', 'vendorIds')
  const twice = vendorIds.findIndex((vendorId, index) => vendorIds.indexOf(vendorId) < index)
  if (twice >= 0) throw invalidInput('This vendor is named twice.', 'input', 'vendorIds', String(twice))
  const known = await holdVendors(trx, vendorIds)
  const stranger = vendorIds.findIndex(vendorId => !known.has(vendorId))
  if (stranger >= 0) throw notFound('Vendor', vendorIds[stranger]!, 'input', 'vendorIds', String(stranger))
}
