import fc from 'fast-check'
import { expect, test } from 'vitest'
import { priceQuotation, type PriceCard, type PriceInput } from './price.ts'
import { CARD, cards, cents, INPUT, inputs, MACHINE, machines } from './pricing.fixture.ts'

/** Holds for every input and card. */
const always = (holds: (input: PriceInput, card: PriceCard) => void) => fc.assert(fc.property(inputs, cards, holds), { numRuns: 500 })
const totalOf = (input: PriceInput, card: PriceCard) => cents(priceQuotation(input, card).total)

test('a price of everything, line by line as the formula has it', () => {
  const input: PriceInput = {
    ...INPUT,
    machines: [MACHINE, { equipmentId: 'eqp_2', name: 'Tadano', quantity: 1, baseRate: '333.33', runningCostPerKm: '10.01' }],
    foodResources: 1, accommodationResources: 3, siteDistance: '42.50', usage: 'HEAVY', riskFactor: 'HIGH', extraCharges: [{ label: 'Night permit', amount: '99.99' }],
  }
  const { lines, ...sums } = priceQuotation(input, CARD)
  expect(lines.map(({ rule, label, basis, quantity, unitPrice, amount, equipmentId }) => [rule, label, basis, quantity, unitPrice, amount, equipmentId])).toEqual([
    ['MACHINE_RENT', 'Liebherr', '2 units × 10 days', '20', '1000.00', '20000.00', 'eqp_1'],
    ['MACHINE_RENT', 'Tadano', '1 unit × 10 days', '10', '333.33', '3333.30', 'eqp_2'],
    ['USAGE', 'Heavy usage', '12.5 % of the rent', '0.125', '23333.30', '2916.66', null],
    ['RISK', 'High risk', '10 % of the rent', '0.1', '23333.30', '2333.33', null],
    ['MOBILISATION', 'Mobilisation and demobilisation: Liebherr', '2 units × 42.5 km × 2 ways', '170', '35.25', '5992.50', 'eqp_1'],
    ['MOBILISATION', 'Mobilisation and demobilisation: Tadano', '1 unit × 42.5 km × 2 ways', '85', '10.01', '850.85', 'eqp_2'],
    ['FOOD', 'Food', '1 person × 10 days', '10', '250.00', '2500.00', null],
    ['ACCOMMODATION', 'Accommodation', '3 people × 10 days', '30', '600.50', '18015.00', null],
    ['EXTRA_CHARGE', 'Night permit', 'as agreed', '1', '99.99', '99.99', null],
    ['TAX', 'Tax', '18 % of everything before', '0.18', '56041.63', '10087.49', null],
  ])
  expect(sums).toEqual({ totalRent: '23333.30', taxAmount: '10087.49', total: '66129.12' })
})

test('what was not asked for has no line, except the tax', () => {
  expect(priceQuotation(INPUT, { ...CARD, taxRate: '0' })).toMatchObject({ lines: [{ rule: 'MACHINE_RENT' }, { rule: 'TAX', amount: '0.00' }], totalRent: '20000.00', taxAmount: '0.00', total: '20000.00' })
})

test('the rate of a micro order is for an hour, of every other for a day', () => {
  const rent = (orderType: PriceInput['orderType']) => priceQuotation({ ...INPUT, orderType, workingHours: '7.50' }, CARD).lines[0]
  expect(rent('MICRO')).toMatchObject({ basis: '2 units × 10 days × 7.5 hours', quantity: '150', amount: '150000.00' })
  for (const orderType of ['SMALL', 'MONTHLY', 'YEARLY'] as const) expect(rent(orderType)).toMatchObject({ basis: '2 units × 10 days', amount: '20000.00' })
})

test.each([['0.004', '0.00'], ['0.005', '0.01'], ['0.0149', '0.01'], ['1.115', '1.12'], ['2.675', '2.68'], ['999999999999.995', '1000000000000.00']])('%s is rounded to %s', (baseRate, amount) => {
  expect(priceQuotation({ ...INPUT, machines: [{ ...MACHINE, quantity: 1, baseRate }], numberOfDays: 1 }, CARD).lines[0]!.amount).toBe(amount)
})

