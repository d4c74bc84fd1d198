import { expectVersion } from '@fieldgraph/kit/crud'
import { conflict, ForbiddenError, invalidInput, notFound } from '@fieldgraph/kit/errors'
import { hasScope } from '@fieldgraph/kit/identity'
import type { Kysely } from 'kysely'
import type { QrCredentialCreateInput, QrCredentialRevokeInput, QrCredentialRotateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import type { DB } from '../db.ts'
import { expectGrantable } from '../roles/grantable.ts'
import { revokeSessionsOf } from '../sessions/session.queries.ts'
import { hashSecret, showOnce } from '../tokens/secrets.ts'
import { findActiveMembership, insertQrCredential, lockQrCredential, replaceCode, revokeQrCredential, type QrCredentialRow } from './qr-credential.queries.ts'
import { checkQrScopes } from './qr-scopes.ts'

/** What a code begins with. */
const CODE = 'fgq'

export interface CodeShownOnce {
  code: string | null
  qrCredential: QrCredentialRow
}

export async function createQrCredential(ctx: Context, input: QrCredentialCreateInput): Promise<CodeShownOnce> {
  const maker = expectPerson(ctx)
  const scopes = checkQrScopes(ctx, input.scopes, 'input', 'scopes')
  const expiresAt = input.expiresAt ?? null
  if (expiresAt && Date.parse(expiresAt) <= Date.now()) throw invalidInput('This is in the past.', 'input', 'expiresAt')
  const userId = input.userId ?? maker
  const { row, secret } = await showOnce(CODE, (code, stamp) =>
    ctx.db.write('qrCredential.create', async trx => {
      const membershipId = await findActiveMembership(trx, userId)
      if (!membershipId) throw notFound('Member', userId, 'input', 'userId')
      return { stamp, row: await insertQrCredential(trx, { userId, membershipId, label: input.label.trim(), scopes, expiresAt, codeHash: hashSecret(code) }) }
    }, input),
  )
  return { code: secret, qrCredential: row }
}

export async function rotateQrCredential(ctx: Context, input: QrCredentialRotateInput): Promise<CodeShownOnce> {
  const caller = expectPerson(ctx)
  const { row, secret } = await showOnce(CODE, (code, stamp) =>
    ctx.db.write('qrCredential.rotate', async trx => {
      const before = await lock(trx, input)
      if (!isUsable(before)) throw conflict('This QR credential has ended: make a new one.', 'input', 'id')
      // Whoever gets another's new code could use it.
      if (before.userId !== caller) expectGrantable(ctx, before.scopes, ['input', 'id'])
      const after = await replaceCode(trx, before.id, hashSecret(code))
      await revokeSessionsOf(trx, { qrCredentialId: before.id }, 'CREDENTIAL_CHANGED')
      return { stamp, row: after }
    }, input),
  )
  return { code: secret, qrCredential: row }
}

export const endQrCredential = (ctx: Context, input: QrCredentialRevokeInput): Promise<QrCredentialRow> =>
  ctx.db.write('qrCredential.revoke', async trx => {
    const { codeHash: _, ...before } = await lock(trx, input)
    if (before.revokedAt) return before
    const after = await revokeQrCredential(trx, before.id)
    await revokeSessionsOf(trx, { qrCredentialId: before.id }, 'CREDENTIAL_CHANGED')
    return after
  }, input)

/** Whose QR credentials the caller may see: null stands for all of the organization's. */
export const visibleQrCredentialsOf = ({ identity }: Context): string | null => (hasScope(identity.scopes, 'identity.qr_credential:read') ? null : (identity.userId ?? ''))

/** The QR credential if the caller may see it; null alike for others' and for none. */
export async function readQrCredential(ctx: Context, id: string): Promise<QrCredentialRow | null> {
  const credential = await ctx.loaders.qrCredentialById.load(id)
  const only = visibleQrCredentialsOf(ctx)
  return credential && (only === null || credential.userId === only) ? credential : null
}

export const isUsable = ({ revokedAt, expiresAt }: Pick<QrCredentialRow, 'revokedAt' | 'expiresAt'>): boolean => revokedAt === null && (expiresAt === null || Date.parse(expiresAt) > Date.now())

async function lock(trx: Kysely<DB>, { id, version }: { id: string; version?: number | null | undefined }) {
  const credential = await lockQrCredential(trx, id)
  if (!credential) throw notFound('QR credential', id, 'input', 'id')
  await expectVersion(trx, credential, version)
  return credential
}

function expectPerson({ identity }: Context): string {
  if (identity.kind !== 'user' || !identity.userId) throw new ForbiddenError('Only a person can make codes that sign people in.')
  return identity.userId
}
