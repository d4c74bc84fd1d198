import type { TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { organization, refusal, set } from '../commissions/commission.fixture.ts'

const change = (by: TestCaller, input: Record<string, unknown> = {}) => set(by, 'exchangeRate', 'Set', { fromCurrency: 'EUR', toCurrency: 'USD', rate: '1.1', validFrom: '2026-01-01', ...input })
const remove = (by: TestCaller, input: object) => set(by, 'exchangeRate', 'Remove', { ...input })
const list = async (by: TestCaller, filter: unknown = null): Promise<string[]> =>
  (await by.execute('query ($filter: ExchangeRateFilter) { exchangeRates(filter: $filter) { totalCount edges { node { fromCurrency toCurrency validFrom } } } }', { filter })).data.exchangeRates.edges.map(
    ({ node }: { node: { fromCurrency: string; toCurrency: string; validFrom: string } }) => `${node.fromCurrency}${node.toCurrency} ${node.validFrom}`,
  )

test('a rate is set for a day, and for the same day again in its place', async () => {
  const admin = organization()
  const { exchangeRate } = await change(admin)
  expect(exchangeRate).toMatchObject({ fromCurrency: 'EUR', toCurrency: 'USD', rate: '1.10000000', validFrom: '2026-01-01', version: 1 })
  expect((await change(admin, { rate: '1.123456', version: 1 })).exchangeRate).toMatchObject({ id: exchangeRate.id, rate: '1.12345600', version: 2 })
  expect(refusal(await change(admin, { version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect(refusal(await change(admin, { validFrom: '2026-01-02', version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect(await list(admin)).toEqual(['EURUSD 2026-01-01'])
})

test('without a day it holds from the organization’s present day on', async () => {
  const [late, early] = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map(timeZone => organization({ timeZone }))
  const dayIn = (timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date())
  expect((await change(late!, { validFrom: null })).exchangeRate.validFrom).toBe(dayIn('Pacific/Kiritimati'))
  expect((await change(early!, { validFrom: undefined })).exchangeRate.validFrom).toBe(dayIn('Pacific/Pago_Pago'))
})

test.each([
  [{ rate: '0' }, 'rate'], [{ rate: '-1' }, 'rate'], [{ rate: '12345678901' }, 'rate'], [{ rate: '-12345678901' }, 'rate'], [{ toCurrency: 'EUR' }, 'toCurrency'],
])('%j is refused', async (input, field) => {
  const admin = organization()
  expect(refusal(await change(admin, input))).toEqual([['INVALID_INPUT', `input.${field}`]])
  expect(await list(admin)).toEqual([])
})

test('a rate is taken away at the version that is known, and can be set again', async () => {
  const admin = organization()
  const { exchangeRate: { id } } = await change(admin)
  await change(admin, { rate: '2' })
  expect(refusal(await remove(admin, { id, version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect(refusal(await remove(organization(), { id }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(await remove(admin, { id, version: 2 })).toEqual({ deletedId: id, errors: [] })
  expect(refusal(await remove(admin, { id }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(await list(admin)).toEqual([])
  expect((await change(admin)).exchangeRate).toMatchObject({ version: 1 })
})

test('of two who set a day’s rate at once, both are heard, and one rate stands', async () => {
  const admin = organization()
  const both = await Promise.all(['1.2', '1.3'].map(rate => change(admin.colleague({}), { rate })))
  expect(both.flatMap(refusal)).toEqual([])
  expect(await list(admin)).toHaveLength(1)
})

test('rates are found by currencies and days, the latest first', async () => {
  const admin = organization()
  await change(admin)
  await change(admin, { validFrom: '2026-03-01' })
  await change(admin, { fromCurrency: 'JPY', validFrom: '2026-02-01' })
  expect(await list(admin)).toEqual(['EURUSD 2026-03-01', 'JPYUSD 2026-02-01', 'EURUSD 2026-01-01'])
  expect(await list(admin, { fromCurrency: 'EUR' })).toEqual(['EURUSD 2026-03-01', 'EURUSD 2026-01-01'])
  expect(await list(admin, { toCurrency: 'EUR' })).toEqual([])
  expect(await list(admin, { validFrom: { gte: '2026-02-01', lt: '2026-03-01' } })).toEqual(['JPYUSD 2026-02-01'])
  expect(await list(organization())).toEqual([])
})
