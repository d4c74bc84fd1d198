import type { AuditEvent } from '@fieldgraph/kit/audit'

export type AuditEventRow = AuditEvent
