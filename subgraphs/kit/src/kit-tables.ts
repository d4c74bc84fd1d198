import type { Generated, Kysely } from 'kysely'

/** The tables that `app.tenant_schema()` makes in every subgraph's schema. */
export interface KitTables {
  auditLog: {
    organizationId: string
    sequence: string
    recordedAt: string
    action: string
    entity: string
    entityId: string
    userId: string | null
    request: Record<string, string | null>
    oldValues: Record<string, unknown> | null
    newValues: Record<string, unknown> | null
  }
  idempotencyKeys: {
    organizationId: Generated<string>
    actorId: string
    key: string
    action: string
    requestHash: string
    response: unknown
  }
  outbox: {
    id: Generated<string>
    organizationId: Generated<string>
    type: string
    subjectId: string
    userId: Generated<string | null>
    data: unknown
    occurredAt: Generated<string>
    deliveredAt: string | null
  }
}

/** The same transaction, as the kit knows it: every subgraph's schema has these tables. */
export const kitTables = <DB>(trx: Kysely<DB>): Kysely<KitTables> => trx as unknown as Kysely<KitTables>
