import pg from 'pg'
import { pack } from '../../subgraphs/device-fleet/src/pressure-series/packed-points.ts'
import { say } from './report.ts'

export const ORGANIZATION = 'org_01bench0000000000000000001'
const DEVICES = 200_000
const SOFTWARE = 5
const REPORTS = 1_000_000
const LOGS = 10_000_000
const MONTHS = 10
const POINTS = 1_000_000
const POINTS_OF_PART = 10_000
const PART = 100_000
/** Parts of a table are written, and indexes built, so many at once. */
const CONNECTIONS = 3

export const id = (prefix: string, number: number) => `${prefix}_${String(number).padStart(26, '0')}`
const key = (prefix: string, number: string) => `'${prefix}_' || lpad((${number})::text, 26, '0')`

/** The sizes of a million points of pressure, in bytes. */
export interface SeriesSize {
  packed: number
  json: number
}

/** As of one organization: what a fleet of 200,000 devices leaves behind in two years. */
export async function fillDevices(adminUrl: string): Promise<SeriesSize> {
  const client = await connect(adminUrl)
  await client.query(`insert into customers (id, name) select ${key('dcu', 'n')}, 'Customer ' || n from generate_series(0, 999) n`)
  await client.query(`insert into software (id, name, category) select ${key('sof', 'n')}, 'Software ' || n, 'FIRMWARE' from generate_series(0, ${SOFTWARE - 1}) n`)
  await client.query(`
    insert into software_versions (id, software_id, version_number, checksum, released_at)
    select ${key('sve', 'n')}, ${key('sof', `n % ${SOFTWARE}`)}, '1.' || n / ${SOFTWARE} || '.0', repeat('0', 64), now() from generate_series(0, ${SOFTWARE * 20 - 1}) n`)
  await withoutIndexes(client, adminUrl, 'devices', () => inParts(client, 'devices', DEVICES, `
    insert into devices (id, device_number, device_type, serial_number, customer_id, last_tested_at)
    select ${key('dev', 'n')}, 'D' || lpad(n::text, 8, '0'), (enum_range(null::device_type))[1 + n % 5], 'S' || n, ${key('dcu', 'n % 1000')}, now() - n % 400 * interval '1 day'`))
  await withoutIndexes(client, adminUrl, 'device_software', () => inParts(client, 'what is on devices', DEVICES * SOFTWARE, `
    insert into device_software (id, device_id, software_id, version_id, installed_version, installation_status)
    select ${key('dsw', 'n')}, ${key('dev', `n / ${SOFTWARE}`)}, ${key('sof', `n % ${SOFTWARE}`)}, ${key('sve', `n % ${SOFTWARE} + n / ${SOFTWARE} % 20 * ${SOFTWARE}`)},
           '1.' || n / ${SOFTWARE} % 20 || '.0', (case when n / ${SOFTWARE} % 20 < 19 then 'OUTDATED' else 'INSTALLED' end)::device_software_status`))
  await fillReports(client, adminUrl)
  const size = await fillSeries(client)
  await fillLogs(client, adminUrl)
  // What autovacuum does by itself, in its own time.
  await client.query('vacuum analyze devices, software, software_versions, device_software, test_totals, pressure_parts')
  await client.query('analyze test_reports, system_logs')
  await client.end()
  return size
}

async function connect(adminUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  // Without triggers: millions of audit rows are not what is measured here.
  await client.query(`set session_replication_role to replica; set search_path to device_fleet, app; set synchronous_commit to off; set maintenance_work_mem to '512MB'`)
  await client.query(`select set_config('app.organization_id', $1, false)`, [ORGANIZATION])
  return client
}

async function inParts(client: pg.Client, what: string, count: number, statement: string): Promise<void> {
  for (let from = 0; from < count; from += PART) {
    say(`${what}: ${Math.round((from / count) * 100)} %`)
    await client.query(`${statement} from generate_series($1::bigint, $2::bigint) n`, [from, Math.min(from + PART, count) - 1])
  }
}

