import { databaseCode } from '@fieldgraph/kit/errors'
import { sql } from 'kysely'
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { ownKeyFile, rotationOf } from '../encryption/rotation.fixture.ts'
import { createClients, dataKeysOf, notedClients, organization, overheard, past, write } from './client-note.fixture.ts'

/** The text, and what base64 and hexadecimal make of it wherever in something larger it stands. */
function formsOf(text: string): string[] {
  const shifted = [0, 1, 2].map(before => Buffer.concat([Buffer.alloc(before), Buffer.from(text)]).toString('base64').slice(before + Math.sign(before), -4))
  return [text, ...shifted, ...shifted.map(form => form.replaceAll('+', '-').replaceAll('/', '_')), Buffer.from(text).toString('hex')]
}

/** The tables of the whole database that have one of these in some row written since then, as a dump would: no row level security holds a superuser back. */
async function tablesWith(forms: readonly string[], since: string): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1`.execute(past)
  expect(tables.length).toBeGreaterThan(50)
  const found: string[] = []
  for (const { name } of tables) {
    const search = sql`select from ${sql.raw(name)} as t where t.xmin::text::bigint >= ${since} and t::text like any (${forms.map(form => `%${form}%`)}) limit 1`.execute(past)
    // Other tests make and drop tables meanwhile.
    const { rows } = await search.catch((error: unknown) => (databaseCode(error) === '42P01' ? { rows: [] } : Promise.reject(error)))
    found.push(...rows.map(() => name))
  }
  return found
}

test('the text of notes is nowhere in the database and nowhere in the log', async () => {
  const file = await ownKeyFile()
  const admin = organization()
  const [id = '', broken = ''] = await createClients(admin, 2)
  const [text, name] = [`owes-${randomBytes(12).toString('hex')}`, `known-${randomBytes(12).toString('hex')}`]
  const listener = overheard(admin)
  // What is written from now on; what nobody has thought of yet can't be in what is older.
  const { since } = (await sql<{ since: string }>`select pg_current_xact_id()::text as since`.execute(past)).rows[0]!

  await listener.execute('mutation ($id: ID!, $name: String!) { salesClientUpdate(input: { id: $id, name: $name }) { errors { code } } }', { id, name })
  await write(listener, id, `First ${text}`)
  await write(listener, id, text)
  await rotationOf(file, [admin]).run()
  await write(listener, id, `Again ${text}`)
  // All the ways in which it can go wrong.
  expect((await write(listener, id, text, 1)).errors).toMatchObject([{ code: 'CONFLICT' }])
  expect((await write(listener, id, text.repeat(1000))).errors).toMatchObject([{ code: 'INVALID_INPUT' }])
  expect((await write(listener, id, `${text}\u0000`)).errors).toMatchObject([{ code: 'INVALID_INPUT' }])
  await listener.execute(`mutation { salesClientNotesUpdate(input: { clientId: "${id}", notes: "${text}", nonsense: 1 }) { errors { code } } }`)
  await notedClients(admin, 1, () => text)
  await past.updateTable('dataKeys').set({ wrappedKey: 'nonsense' }).where('id', '=', (await dataKeysOf(admin)).at(-1)!.id).execute()
  await expect(write(listener, broken, text)).rejects.toThrow('Something went wrong on our side.')

  expect(listener.lines.join()).toContain('a resolver failed')
  expect(formsOf(text).filter(form => listener.lines.join().includes(form))).toEqual([])
  for (const before of ['', 'a', 'ab']) expect(formsOf(text).some(form => Buffer.from(`${before}${text} and more`).toString('base64').includes(form))).toBe(true)
  // The same search finds what is not encrypted.
  expect(await tablesWith(formsOf(name), since)).toEqual(expect.arrayContaining(['sales_deals.clients', expect.stringMatching(/^sales_deals\.audit_log_/)]))
  expect(await tablesWith(formsOf(text), since)).toEqual([])
})
