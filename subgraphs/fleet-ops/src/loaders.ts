import { campaignReportLoaders } from './campaign-reports/campaign-report.loaders.ts'
import { campaignVendorLoaders } from './campaigns/campaign-vendor.loaders.ts'
import { campaignLoaders } from './campaigns/campaign.loaders.ts'
import { clientLoaders } from './clients/client.loaders.ts'
import { dashboardLoaders } from './dashboards/dashboard.loaders.ts'
import type { FleetOpsDatabase } from './db.ts'
import { driverLoaders } from './drivers/driver.loaders.ts'
import { expenseLoaders } from './expenses/expense.loaders.ts'
import { invoiceLoaders } from './invoices/invoice.loaders.ts'
import { paymentLoaders } from './payments/payment.loaders.ts'
import { projectLoaders } from './projects/project.loaders.ts'
import { promoterActivityLoaders } from './promoter-activities/promoter-activity.loaders.ts'
import { promoterLoaders } from './promoters/promoter.loaders.ts'
import { vehicleAssignmentLoaders } from './vehicle-assignments/vehicle-assignment.loaders.ts'
import { vehicleLoaders } from './vehicles/vehicle.loaders.ts'
import { vendorLoaders } from './vendors/vendor.loaders.ts'

export const createLoaders = (db: FleetOpsDatabase) => ({
  ...campaignReportLoaders(db),
  ...campaignVendorLoaders(db),
  ...campaignLoaders(db),
  ...clientLoaders(db),
  ...dashboardLoaders(db),
  ...driverLoaders(db),
  ...expenseLoaders(db),
  ...invoiceLoaders(db),
  ...paymentLoaders(db),
  ...projectLoaders(db),
  ...promoterActivityLoaders(db),
  ...promoterLoaders(db),
  ...vehicleAssignmentLoaders(db),
  ...vehicleLoaders(db),
  ...vendorLoaders(db),
})
