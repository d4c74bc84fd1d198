import { GraphQLError, parse } from 'graphql'
import { LRUCache } from 'lru-cache'
import { exceeded, LIMITS } from '../limits/limits.ts'
import { factsOf, type OperationFacts } from '../limits/operation-facts.ts'
import { Refusal } from '../refusal.ts'

export interface Found {
  /** The operation that the request means. */
  operation: OperationFacts
  /** It and its neighbours in the document, which are validated together. */
  all: readonly OperationFacts[]
}

export interface Documents {
  /** Throws a Refusal when there is no such operation or a limit is passed. */
  find(text: string, operationName: string | null): Found
}

const KEPT_CHARACTERS = 4_000_000

/** Reads each document once; only good ones are kept. */
export function createDocuments(): Documents {
  const known = new LRUCache<string, OperationFacts[]>({ maxSize: KEPT_CHARACTERS, sizeCalculation: (_, text) => text.length + 200 })
  return {
    find(text, operationName) {
      let operations = known.get(text)
      if (!operations) {
        operations = read(text)
        known.set(text, operations)
      }
      return { operation: choose(operations, operationName), all: operations }
    },
  }
}

function read(text: string): OperationFacts[] {
  try {
    return factsOf(parse(text, { noLocation: true, maxTokens: LIMITS.tokens }))
  } catch (error) {
    if (error instanceof Refusal) throw error
    // The parser goes one call deeper for each level.
    if (error instanceof RangeError) throw exceeded('DEPTH_LIMIT_EXCEEDED', `Fields may be nested ${LIMITS.depth} deep at most, and values ${LIMITS.inputDepth}.`, LIMITS.depth)
    if (!(error instanceof GraphQLError)) throw error
    if (/contains more \w+ \d+ tokens/.test(error.message)) throw exceeded('TOKEN_LIMIT_EXCEEDED', `A document may have ${LIMITS.tokens} tokens at most.`, LIMITS.tokens)
    throw new Refusal('GRAPHQL_PARSE_FAILED', error.message.slice(0, 300), { locations: error.locations })
  }
}

function choose(operations: readonly OperationFacts[], wanted: string | null): OperationFacts {
  const [only, second] = operations
  if (!only) throw unresolved('The document has no operation.')
  if (wanted === null) {
    if (second) throw unresolved('The document has more than one operation: say which by operationName.')
    return only
  }
  const found = operations.find(({ name }) => name === wanted)
  if (!found) throw unresolved('The document has no operation of this name.')
  return found
}

const unresolved = (sentence: string) => new Refusal('OPERATION_RESOLUTION_FAILURE', sentence)
