import { deletion } from '@fieldgraph/kit/deletion'
import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { addCertification, expiringCertifications, removeCertification } from './operator-certification.service.ts'

export const operatorCertificationResolvers = {
  Mutation: {
    operatorCertificationAdd: (_, { input }, ctx) => payload('operatorCertification', addCertification(ctx, input)),
    operatorCertificationRemove: (_, { input }, ctx) => deletion(removeCertification(ctx, input)),
  },
  CraneOperator: {
    certifications: (operator, args, ctx) => ctx.loaders.certificationsByOperator.load({ parentId: operator.id, args }),
  },
  Organization: {
    // Row level security knows only the caller's own organization.
    expiringCertifications: ({ id }, args, ctx) => (id === ctx.identity.organizationId ? expiringCertifications(ctx, args) : null),
  },
  OperatorCertification: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.operatorCertificationById.load(id),
    operator: (certification, _, ctx) => ctx.loaders.craneOperatorById.load(certification.operatorId),
    isActive: certification => certification.deletedAt === null,
    organization: certification => ({ id: certification.organizationId }),
  },
} satisfies Resolvers
