import { expectVersion } from '@fieldgraph/kit/crud'
import { alreadyExists, conflict, ForbiddenError, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import { isIpRange } from '@fieldgraph/kit/ip-ranges'
import type { Kysely } from 'kysely'
import type { ApiClientCreateInput, ApiClientRevokeInput, ApiClientRotateSecretInput, ApiClientUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import type { DB } from '../db.ts'
import { expectGrantable, expectSeen } from '../roles/grantable.ts'
import { revokeSessionsOf } from '../sessions/session.queries.ts'
import { domainsOf } from '../tokens/scopes.ts'
import { hashSecret, showOnce } from '../tokens/secrets.ts'
import { insertApiClient, lockApiClient, replaceSecret, revokeApiClient, updateApiClient, type ApiClientRow, type Client } from './api-client.queries.ts'

/** What a secret begins with; it and six characters more are shown. */
const SECRET = 'fgs'
export const visiblePart = (secret: string): string => secret.slice(0, 10)

export interface SecretShownOnce {
  clientSecret: string | null
  apiClient: ApiClientRow
}

const nameTaken = violated({ api_clients_name: () => alreadyExists('There is an API client of this name already.', 'input', 'name') })

export async function createApiClient(ctx: Context, input: ApiClientCreateInput): Promise<SecretShownOnce> {
  expectPerson(ctx)
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(input.client)) throw invalidInput('This is a name in small letters, digits and single hyphens, e.g. acme-dispatch.', 'input', 'client')
  const values = {
    name: input.name.trim(),
    client: input.client,
    scopes: checkScopes(ctx, input.scopes),
    allowedIpRanges: checkRanges(input.allowedIpRanges),
    requestsPerMinute: checkRate(input.requestsPerMinute ?? null),
    expiresAt: checkEnd(input.expiresAt ?? null),
  }
  const { row, secret } = await showOnce(SECRET, (made, stamp) =>
    ctx.db
      .write('apiClient.create', async trx => ({ stamp, row: await insertApiClient(trx, { ...values, secretHash: hashSecret(made), secretPrefix: visiblePart(made) }) }), input)
      .catch(nameTaken),
  )
  return { clientSecret: secret, apiClient: row }
}

export async function changeApiClient(ctx: Context, input: ApiClientUpdateInput): Promise<ApiClientRow> {
  for (const field of ['name', 'scopes', 'allowedIpRanges'] as const) {
    if (input[field] === null) throw invalidInput('This can not be taken away.', 'input', field)
  }
  const values = {
    ...(input.name != null && { name: input.name.trim() }),
    ...(input.scopes != null && { scopes: checkScopes(ctx, input.scopes) }),
    ...(input.allowedIpRanges != null && { allowedIpRanges: checkRanges(input.allowedIpRanges) }),
    ...(input.requestsPerMinute !== undefined && { requestsPerMinute: checkRate(input.requestsPerMinute) }),
    ...(input.expiresAt !== undefined && { expiresAt: checkEnd(input.expiresAt) }),
  }
  return ctx.db
    .write('apiClient.update', async trx => {
      const { secretHash: _, ...before } = await lockWorking(trx, input)
      if (Object.keys(values).length === 0) return before
      // Access tokens that are out have the old limits: they end, and the client gets new ones.
      if (Object.keys(values).some(field => field !== 'name')) await revokeSessionsOf(trx, { apiClientId: before.id }, 'CREDENTIAL_CHANGED')
      return updateApiClient(trx, before.id, values)
    }, input)
    .catch(nameTaken)
}

export async function rotateSecret(ctx: Context, input: ApiClientRotateSecretInput): Promise<SecretShownOnce> {
  expectPerson(ctx)
  const { row, secret } = await showOnce(SECRET, (made, stamp) =>
    ctx.db.write('apiClient.rotateSecret', async trx => {
      const before = await lockWorking(trx, input)
      // Whoever gets the new secret could use it.
      expectGivable(ctx, before.scopes, 'input', 'id')
      const after = await replaceSecret(trx, before.id, { secretHash: hashSecret(made), secretPrefix: visiblePart(made) })
      await revokeSessionsOf(trx, { apiClientId: before.id }, 'CREDENTIAL_CHANGED')
      return { stamp, row: after }
    }, input),
  )
  return { clientSecret: secret, apiClient: row }
}

export const endApiClient = (ctx: Context, input: ApiClientRevokeInput): Promise<ApiClientRow> =>
  ctx.db.write('apiClient.revoke', async trx => {
    const { secretHash: _, ...before } = await lock(trx, input)
    if (before.revokedAt) return before
    const after = await revokeApiClient(trx, before.id)
    await revokeSessionsOf(trx, { apiClientId: before.id }, 'CREDENTIAL_CHANGED')
    return after
  }, input)

export const isWorking = ({ revokedAt, expiresAt }: Pick<ApiClientRow, 'revokedAt' | 'expiresAt'>): boolean => revokedAt === null && (expiresAt === null || Date.parse(expiresAt) > Date.now())

type Which = { id: string; version?: number | null | undefined }

async function lock(trx: Kysely<DB>, { id, version }: Which): Promise<Client> {
  const client = await lockApiClient(trx, id)
  if (!client) throw notFound('API client', id, 'input', 'id')
  await expectVersion(trx, client, version)
  return client
}

async function lockWorking(trx: Kysely<DB>, which: Which): Promise<Client> {
  const client = await lock(trx, which)
  if (client.revokedAt) throw conflict('This API client was revoked: make a new one.', 'input', 'id')
  return client
}

function checkScopes(ctx: Context, scopes: readonly string[]): string[] {
  if (scopes.length === 0) throw invalidInput('Give at least one scope.', 'input', 'scopes')
  scopes.forEach((scope, index) => expectGivable(ctx, [scope], 'input', 'scopes', String(index)))
  return [...new Set(scopes)].sort()
}

/** A client has no rows of its own and sees all of a domain's: so its maker must not only have the scopes, but see them all too. */
function expectGivable(ctx: Context, scopes: readonly string[], ...field: string[]): void {
  expectGrantable(ctx, scopes, field)
  for (const domain of domainsOf(scopes)) expectSeen(ctx, domain, 'all', field)
}

function checkRanges(ranges: readonly string[]): string[] {
  ranges.forEach((range, index) => {
    if (!isIpRange(range)) throw invalidInput('This is no address and no network in CIDR notation, e.g. 203.0.113.0/24.', 'input', 'allowedIpRanges', String(index))
  })
  return [...new Set(ranges.map(range => range.trim()))]
}

function checkRate(requestsPerMinute: number | null): number | null {
  if (requestsPerMinute !== null && requestsPerMinute < 1) throw invalidInput('Give 1 or more requests a minute.', 'input', 'requestsPerMinute')
  return requestsPerMinute
}

function checkEnd(expiresAt: string | null): string | null {
  if (expiresAt !== null && Date.parse(expiresAt) <= Date.now()) throw invalidInput('This is in the past.', 'input', 'expiresAt')
  return expiresAt
}

function expectPerson({ identity }: Context): void {
  if (identity.kind !== 'user') throw new ForbiddenError('Only a person can make secrets.')
}
