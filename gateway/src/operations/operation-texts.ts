import { LRUCache } from 'lru-cache'
import { createHash } from 'node:crypto'
import { Refusal, signInFirst } from '../refusal.ts'
import type { GraphQLRequest } from './graphql-request.ts'
import type { Manifests } from './manifests.ts'

export interface Asker {
  kind: 'user' | 'client' | 'anonymous' | 'service'
  /** The name under which a partner's operations are registered. */
  client: string | null
}

export interface OperationTexts {
  /** What the request asks: its own text, a partner's registered one, or one that a signed-in person sent before. */
  textOf(request: GraphQLRequest, asker: Asker): Promise<string>
  /** Keeps a text under its hash, once it has proved to be a good one. */
  remember(request: GraphQLRequest, asker: Asker): void
}

const KEPT_CHARACTERS = 4_000_000

export function createOperationTexts(manifests: Manifests): OperationTexts {
  const remembered = new LRUCache<string, string>({ maxSize: KEPT_CHARACTERS, sizeCalculation: text => text.length + 200 })

  async function registered({ query, documentId }: GraphQLRequest, client: string | null): Promise<string> {
    if (query !== null || documentId === null) throw new Refusal('PERSISTED_QUERY_ID_REQUIRED', 'This client runs only its registered operations: send the id of one, and no text.')
    const body = client === null ? null : await manifests.find(client, documentId)
    if (body === null) throw new Refusal('PERSISTED_QUERY_NOT_IN_LIST', 'No operation of this id is registered for this client.')
    return body
  }

  return {
    async textOf(request, asker) {
      const { query, documentId } = request
      if (asker.kind === 'client') return registered(request, asker.client)
      if (query !== null) {
        if (documentId !== null && documentId !== hashOf(query)) throw new Refusal('PERSISTED_QUERY_HASH_MISMATCH', 'The hash is not that of the query.')
        return query
      }
      if (asker.kind !== 'user') throw signInFirst()
      const text = remembered.get(documentId ?? '')
      // Message and code by which clients know that they must send the text.
      if (text === undefined) throw new Refusal('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound', { status: 200, headers: { 'cache-control': 'private, no-cache, must-revalidate' } })
      return text
    },
    remember({ query, documentId }, { kind }) {
      if (kind === 'user' && query !== null && documentId !== null) remembered.set(documentId, query)
    },
  }
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
