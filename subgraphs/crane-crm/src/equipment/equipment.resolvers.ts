import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { EquipmentOrderField } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { equipmentNumber } from './equipment-number.ts'
import { findEquipmentByNumber, selectEquipment, type EquipmentRow } from './equipment.queries.ts'
import { changeEquipment, createEquipment, reinstateEquipment, removeEquipment, restoreEquipment, retireEquipment } from './equipment.service.ts'

const orderColumns: Record<EquipmentOrderField, keyof EquipmentRow> = { NUMBER: 'equipmentNumber', NAME: 'name', MAX_LIFTING_CAPACITY: 'maxLiftingCapacity', CREATED_AT: 'createdAt' }

export const equipmentResolvers = {
  Query: {
    equipment: (_, { id }, ctx) => ctx.loaders.equipmentById.load(id),
    equipmentByNumber: async (_, { number }, ctx) => {
      const digits = equipmentNumber.read(number)
      return digits === null ? null : ((await ctx.db.read(trx => findEquipmentByNumber(trx, digits))) ?? null)
    },
    equipmentUnits: (_, { filter, orderBy, ...page }, ctx) => connection(ctx.db, 'equipmentUnits', trx => selectEquipment(trx, filter), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    equipmentCreate: (_, { input }, ctx) => payload('equipment', createEquipment(ctx, input)),
    equipmentUpdate: (_, { input }, ctx) => payload('equipment', changeEquipment(ctx, input)),
    equipmentRetire: (_, { input }, ctx) => payload('equipment', retireEquipment(ctx, input)),
    equipmentReinstate: (_, { input }, ctx) => payload('equipment', reinstateEquipment(ctx, input)),
    equipmentDelete: (_, { input }, ctx) => deletion(removeEquipment(ctx, input)),
    equipmentRestore: (_, { input }, ctx) => payload('equipment', restoreEquipment(ctx, input)),
  },
  Equipment: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.equipmentById.load(id),
    number: unit => equipmentNumber.show(unit.equipmentNumber),
    baseRates: unit => ({ micro: unit.microRate, small: unit.smallRate, monthly: unit.monthlyRate, yearly: unit.yearlyRate }),
    description: (unit, _, { identity }) => (seesPersonalData(identity) ? unit.description : null),
    status: async (unit, _, ctx) => (await ctx.loaders.equipmentStatusById.load(unit.id))!.status,
    isActive: unit => unit.deletedAt === null,
    organization: unit => ({ id: unit.organizationId }),
  },
} satisfies Resolvers
