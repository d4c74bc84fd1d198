import { connection, toOrder, type ParentPage } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { SoftwareVersionFilter, SoftwareVersionOrderField, SoftwareVersionsArgs } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { compatibilityOf } from './compatibility.ts'
import { selectSoftwareVersions, type SoftwareVersionRow } from './software-version.queries.ts'
import { changeVersion, createVersion } from './software-version.service.ts'
import { stateOf } from './software-version.workflow.ts'
import { recallVersion, releaseVersion, removeVersion, restoreVersion } from './version-progress.service.ts'

const orderColumns: Record<SoftwareVersionOrderField, keyof SoftwareVersionRow> = { VERSION: 'precedence', CREATED_AT: 'createdAt' }

const versionPageOf = (parentId: string, { filter, orderBy, ...args }: SoftwareVersionsArgs): ParentPage<SoftwareVersionFilter> => ({
  parentId,
  args,
  filter: filter ?? undefined,
  order: toOrder(orderBy, orderColumns),
})

export const softwareVersionResolvers = {
  Query: {
    softwareVersion: (_, { id }, ctx) => ctx.loaders.softwareVersionById.load(id),
    softwareVersions: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'softwareVersions', trx => selectSoftwareVersions(trx, filter), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    softwareVersionCreate: (_, { input }, ctx) => payload('softwareVersion', createVersion(ctx, input)),
    softwareVersionUpdate: (_, { input }, ctx) => payload('softwareVersion', changeVersion(ctx, input)),
    softwareVersionRelease: (_, { input }, ctx) => payload('softwareVersion', releaseVersion(ctx, input)),
    softwareVersionRecall: (_, { input }, ctx) => payload('softwareVersion', recallVersion(ctx, input)),
    softwareVersionDelete: (_, { input }, ctx) => deletion(removeVersion(ctx, input)),
    softwareVersionRestore: (_, { input }, ctx) => payload('softwareVersion', restoreVersion(ctx, input)),
  },
  Software: {
    latestStable: (software, _, ctx) => ctx.loaders.latestStableBySoftware.load(software.id),
    versions: (software, args, ctx) => ctx.loaders.versionsBySoftware.load(versionPageOf(software.id, args)),
  },
  SoftwareVersion: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.softwareVersionById.load(id),
    software: (version, _, ctx) => (hasScope(ctx.identity.scopes, 'devices.software:read') ? ctx.loaders.softwareById.load(version.softwareId) : null),
    state: stateOf,
    fileSize: ({ fileSize }) => (fileSize === null ? null : Number(fileSize)),
    compatibility: compatibilityOf,
    recallReason: (version, _, { identity }) => (seesPersonalData(identity) ? version.recallReason : null),
    createdBy: version => (version.createdById ? { id: version.createdById } : null),
    organization: version => ({ id: version.organizationId }),
  },
  SoftwareMinimumVersion: {
    software: (minimum, _, ctx) => (hasScope(ctx.identity.scopes, 'devices.software:read') ? ctx.loaders.softwareById.load(minimum.softwareId) : null),
  },
} satisfies Resolvers
