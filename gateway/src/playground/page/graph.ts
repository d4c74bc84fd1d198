/** An answer of the graph, or the plain sentence why there is none. */
export interface Answer {
  status: number
  data?: Record<string, unknown> | null
  errors?: { message: string; extensions?: { code?: string } }[]
}

export class Unreachable extends Error {
  constructor() {
    super('The gateway can’t be reached. Check that it runs and that you are online, then try again.')
  }
}

interface Request {
  query: string
  variables?: unknown
  operationName?: string | null | undefined
}

export interface AskOptions {
  token?: string | null
  headers?: Record<string, string> | undefined
  signal?: AbortSignal | undefined
}

export async function ask({ query, variables, operationName }: Request, { token, headers, signal }: AskOptions = {}): Promise<Answer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'apollographql-client-name': 'playground',
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables, operationName }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    throw signal?.aborted ? error : new Unreachable()
  })
  const body: unknown = await response.json().catch(() => null)
  if (typeof body !== 'object' || body === null) throw new Error(`The gateway answered with status ${response.status} and nothing that can be read.`)
  return { ...body, status: response.status }
}

/** The one field of a mutation; throws what the graph says when there is no such answer. */
export async function mutate<Result>(query: string, variables: unknown, options: AskOptions = {}): Promise<Result> {
  const { data, errors } = await ask({ query, variables }, options)
  const payload = data && Object.values(data)[0]
  if (!payload) throw new Error(errors?.[0]?.message ?? 'The gateway gave no answer.')
  return payload as Result
}

export interface UserError {
  code: string
  message: string
  field?: string[] | null
}

export interface Payload {
  errors: UserError[]
  retryAfterSeconds?: number | null
}

/** Why something was not done, and which input is to blame; null for none of them. */
export interface Refusal {
  code: string | null
  field: string | null
  message: string
}

export function refusalOf(payload: Payload): Refusal | null {
  const message = sentence(payload)
  const [first] = payload.errors
  return message === null || !first ? null : { code: first.code, field: first.field?.at(-1) ?? null, message }
}

/** One sentence for people. */
export function sentence({ errors, retryAfterSeconds }: Payload): string | null {
  const [first] = errors
  if (!first) return null
  if (first.code === 'THROTTLED' && retryAfterSeconds) return `Too many tries. Wait ${wait(retryAfterSeconds)}, then try again.`
  if (first.code === 'INVALID_CREDENTIALS' && !first.field) return 'That account or password is not right.'
  return first.message
}

const wait = (seconds: number) => (seconds < 120 ? `${seconds} ${seconds === 1 ? 'second' : 'seconds'}` : `${Math.ceil(seconds / 60)} minutes`)

export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
