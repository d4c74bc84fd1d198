import { anonymous, type Identity } from '@fieldgraph/kit/identity'
import type { FastifyRequest } from 'fastify'
import type { UserTokens } from './authentication/user-tokens.ts'
import { badToken, wrongAddress } from './refusal.ts'

/** Who sends a request, as far as a token proves it. */
export interface Caller {
  identity: Identity
  tokenId: string
  /** A partner's name, which is that of its registered operations. */
  client: string | null
}

export const stranger: Caller = { identity: anonymous, tokenId: 'anonymous', client: null }

/** Nobody without a token; with one, exactly whom it names, or a refusal that says no more. */
export async function callerOf({ headers, ip }: Pick<FastifyRequest, 'headers' | 'ip'>, tokens: UserTokens): Promise<Caller> {
  const { authorization } = headers
  if (authorization === undefined) return stranger
  const token = /^Bearer +([\w.-]+)$/i.exec(authorization)?.[1]
  if (!token) throw badToken()
  const verified = await tokens.verify(token).catch(() => {
    throw badToken()
  })
  if (!verified.mayComeFrom(ip)) throw wrongAddress()
  return verified
}
