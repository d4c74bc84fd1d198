import { apiClientLoaders } from './api-clients/api-client.loaders.ts'
import type { IdentityDatabase } from './db.ts'
import { membershipLoaders } from './memberships/membership.loaders.ts'
import { notificationTemplateLoaders } from './notification-templates/notification-template.loaders.ts'
import { notificationLoaders } from './notifications/notification.loaders.ts'
import { organizationLoaders } from './organizations/organization.loaders.ts'
import { partyLoaders } from './parties/party.loaders.ts'
import { principalLinkLoaders } from './principal-links/principal-link.loaders.ts'
import { qrCredentialLoaders } from './qr-credentials/qr-credential.loaders.ts'
import { roleLoaders } from './roles/role.loaders.ts'
import { sessionLoaders } from './sessions/session.loaders.ts'
import { teamProjectLoaders } from './team-projects/team-project.loaders.ts'
import { teamLoaders } from './teams/team.loaders.ts'
import { userProfileLoaders } from './user-profiles/user-profile.loaders.ts'
import { userLoaders } from './users/user.loaders.ts'

export const createLoaders = (db: IdentityDatabase) => ({
  ...apiClientLoaders(db),
  ...membershipLoaders(db),
  ...notificationTemplateLoaders(db),
  ...notificationLoaders(db),
  ...organizationLoaders(db),
  ...partyLoaders(db),
  ...principalLinkLoaders(db),
  ...qrCredentialLoaders(db),
  ...roleLoaders(db),
  ...sessionLoaders(db),
  ...teamProjectLoaders(db),
  ...teamLoaders(db),
  ...userProfileLoaders(db),
  ...userLoaders(db),
})
