import { dealActivityResolvers } from './activities/deal-activity.resolvers.ts'
import { salesAuditResolvers } from './audit/audit.resolvers.ts'
import { clientNoteResolvers } from './client-notes/client-note.resolvers.ts'
import { clientResolvers } from './clients/client.resolvers.ts'
import { commissionRateResolvers } from './commission-rates/commission-rate.resolvers.ts'
import { commissionResolvers } from './commissions/commission.resolvers.ts'
import { dashboardResolvers } from './dashboards/dashboard.resolvers.ts'
import { dealResolvers } from './deals/deal.resolvers.ts'
import { exchangeRateResolvers } from './exchange-rates/exchange-rate.resolvers.ts'
import { partyResolvers } from './parties/party.resolvers.ts'
import { paymentApprovalResolvers } from './payment-approvals/payment-approval.resolvers.ts'
import { paymentInvoiceResolvers } from './payment-invoices/payment-invoice.resolvers.ts'
import { paymentResolvers } from './payments/payment.resolvers.ts'
import { salesSettingsResolvers } from './settings/sales-settings.resolvers.ts'
import { streakResolvers } from './streaks/streak.resolvers.ts'
import { salesUploadResolvers } from './uploads/upload.resolvers.ts'

export const resolvers = [
  dealActivityResolvers, salesAuditResolvers, clientNoteResolvers, clientResolvers, commissionRateResolvers, commissionResolvers, dashboardResolvers,
  dealResolvers, exchangeRateResolvers, partyResolvers, paymentApprovalResolvers, paymentInvoiceResolvers, paymentResolvers, salesSettingsResolvers,
  streakResolvers, salesUploadResolvers,
]
