import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { payload } from '@fieldgraph/kit/payload'
import { campaignOrder } from '../campaigns/campaign.queries.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { projectOrder, selectProjects } from './project.queries.ts'
import { cancelProject, changeProject, completeProject, createProject, removeProject, restoreProject } from './project.service.ts'

export const projectResolvers = {
  Query: {
    fleetProject: (_, { id }, ctx) => ctx.loaders.fleetProjectById.load(id),
    fleetProjects: (_, { filter, orderBy, ...page }, ctx) => connection(ctx.db, 'fleetProjects', trx => selectProjects(trx, filter), page, toOrder(orderBy, projectOrder)),
  },
  Mutation: {
    fleetProjectCreate: (_, { input }, ctx) => payload('fleetProject', createProject(ctx, input)),
    fleetProjectUpdate: (_, { input }, ctx) => payload('fleetProject', changeProject(ctx, input)),
    fleetProjectComplete: (_, { input }, ctx) => payload('fleetProject', completeProject(ctx, input)),
    fleetProjectCancel: (_, { input }, ctx) => payload('fleetProject', cancelProject(ctx, input)),
    fleetProjectDelete: (_, { input }, ctx) => deletion(removeProject(ctx, input)),
    fleetProjectRestore: (_, { input }, ctx) => payload('fleetProject', restoreProject(ctx, input)),
  },
  FleetProject: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.fleetProjectById.load(id),
    client: (project, _, ctx) => ctx.loaders.fleetClientById.load(project.clientId),
    assignedCs: project => (project.assignedCsId ? { id: project.assignedCsId } : null),
    campaigns: (project, { filter, orderBy, ...args }, ctx) => ctx.loaders.campaignsByProject.load({ parentId: project.id, args, filter: filter ?? null, order: toOrder(orderBy, campaignOrder) }),
    organization: project => ({ id: project.organizationId }),
  },
} satisfies Resolvers
