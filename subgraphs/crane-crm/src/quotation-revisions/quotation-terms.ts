import { cents } from '@fieldgraph/kit/amount'
import { conflict, invalidInput, notFound } from '@fieldgraph/kit/errors'
import type { QuotationMachineInput, QuotationOrderType, QuotationTermsInput } from '../api.generated.ts'
import { expectDealValue } from '../deals/deal-value.ts'
import { equipmentNumber, nameOfUnit } from '../equipment/equipment-number.ts'
import { findEquipmentByIds, type EquipmentRow } from '../equipment/equipment.queries.ts'
import { decimal, show } from '../pricing/decimal.ts'
import { priceQuotation, PRICING_VERSION } from '../pricing/price.ts'
import { findRateCardOn, type RateCardRow } from '../rate-cards/rate-card.queries.ts'
import type { PricedColumns, QuotationMachineRow, QuotationRevisionRow } from './quotation-revision.queries.ts'

type Transaction = Parameters<typeof findRateCardOn>[0]

/** Where the terms were given, for errors. */
type Path = readonly string[]

const RATES = { MICRO: 'microRate', SMALL: 'smallRate', MONTHLY: 'monthlyRate', YEARLY: 'yearlyRate' } as const satisfies Record<QuotationOrderType, keyof EquipmentRow>

/** What the columns numeric(14, 2) hold. */
const MOST_CENTS = 10n ** 14n

/** The terms with their price by today's rate card and rates. */
export async function priceTerms(trx: Transaction, terms: QuotationTermsInput, path: Path): Promise<{ card: RateCardRow; columns: PricedColumns }> {
  const { currency, orderType, numberOfDays, workingHours, foodResources, accommodationResources, siteDistance, usage, riskFactor } = terms
  const card = await findRateCardOn(trx, currency)
  if (!card) throw conflict(`No rate card for ${currency} holds today.`, ...path, 'currency')
  const machines = await machinesOf(trx, terms, path)
  const extraCharges = terms.extraCharges.map(({ label, amount }) => ({ label: label.trim(), amount: show(decimal(amount), 2) }))
  const conditions = { orderType, numberOfDays, workingHours, foodResources, accommodationResources, siteDistance, usage, riskFactor }
  const { lines, totalRent, taxAmount, total } = priceQuotation({ ...conditions, machines, extraCharges }, card)
  if (cents(total) >= MOST_CENTS) throw invalidInput('This comes to more than the books hold: 12 digits before the point.', ...path, 'machines')
  const price = { priceTrace: lines, totalRent, taxAmount, totalAmount: total, rateCardId: card.id, pricingVersion: PRICING_VERSION }
  return { card, columns: { ...conditions, ...price, currency, machines, machineType: terms.machineType ?? machines[0]!.category, extraCharges } }
}

/** What can be priced at all, whatever the cards and rates are. */
export function expectTerms(terms: QuotationTermsInput, path: Path): void {
  const { machines, numberOfDays, workingHours, siteDistance, extraCharges } = terms
  if (machines.length === 0) throw invalidInput('Name at least one machine.', ...path, 'machines')
  machines.forEach(({ equipmentId, quantity }, at) => {
    expectWhole(quantity, 1, 1000, [...path, 'machines', String(at), 'quantity'])
    if (machines.findIndex(machine => machine.equipmentId === equipmentId) < at) throw invalidInput('This machine is named twice: give a quantity.', ...path, 'machines', String(at), 'equipmentId')
  })
  expectWhole(numberOfDays, 1, 3660, [...path, 'numberOfDays'])
  expectHundredths(workingHours, 1n, 2400n, 'Working hours are above 0 and 24 at most', [...path, 'workingHours'])
  for (const field of ['foodResources', 'accommodationResources'] as const) expectWhole(terms[field], 0, 1000, [...path, field])
  expectHundredths(siteDistance, 0n, 10_000_000n, 'A distance is 0 to 100000 km', [...path, 'siteDistance'])
  extraCharges.forEach(({ amount }, at) => expectDealValue(amount, ...path, 'extraCharges', String(at), 'amount'))
}

/** The terms of a revision, to be priced anew. */
export const termsOf = ({ currency, machines, machineType, orderType, numberOfDays, workingHours, siteDistance, ...rest }: QuotationRevisionRow): QuotationTermsInput => {
  const { foodResources, accommodationResources, usage, riskFactor, extraCharges } = rest
  const units: QuotationMachineInput[] = machines.map(({ equipmentId, quantity }) => ({ equipmentId, quantity }))
  return { currency, machines: units, machineType, orderType, numberOfDays, workingHours, siteDistance, foodResources, accommodationResources, usage, riskFactor, extraCharges }
}

async function machinesOf(trx: Transaction, { machines, orderType, currency }: QuotationTermsInput, path: Path): Promise<QuotationMachineRow[]> {
  const units = new Map((await findEquipmentByIds(trx, machines.map(({ equipmentId }) => equipmentId))).map(unit => [unit.id, unit]))
  return machines.map(({ equipmentId, quantity }, at) => {
    const field = [...path, 'machines', String(at), 'equipmentId']
    const unit = units.get(equipmentId)
    if (!unit) throw notFound('Equipment', equipmentId, ...field)
    const baseRate = unit[RATES[orderType]]
    if (unit.condition === 'RETIRED') throw conflict(`${nameOfUnit(unit)} serves no more.`, ...field)
    if (unit.currency !== currency) throw invalidInput(`${nameOfUnit(unit)} is rented out in ${unit.currency}.`, ...field)
    if (baseRate === null) throw invalidInput(`${nameOfUnit(unit)} has no rate for ${orderType.toLowerCase()} orders.`, ...field)
    const { name, category, runningCostPerKm } = unit
    return { equipmentId, number: equipmentNumber.show(unit.equipmentNumber), name, category, quantity, baseRate, runningCostPerKm }
  })
}

function expectWhole(value: number, least: number, most: number, field: Path): void {
  if (value < least || value > most) throw invalidInput(`This is from ${least} to ${most}.`, ...field)
}

function expectHundredths(value: string, least: bigint, most: bigint, rule: string, field: Path): void {
  const isWhole = !/\.\d\d0*[1-9]/.test(value)
  if (!isWhole || value.startsWith('-') || cents(value) < least || cents(value) > most) throw invalidInput(`${rule}, with two digits after the point at most.`, ...field)
}