test('a currency without a smaller unit has whole amounts', () => {
  const { lines, total } = priceQuotation({ ...INPUT, machines: [{ ...MACHINE, quantity: 1, baseRate: '100.5' }], numberOfDays: 1 }, { ...CARD, currency: 'JPY' })
  expect([...lines.map(({ amount }) => amount), total]).toEqual(['101.00', '18.00', '119.00'])
})

test.each(['-1', '1e3', '', ' 1', '1.', 'NaN', 'Infinity'])('%j is no number to price with', text => {
  expect(() => priceQuotation({ ...INPUT, siteDistance: text }, CARD)).toThrow(RangeError)
})

test('the lines add up to the total, and the rents to the rent', () =>
  always((input, card) => {
    const { lines, totalRent, taxAmount, total } = priceQuotation(input, card)
    const sum = (rule?: string) => lines.filter(line => rule === undefined || line.rule === rule).reduce((all, { amount }) => all + cents(amount), 0n)
    expect([sum(), sum('MACHINE_RENT'), sum('TAX')]).toEqual([cents(total), cents(totalRent), cents(taxAmount)])
  }))

test('every line is its quantity at its unit price, and no further from that than half of the smallest unit', () =>
  always((input, card) => {
    const millionths = (text: string) => {
      const [whole = '', fraction = ''] = text.split('.')
      return BigInt(whole + fraction.padEnd(6, '0'))
    }
    const half = card.currency === 'JPY' ? 500_000_000_000n : 5_000_000_000n
    for (const { quantity, unitPrice, amount } of priceQuotation(input, card).lines) {
      const off = millionths(amount) * 1_000_000n - millionths(quantity) * millionths(unitPrice)
      expect(-half < off && off <= half).toBe(true)
    }
  }))

test('the same input has the same price, and is left as it was', () =>
  always((input, card) => {
    const before = structuredClone({ input, card })
    expect(priceQuotation(structuredClone(input), structuredClone(card))).toEqual(priceQuotation(input, card))
    expect({ input, card }).toEqual(before)
  }))

test('more is never cheaper: days at one order type’s rate, hours, units, kilometers, heads, machines, charges', () => {
  const more = fc.integer({ min: 1, max: 50 })
  fc.assert(
    fc.property(inputs, cards, more, machines, (input, card, by, machine) => {
      const total = totalOf(input, card)
      const larger: Partial<PriceInput>[] = [
        { numberOfDays: input.numberOfDays + by },
        { workingHours: String(Number(input.workingHours) + by) },
        { siteDistance: String(Math.ceil(Number(input.siteDistance)) + by) },
        { foodResources: input.foodResources + by },
        { accommodationResources: input.accommodationResources + by },
        { machines: input.machines.map(unit => ({ ...unit, quantity: unit.quantity + by })) },
        { machines: [...input.machines, machine] },
        { extraCharges: [...input.extraCharges, { label: 'More', amount: String(by) }] },
      ]
      for (const change of larger) expect(totalOf({ ...input, ...change }, card)).toBeGreaterThanOrEqual(total)
    }),
    { numRuns: 300 },
  )
})

test('heavy usage is never cheaper than normal, and a higher risk never cheaper than a lower', () =>
  always((input, card) => {
    const at = (change: Partial<PriceInput>) => totalOf({ ...input, ...change }, card)
    expect(at({ usage: 'HEAVY' })).toBeGreaterThanOrEqual(at({ usage: 'NORMAL' }))
    expect(at({ riskFactor: 'MEDIUM' })).toBeGreaterThanOrEqual(at({ riskFactor: 'LOW' }))
    expect(at({ riskFactor: 'HIGH' })).toBeGreaterThanOrEqual(at({ riskFactor: 'MEDIUM' }))
  }))
