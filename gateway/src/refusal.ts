import type { GraphQLFormattedError, SourceLocation } from 'graphql'

export interface RefusalOptions {
  /** HTTP status; 400 unless said. */
  status?: number
  /** Machine-readable facts, e.g. the limit and what was asked for. */
  facts?: Readonly<Record<string, unknown>>
  headers?: Readonly<Record<string, string>>
  /** Where in the document. */
  locations?: readonly SourceLocation[] | undefined
}

/** A request that is turned away before anything is done for it: a code, a sentence, the numbers. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: string
  readonly status: number
  readonly facts: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
  readonly locations: readonly SourceLocation[] | undefined

  constructor(code: string, message: string, { status = 400, facts = {}, headers = {}, locations }: RefusalOptions = {}) {
    super(message)
    this.code = code
    this.status = status
    this.facts = facts
    this.headers = headers
    this.locations = locations
  }
}

export const toError = ({ code, message, facts, locations }: Refusal): GraphQLFormattedError => ({ message, ...(locations && { locations }), extensions: { code, ...facts } })

/** The same words for every token that is not good, whatever is wrong with it. */
export const badToken = () => new Refusal('UNAUTHENTICATED', 'This token is not valid. Sign in again.', { status: 401, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } })

/** Of a token that is good, but not here. */
export const wrongAddress = () => new Refusal('FORBIDDEN', 'This API client may not be used from this address.', { status: 403 })

export const signInFirst = () => new Refusal('UNAUTHENTICATED', 'Sign in first.', { status: 401, headers: { 'www-authenticate': 'Bearer' } })
