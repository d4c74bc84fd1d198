import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { change, command, createDeal, salesOf, type Refused } from './deal.fixture.ts'

test('200 deals that are entered at once have 200 consecutive numbers', { timeout: 60_000 }, async () => {
  const { admin, clientId } = await salesOf()
  const people = Array.from({ length: 25 }, () => admin.colleague({}))
  const enter = (by: TestCaller, count: number): Promise<(Refused & { deal: { number: string } })[]> =>
    Promise.all(Array.from({ length: count }, () => command(by, 'dealCreate', { clientId, amount: '100', currency: 'EUR', idempotencyKey: newId('key') }, 'deal { number }')))
  // Each has four connections of their own, which are opened first.
  for (const by of people) await enter(by, 4)
  const answers = (await Promise.all(people.map(by => enter(by, 8)))).flat()
  expect(answers.flatMap(({ errors }) => errors)).toEqual([])
  expect(answers.map(({ deal }) => deal.number).sort()).toEqual(Array.from({ length: 200 }, (_, index) => `DLID0${index + 101}`))
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
