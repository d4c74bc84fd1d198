import { dealActivityLoaders } from './activities/deal-activity.loaders.ts'
import { clientNoteLoaders } from './client-notes/client-note.loaders.ts'
import { clientLoaders } from './clients/client.loaders.ts'
import { commissionRateLoaders } from './commission-rates/commission-rate.loaders.ts'
import { commissionLoaders } from './commissions/commission.loaders.ts'
import type { SalesDealsDatabase } from './db.ts'
import { dealLoaders } from './deals/deal.loaders.ts'
import { exchangeRateLoaders } from './exchange-rates/exchange-rate.loaders.ts'
import { paymentApprovalLoaders } from './payment-approvals/payment-approval.loaders.ts'
import { paymentInvoiceLoaders } from './payment-invoices/payment-invoice.loaders.ts'
import { paymentLoaders } from './payments/payment.loaders.ts'
import { streakLoaders } from './streaks/streak.loaders.ts'

export const createLoaders = (db: SalesDealsDatabase) => ({
  ...dealActivityLoaders(db),
  ...clientNoteLoaders(db),
  ...clientLoaders(db),
  ...commissionRateLoaders(db),
  ...commissionLoaders(db),
  ...dealLoaders(db),
  ...exchangeRateLoaders(db),
  ...paymentApprovalLoaders(db),
  ...paymentInvoiceLoaders(db),
  ...paymentLoaders(db),
  ...streakLoaders(db),
})
