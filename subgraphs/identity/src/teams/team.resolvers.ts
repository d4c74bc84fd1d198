import { connection, toOrder } from '@fieldgraph/kit/connection'
import { payload } from '@fieldgraph/kit/payload'
import type { TeamOrderField } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectTeams, type TeamRow } from './team.queries.ts'
import { addTeamMember, changeTeam, createTeam, removeTeam, removeTeamMember } from './team.service.ts'

const orderColumns: Record<TeamOrderField, keyof TeamRow> = { NAME: 'name', CREATED_AT: 'createdAt' }

export const teamResolvers = {
  Query: {
    team: (_, { id }, ctx) => ctx.loaders.teamById.load(id),
    teams: (_, { filter, orderBy, ...page }, ctx) => connection(ctx.db, 'teams', trx => selectTeams(trx, filter), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    teamCreate: (_, { input }, ctx) => payload('team', createTeam(ctx, input)),
    teamUpdate: (_, { input }, ctx) => payload('team', changeTeam(ctx, input)),
    teamAddMember: (_, { input }, ctx) => payload('team', addTeamMember(ctx, input)),
    teamRemoveMember: (_, { input }, ctx) => payload('team', removeTeamMember(ctx, input)),
    teamDelete: (_, { input }, ctx) => payload('team', removeTeam(ctx, input)),
  },
  Team: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.teamById.load(id),
    lead: (team, _, ctx) => (team.leadId ? ctx.loaders.userById.load(team.leadId) : null),
    members: (team, args, ctx) => ctx.loaders.membersByTeam.load({ parentId: team.id, args }),
  },
  TeamMember: {
    user: (member, _, ctx) => ctx.loaders.userById.load(member.userId),
    team: (member, _, ctx) => ctx.loaders.teamById.load(member.teamId),
    joinedAt: member => member.createdAt,
  },
  User: {
    teams: (user, _, ctx) => ctx.loaders.teamsByUser.load(user.id),
  },
} satisfies Resolvers
