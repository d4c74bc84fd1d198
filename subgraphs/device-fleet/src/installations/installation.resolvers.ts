import { connection, toOrder, type ParentPage } from '@fieldgraph/kit/connection'
import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { SoftwareInstallationFilter, SoftwareInstallationOrderField, UserInstallationsInitiatedArgs } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { reportInstallation } from './installation-report.service.ts'
import { rollBackInstallation, startInstallation, startUninstallation } from './installation-start.service.ts'
import { selectInstallations, type RollbackPointRow, type SoftwareInstallationRow } from './installation.queries.ts'

const orderColumns: Record<SoftwareInstallationOrderField, keyof SoftwareInstallationRow> = { CREATED_AT: 'createdAt' }

/** A page of the installations on a device, or of those that a person asked for. */
const installationPageOf = (parentId: string, { filter, orderBy, ...args }: UserInstallationsInitiatedArgs): ParentPage<SoftwareInstallationFilter> => ({
  parentId,
  args,
  filter: filter ?? undefined,
  order: toOrder(orderBy, orderColumns),
})

export const installationResolvers = {
  Query: {
    installation: (_, { id }, ctx) => ctx.loaders.installationById.load(id),
    installations: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'installations', trx => selectInstallations(trx, filter), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    installationStart: (_, { input }, ctx) => payload('installation', startInstallation(ctx, input)),
    uninstallationStart: (_, { input }, ctx) => payload('installation', startUninstallation(ctx, input)),
    installationReport: (_, { input }, ctx) => payload('installation', reportInstallation(ctx, input)),
    installationRollback: (_, { input }, ctx) => payload('installation', rollBackInstallation(ctx, input)),
  },
  SoftwareInstallation: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.installationById.load(id),
    device: (installation, _, ctx) => (hasScope(ctx.identity.scopes, 'devices.device:read') ? ctx.loaders.deviceById.load(installation.deviceId) : null),
    software: (installation, _, ctx) => (hasScope(ctx.identity.scopes, 'devices.software:read') ? ctx.loaders.softwareById.load(installation.softwareId) : null),
    softwareVersion: (installation, _, ctx) => (hasScope(ctx.identity.scopes, 'devices.version:read') ? ctx.loaders.softwareVersionById.load(installation.versionId) : null),
    errorMessage: (installation, _, { identity }) => (seesPersonalData(identity) ? installation.errorMessage : null),
    installationLog: (installation, _, { identity }) => (seesPersonalData(identity) ? installation.installationLog : null),
    rollbackPoint: ({ rollbackPoint }) => rollbackPoint as RollbackPointRow | null,
    rollsBack: ({ rollsBackId }, _, ctx) => (rollsBackId === null ? null : ctx.loaders.installationById.load(rollsBackId)),
    initiatedBy: ({ initiatedById }) => (initiatedById ? { id: initiatedById } : null),
    organization: installation => ({ id: installation.organizationId }),
  },
  RollbackPoint: {
    softwareVersion: (point, _, ctx) => (hasScope(ctx.identity.scopes, 'devices.version:read') ? ctx.loaders.softwareVersionById.load(point.versionId) : null),
  },
  Device: {
    installations: (device, args, ctx) => ctx.loaders.installationsByDevice.load(installationPageOf(device.id, args)),
  },
  User: {
    installationsInitiated: (user, args, ctx) => ctx.loaders.installationsByInitiator.load(installationPageOf(user.id, args)),
  },
} satisfies Resolvers
