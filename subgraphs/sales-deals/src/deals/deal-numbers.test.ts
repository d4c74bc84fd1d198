import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { dealNumber } from './deal-number.ts'
import { change, createDeal, salesOf } from './deal.fixture.ts'

const CREATE = 'mutation ($input: DealCreateInput!) { dealCreate(input: $input) { deal { number } errors { code } } }'

/** As a client does it: what could not be served in time is said again, with the same key. */
async function enter(by: TestCaller, clientId: string): Promise<string> {
  const input = { clientId, amount: '100', currency: 'EUR', idempotencyKey: newId('key') }
  for (;;) {
    const { data, errors } = await by.execute(CREATE, { input })
    if (errors) expect(['SERVICE_UNAVAILABLE', 'TIMEOUT']).toContain(errors[0]!.extensions!['code'])
    else {
      expect(data.dealCreate.errors).toEqual([])
      return data.dealCreate.deal.number
    }
  }
}

test('200 deals that are entered at once have 200 consecutive numbers', { timeout: 60_000 }, async () => {
  const { admin, clientId } = await salesOf()
  // Each has four connections of their own.
  const people = Array.from({ length: 10 }, () => admin.colleague({}))
  const numbers = await Promise.all(people.flatMap(by => Array.from({ length: 20 }, () => enter(by, clientId))))
  expect(numbers.toSorted()).toEqual(Array.from({ length: 200 }, (_, index) => dealNumber.show(index + 1)))
})

test('a deal is found by its number however it is written, and by nothing that is none', async () => {
  const { admin, clientId } = await salesOf()
  const found = async (number: string) => {
    const { data, errors } = await admin.execute('query ($number: String!) { dealByNumber(number: $number) { id } deals(filter: { number: $number }) { edges { node { id } } } }', { number })
    expect(errors).toBeUndefined()
    expect(data.deals.edges).toEqual(data.dealByNumber ? [{ node: data.dealByNumber }] : [])
    return data.dealByNumber?.id ?? null
  }
  const first = await createDeal(admin, clientId)
  await change(admin, trx => trx.updateTable('counters').set({ value: '9999' }).where('name', '=', 'deals').execute())
  const later = await createDeal(admin, clientId)
  expect(later.number).toBe('DLID10000')
  expect(await Promise.all(['DLID0001', 'dlid0001', ' DLID0001 '].map(found))).toEqual([first.id, first.id, first.id])
  expect(await found('DLID10000')).toBe(later.id)
  expect(await Promise.all(['DLID1', 'DLID00001', 'DLID010000', 'DLID0002', '1', 'TXN0001', 'DLID', 'DLID0000', "DLID0001'", 'DLID99999999999999999999'].map(found))).toEqual(Array.from({ length: 10 }, () => null))
})
