import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { apiClient, CARD, cardCommand, change, code, createCard, done, organization, salesperson, supportOf } from '../quotations/quotation.fixture.ts'

const day = (fromToday: number) => new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10)

async function ask(by: TestCaller, query: string, variables: object = {}) {
  const { data, errors } = await by.execute(query, { ...variables })
  if (errors) throw new Error(errors[0]!.message)
  return data
}
const current = async (by: TestCaller, currency: string, on?: string): Promise<string | null> =>
  (await ask(by, 'query ($currency: Currency!, $on: Date) { currentRateCard(currency: $currency, on: $on) { id } }', { currency, on })).currentRateCard?.id ?? null

test('a card is made with all its rates, and holds from today on', async () => {
  const admin = organization()
  const card = await createCard(admin, { name: ' Prices ' })
  expect(card).toEqual({
    ...CARD, id: expect.stringMatching(/^rtc_/), number: 'RC0001', name: 'Prices', heavyUsageRate: '12.50', mediumRiskRate: '5.00', highRiskRate: '10.00', foodRate: '250.00',
    accommodationRate: '600.50', taxRate: '18.00', validFrom: day(0), isCurrent: true, version: 1, createdBy: { id: admin.identity.userId },
  })
  expect((await createCard(apiClient(admin))).createdBy).toBeNull()
})

test('a new card takes the place of the one before in its currency, from its first day on', async () => {
  const admin = organization()
  const [first, euro, second, later] = [await createCard(admin), await createCard(admin, { currency: 'EUR' }), await createCard(admin), await createCard(admin, { validFrom: day(10) })]
  expect([await current(admin, 'INR'), await current(admin, 'EUR'), await current(admin, 'GBP')]).toEqual([second.id, euro.id, null])
  expect([await current(admin, 'INR', day(9)), await current(admin, 'INR', day(10)), await current(admin, 'INR', day(-1))]).toEqual([second.id, later.id, null])
  const { rateCards } = await ask(admin, '{ rateCards { totalCount edges { node { id number isCurrent } } } }')
  expect(rateCards).toEqual({
    totalCount: 4,
    edges: [[later, false], [second, true], [euro, true], [first, false]].map(([card, isCurrent]) => ({ node: { id: card.id, number: card.number, isCurrent } })),
  })
  const { rateCards: ofEuro } = await ask(admin, '{ rateCards(filter: { currency: "EUR" }, first: 1) { totalCount edges { node { id } } pageInfo { hasNextPage } } }')
  expect(ofEuro).toEqual({ totalCount: 1, edges: [{ node: { id: euro.id } }], pageInfo: { hasNextPage: false } })
})

test('today is the day of the organization', async () => {
  const late = organization({ timeZone: 'Pacific/Kiritimati' })
  const early = organization({ timeZone: 'Pacific/Pago_Pago' })
  // 25 hours apart: it is never the same day.
  expect((await createCard(late)).validFrom > (await createCard(early)).validFrom).toBe(true)
})

test.each([
  [{ heavyUsageRate: '-1' }, 'input.heavyUsageRate'],
  [{ heavyUsageRate: '1000.01' }, 'input.heavyUsageRate'],
  [{ mediumRiskRate: '0.001' }, 'input.mediumRiskRate'],
  [{ highRiskRate: '4.99' }, 'input.highRiskRate'],
  [{ foodRate: '-0.01' }, 'input.foodRate'],
  [{ accommodationRate: '1000000000000' }, 'input.accommodationRate'],
  [{ taxRate: '100.01' }, 'input.taxRate'],
  [{ validFrom: '2020-01-01' }, 'input.validFrom'],
  [{ name: ' ' }, 'input.name'],
])('a card with %j is refused', async (input, field) => {
  const admin = organization()
  expect(code(await cardCommand(admin, input))).toEqual([['INVALID_INPUT', field]])
  expect((await createCard(admin)).number).toBe('RC0001')
})

test('a card never changes, not even past the graph', async () => {
  const admin = organization()
  const { id } = await createCard(admin)
  for (const column of ['tax_rate', 'food_rate', 'valid_from', 'currency']) {
    await expect(change(admin, trx => sql`update crane_crm.rate_cards set ${sql.ref(column)} = ${sql.ref(column)} where id = ${id}`.execute(trx))).rejects.toThrow('permission denied')
  }
})

test('cards are everyone’s of the organization who may read them, and nobody else’s', async () => {
  const admin = organization()
  const { id } = await createCard(admin)
  const seen = async (by: TestCaller) => (await ask(by, 'query ($id: ID!) { rateCard(id: $id) { id } rateCards { totalCount } }', { id }))
  for (const by of [salesperson(admin), supportOf(admin)]) expect(await seen(by)).toEqual({ rateCard: { id }, rateCards: { totalCount: 1 } })
  expect(await seen(organization())).toEqual({ rateCard: null, rateCards: { totalCount: 0 } })
  expect(await current(organization(), 'INR')).toBeNull()
  const { data, errors } = await admin.colleague({ scopes: ['crane.rate_card:read'] }).execute('mutation ($input: RateCardCreateInput!) { rateCardCreate(input: $input) { rateCard { id } } }', { input: CARD })
  expect([data, errors?.[0]?.extensions?.['code']]).toEqual([{ rateCardCreate: null }, 'FORBIDDEN'])
})

test('the same key makes one card', async () => {
  const admin = organization()
  const idempotencyKey = newId('key')
  const answers = await Promise.all([1, 2, 3].map(() => cardCommand(admin, { idempotencyKey })))
  expect(new Set(answers.map(answer => done(answer, 'rateCard').id)).size).toBe(1)
})

test('which of many cards hold is found by one statement', async () => {
  const admin = organization()
  for (const currency of ['INR', 'EUR', 'GBP', 'USD', 'INR', 'EUR']) await createCard(admin, { currency })
  admin.statements()
  const { rateCards } = await ask(admin, '{ rateCards { edges { node { isCurrent } } } }')
  expect(rateCards.edges.map(({ node }: { node: { isCurrent: boolean } }) => node.isCurrent)).toEqual([true, true, true, true, false, false])
  expect(admin.statements()).toHaveLength(2)
})
