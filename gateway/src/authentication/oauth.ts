import { anonymous, type RequestMetadata } from '@fieldgraph/kit/identity'
import type { Logger } from '@fieldgraph/kit/log'
import { z } from 'zod'
import type { AskSubgraph } from '../ask-subgraph.ts'

export interface TokenAnswer {
  status: number
  body: Record<string, unknown>
  headers: Record<string, string>
}

interface Credentials {
  clientId: string
  clientSecret: string
}

const MUTATION = `mutation ClientTokenCreate($input: ClientTokenCreateInput!) {
  clientTokenCreate(input: $input) { accessToken expiresIn scope retryAfterSeconds errors { code message } }
}`
const Answer = z.object({
  data: z.object({
    clientTokenCreate: z.object({
      accessToken: z.string().nullish(),
      expiresIn: z.number().nullish(),
      scope: z.string().nullish(),
      retryAfterSeconds: z.number().nullish(),
      errors: z.array(z.object({ code: z.string(), message: z.string() })),
    }),
  }),
})
/** What `@length` of identity would refuse as well. */
const MOST = { clientId: 100, clientSecret: 200, scope: 4000 }

/** Client credentials (RFC 6749, 4.4): a partner's secret for a token. */
export function createTokenEndpoint({ ask, log }: { ask: AskSubgraph; log: Logger }) {
  return async (form: URLSearchParams, authorization: string | undefined, metadata: RequestMetadata): Promise<TokenAnswer> => {
    if ([...form.keys()].some((name, at, all) => all.indexOf(name) !== at)) return refused('invalid_request', 'A parameter is there twice.')
    const grant = form.get('grant_type')
    if (!grant) return refused('invalid_request', 'grant_type is missing.')
    if (grant !== 'client_credentials') return refused('unsupported_grant_type', 'Only client_credentials is supported.')
    if (authorization !== undefined && form.has('client_secret')) return refused('invalid_request', 'Send the secret by HTTP Basic or in the form, not by both.')
    const credentials = authorization === undefined ? fromForm(form) : fromBasic(authorization)
    if (!credentials || (form.has('client_id') && form.get('client_id') !== credentials.clientId)) return wrongClient(authorization !== undefined)
    const scope = form.get('scope')
    if (scope !== null && scope.length > MOST.scope) return refused('invalid_scope', 'The scope is too long.')

    try {
      const answer = Answer.parse(
        await ask('identity', { query: MUTATION, operationName: 'ClientTokenCreate', variables: { input: { ...credentials, scope } } }, { identity: anonymous, tokenId: 'anonymous', metadata: { ...metadata, operation: 'ClientTokenCreate' } }),
      ).data.clientTokenCreate
      const codes = answer.errors.map(({ code }) => code)
      if (codes.includes('THROTTLED')) return refused('temporarily_unavailable', 'Too many tries. Wait before the next one.', 429, { 'retry-after': String(answer.retryAfterSeconds ?? 30) })
      if (codes.includes('INVALID_SCOPE')) return refused('invalid_scope', 'The client does not have this scope.')
      if (codes.length > 0 || !answer.accessToken) return wrongClient(authorization !== undefined)
      return { status: 200, headers: {}, body: { access_token: answer.accessToken, token_type: 'Bearer', expires_in: answer.expiresIn ?? 600, scope: answer.scope ?? '' } }
    } catch (error) {
      log.error({ err: error }, 'a client token could not be made')
      return refused('temporarily_unavailable', 'Sign-in is not available at the moment. Try again shortly.', 503, { 'retry-after': '5' })
    }
  }
}

function fromForm(form: URLSearchParams): Credentials | null {
  return checked(form.get('client_id'), form.get('client_secret'))
}

/** Both parts are form-encoded inside (RFC 6749, 2.3.1). */
function fromBasic(authorization: string): Credentials | null {
  const encoded = /^Basic ([A-Za-z0-9+/=_-]{1,1000})$/i.exec(authorization)?.[1]
  const [, clientId, clientSecret] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded ?? '', 'base64').toString('utf8')) ?? []
  if (clientId === undefined || clientSecret === undefined) return null
  try {
    return checked(decodeURIComponent(clientId.replaceAll('+', ' ')), decodeURIComponent(clientSecret.replaceAll('+', ' ')))
  } catch {
    return null
  }
}

const checked = (clientId: string | null, clientSecret: string | null): Credentials | null =>
  clientId && clientSecret && clientId.length <= MOST.clientId && clientSecret.length <= MOST.clientSecret ? { clientId, clientSecret } : null

const refused = (error: string, description: string, status = 400, headers: Record<string, string> = {}): TokenAnswer => ({ status, headers, body: { error, error_description: description } })

const wrongClient = (basic: boolean) => refused('invalid_client', 'The client or its secret is wrong.', 401, basic ? { 'www-authenticate': 'Basic realm="fieldgraph"' } : {})
