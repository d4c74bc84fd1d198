import { planned } from '@fieldgraph/kit/plans.fixture'
import { newId } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { SystemLogFilter } from '../api.generated.ts'
import type { DB } from '../db.ts'
import { selectSystemLogs } from './system-log.queries.ts'

const MONTHS = 4
const people = Array.from({ length: 100 }, () => newId('usr'))
const { asServed } = planned<DB>('device_fleet', ['system_logs'], async trx => {
  await sql`
    insert into device_fleet.system_logs (level, user_id, action, created_at)
    select (case i % 1000 when 0 then 'ERROR' when 1 then 'HELP' when 2 then 'WARNING' else 'INFO' end)::device_fleet.system_log_level, (${people}::text[])[1 + i % 100],
           case when i % 5000 = 3 then 'rare.' || i else 'sensor.read' end, date_trunc('month', now()) + i * ${MONTHS} * interval '1 month' / 40000
      from generate_series(1, 39999) as i
  `.execute(trx)
})

const page = (filter: SystemLogFilter, place?: string) => asServed(async db => {
  const all = selectSystemLogs(db, filter).orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(sql.lit(21))
  const query = place === undefined ? all : all.where(sql<boolean>`(created_at, id) < (${place}, 'slg_')`)
  const plan = (await query.explain('text', sql`analyze, buffers, costs off, timing off, summary off`)).flatMap(line => Object.values(line)).join('\n')
  const [, pages = '0'] = /Buffers: shared hit=(\d+)/.exec(plan) ?? []
  return { plan, pages: Number(pages) }
})

test.each<[filter: SystemLogFilter, condition: string]>([
  [{}, 'organization_id ='],
  [{ userId: { eq: people[7]! } }, 'user_id ='],
  [{ level: ['ERROR'] }, 'organization_id ='],
  [{ level: ['HELP'] }, 'organization_id ='],
  [{ level: ['WARNING'] }, 'organization_id ='],
  [{ createdAt: { gte: '2026-01-01T00:00:00Z' } }, 'created_at >='],
  [{ action: 'rare.' }, 'action >='],
])('entries by %j are read by an index, without the rest of the log', async (filter, condition) => {
  const { plan, pages } = await page(filter)
  expect(plan).not.toContain('Seq Scan')
  expect(plan).not.toContain('Rows Removed by Filter')
  expect(plan.split('\n').find(line => line.includes('Index Cond:'))).toContain(condition)
  expect(pages).toBeLessThan(120)
})

test('a page deep in the log costs what the first one does', async () => {
  const first = await page({})
  const { rows } = await asServed(db => sql<{ at: string }>`select created_at as at from device_fleet.system_logs order by created_at limit 1 offset 500`.execute(db))
  const deep = await page({}, rows[0]!.at)
  expect(deep.plan).toContain('rows=21')
  expect(deep.pages).toBeLessThan(first.pages + 30)
})
