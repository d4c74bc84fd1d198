import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { placesOf } from '../pricing/price.ts'
import { change, code, createCard, createUnit, LINE, look, organization, pricing, quotationAfter, quotationCommand, termsOf } from '../quotations/quotation.fixture.ts'

const PRICE = `currency rateCard { id } pricingVersion machines { equipment { id } number quantity baseRate } lines { ${LINE} } totalRent netAmount taxAmount totalAmount`
const price = (by: TestCaller, input: object) => by.execute(`query ($input: QuotationTermsInput!) { priceQuotation(input: $input) { ${PRICE} } }`, { input })

const ALL = {
  orderType: 'MICRO', workingHours: '7.5', foodResources: 2, accommodationResources: 3, siteDistance: '42.5', usage: 'HEAVY', riskFactor: 'HIGH', extraCharges: [{ label: ' Night permit ', amount: '99.9' }],
}

test('a price is asked for, stores nothing, and is what the quotation comes to', async () => {
  const { admin, customerId, unit, card } = await pricing()
  const terms = termsOf(unit, ALL)
  const { data, errors } = await price(admin, terms)
  expect(errors).toBeUndefined()
  const { machines, ...asked } = data.priceQuotation
  expect(machines).toEqual([{ equipment: { id: unit }, number: 'EQ0001', quantity: 2, baseRate: '150.00' }])
  expect(asked).toEqual({
    currency: 'INR', rateCard: { id: card.id }, pricingVersion: 1, totalRent: '22500.00', netAmount: '56669.90', taxAmount: '10200.58', totalAmount: '66870.48',
    lines: [
      { rule: 'MACHINE_RENT', label: 'Liebherr', basis: '2 units × 10 days × 7.5 hours', quantity: '150', unitPrice: '150.00', amount: '22500.00' },
      { rule: 'USAGE', label: 'Heavy usage', basis: '12.5 % of the rent', quantity: '0.125', unitPrice: '22500.00', amount: '2812.50' },
      { rule: 'RISK', label: 'High risk', basis: '10 % of the rent', quantity: '0.1', unitPrice: '22500.00', amount: '2250.00' },
      { rule: 'MOBILISATION', label: 'Mobilisation and demobilisation: Liebherr', basis: '2 units × 42.5 km × 2 ways', quantity: '170', unitPrice: '35.25', amount: '5992.50' },
      { rule: 'FOOD', label: 'Food', basis: '2 people × 10 days', quantity: '20', unitPrice: '250.00', amount: '5000.00' },
      { rule: 'ACCOMMODATION', label: 'Accommodation', basis: '3 people × 10 days', quantity: '30', unitPrice: '600.50', amount: '18015.00' },
      { rule: 'EXTRA_CHARGE', label: 'Night permit', basis: 'as agreed', quantity: '1', unitPrice: '99.90', amount: '99.90' },
      { rule: 'TAX', label: 'Tax', basis: '18 % of everything before', quantity: '0.18', unitPrice: '56669.90', amount: '10200.58' },
    ],
  })
  expect(await look(admin, db => db.selectFrom('quotations').select('id').execute())).toEqual([])
  const { newestRevision } = await quotationAfter(admin, 'Create', { customerId, terms })
  for (const fact of ['lines', 'totalRent', 'netAmount', 'taxAmount', 'totalAmount', 'pricingVersion', 'currency'] as const) expect(newestRevision[fact]).toEqual(asked[fact])
  expect(newestRevision.extraCharges).toEqual([{ label: 'Night permit', amount: '99.90' }])
})

test.each([
  [{ machines: [] }, 'INVALID_INPUT', 'machines'],
  [{ numberOfDays: 0 }, 'INVALID_INPUT', 'numberOfDays'],
  [{ numberOfDays: 3661 }, 'INVALID_INPUT', 'numberOfDays'],
  [{ workingHours: '0' }, 'INVALID_INPUT', 'workingHours'],
  [{ workingHours: '24.01' }, 'INVALID_INPUT', 'workingHours'],
  [{ workingHours: '7.001' }, 'INVALID_INPUT', 'workingHours'],
  [{ foodResources: -1 }, 'INVALID_INPUT', 'foodResources'],
  [{ accommodationResources: 1001 }, 'INVALID_INPUT', 'accommodationResources'],
  [{ siteDistance: '-0.5' }, 'INVALID_INPUT', 'siteDistance'],
  [{ siteDistance: '100000.01' }, 'INVALID_INPUT', 'siteDistance'],
  [{ extraCharges: [{ label: 'Discount', amount: '-1' }] }, 'INVALID_INPUT', 'extraCharges.0.amount'],
  [{ extraCharges: [{ label: ' ', amount: '1' }] }, 'INVALID_INPUT', 'extraCharges.0.label'],
  [{ extraCharges: [{ label: 'Much', amount: '999999999999.99' }] }, 'INVALID_INPUT', 'machines'],
  [{ currency: 'EUR' }, 'CONFLICT', 'currency'],
  [{ machines: [{ equipmentId: newId('eqp') }] }, 'NOT_FOUND', 'machines.0.equipmentId'],
  [{ machines: [{ equipmentId: newId('cus') }] }, 'INVALID_INPUT', 'machines.0.equipmentId'],
])('terms with %j are neither priced nor offered', async (changes, what, field) => {
  const { admin, customerId, unit } = await pricing()
  const { errors } = await price(admin, termsOf(unit, changes))
  expect(errors).toMatchObject([{ extensions: { code: what, field: ['input', ...field.split('.')] } }])
  expect(code(await quotationCommand(admin, 'Create', { customerId, terms: termsOf(unit, changes) }))).toEqual([[what, `input.terms.${field}`]])
})

