import type { GraphQLFormattedError } from 'graphql'

/** What the house's subgraphs say on purpose (see the kit's `errors`); anything else is a fault and masked. */
const FROM_SUBGRAPHS = new Set([
  'UNAUTHENTICATED', 'FORBIDDEN', 'INVALID_INPUT', 'NOT_FOUND', 'CONFLICT', 'ALREADY_EXISTS', 'INVALID_TRANSITION',
  'IDEMPOTENCY_KEY_REUSED', 'THROTTLED', 'TIMEOUT', 'INTERNAL_SERVER_ERROR',
])
const FROM_GATEWAY = new Set([...FROM_SUBGRAPHS, 'SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_BUSY', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE'])

/** Whether a code was given on purpose; an error without is a fault. */
export const isKnown = (code: unknown): boolean => typeof code === 'string' && (code === 'BAD_USER_INPUT' || FROM_GATEWAY.has(code))

const MOST_CHARACTERS = 500

export interface SubgraphError {
  message: string
  extensions: Record<string, unknown> & { code: string }
}

/** What of a subgraph's error may go on: code, sentence, field, how long to wait. */
export function fromSubgraph(error: unknown, service: string): SubgraphError {
  const { message, extensions } = asRecord(error)
  const { code, field, retryAfterSeconds } = asRecord(extensions)
  if (code === 'SERVICE_UNAVAILABLE') return unavailable(service)
  if (typeof code !== 'string' || typeof message !== 'string' || !FROM_SUBGRAPHS.has(code)) return masked()
  return {
    message: shortened(message),
    extensions: {
      code,
      ...(Array.isArray(field) && field.every(part => typeof part === 'string') && { field }),
      ...(typeof retryAfterSeconds === 'number' && { retryAfterSeconds }),
    },
  }
}

export const unavailable = (service: string): SubgraphError => ({
  message: `The part ${service} is not available at the moment. Try again shortly.`,
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', service },
})

export const busy = (service: string): SubgraphError => ({
  message: `The part ${service} has too much to do at the moment. Try again shortly.`,
  extensions: { code: 'SUBGRAPH_BUSY', service, retryAfterSeconds: 1 },
})

export const masked = (): SubgraphError => ({ message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } })

/** The last look at every error that the server answers; its stack and origin stay here. */
export function formatError({ message, path, locations, extensions = {} }: GraphQLFormattedError): GraphQLFormattedError {
  const at = { ...(locations && { locations }), ...(path && { path }) }
  const { code, stacktrace: _, ...facts } = extensions
  // What graphql-js found wrong with a variable is the same to a client as what a subgraph finds.
  if (code === 'BAD_USER_INPUT') return { message: shortened(message), ...at, extensions: { code: 'INVALID_INPUT', field: fieldIn(message) } }
  if (!isKnown(code) || code === 'INTERNAL_SERVER_ERROR') return { ...masked(), ...at }
  return { message: shortened(message), ...at, extensions: { code, ...facts } }
}

/** From graphql-js' words: Variable "$input" got invalid value "x" at "input.phone"; … */
function fieldIn(message: string): string[] | null {
  const variable = /^Variable "\$(\w+)"/.exec(message)?.[1]
  const at = / at "([\w.[\]]+)"; /.exec(message)?.[1]
  return at ? at.replaceAll(/\[(\d+)\]/g, '.$1').split('.') : variable ? [variable] : null
}

/** Names that the caller may not know are not suggested. */
export const withoutSuggestions = (message: string): string => message.replace(/ ?Did you mean .*$/s, '')

const shortened = (message: string): string => (message.length > MOST_CHARACTERS ? `${message.slice(0, MOST_CHARACTERS).toWellFormed()}…` : message)

const asRecord = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {})
