import { contactLoaders } from './contacts/contact.loaders.ts'
import { customerLoaders } from './customers/customer.loaders.ts'
import type { CraneCrmDatabase } from './db.ts'
import { dealLoaders } from './deals/deal.loaders.ts'
import { equipmentBookingLoaders } from './equipment-bookings/equipment-booking.loaders.ts'
import { equipmentLoaders } from './equipment/equipment.loaders.ts'
import { jobCrewLoaders } from './job-readiness/job-crew.loaders.ts'
import { jobLoaders } from './jobs/job.loaders.ts'
import { leadLoaders } from './leads/lead.loaders.ts'
import { operatorBookingLoaders } from './operator-bookings/operator-booking.loaders.ts'
import { operatorCertificationLoaders } from './operator-certifications/operator-certification.loaders.ts'
import { operatorLoaders } from './operators/operator.loaders.ts'
import { quotationRevisionLoaders } from './quotation-revisions/quotation-revision.loaders.ts'
import { quotationTemplateLoaders } from './quotation-templates/quotation-template.loaders.ts'
import { quotationLoaders } from './quotations/quotation.loaders.ts'
import { rateCardLoaders } from './rate-cards/rate-card.loaders.ts'
import { craneServiceLoaders } from './services/crane-service.loaders.ts'
import { craneSettingLoaders } from './settings/crane-setting.loaders.ts'
import { siteAssessmentLoaders } from './site-assessments/site-assessment.loaders.ts'

export const createLoaders = (db: CraneCrmDatabase) => ({
  ...contactLoaders(db),
  ...customerLoaders(db),
  ...dealLoaders(db),
  ...equipmentBookingLoaders(db),
  ...equipmentLoaders(db),
  ...jobCrewLoaders(db),
  ...jobLoaders(db),
  ...leadLoaders(db),
  ...operatorBookingLoaders(db),
  ...operatorCertificationLoaders(db),
  ...operatorLoaders(db),
  ...quotationRevisionLoaders(db),
  ...quotationTemplateLoaders(db),
  ...quotationLoaders(db),
  ...rateCardLoaders(db),
  ...craneServiceLoaders(db),
  ...craneSettingLoaders(db),
  ...siteAssessmentLoaders(db),
})
