import { expectRow } from '@fieldgraph/kit/crud'
import { notFound } from '@fieldgraph/kit/errors'
import { publish } from '@fieldgraph/kit/events'
import type { CampaignStartInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { lockProject } from '../projects/project.queries.ts'
import { expectActive } from '../projects/project.service.ts'
import { findCampaignsByIds, lockCampaign, updateCampaign, type CampaignRow } from './campaign.queries.ts'
import { campaignWorkflow, type CampaignEvent } from './campaign.workflow.ts'

/** What makes a campaign go on, which it does in an active project alone. */
const ONWARDS: ReadonlySet<CampaignEvent> = new Set(['schedule', 'start', 'resume'])

/** One step in a campaign's life, told to the other domains. */
export async function moveCampaign(ctx: Context, event: CampaignEvent, input: CampaignStartInput): Promise<CampaignRow> {
  return ctx.db.write(`campaign.${event}`, async trx => {
    const [known] = await findCampaignsByIds(trx, [input.id])
    if (!known) throw notFound('Campaign', input.id, 'input', 'id')
    // Held before the campaign, as by whoever completes or deletes it.
    const project = ONWARDS.has(event) ? await lockProject(trx, known.projectId) : undefined
    const campaign = await expectRow(trx, lockCampaign, 'Campaign', input)
    const status = campaignWorkflow.next(campaign.status, event)
    if (project) expectActive(project, 'input', 'id')
    const moved = await updateCampaign(trx, campaign.id, { status })
    if (!moved) throw notFound('Campaign', campaign.id, 'input', 'id')
    await publish(trx, {
      type: 'fleet.campaign.status_changed.v1',
      subjectId: moved.id,
      data: { name: moved.name, projectId: moved.projectId, clientId: moved.clientId, from: campaign.status, to: moved.status },
    })
    return moved
  }, input)
}
