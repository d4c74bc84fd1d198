import { expectRow } from '@fieldgraph/kit/crud'
import { conflict, notFound } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { FleetProjectCancelInput, FleetProjectCompleteInput, FleetProjectCreateInput, FleetProjectDeleteInput, FleetProjectRestoreInput, FleetProjectUpdateInput } from '../api.generated.ts'
import { deleteCampaignParts, deleteCampaignsOf } from '../clients/batch.queries.ts'
import { restore } from '../clients/batch.service.ts'
import { lockClient } from '../clients/client.queries.ts'
import type { Context } from '../context.ts'
import { expectPlan } from './plan.ts'
import { deleteProject, findCampaignUnderWay, findClientOfProject, findProjectsByIds, insertProject, lockProject, updateProject, type FleetProjectRow } from './project.queries.ts'
import { projectWorkflow, type ProjectEvent } from './project.workflow.ts'

type Transaction = Parameters<typeof lockProject>[0]

const FREE = ['description', 'budget', 'startDate', 'endDate', 'assignedCsId'] as const

export async function createProject(ctx: Context, input: FleetProjectCreateInput): Promise<FleetProjectRow> {
  expectPlan(input)
  return ctx.db.write('project.create', async trx => {
    const client = await expectRow(trx, lockClient, 'Client', { id: input.clientId }, 'input', 'clientId')
    return insertProject(trx, { ...given(input, [], FREE), clientId: client.id, name: input.name.trim(), currency: input.currency })
  }, input)
}

export async function changeProject(ctx: Context, input: FleetProjectUpdateInput): Promise<FleetProjectRow> {
  const values = given(input, ['clientId', 'name', 'currency'], FREE)
  return ctx.db.write('project.update', async trx => {
    if (values.clientId !== undefined) await expectRow(trx, lockClient, 'Client', { id: values.clientId }, 'input', 'clientId')
    const project = await expectProject(trx, input)
    expectPlan({ ...project, ...values })
    return (Object.keys(values).length > 0 && (await updateProject(trx, project.id, values))) || project
  }, input)
}

export async function completeProject(ctx: Context, input: FleetProjectCompleteInput): Promise<FleetProjectRow> {
  return ctx.db.write('project.complete', async trx => {
    const project = await expectProject(trx, input, 'complete')
    const campaign = await findCampaignUnderWay(trx, project.id)
    if (campaign !== undefined) throw conflict(`The campaign "${campaign}" is still under way. Complete or cancel it first.`, 'input', 'id')
    return move(trx, project, 'complete')
  }, input)
}

export async function cancelProject(ctx: Context, input: FleetProjectCancelInput): Promise<FleetProjectRow> {
  return ctx.db.write('project.cancel', async trx => move(trx, await expectProject(trx, input, 'cancel'), 'cancel'), input)
}

export async function removeProject(ctx: Context, input: FleetProjectDeleteInput): Promise<FleetProjectRow> {
  return ctx.db.write('project.delete', async trx => {
    const project = await expectProject(trx, input)
    const deleted = await deleteProject(trx, project.id)
    if (!deleted?.deletionId) throw notFound('Project', project.id, 'input', 'id')
    await deleteCampaignsOf(trx, 'projectId', project.id, deleted.deletionId)
    await deleteCampaignParts(trx, deleted.deletionId)
    return deleted
  }, input)
}

export async function restoreProject(ctx: Context, input: FleetProjectRestoreInput): Promise<FleetProjectRow> {
  return ctx.db.write('project.restore', async trx => {
    const place = await findClientOfProject(trx, input.id)
    if (!place) throw notFound('Project', input.id, 'input', 'id')
    if (!(await lockClient(trx, place.clientId))) throw conflict('Its client is deleted. Bring the client back first.', 'input', 'id')
    await restore(trx, 'projects', 'Project', input)
    const [project] = await findProjectsByIds(trx, [input.id])
    if (!project) throw notFound('Project', input.id, 'input', 'id')
    return project
  }, input)
}

/** The project, held until the transaction ends, at the version that the caller knows and in a state that allows the event. */
async function expectProject(trx: Transaction, which: { id: string; version?: number | null | undefined }, event?: ProjectEvent): Promise<FleetProjectRow> {
  const project = await expectRow(trx, lockProject, 'Project', which)
  if (event) projectWorkflow.next(project.status, event)
  return project
}

/** The project, held so that it is neither completed nor deleted while a campaign goes into it. */
export async function expectActiveProject(trx: Transaction, id: string, ...field: string[]): Promise<FleetProjectRow> {
  const project = await expectRow(trx, lockProject, 'Project', { id }, ...field)
  expectActive(project, ...field)
  return project
}

export function expectActive({ name, status }: Pick<FleetProjectRow, 'name' | 'status'>, ...field: string[]): void {
  if (status !== 'ACTIVE') throw conflict(`The project "${name}" is ${status.toLowerCase()}, and this needs an active one.`, ...field)
}

async function move(trx: Transaction, project: FleetProjectRow, event: ProjectEvent): Promise<FleetProjectRow> {
  return (await updateProject(trx, project.id, { status: projectWorkflow.next(project.status, event) })) ?? project
}
