import { callAuditResolvers } from './audit/audit.resolvers.ts'
import { callFiguresResolvers } from './call-figures/call-figures.resolvers.ts'
import { callOutcomeResolvers } from './call-outcomes/call-outcome.resolvers.ts'
import { callResolvers } from './calls/call.resolvers.ts'
import { doNotCallResolvers } from './do-not-call/do-not-call.resolvers.ts'
import { lossReasonResolvers } from './loss-reasons/loss-reason.resolvers.ts'

export const resolvers = [callResolvers, callOutcomeResolvers, lossReasonResolvers, doNotCallResolvers, callFiguresResolvers, callAuditResolvers]
