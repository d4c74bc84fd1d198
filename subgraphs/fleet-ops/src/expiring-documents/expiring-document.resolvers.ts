import type { Resolvers } from '../resolvers.generated.ts'
import { expiringDocuments } from './expiring-document.service.ts'

export const expiringDocumentResolvers = {
  Query: {
    expiringDocuments: (_, args, ctx) => expiringDocuments(ctx, args),
  },
  Organization: {
    expiringDocuments: ({ id }, args, ctx) => (id === ctx.identity.organizationId ? expiringDocuments(ctx, args) : null),
  },
  ExpiringDocument: {
    id: ({ id, kind }) => `${id}:${kind}`,
    vehicle: ({ vehicleId }, _, ctx) => (vehicleId ? ctx.loaders.vehicleById.load(vehicleId) : null),
    driver: ({ driverId }, _, ctx) => (driverId ? ctx.loaders.driverById.load(driverId) : null),
  },
} satisfies Resolvers
