import { craneAuditResolvers } from './audit/audit.resolvers.ts'
import { contactResolvers } from './contacts/contact.resolvers.ts'
import { customerResolvers } from './customers/customer.resolvers.ts'
import { dealResolvers } from './deals/deal.resolvers.ts'
import { equipmentBookingResolvers } from './equipment-bookings/equipment-booking.resolvers.ts'
import { equipmentResolvers } from './equipment/equipment.resolvers.ts'
import { jobReadinessResolvers } from './job-readiness/job-readiness.resolvers.ts'
import { jobResolvers } from './jobs/job.resolvers.ts'
import { leadResolvers } from './leads/lead.resolvers.ts'
import { operatorBookingResolvers } from './operator-bookings/operator-booking.resolvers.ts'
import { operatorCertificationResolvers } from './operator-certifications/operator-certification.resolvers.ts'
import { operatorResolvers } from './operators/operator.resolvers.ts'
import { partyResolvers } from './parties/party.resolvers.ts'
import { quotationRevisionResolvers } from './quotation-revisions/quotation-revision.resolvers.ts'
import { quotationTemplateResolvers } from './quotation-templates/quotation-template.resolvers.ts'
import { quotationResolvers } from './quotations/quotation.resolvers.ts'
import { rateCardResolvers } from './rate-cards/rate-card.resolvers.ts'
import { renderingResolvers } from './rendering/rendering.resolvers.ts'
import { searchResolvers } from './search/search.resolvers.ts'
import { craneServiceResolvers } from './services/crane-service.resolvers.ts'
import { craneSettingResolvers } from './settings/crane-setting.resolvers.ts'
import { siteAssessmentResolvers } from './site-assessments/site-assessment.resolvers.ts'
import { craneUploadResolvers } from './uploads/upload.resolvers.ts'

export const resolvers = [
  craneAuditResolvers, contactResolvers, customerResolvers, dealResolvers, equipmentBookingResolvers, equipmentResolvers, jobReadinessResolvers,
  jobResolvers, leadResolvers, operatorBookingResolvers, operatorCertificationResolvers, operatorResolvers, partyResolvers,
  quotationRevisionResolvers, quotationTemplateResolvers, quotationResolvers, rateCardResolvers, renderingResolvers,
  searchResolvers, craneServiceResolvers, craneSettingResolvers, siteAssessmentResolvers, craneUploadResolvers,
]
