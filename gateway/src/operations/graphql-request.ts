import { exceeded, LIMITS } from '../limits/limits.ts'
import { parseStrictly } from '../limits/strict-json.ts'
import { Refusal } from '../refusal.ts'

/** A request as the GraphQL-over-HTTP and persisted-documents specifications have it. */
export interface GraphQLRequest {
  query: string | null
  /** How a registered or remembered operation is named. */
  documentId: string | null
  operationName: string | null
  variables: Readonly<Record<string, unknown>>
}

const invalid = (sentence: string) => new Refusal('INVALID_REQUEST', sentence)

/** The request itself and its two maps lie around the variables. */
const AROUND = 2

export function readBody(body: unknown): GraphQLRequest {
  if (typeof body !== 'string' || body.trim() === '') throw invalid('The request has no body.')
  const value = parseStrictly(body, LIMITS.inputDepth + AROUND)
  if (Array.isArray(value)) throw new Refusal('BATCHING_NOT_SUPPORTED', 'Send one operation at a time: a list of operations is not served.')
  if (!isRecord(value)) throw invalid('The request must be an object with query, variables and operationName.')
  return read(value)
}

export function readSearch(search: URLSearchParams): GraphQLRequest {
  const json = (name: string) => {
    const text = search.get(name)
    return text === null || text === '' ? undefined : parseStrictly(text, LIMITS.inputDepth + AROUND - 1)
  }
  for (const name of ['query', 'documentId', 'operationName', 'variables', 'extensions']) {
    if (search.getAll(name).length > 1) throw invalid(`The parameter ${name} is there twice.`)
  }
  return read({ query: search.get('query') ?? undefined, documentId: search.get('documentId') ?? undefined, operationName: search.get('operationName') ?? undefined, variables: json('variables'), extensions: json('extensions') })
}

function read({ query, documentId, operationName, variables, extensions }: Record<string, unknown>): GraphQLRequest {
  if (query !== undefined && query !== null && typeof query !== 'string') throw invalid('The query must be text.')
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') throw invalid('The operationName must be text.')
  if (variables !== undefined && variables !== null && !isRecord(variables)) throw invalid('The variables must be an object.')
  if (extensions !== undefined && extensions !== null && !isRecord(extensions)) throw invalid('The extensions must be an object.')
  if (documentId !== undefined && documentId !== null && typeof documentId !== 'string') throw invalid('The documentId must be text.')
  if (typeof query === 'string' && query.length > LIMITS.document) throw exceeded('DOCUMENT_LIMIT_EXCEEDED', `A document may have ${LIMITS.document} characters at most: send values as variables.`, LIMITS.document, query.length)
  const id = documentId ?? persistedId(extensions?.['persistedQuery'])
  if (typeof query !== 'string' && id === null) throw invalid('The request has neither a query nor the id of one.')
  return {
    query: typeof query === 'string' ? query : null,
    documentId: id?.replace(/^sha256:/, '') ?? null,
    operationName: typeof operationName === 'string' && operationName !== '' ? operationName : null,
    variables: variables ?? {},
  }
}

/** Apollo's form: { version: 1, sha256Hash }. */
function persistedId(persisted: unknown): string | null {
  if (persisted === undefined || persisted === null) return null
  if (!isRecord(persisted) || persisted['version'] !== 1 || typeof persisted['sha256Hash'] !== 'string') throw invalid('The extension persistedQuery must have version 1 and a sha256Hash.')
  return persisted['sha256Hash']
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
