import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { findSettings } from './crane-setting.queries.ts'
import { changeSetting } from './crane-setting.service.ts'
import { SETTING_KEYS } from './setting-keys.ts'

export const craneSettingResolvers = {
  Query: {
    craneSettings: (_, __, ctx) => ctx.db.read(findSettings),
    craneSettingKeys: async (_, __, ctx) => {
      const stored = new Map((await ctx.db.read(findSettings)).map(setting => [setting.key, setting]))
      return Object.entries(SETTING_KEYS).map(([key, { description, initialValue }]) => ({ key, description, initialValue, setting: stored.get(key) ?? null }))
    },
  },
  Mutation: {
    craneSettingSet: (_, { input }, ctx) => payload('craneSetting', changeSetting(ctx, input)),
  },
  CraneSetting: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.craneSettingById.load(id),
    organization: setting => ({ id: setting.organizationId }),
  },
} satisfies Resolvers
