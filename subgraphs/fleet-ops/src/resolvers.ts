import { fleetAuditResolvers } from './audit/audit.resolvers.ts'
import { campaignReportResolvers } from './campaign-reports/campaign-report.resolvers.ts'
import { campaignVendorResolvers } from './campaigns/campaign-vendor.resolvers.ts'
import { campaignResolvers } from './campaigns/campaign.resolvers.ts'
import { clientResolvers } from './clients/client.resolvers.ts'
import { dashboardResolvers } from './dashboards/dashboard.resolvers.ts'
import { driverResolvers } from './drivers/driver.resolvers.ts'
import { expenseResolvers } from './expenses/expense.resolvers.ts'
import { expiringDocumentResolvers } from './expiring-documents/expiring-document.resolvers.ts'
import { invoiceResolvers } from './invoices/invoice.resolvers.ts'
import { partyResolvers } from './parties/party.resolvers.ts'
import { paymentResolvers } from './payments/payment.resolvers.ts'
import { projectResolvers } from './projects/project.resolvers.ts'
import { promoterActivityResolvers } from './promoter-activities/promoter-activity.resolvers.ts'
import { promoterResolvers } from './promoters/promoter.resolvers.ts'
import { fleetUploadResolvers } from './uploads/upload.resolvers.ts'
import { vehicleAssignmentResolvers } from './vehicle-assignments/vehicle-assignment.resolvers.ts'
import { vehicleResolvers } from './vehicles/vehicle.resolvers.ts'
import { vendorResolvers } from './vendors/vendor.resolvers.ts'

export const resolvers = [
  fleetAuditResolvers, campaignReportResolvers, campaignVendorResolvers, campaignResolvers, clientResolvers, dashboardResolvers,
  driverResolvers, expenseResolvers, expiringDocumentResolvers, invoiceResolvers, partyResolvers, paymentResolvers, projectResolvers,
  promoterActivityResolvers, promoterResolvers, fleetUploadResolvers, vehicleAssignmentResolvers, vehicleResolvers, vendorResolvers,
]
