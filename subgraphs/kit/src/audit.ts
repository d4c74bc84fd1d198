import type { Kysely } from 'kysely'
import { connection, type Connection, type ConnectionArgs } from './connection.ts'
import type { TenantDatabase } from './database.ts'
import { applyFilter, within } from './filter.ts'
import { kitTables } from './kit-tables.ts'

/** `AuditEvent` of `common.graphql`. */
export interface AuditEvent {
  sequence: string
  recordedAt: string
  action: string
  entity: string
  entityId: string
  userId: string | null
  onBehalfOfId: string | null
  clientId: string | null
  clientName: string | null
  operation: string | null
  ip: string | null
  userAgent: string | null
  oldValues: Record<string, unknown> | null
  newValues: Record<string, unknown> | null
}

/** `AuditEventFilter` of `common.graphql`. */
export interface AuditFilter {
  entity?: string | null | undefined
  entityId?: string | null | undefined
  userId?: string | null | undefined
  action?: string | null | undefined
  recordedAt?: { gte?: string | null | undefined; lt?: string | null | undefined } | null | undefined
}

/** The schema's audit log, newest first: the order of the chain. Without `values` it tells who did what, not what was in it. */
export async function auditConnection<DB>(db: TenantDatabase<DB>, args: ConnectionArgs, filter?: AuditFilter | null, { values = true } = {}): Promise<Connection<AuditEvent>> {
  // Every schema has this table, also where the subgraph's own types don't name it.
  const { edges, ...page } = await connection(db as unknown as TenantDatabase<unknown>, 'auditEvents', trx => select(trx, filter) as never, args, [{ column: 'sequence', direction: 'desc' }])
  return { ...page, edges: edges.map(({ cursor, node }) => ({ cursor, node: { ...toAuditEvent(node as AuditRow), ...(!values && { oldValues: null, newValues: null }) } })) }
}

type AuditRow = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

function select<DB>(trx: Kysely<DB>, filter: AuditFilter | null | undefined) {
  const log = kitTables(trx)
    .selectFrom('auditLog')
    // The number in the chain is unique in the organization, and so its id
    // here. Not as text: row security lets an index answer no cast.
    .select(['sequence', 'sequence as id', 'recordedAt', 'action', 'entity', 'entityId', 'userId', 'request', 'oldValues', 'newValues'])
  const narrowed = applyFilter(log, filter, {
    entity: (query, entity) => query.where('entity', '=', entity),
    entityId: (query, entityId) => query.where('entityId', '=', entityId),
    userId: (query, userId) => query.where('userId', '=', userId),
    action: (query, action) => query.where('action', '=', action),
    recordedAt: (query, period) => query.where(eb => within(eb.ref('recordedAt'), period)),
  })
  return kitTables(trx).selectFrom(narrowed.as('events')).selectAll()
}

function toAuditEvent({ sequence, recordedAt, action, entity, entityId, userId, request, oldValues, newValues }: AuditRow): AuditEvent {
  return {
    sequence, recordedAt, action, entity, entityId, userId,
    onBehalfOfId: request['onBehalfOf'] ?? null,
    clientId: request['clientId'] ?? null,
    clientName: request['clientName'] ?? null,
    operation: request['operation'] ?? null,
    ip: request['ip'] ?? null,
    userAgent: request['userAgent'] ?? null,
    oldValues: inCamelCase(oldValues),
    newValues: inCamelCase(newValues),
  }
}

/** Columns by the names that the graph gives them. */
const inCamelCase = (values: Record<string, unknown> | null): Record<string, unknown> | null =>
  values && Object.fromEntries(Object.entries(values).map(([column, value]) => [column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), value]))
