import { apiClientResolvers } from './api-clients/api-client.resolvers.ts'
import { auditResolvers } from './audit/audit.resolvers.ts'
import { invitationResolvers } from './invitations/invitation.resolvers.ts'
import { membershipResolvers } from './memberships/membership.resolvers.ts'
import { notificationSettingsResolvers } from './notification-settings/notification-settings.resolvers.ts'
import { notificationTemplateResolvers } from './notification-templates/notification-template.resolvers.ts'
import { notificationResolvers } from './notifications/notification.resolvers.ts'
import { organizationResolvers } from './organizations/organization.resolvers.ts'
import { partyResolvers } from './parties/party.resolvers.ts'
import { passwordResolvers } from './passwords/password.resolvers.ts'
import { principalLinkResolvers } from './principal-links/principal-link.resolvers.ts'
import { qrCredentialResolvers } from './qr-credentials/qr-credential.resolvers.ts'
import { roleResolvers } from './roles/role.resolvers.ts'
import { sessionResolvers } from './sessions/session.resolvers.ts'
import { signInResolvers } from './sign-in/sign-in.resolvers.ts'
import { teamProjectResolvers } from './team-projects/team-project.resolvers.ts'
import { teamResolvers } from './teams/team.resolvers.ts'
import { userProfileResolvers } from './user-profiles/user-profile.resolvers.ts'
import { userResolvers } from './users/user.resolvers.ts'

export const resolvers = [
  apiClientResolvers, auditResolvers, invitationResolvers, membershipResolvers, notificationSettingsResolvers, notificationTemplateResolvers, notificationResolvers,
  organizationResolvers, partyResolvers, passwordResolvers, principalLinkResolvers, qrCredentialResolvers, roleResolvers, sessionResolvers, signInResolvers,
  teamProjectResolvers, teamResolvers, userProfileResolvers, userResolvers,
]
