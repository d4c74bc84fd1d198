import { connection, toOrder } from '@fieldgraph/kit/connection'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { CallOrderField } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { completeCall, logCall } from './call-ending.service.ts'
import { selectCalls, selectQueue, type CallRow } from './call.queries.ts'
import { annotateCall, cancelCall, missCall, rescheduleCall, scheduleCall, searchOf, startCall } from './call.service.ts'

const orderColumns: Record<CallOrderField, keyof CallRow> = { OCCURRED_AT: 'occurredAt', CREATED_AT: 'createdAt' }

export const callResolvers = {
  Query: {
    call: (_, { id }, ctx) => ctx.loaders.callById.load(id),
    calls: (_, { filter, orderBy, ...page }, ctx) => connection(ctx.db, 'calls', trx => selectCalls(trx, searchOf(ctx, filter)), page, toOrder(orderBy, orderColumns)),
    callQueue: (_, { dueBefore, ...page }, ctx) =>
      connection(ctx.db, 'callQueue', trx => selectQueue(trx, ctx.identity.userId ?? '', dueBefore), page, [{ column: 'scheduledAt', direction: 'asc' }]),
  },
  Mutation: {
    callSchedule: (_, { input }, ctx) => payload('call', scheduleCall(ctx, input)),
    callStart: (_, { input }, ctx) => payload('call', startCall(ctx, input)),
    callComplete: (_, { input }, ctx) => payload('call', completeCall(ctx, input)),
    callMiss: (_, { input }, ctx) => payload('call', missCall(ctx, input)),
    callLog: (_, { input }, ctx) => payload('call', logCall(ctx, input)),
    callCancel: (_, { input }, ctx) => payload('call', cancelCall(ctx, input)),
    callReschedule: (_, { input }, ctx) => payload('call', rescheduleCall(ctx, input)),
    callUpdateNotes: (_, { input }, ctx) => payload('call', annotateCall(ctx, input)),
  },
  Call: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.callById.load(id),
    prospectEmail: (call, _, { identity }) => (seesPersonalData(identity) ? call.prospectEmail : null),
    prospectPhone: (call, _, { identity }) => (seesPersonalData(identity) ? call.prospectPhone : null),
    notes: (call, _, { identity }) => (seesPersonalData(identity) ? call.notes : null),
    agent: call => ({ id: call.agentId }),
    outcome: (call, _, ctx) => (call.outcomeId ? ctx.loaders.callOutcomeById.load(call.outcomeId) : null),
    lossReason: (call, _, ctx) => (call.lossReasonId ? ctx.loaders.lossReasonById.load(call.lossReasonId) : null),
    callbackOf: (call, _, ctx) => (call.callbackOfId ? ctx.loaders.callById.load(call.callbackOfId) : null),
    organization: call => ({ id: call.organizationId }),
  },
  CallCompletePayload: {
    callback: ({ call }, _, ctx) => (call ? ctx.loaders.followUpByCall.load(call.id) : null),
  },
  CallLogPayload: {
    callback: ({ call }, _, ctx) => (call ? ctx.loaders.followUpByCall.load(call.id) : null),
  },
  User: {
    calls: (user, { filter, orderBy, ...args }, ctx) => ctx.loaders.callsByAgent.load({ parentId: user.id, args, filter: searchOf(ctx, filter), order: toOrder(orderBy, orderColumns) }),
  },
} satisfies Resolvers
