import { createDatabase, tenantDatabase } from '@fieldgraph/kit/database'
import { newId, testSubgraph, type Answer, type TestCaller } from '@fieldgraph/kit/testing'
import type { Kysely } from 'kysely'
import { pino } from 'pino'
import { inject } from 'vitest'
import type { DB } from '../db.ts'
import { encryptText } from '../encryption/encrypted-text.ts'
import { salesDeals } from '../subgraph.ts'
import { saveClientNotes } from './client-note.queries.ts'

const sales = testSubgraph(salesDeals)
export const { organization } = sales
/** As the serving role, without settings. */
export const serving = sales.db
/** Past row level security, as whoever has the whole database in hand. */
export const past: Kysely<DB> = createDatabase<DB>({ url: inject('postgres').adminUrl, schema: 'sales_deals', poolSize: 3 })

export const organizationOf = ({ identity }: TestCaller): string => identity.organizationId ?? ''

/** New clients of the caller, by their ids. */
export async function createClients(by: TestCaller, count = 1): Promise<string[]> {
  const values = Array.from({ length: count }, (_, index) => ({ name: `Client ${String(index).padStart(4, '0')}`, ownerId: by.identity.userId ?? newId('usr'), organizationId: organizationOf(by) }))
  return (await past.insertInto('clients').values(values).returning('id').execute()).map(row => row.id)
}

/** Past the graph, with all rows of the caller's organization in sight. */
export const asCaller = (by: TestCaller) => tenantDatabase<DB>(serving, { 'app.organization_id': organizationOf(by), 'app.row_level': 'all' })

/** New clients with notes, `text(0)`, `text(1)` … */
export async function notedClients(by: TestCaller, count: number, text: (index: number) => string): Promise<string[]> {
  const ids = await createClients(by, count)
  await asCaller(by).write('client.updateNotes', async trx => {
    for (const [index, id] of ids.entries()) await saveClientNotes(trx, id, await encryptText(trx, text(index), { organizationId: organizationOf(by), subject: id }))
  })
  return ids
}

const UPDATE = 'mutation ($input: SalesClientNotesUpdateInput!) { salesClientNotesUpdate(input: $input) { salesClient { id version notes } errors { code message field } } }'

export async function write(by: Pick<TestCaller, 'execute'>, clientId: string, notes: string | null, version?: number) {
  const { data, errors } = await by.execute(UPDATE, { input: { clientId, notes, ...(version !== undefined && { version }) } })
  if (errors) throw new Error(errors[0]!.message)
  return data.salesClientNotesUpdate
}

export const read = (by: Pick<TestCaller, 'execute'>, ...ids: string[]): Promise<Answer> => by.execute(`{ ${ids.map((id, index) => `client${index}: salesClient(id: "${id}") { name notes }`).join(' ')} }`)

export const notesOf = async (by: Pick<TestCaller, 'execute'>, id: string): Promise<string | null> => {
  const { data, errors } = await read(by, id)
  if (errors) throw new Error(errors[0]!.message)
  return data.client0.notes
}

/** The same caller, with everything that the service logs meanwhile, at the level trace. */
export function overheard({ identity }: TestCaller): { execute: TestCaller['execute']; lines: string[] } {
  const lines: string[] = []
  const log = pino({ level: 'trace' }, { write: line => void lines.push(line) })
  const request = { ip: '203.0.113.7', userAgent: 'vitest', clientName: 'tests', operation: null, traceId: null }
  return {
    lines,
    async execute(query, variables = {}) {
      const { body } = await salesDeals.server.executeOperation({ query, variables }, { contextValue: salesDeals.createContext(serving, { identity, request, log }) })
      if (body.kind !== 'single') throw new Error('Expected a single result.')
      return body.singleResult
    },
  }
}

export const storedNotes = (by: TestCaller) =>
  past.selectFrom('clientNotes').selectAll().where('organizationId', '=', organizationOf(by)).orderBy('id').execute()

export const dataKeysOf = (by: TestCaller) =>
  past.selectFrom('dataKeys').selectAll().where('organizationId', '=', organizationOf(by)).orderBy('id').execute()
