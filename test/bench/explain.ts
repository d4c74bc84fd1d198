import pg from 'pg'

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  Plans?: PlanNode[]
}

export interface Explained {
  /** What PostgreSQL took for it, without planning and without the way there; the clock that it would ask for each row is off. */
  milliseconds: number
  /** Its scans from the top, e.g. "Index Only Scan deals_by_created_at". */
  scans: string[]
}

/** Runs a statement as a serving role under a caller's settings, and says how PostgreSQL went about it. */
export async function explain(url: string, schema: string, settings: Readonly<Record<string, string>>, statement: string, values: readonly unknown[]): Promise<Explained> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin transaction read only')
    await client.query(`set local search_path to ${pg.escapeIdentifier(schema)}`)
    for (const [name, value] of Object.entries(settings)) await client.query('select set_config($1, $2, true)', [name, value])
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode; 'Execution Time': number }] }>(`explain (analyze, timing off, format json) ${statement}`, [...values])
    const [{ Plan, 'Execution Time': milliseconds }] = rows[0]!['QUERY PLAN']
    return { milliseconds, scans: scansOf(Plan) }
  } finally {
    await client.end()
  }
}

function scansOf(node: PlanNode): string[] {
  const own = node['Node Type'].endsWith('Scan') ? [`${node['Node Type']} ${node['Index Name'] ?? node['Relation Name'] ?? ''}`.trim()] : []
  return [...own, ...(node.Plans ?? []).flatMap(scansOf)]
}
