import { byId } from '@fieldgraph/kit/loaders'
import type { IdentityDatabase } from '../db.ts'
import { findQrCredentialsByIds } from './qr-credential.queries.ts'

export const qrCredentialLoaders = (db: IdentityDatabase) => ({
  qrCredentialById: byId(db, findQrCredentialsByIds),
})
