import { connection, toOrder } from '@fieldgraph/kit/connection'
import { payload } from '@fieldgraph/kit/payload'
import type { TeamProjectOrderField } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectProjects, type TeamProjectRow } from './team-project.queries.ts'
import { cancelProject, changeProject, completeProject, createProject, removeProject } from './team-project.service.ts'

const orderColumns: Record<TeamProjectOrderField, keyof TeamProjectRow> = { CREATED_AT: 'createdAt', NAME: 'name' }

export const teamProjectResolvers = {
  Query: {
    teamProject: (_, { id }, ctx) => ctx.loaders.teamProjectById.load(id),
    teamProjects: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'teamProjects', trx => selectProjects(trx, filter), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    teamProjectCreate: (_, { input }, ctx) => payload('teamProject', createProject(ctx, input)),
    teamProjectUpdate: (_, { input }, ctx) => payload('teamProject', changeProject(ctx, input)),
    teamProjectComplete: (_, { input }, ctx) => payload('teamProject', completeProject(ctx, input)),
    teamProjectCancel: (_, { input }, ctx) => payload('teamProject', cancelProject(ctx, input)),
    teamProjectDelete: (_, { input }, ctx) => payload('teamProject', removeProject(ctx, input)),
  },
  TeamProject: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.teamProjectById.load(id),
    team: (project, _, ctx) => ctx.loaders.teamById.load(project.teamId),
    createdBy: (project, _, ctx) => ctx.loaders.userById.load(project.createdById),
  },
  Team: {
    projects: (team, { filter, ...args }, ctx) => ctx.loaders.projectsByTeam.load({ parentId: team.id, args, ...(filter && { filter }) }),
  },
} satisfies Resolvers
