import { expectIndex, planned } from '@fieldgraph/kit/plans.fixture'
import { newId } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { ConfigBackupFilter } from '../api.generated.ts'
import type { DB } from '../db.ts'
import { selectBackups } from './config-backup.queries.ts'

const people = Array.from({ length: 50 }, () => newId('usr'))
const { planOf } = planned<DB>('device_fleet', ['config_backups'], async trx => {
  await sql`
    insert into device_fleet.config_backups (name, format_version, content, checksum, counts, created_by_id, created_at)
    select 'Daily', 1, '{}', repeat('0', 64), '{}', (${people}::text[])[1 + i % 50], now() - i * interval '1 day' from generate_series(1, 2000) as i
  `.execute(trx)
})

test.each<[filter: ConfigBackupFilter, index: string, condition: string]>([
  [{}, 'config_backups_by_created_at', 'organization_id ='],
  [{ createdAt: { gte: '2026-01-01T00:00:00Z' } }, 'config_backups_by_created_at', 'created_at >='],
  [{ createdById: { eq: people[0]! } }, 'config_backups_of_creator', 'created_by_id ='],
])('backups by %j are read from the index %s', async (filter, index, condition) => {
  const plan = await planOf(db => selectBackups(db, filter).orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(sql.lit(21)))
  expectIndex(plan, index, condition)
  expect(plan).not.toContain('Sort')
})
