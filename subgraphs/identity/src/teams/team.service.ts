import { expectVersion } from '@fieldgraph/kit/crud'
import { alreadyExists, conflict, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import type { Kysely } from 'kysely'
import type { TeamAddMemberInput, TeamCreateInput, TeamDeleteInput, TeamRemoveMemberInput, TeamUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import type { DB } from '../db.ts'
import { activeMembers, addMembers, deleteTeam, deleteTeamParts, insertTeam, lockTeam, removeMember, updateTeam, type TeamRow } from './team.queries.ts'

const MOST_MEMBERS_AT_ONCE = 100

const nameTaken = violated({ teams_name: () => alreadyExists('There is a team of this name already.', 'input', 'name') })

export async function createTeam(ctx: Context, input: TeamCreateInput): Promise<TeamRow> {
  const memberIds = [...new Set(input.memberIds ?? [])]
  if (memberIds.length > MOST_MEMBERS_AT_ONCE) throw invalidInput(`Give at most ${MOST_MEMBERS_AT_ONCE} members at once.`, 'input', 'memberIds')
  return ctx.db
    .write('team.create', async trx => {
      const known = await activeMembers(trx, [...memberIds, ...(input.leadId ? [input.leadId] : [])])
      if (input.leadId && !known.has(input.leadId)) throw notFound('Member', input.leadId, 'input', 'leadId')
      const stranger = (input.memberIds ?? []).findIndex(id => !known.has(id))
      if (stranger >= 0) throw notFound('Member', input.memberIds![stranger]!, 'input', 'memberIds', String(stranger))
      const team = await insertTeam(trx, { name: input.name.trim(), description: input.description ?? null, leadId: input.leadId ?? null })
      await addMembers(trx, team.id, [...known])
      return team
    }, input)
    .catch(nameTaken)
}

export async function changeTeam(ctx: Context, input: TeamUpdateInput): Promise<TeamRow> {
  return ctx.db
    .write('team.update', async trx => {
      const team = await lock(trx, input.id, 'input', 'id')
      await expectVersion(trx, team, input.version)
      if (input.name === null) throw invalidInput('A team needs a name.', 'input', 'name')
      if (input.leadId) {
        await expectMember(trx, input.leadId, 'input', 'leadId')
        await addMembers(trx, team.id, [input.leadId])
      }
      const changed = await updateTeam(trx, team.id, {
        ...(input.name !== undefined && { name: input.name.trim() }),
        ...(input.description !== undefined && { description: input.description }),
        ...(input.leadId !== undefined && { leadId: input.leadId }),
      })
      return changed ?? team
    }, input)
    .catch(nameTaken)
}

export async function addTeamMember(ctx: Context, input: TeamAddMemberInput): Promise<TeamRow> {
  return ctx.db.write('team.addMember', async trx => {
    const team = await lock(trx, input.teamId, 'input', 'teamId')
    await expectMember(trx, input.userId, 'input', 'userId')
    await addMembers(trx, team.id, [input.userId])
    return team
  }, input)
}

export async function removeTeamMember(ctx: Context, input: TeamRemoveMemberInput): Promise<TeamRow> {
  return ctx.db.write('team.removeMember', async trx => {
    const team = await lock(trx, input.teamId, 'input', 'teamId')
    if (team.leadId === input.userId) throw conflict('This person leads the team. Let someone else lead it first.', 'input', 'userId')
    if (!(await removeMember(trx, team.id, input.userId))) throw notFound('Member', input.userId, 'input', 'userId')
    return team
  }, input)
}

export async function removeTeam(ctx: Context, input: TeamDeleteInput): Promise<TeamRow> {
  return ctx.db.write('team.delete', async trx => {
    const team = await lock(trx, input.id, 'input', 'id')
    await expectVersion(trx, team, input.version)
    const deleted = (await deleteTeam(trx, team.id)) ?? team
    await deleteTeamParts(trx, team.id, deleted.deletionId ?? '')
    return deleted
  }, input)
}

/** Whoever changes a team or who is in it holds its row, so that nobody joins a team that is being deleted. */
async function lock(trx: Kysely<DB>, id: string, ...field: string[]): Promise<TeamRow> {
  const team = await lockTeam(trx, id)
  if (!team) throw notFound('Team', id, ...field)
  return team
}

async function expectMember(trx: Kysely<DB>, userId: string, ...field: string[]): Promise<void> {
  if (!(await activeMembers(trx, [userId])).has(userId)) throw notFound('Member', userId, ...field)
}
