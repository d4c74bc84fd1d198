import { expectVersion } from '@fieldgraph/kit/crud'
import { ForbiddenError, invalidInput, notFound } from '@fieldgraph/kit/errors'
import type { Kysely } from 'kysely'
import type { TeamProjectCreateInput, TeamProjectMoveInput, TeamProjectUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import type { DB } from '../db.ts'
import { lockTeam } from '../teams/team.queries.ts'
import { deleteProject, insertProject, lockProject, updateProject, type TeamProjectRow } from './team-project.queries.ts'
import { teamProjectWorkflow } from './team-project.workflow.ts'

export async function createProject(ctx: Context, input: TeamProjectCreateInput): Promise<TeamProjectRow> {
  const { userId } = ctx.identity
  if (!userId) throw new ForbiddenError('Only a person can start a project.')
  return ctx.db.write('teamProject.create', async trx => {
    // Held, so that the team is not deleted meanwhile.
    if (!(await lockTeam(trx, input.teamId))) throw notFound('Team', input.teamId, 'input', 'teamId')
    const values = { startDate: input.startDate ?? null, endDate: input.endDate ?? null }
    expectDates(values)
    return insertProject(trx, { ...values, teamId: input.teamId, name: input.name.trim(), description: input.description ?? null, createdById: userId })
  }, input)
}

export async function changeProject(ctx: Context, input: TeamProjectUpdateInput): Promise<TeamProjectRow> {
  return ctx.db.write('teamProject.update', async trx => {
    const project = await lock(trx, input)
    const status = teamProjectWorkflow.next(project.status, 'update')
    if (input.name === null) throw invalidInput('A project needs a name.', 'input', 'name')
    const { startDate = project.startDate, endDate = project.endDate } = input
    expectDates({ startDate, endDate })
    const values = {
      status, startDate, endDate,
      ...(input.name !== undefined && { name: input.name.trim() }),
      ...(input.description !== undefined && { description: input.description }),
    }
    return (await updateProject(trx, project.id, values)) ?? project
  }, input)
}

export const completeProject = (ctx: Context, input: TeamProjectMoveInput): Promise<TeamProjectRow> => move(ctx, input, 'complete')

export const cancelProject = (ctx: Context, input: TeamProjectMoveInput): Promise<TeamProjectRow> => move(ctx, input, 'cancel')

export async function removeProject(ctx: Context, input: TeamProjectMoveInput): Promise<TeamProjectRow> {
  return ctx.db.write('teamProject.delete', async trx => {
    const project = await lock(trx, input)
    return (await deleteProject(trx, project.id)) ?? project
  }, input)
}

const move = (ctx: Context, input: TeamProjectMoveInput, event: 'complete' | 'cancel'): Promise<TeamProjectRow> =>
  ctx.db.write(`teamProject.${event}`, async trx => {
    const project = await lock(trx, input)
    return (await updateProject(trx, project.id, { status: teamProjectWorkflow.next(project.status, event) })) ?? project
  }, input)

async function lock(trx: Kysely<DB>, { id, version }: { id: string; version?: number | null | undefined }): Promise<TeamProjectRow> {
  const project = await lockProject(trx, id)
  if (!project) throw notFound('Project', id, 'input', 'id')
  await expectVersion(trx, project, version)
  return project
}

function expectDates({ startDate, endDate }: { startDate: string | null; endDate: string | null }): void {
  if (startDate !== null && endDate !== null && endDate < startDate) throw invalidInput('A project ends on its first day or later.', 'input', 'endDate')
}
