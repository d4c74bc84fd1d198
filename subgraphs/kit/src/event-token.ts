import { importJWK, jwtVerify, SignJWT, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { SettingError } from './env.ts'

const TYPE = 'ev+jwt'
const AUDIENCE = 'identity:events'
const ALGORITHM = 'EdDSA'
const LIFETIME = '60s'

/** What one subgraph tells of itself; see ARCHITECTURE, between domains. */
const Event = z.object({
  id: z.string().regex(/^evt_[0-9a-z]{26}$/),
  /** `<domain>.<entity>.<past verb>.v1` */
  type: z.string().regex(/^[a-z_]+\.[a-z_]+\.[a-z_]+\.v\d+$/).max(100),
  organizationId: z.string().regex(/^org_[0-9a-z]{26}$/),
  subjectId: z.string().min(1).max(100),
  userId: z.string().max(100).nullable(),
  occurredAt: z.iso.datetime({ precision: 6 }),
  data: z.record(z.string(), z.unknown()),
})
export type Event = Readonly<z.infer<typeof Event>>

/** Signs event bodies in the name of one subgraph. */
export type EventSigner = (id: string, body: string) => Promise<string>

/** Signs with the first key of a private JWKS file. */
export async function createEventSigner(name: string, keysFile: string): Promise<EventSigner> {
  const [jwk] = (JSON.parse(readFileSync(keysFile, 'utf8')) as JSONWebKeySet).keys
  if (!jwk?.kid || !mayVouch(jwk.kid, name)) throw new SettingError(`The setting EVENT_SIGNING_KEYS_FILE is not right: its first key is not of ${name}.`)
  const { kid } = jwk
  const key = await importJWK(jwk, ALGORITHM)
  return (id, body) =>
    new SignJWT({ body_sha256: sha256(body) })
      .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid })
      .setIssuer(name)
      .setAudience(AUDIENCE)
      .setJti(id)
      .setIssuedAt()
      .setExpirationTime(LIFETIME)
      .sign(key)
}

/**
 * The event, when `token` vouches for exactly this body and was signed by the
 * key of the subgraph that it names; throws otherwise.
 */
export async function openEvent(token: string, body: string, keys: JWTVerifyGetKey): Promise<{ issuer: string; event: Event }> {
  const { payload, protectedHeader } = await jwtVerify(token, keys, {
    audience: AUDIENCE,
    typ: TYPE,
    algorithms: [ALGORITHM],
    requiredClaims: ['iss', 'jti', 'iat', 'exp', 'body_sha256'],
    maxTokenAge: LIFETIME,
    clockTolerance: 5,
  })
  const issuer = payload.iss ?? ''
  if (!mayVouch(protectedHeader.kid ?? '', issuer)) throw new Error('The key is of another subgraph.')
  if (payload['body_sha256'] !== sha256(body)) throw new Error('The token is of another body.')
  const event = Event.parse(JSON.parse(body))
  if (event.id !== payload.jti) throw new Error('The token is of another event.')
  return { issuer, event }
}

/**
 * A key with the id `call-center.2026-11` is of call-center alone, as it should
 * be where subgraphs run apart. One without a dot is shared by all subgraphs of
 * one machine.
 */
const mayVouch = (kid: string, name: string): boolean => !kid.includes('.') || kid.startsWith(`${name}.`)

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url')
