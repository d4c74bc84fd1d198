import { createDatabase, tenantDatabase } from '@fieldgraph/kit/database'
import { sql, type Kysely } from 'kysely'
import type { DB } from '../../subgraphs/device-fleet/src/db.generated.ts'
import { selectVersionCounts } from '../../subgraphs/device-fleet/src/device-software/device-software.queries.ts'
import { selectDevices } from '../../subgraphs/device-fleet/src/devices/device.queries.ts'
import { selectParts } from '../../subgraphs/device-fleet/src/pressure-series/pressure-series.queries.ts'
import { seriesOf } from '../../subgraphs/device-fleet/src/pressure-series/pressure-series.ts'
import { selectSystemLogs } from '../../subgraphs/device-fleet/src/system-logs/system-log.queries.ts'
import { selectTotals } from '../../subgraphs/device-fleet/src/test-pass-rates/test-pass-rate.queries.ts'
import { adminUrlOf, servingUrlOf } from './databases.ts'
import { fillDevices, id, ORGANIZATION, type SeriesSize } from './device-records.ts'
import { explain } from './explain.ts'
import { inTurn } from './in-turn.ts'
import { median, round, say, type Figure } from './report.ts'
import type { System } from './system.ts'

const SCHEMA = 'device_fleet'
const MOST_MS = 100
const MOST_OF_JSON = 0.1
const ROUNDS = 9
const settings = { 'app.organization_id': ORGANIZATION, 'app.user_id': id('usr', 7), 'app.client_id': '', 'app.row_level': 'all' } as const

/** (j) A large fleet's figures, (k) its log at any depth, and (l) a long series. */
export async function benchDevices(system: System): Promise<Figure[]> {
  const size = await fillDevices(adminUrlOf(system))
  const db = createDatabase<DB>({ url: servingUrlOf(system, SCHEMA), schema: SCHEMA, poolSize: 1 })
  try {
    return [...(await benchStatements(system, db)), ...(await benchSeries(db, size))]
  } finally {
    await db.destroy()
  }
}

async function benchStatements(system: System, db: Kysely<DB>): Promise<Figure[]> {
  const year = { from: '2025-06-01', until: '2026-06-01' }
  const logs = selectSystemLogs(db).orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(sql.lit(21))
  // Where the ten millions are half behind one.
  const deep = logs.where(sql<boolean>`(created_at, id) < (${sql.lit(await middleOf(db))}::timestamptz, ${sql.lit(id('slg', 5_000_000))})`)
  const questions = {
    '(j) fleetSoftwareStatus of a software on 200,000 devices, of a million that are installed': selectVersionCounts(db, id('sof', 2)),
    '(j) devicesDueForTest in 30 days, of 200,000': selectDevices(db, { dueWithin: 30 }).orderBy('testDueOn').orderBy('id').limit(sql.lit(21)),
    '(j) testPassRate of a year, of a million tests': selectTotals(db, year, 'NONE'),
    '(j) testPassRate of a year by operator': selectTotals(db, year, 'OPERATOR'),
    '(j) testPassRate of a year by customer': selectTotals(db, year, 'CUSTOMER'),
    '(k) the first page of ten million log entries': logs,
    '(k) a page in the midst of them': deep,
    '(k) the first page of errors': selectSystemLogs(db, { level: ['ERROR'] }).orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(sql.lit(21)),
  }
  const figures: Figure[] = []
  for (const [name, question] of Object.entries(questions)) {
    const statement = question.compile()
    const runs = []
    for (let count = 0; count < ROUNDS; count++) runs.push(await explain(servingUrlOf(system, SCHEMA), SCHEMA, settings, statement.sql, statement.parameters))
    const { scans } = runs[0]!
    const milliseconds = round(median(runs.map(run => run.milliseconds)), 1)
    // Of versions there are a hundred.
    const byIndex = scans.every(scan => !scan.startsWith('Seq Scan') || scan.endsWith('software_versions'))
    say(`${name}: ${[...new Set(scans)].join(', ')}`)
    figures.push({ name: `${name}, ms in PostgreSQL`, measured: { ms: milliseconds }, ratio: milliseconds, goal: `under ${MOST_MS} ms, by index`, met: milliseconds < MOST_MS && byIndex })
  }
  return figures
}

/** When what is in the middle of the log was written. */
async function middleOf(db: Kysely<DB>): Promise<string> {
  const { createdAt } = await tenantDatabase(db, settings).read(trx => selectSystemLogs(trx).where('id', '=', id('slg', 5_000_000)).executeTakeFirstOrThrow())
  return createdAt
}

async function benchSeries(db: Kysely<DB>, { packed, json }: SeriesSize): Promise<Figure[]> {
  const tenant = tenantDatabase(db, settings)
  const ways = {
    pressureSeries: async () => seriesOf(await tenant.read(trx => selectParts(trx, [id('trp', 0)]).execute()), 1000),
  }
  if ((await ways.pressureSeries()).length < 900) throw new Error('The series has too few points.')
  const milliseconds = round(median((await inTurn(ways, 3, ROUNDS)).pressureSeries), 1)
  const part = round(packed / json, 3)
  return [
    { name: '(l) pressureSeries of 1,000 points from a million, with the way to PostgreSQL, ms', measured: { ms: milliseconds }, ratio: milliseconds, goal: `under ${MOST_MS} ms`, met: milliseconds < MOST_MS },
    { name: '(l) a million points of pressure as they are kept, of plain JSON', measured: { packed, json }, ratio: part, goal: `under ${MOST_OF_JSON}`, met: part < MOST_OF_JSON },
  ]
}
