import type { GraphQLFormattedError } from 'graphql'
import { GRAPHQL_RESPONSE, type MediaType } from './media-type.ts'
import { toError, type Refusal } from './refusal.ts'

export interface Result {
  data?: unknown
  errors?: readonly GraphQLFormattedError[]
}

export interface Answer {
  status: number
  headers: Readonly<Record<string, string>>
  body: Result
}

/** Found wrong with the operation itself. Clients of application/json expect a 200 then (GraphQL over HTTP, 6.4.1). */
const ABOUT_THE_OPERATION = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'INVALID_INPUT', 'OPERATION_RESOLUTION_FAILURE'])

/** Something was done, perhaps not all of it. */
export function executed({ data, errors }: Result, type: MediaType): Answer {
  const body: Result = { ...(errors && errors.length > 0 && { errors }), ...(data !== undefined && { data }) }
  if (data !== undefined) return { status: 200, headers: {}, body }
  const code = errors?.[0]?.extensions?.['code']
  return { status: code === 'INTERNAL_SERVER_ERROR' ? 500 : statusFor(code, 400, type), headers: {}, body }
}

/** Nothing was done. */
export const refused = (refusal: Refusal, type: MediaType): Answer => ({ status: statusFor(refusal.code, refusal.status, type), headers: refusal.headers, body: { errors: [toError(refusal)] } })

const statusFor = (code: unknown, status: number, type: MediaType): number => (type !== GRAPHQL_RESPONSE && status === 400 && typeof code === 'string' && ABOUT_THE_OPERATION.has(code) ? 200 : status)