test('a machine is priced that is rented so, in that currency, still serves and is named once', async () => {
  const { admin, customerId, unit } = await pricing()
  await createCard(admin, { currency: 'EUR' })
  const [noHours, inEuro, retired, foreign] = [
    await createUnit(admin, { microRate: null }), await createUnit(admin, { currency: 'EUR' }), await createUnit(admin, { condition: 'RETIRED' }), await createUnit(organization()),
  ]
  const refused = async (terms: object) => code(await quotationCommand(admin, 'Create', { customerId, terms: termsOf(unit, terms) }))
  const second = (equipmentId: string) => ({ machines: [{ equipmentId: unit }, { equipmentId }] })
  const field = 'input.terms.machines.1.equipmentId'
  expect(await refused({ ...second(noHours), orderType: 'MICRO' })).toEqual([['INVALID_INPUT', field]])
  expect(await refused(second(inEuro))).toEqual([['INVALID_INPUT', field]])
  expect(await refused(second(retired))).toEqual([['CONFLICT', field]])
  expect(await refused(second(foreign))).toEqual([['NOT_FOUND', field]])
  expect(await refused(second(unit))).toEqual([['INVALID_INPUT', field]])
  expect(await refused({ machines: [{ equipmentId: unit, quantity: 0 }] })).toEqual([['INVALID_INPUT', 'input.terms.machines.0.quantity']])
  expect(await refused(second(noHours))).toEqual([])
})

test('what kind of machine it is about is said, or the first one’s', async () => {
  const { admin, customerId, unit } = await pricing()
  const tower = await createUnit(admin, { category: 'TOWER_CRANE' })
  const about = async (terms: object) => (await quotationAfter(admin, 'Create', { customerId, terms: termsOf(unit, terms) })).newestRevision.machineType
  expect(await about({ machines: [{ equipmentId: tower }, { equipmentId: unit }] })).toBe('TOWER_CRANE')
  expect(await about({ machineType: 'CRAWLER_CRANE' })).toBe('CRAWLER_CRANE')
})

test('a quotation in a currency without cents has whole amounts', async () => {
  const { admin, customerId } = await pricing()
  await createCard(admin, { currency: 'JPY', taxRate: '10' })
  const unit = await createUnit(admin, { currency: 'JPY', smallRate: '333.33' })
  const quotation = await quotationAfter(admin, 'Create', { customerId, terms: termsOf(unit, { currency: 'JPY', machines: [{ equipmentId: unit }], numberOfDays: 1 }) })
  expect(quotation.newestRevision).toMatchObject({ totalRent: '333.00', taxAmount: '33.00', totalAmount: '366.00' })
})

test('the formula and the database know the same currencies without cents', async () => {
  const currencies = Intl.supportedValuesOf('currency')
  const { rows } = await look(organization(), db => sql<{ code: string; half: string }>`select code, app.round_money(0.5, code)::text as half from unnest(${currencies}::text[]) as code`.execute(db))
  expect(rows).toHaveLength(currencies.length)
  expect(rows.filter(({ code: currency, half }) => placesOf(currency) !== (half === '1' ? 0 : 2))).toEqual([])
})

test('a price of a deleted unit is not asked for any more, and an offered one stays', async () => {
  const { admin, unit, quote } = await pricing()
  const { id } = await quote()
  await change(admin, trx => sql`update crane_crm.equipment set deleted_at = now(), deletion_id = 'dln_1' where id = ${unit}`.execute(trx))
  expect((await price(admin, termsOf(unit))).errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND')
  expect(code(await quotationCommand(admin, 'Revise', { id }))).toEqual([['NOT_FOUND', 'input.terms.machines.0.equipmentId']])
  const { data } = await admin.execute('query ($id: ID!) { quotation(id: $id) { newestRevision { totalAmount machines { equipment { id } name } } } }', { id })
  expect(data.quotation.newestRevision).toEqual({ totalAmount: '23600.00', machines: [{ equipment: null, name: 'Liebherr' }] })
})
