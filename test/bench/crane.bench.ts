import { createDatabase, tenantDatabase } from '@fieldgraph/kit/database'
import type { CompiledQuery } from 'kysely'
import pg from 'pg'
import type { DB } from '../../subgraphs/crane-crm/src/db.generated.ts'
import { selectAvailableEquipment } from '../../subgraphs/crane-crm/src/equipment-bookings/availability.queries.ts'
import { selectAvailableOperators } from '../../subgraphs/crane-crm/src/operator-bookings/available-operators.queries.ts'
import { findCandidates, type Wanted } from '../../subgraphs/crane-crm/src/search/search.queries.ts'
import { fillCrane, ORGANIZATION, salesperson } from './crane-records.ts'
import { adminUrlOf, servingUrlOf } from './databases.ts'
import { explain } from './explain.ts'
import { inTurn } from './in-turn.ts'
import { median, round, say, type Figure } from './report.ts'
import type { System } from './system.ts'

const MOST_MS = 50
const ROUNDS = 9
const settings = (rowLevel: string) => ({ 'app.organization_id': ORGANIZATION, 'app.user_id': salesperson(7), 'app.client_id': '', 'app.row_level': rowLevel }) as const

/** (h) Search among a million records and (i) what is free among a million bookings, of one organization. */
export async function benchCrane(system: System): Promise<Figure[]> {
  await fillCrane(adminUrlOf(system))
  const db = createDatabase<DB>({ url: servingUrlOf(system, 'crane_crm'), schema: 'crane_crm', poolSize: 1 })
  try {
    return [...(await benchSearch(system, db)), ...(await benchAvailability(system, db))]
  } finally {
    await db.destroy()
  }
}

type Db = ReturnType<typeof createDatabase<DB>>

const texts = {
  'a mistyped name': 'Mahindar',
  'a mistyped name of two words': 'mahindra constructoin',
  'a name of each fiftieth': 'Mahindra',
  'a word of each fourth': 'ltd',
  'two letters': 'ma',
  'the last digits of a number': '0000807',
}

async function benchSearch(system: System, db: Db): Promise<Figure[]> {
  const wanted = (text: string): Wanted => ({ text, types: ['CUSTOMER', 'CONTACT', 'LEAD', 'DEAL', 'EQUIPMENT'], byContactData: true })
  const before = await usesOf(system)
  const figures: Figure[] = []
  for (const [rowLevel, who] of [['all', 'who sees all'], ['own', 'a salesperson']] as const) {
    const tenant = tenantDatabase(db, settings(rowLevel))
    const search = (text: string) => tenant.read(trx => findCandidates(trx, wanted(text), 20))
    const ways = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, () => search(text)]))
    for (const [name, way] of Object.entries(ways)) if ((await way()).length === 0) throw new Error(`Nothing is found by ${name}.`)
    const times = await inTurn(ways, 3, ROUNDS)
    for (const [name, each] of Object.entries(times)) {
      const milliseconds = round(median(each), 1)
      figures.push({ name: `(h) search for ${name}, of ${who}, ms`, measured: { ms: milliseconds }, ratio: milliseconds, goal: `under ${MOST_MS} ms, by index`, met: milliseconds < MOST_MS })
    }
  }
  const after = await usesOf(system)
  say(`search used ${Object.keys(after).map(name => `${name} ${after[name]! - before[name]!} times`).join(', ')}`)
  const byIndex = after['documents row by row'] === before['documents row by row'] && after['documents by lexeme']! > before['documents by lexeme']! && after['words by trigram']! > before['words by trigram']!
  return figures.map(figure => ({ ...figure, met: figure.met && byIndex }))
}

/** What PostgreSQL itself counts: a plan does not show what happens within a function. */
async function usesOf(system: System): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: adminUrlOf(system) })
  await client.connect()
  try {
    // Connections report within a second, of their own accord.
    await client.query('select pg_sleep(1.5)')
    const { rows } = await client.query<Record<string, number>>(`
      select (select seq_scan::int from pg_stat_user_tables where relid = 'crane_crm.search_documents'::regclass) as "documents row by row",
             (select idx_scan::int from pg_stat_user_indexes where indexrelid = 'crane_crm.search_documents_lexemes'::regclass) as "documents by lexeme",
             (select idx_scan::int from pg_stat_user_indexes where indexrelid = 'crane_crm.search_words_alike'::regclass) as "words by trigram"`)
    return rows[0]!
  } finally {
    await client.end()
  }
}

async function benchAvailability(system: System, db: Db): Promise<Figure[]> {
  const days = { from: '2026-01-10T08:00:00Z', until: '2026-01-12T18:00:00Z' }
  const equipment = (wanted: Parameters<typeof selectAvailableEquipment>[1]) => selectAvailableEquipment(db, wanted).orderBy('maxLiftingCapacity').orderBy('id').limit(101).compile()
  const operators = (wanted: Parameters<typeof selectAvailableOperators>[1]) => selectAvailableOperators(db, wanted).orderBy('name').orderBy('id').limit(101).compile()
  const [noneFree, year] = ['2026-01-20T18:00:00Z', '2027-01-10T18:00:00Z']
  const questions: Record<string, CompiledQuery> = {
    availableEquipment: equipment({ ...days, category: 'TOWER_CRANE', minCapacity: '60' }),
    'availableEquipment, where none is free': equipment({ ...days, until: noneFree }),
    'availableEquipment for a year, where none is free': equipment({ ...days, until: year }),
    'availableEquipment, where all are free': equipment({ from: '2035-01-10T08:00:00Z', until: '2035-01-12T18:00:00Z' }),
    availableOperators: operators({ ...days, category: 'TOWER_CRANE' }),
    'availableOperators, where none is free': operators({ ...days, until: noneFree }),
  }
  const figures: Figure[] = []
  for (const [name, { sql, parameters }] of Object.entries(questions)) {
    const runs = []
    for (let count = 0; count < ROUNDS; count++) runs.push(await explain(servingUrlOf(system, 'crane_crm'), 'crane_crm', settings('all'), sql, parameters))
    const { scans } = runs[0]!
    const milliseconds = round(median(runs.map(run => run.milliseconds)), 1)
    const byIndex = scans.filter(scan => scan.includes('booking')).every(scan => scan.startsWith('Index') || scan.startsWith('Bitmap'))
    say(`${name}: ${scans.join(', ')}`)
    figures.push({ name: `(i) ${name}, ms in PostgreSQL`, measured: { ms: milliseconds }, ratio: milliseconds, goal: `under ${MOST_MS} ms, by index`, met: milliseconds < MOST_MS && byIndex })
  }
  return figures
}
