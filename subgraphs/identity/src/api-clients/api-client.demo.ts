import type { DemoClient } from '@fieldgraph/kit/demo'
import type { Kysely } from 'kysely'
import type { DB } from '../db.ts'
import { hashSecret } from '../tokens/secrets.ts'
import { insertApiClient } from './api-client.queries.ts'
import { visiblePart } from './api-client.service.ts'

/** The demo partners' clients, whose secrets are known to everyone who reads this repository: for the demo only. */
export async function seedApiClients(trx: Kysely<DB>, clients: readonly DemoClient[]): Promise<void> {
  for (const { id, name, client, secret, scopes } of clients) {
    await insertApiClient(trx, {
      id, name, client,
      scopes: [...scopes],
      secretHash: hashSecret(secret),
      secretPrefix: visiblePart(secret),
      allowedIpRanges: [],
      requestsPerMinute: null,
      expiresAt: null,
    })
  }
}