/** To build an index of all rows takes far less than to keep it row by row. */
async function withoutIndexes(client: pg.Client, adminUrl: string, table: string, fill: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
     where indrelid = $1::regclass and not exists (select from pg_constraint where conindid = indexrelid)`, [table])
  for (const { name } of rows) await client.query(`drop index ${name}`)
  await fill()
  await atOnce(adminUrl, rows, async (builder, { definition }) => {
    say(definition.replace(/ ON .*/, ''))
    await builder.query(definition)
  })
}

/** Each item by one of a few connections. */
async function atOnce<Item>(adminUrl: string, items: readonly Item[], work: (client: pg.Client, item: Item, number: number) => Promise<void>): Promise<void> {
  const waiting = items.entries()
  await Promise.all(Array.from({ length: CONNECTIONS }, async () => {
    const client = await connect(adminUrl)
    for (const [number, item] of waiting) await work(client, item, number)
    await client.end()
  }))
}

/** In two years; by day and group they are counted as the trigger would have counted them. */
async function fillReports(client: pg.Client, adminUrl: string): Promise<void> {
  const state = `case when n % 50 = 0 then 'ABORTED' else 'COMPLETED' end`
  const verdict = `case when n % 50 > 0 then (case when n % 20 = 1 then 'FAIL' when n % 100 = 7 then 'ERROR' else 'PASS' end) end`
  const ended = `(timestamptz '2025-01-01 00:00Z' + n * interval '63.072 seconds')`
  await withoutIndexes(client, adminUrl, 'test_reports', () => inParts(client, 'test reports', REPORTS, `
    insert into test_reports (id, scenario_id, scenario_version, device_id, device_type, operator_id, customer_id, state, verdict, start_time, end_time, ended_on, abort_reason)
    select ${key('trp', 'n')}, ${key('tsc', 'n % 50')}, 1, ${key('dev', `n % ${DEVICES}`)}, (enum_range(null::device_type))[1 + n % 5], ${key('usr', 'n % 200')}, ${key('dcu', 'n * 7 % 1000')},
           (${state})::test_state, (${verdict})::test_verdict, ${ended} - interval '10 minutes', ${ended}, (${ended} at time zone 'UTC')::date, case when n % 50 = 0 then 'Out of air' end`))
  say('their totals')
  await client.query(`
    insert into test_totals (organization_id, by_month, day, grouped_by, key, passed, failed, in_error, aborted)
    select organization_id, false, ended_on,
           case when grouping(customer_id) = 0 then 'CUSTOMER' when grouping(device_type) = 0 then 'DEVICE_TYPE' when grouping(operator_id) = 0 then 'OPERATOR' when grouping(scenario_id) = 0 then 'SCENARIO' else 'NONE' end,
           coalesce(customer_id, device_type::text, operator_id, scenario_id, ''),
           count(*) filter (where verdict = 'PASS'), count(*) filter (where verdict = 'FAIL'), count(*) filter (where verdict = 'ERROR'), count(*) filter (where state = 'ABORTED')
      from test_reports where organization_id = $1
     group by organization_id, ended_on, grouping sets ((), (customer_id), (device_type), (operator_id), (scenario_id))`, [ORGANIZATION])
  await client.query(`
    insert into test_totals (organization_id, by_month, day, grouped_by, key, passed, failed, in_error, aborted)
    select organization_id, true, date_trunc('month', day)::date, grouped_by, key, sum(passed), sum(failed), sum(in_error), sum(aborted) from test_totals where organization_id = $1 group by 1, 3, 4, 5`, [ORGANIZATION])
}

/** A pressure that wanders, read each millisecond to a thousandth, as of the first report. */
async function fillSeries(client: pg.Client): Promise<SeriesSize> {
  const size: SeriesSize = { packed: 0, json: 0 }
  let state = 1
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  let value = 101.3
  for (let part = 0; part < POINTS / POINTS_OF_PART; part++) {
    // A clock that is late by some microseconds, now and then.
    const offsets = Float64Array.from({ length: POINTS_OF_PART }, (_, index) => (part * POINTS_OF_PART + index) * 1000 + Math.floor(random() * 20))
    const values = offsets.map(() => (value = Math.round((value + random() - 0.5) * 1000) / 1000))
    const points = pack({ offsets, values })
    size.packed += points.length
    size.json += JSON.stringify(Array.from(offsets, (at, index) => ({ at, value: values[index] }))).length
    await client.query('insert into pressure_parts (report_id, part_number, point_count, first_offset, last_offset, points) values ($1, $2, $3, $4, $5, $6)', [id('trp', 0), part + 1, POINTS_OF_PART, offsets[0], offsets.at(-1), points])
  }
  return size
}

/** A partition for each month, as housekeeping would have made them: filled, given its indexes, and then made a part of the log. */
async function fillLogs(client: pg.Client, adminUrl: string): Promise<void> {
  const first = `(date_trunc('month', now() at time zone 'UTC') - interval '${MONTHS} months')`
  const { rows: months } = await client.query<{ part: string; from: string; until: string }>(`
    select 'system_logs_' || to_char(month, 'YYYY_MM') as part, month::date || ' 00:00+00' as from, (month + interval '1 month')::date || ' 00:00+00' as until
      from generate_series(0, ${MONTHS - 1}) i, lateral (select ${first} + i * interval '1 month' as month) as months`)
  const { rows: indexes } = await client.query<{ definition: string; key: string | null }>(`
    select pg_get_indexdef(indexrelid) as definition, (select pg_get_constraintdef(oid) from pg_constraint where conindid = indexrelid and contype = 'p') as key from pg_index where indrelid = 'system_logs'::regclass`)
  await atOnce(adminUrl, months, async (writer, { part, from }, number) => {
    say(`system logs: ${part}`)
    await writer.query(`create table ${part} (like system_logs including defaults including constraints)`)
    await writer.query(`
      insert into ${part} (id, organization_id, level, user_id, action, details, ip, created_at)
      select ${key('slg', `n + ${(number * LOGS) / MONTHS}`)}, $1, (enum_range(null::system_log_level))[1 + n % 4], ${key('usr', 'n % 200')}, 'device.' || n % 50, '{}', '203.0.113.7', $2::timestamptz + n * interval '2.4 seconds'
        from generate_series(0, ${LOGS / MONTHS - 1}) n`, [ORGANIZATION, from])
    for (const { definition, key: primary } of indexes) await writer.query(primary ? `alter table ${part} add ${primary}` : definition.replace(/INDEX .*? USING/, `INDEX ON ${part} USING`))
  })
  for (const { part, from, until } of months) {
    await client.query(`alter table system_logs attach partition ${part} for values from ('${from}') to ('${until}')`)
    await client.query(`select organization_rows('${part}')`)
  }
}
