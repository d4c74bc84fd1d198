import { sql, type Kysely } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { figureOf, sumMoney } from './money.ts'
import { createNotes, type Notes, type NotesDB } from './notes.fixture.ts'

let fixture: Notes
beforeAll(async () => void (fixture = await createNotes()))
afterAll(() => fixture.close())

type Amount = readonly [currency: string, amount: string | null]

const amounts = (trx: Kysely<NotesDB>, rows: readonly Amount[]) =>
  trx.selectFrom(sql<{ currency: string; amount: string }>`(select * from unnest(${rows.map(row => row[0])}::text[], ${rows.map(row => row[1])}::numeric[]))`.as(sql`amounts(currency, amount)`)).select(['currency', 'amount'])

const sum = (rows: readonly Amount[]) => fixture.organization().read(trx => sumMoney(trx, amounts(trx, rows)))

test('amounts are added up to the last digit, each currency for itself', async () => {
  const tenths = Array.from({ length: 10 }, (): Amount => ['EUR', '0.10'])
  expect(await sum([...tenths, ['USD', '999999999999.99'], ['USD', '0.01'], ['GBP', '-5.00']])).toEqual([
    { currency: 'EUR', amount: '1.00' },
    { currency: 'GBP', amount: '-5.00' },
    { currency: 'USD', amount: '1000000000000.00' },
  ])
})

test('no amount is no total', async () => {
  expect(await sum([])).toEqual([])
  expect(await sum([['EUR', null], ['GBP', '1.00'], ['GBP', null]])).toEqual([{ currency: 'GBP', amount: '1.00' }])
})

test('a figure counts all rows, and names what each currency adds up to', () => {
  expect(figureOf([{ currency: 'EUR', count: 2, amount: '1.50' }, { currency: 'INR', count: 3, amount: '90000000000000.01' }])).toEqual({
    count: 5,
    totals: [{ currency: 'EUR', amount: '1.50' }, { currency: 'INR', amount: '90000000000000.01' }],
  })
  expect(figureOf([])).toEqual({ count: 0, totals: [] })
})
