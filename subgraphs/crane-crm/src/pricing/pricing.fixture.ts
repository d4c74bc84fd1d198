import fc from 'fast-check'
import type { PriceCard, PriceInput, PricedMachine } from './price.ts'

export const CARD: PriceCard = { currency: 'INR', heavyUsageRate: '12.5', mediumRiskRate: '5', highRiskRate: '10', foodRate: '250', accommodationRate: '600.50', taxRate: '18' }

export const MACHINE: PricedMachine = { equipmentId: 'eqp_1', name: 'Liebherr', quantity: 2, baseRate: '1000', runningCostPerKm: '35.25' }

export const INPUT: PriceInput = {
  machines: [MACHINE], orderType: 'SMALL', numberOfDays: 10, workingHours: '8', foodResources: 0, accommodationResources: 0, siteDistance: '0',
  usage: 'NORMAL', riskFactor: 'LOW', extraCharges: [],
}

/** A decimal number with so many digits after the point at most. */
const digits = (max: number, places: number) => fc.tuple(fc.integer({ min: 0, max }), fc.integer({ min: 0, max: 10 ** places - 1 })).map(([whole, part]) => `${whole}.${String(part).padStart(places, '0')}`)
export const amounts = digits(10_000_000, 2)
const rates = digits(999, 2)

export const machines: fc.Arbitrary<PricedMachine> = fc.record({
  equipmentId: fc.uuid(), name: fc.string(), quantity: fc.integer({ min: 1, max: 1000 }), baseRate: amounts, runningCostPerKm: amounts,
})

export const inputs: fc.Arbitrary<PriceInput> = fc.record({
  machines: fc.array(machines, { minLength: 1, maxLength: 5 }),
  orderType: fc.constantFrom('MICRO', 'SMALL', 'MONTHLY', 'YEARLY'),
  numberOfDays: fc.integer({ min: 1, max: 3660 }),
  workingHours: digits(23, 2),
  foodResources: fc.integer({ min: 0, max: 1000 }),
  accommodationResources: fc.integer({ min: 0, max: 1000 }),
  siteDistance: digits(99_999, 2),
  usage: fc.constantFrom('NORMAL', 'HEAVY'),
  riskFactor: fc.constantFrom('LOW', 'MEDIUM', 'HIGH'),
  extraCharges: fc.array(fc.record({ label: fc.string(), amount: amounts }), { maxLength: 5 }),
})

export const cards: fc.Arbitrary<PriceCard> = fc
  .record({ currency: fc.constantFrom('INR', 'EUR', 'JPY'), heavyUsageRate: rates, mediumRiskRate: rates, more: rates, foodRate: amounts, accommodationRate: amounts, taxRate: digits(100, 2) })
  .map(({ more, ...card }) => ({ ...card, highRiskRate: (Number(card.mediumRiskRate) + Number(more)).toFixed(2) }))

/** Whole cents, added up another way than the function does. */
export const cents = (amount: string): bigint => BigInt(amount.replace('.', ''))
