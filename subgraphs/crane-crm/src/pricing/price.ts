import { decimal, percent, product, rounded, show, sum, type Decimal } from './decimal.ts'

/** Kept with every price. Whoever changes what a price comes to, or how its lines say so, counts it up. */
export const PRICING_VERSION = 1

export type OrderType = 'MICRO' | 'SMALL' | 'MONTHLY' | 'YEARLY'
export type Usage = 'NORMAL' | 'HEAVY'
export type RiskFactor = 'LOW' | 'MEDIUM' | 'HIGH'

/** Numbers of digits are text throughout: a JavaScript number would round. */
export interface PricedMachine {
  equipmentId: string
  name: string
  quantity: number
  /** For one unit: an hour of a micro order, a day of the others. */
  baseRate: string
  runningCostPerKm: string
}

export interface ExtraCharge {
  label: string
  amount: string
}

export interface PriceInput {
  machines: readonly PricedMachine[]
  orderType: OrderType
  numberOfDays: number
  /** Of one day. */
  workingHours: string
  /** Heads. */
  foodResources: number
  accommodationResources: number
  /** Kilometers, one way. */
  siteDistance: string
  usage: Usage
  riskFactor: RiskFactor
  extraCharges: readonly ExtraCharge[]
}

/** The factors of the formula. A rate is of each hundred; food and accommodation are for one head and day. */
export interface PriceCard {
  currency: string
  heavyUsageRate: string
  mediumRiskRate: string
  highRiskRate: string
  foodRate: string
  accommodationRate: string
  taxRate: string
}

/** In the order of the trace. */
export const PRICE_RULES = ['MACHINE_RENT', 'USAGE', 'RISK', 'MOBILISATION', 'FOOD', 'ACCOMMODATION', 'EXTRA_CHARGE', 'TAX'] as const
export type PriceRule = (typeof PRICE_RULES)[number]

/** One step of the formula: `amount` is `quantity` × `unitPrice`, rounded. */
export interface PriceLine {
  rule: PriceRule
  /** What the line is for. */
  label: string
  /** How the quantity came about. */
  basis: string
  quantity: string
  unitPrice: string
  amount: string
  /** The machine, of rent and mobilisation. */
  equipmentId: string | null
}

export interface Price {
  lines: PriceLine[]
  /** Of the machines: what usage and risk are counted on. */
  totalRent: string
  taxAmount: string
  /** The sum of the lines. */
  total: string
}

/**
 * What renting cranes costs, and why. Pure: it knows nothing but what it is
 * given, so the same input and card have the same price for good.
 */
export function priceQuotation(input: PriceInput, card: PriceCard): Price {
  const line = lineIn(card.currency)
  const rents = input.machines.map(machine => rentOf(machine, input, line))
  const rent = total(rents)
  const untaxed = [
    ...rents,
    ...surcharges(input, card).map(({ rule, label, rate }) => line({ rule, label, basis: `${plain(rate)} % of the rent`, quantity: percent(decimal(rate)), unitPrice: rent })),
    ...mobilisations(input, line),
    ...resources(input, card, line),
    ...input.extraCharges.map(({ label, amount }) => line({ rule: 'EXTRA_CHARGE', label, basis: 'as agreed', quantity: ONE, unitPrice: decimal(amount) })),
  ]
  const tax = line({ rule: 'TAX', label: 'Tax', basis: `${plain(card.taxRate)} % of everything before`, quantity: percent(decimal(card.taxRate)), unitPrice: total(untaxed) })
  const lines = [...untaxed, tax]
  return { lines, totalRent: money(rent), taxAmount: tax.amount, total: money(total(lines)) }
}

/** Machine rent = base rate of the order type × quantity × days; for micro orders the rate is an hour's, × working hours. */
function rentOf(machine: PricedMachine, { orderType, numberOfDays, workingHours }: PriceInput, line: Line): PriceLine {
  const { name, quantity, baseRate, equipmentId } = machine
  const isHourly = orderType === 'MICRO'
  return line({
    rule: 'MACHINE_RENT',
    label: name,
    basis: [count(quantity, 'unit'), count(numberOfDays, 'day'), ...(isHourly ? [`${plain(workingHours)} hours`] : [])].join(' × '),
    quantity: product(decimal(quantity), decimal(numberOfDays), isHourly ? decimal(workingHours) : ONE),
    unitPrice: decimal(baseRate),
    equipmentId,
  })
}

/** What is added for heavy usage, and for a risk above a low one, on the rent. */
function surcharges({ usage, riskFactor }: PriceInput, card: PriceCard): { rule: PriceRule; label: string; rate: string }[] {
  return [
    ...(usage === 'HEAVY' ? [{ rule: 'USAGE' as const, label: 'Heavy usage', rate: card.heavyUsageRate }] : []),
    ...(riskFactor === 'MEDIUM' ? [{ rule: 'RISK' as const, label: 'Medium risk', rate: card.mediumRiskRate }] : []),
    ...(riskFactor === 'HIGH' ? [{ rule: 'RISK' as const, label: 'High risk', rate: card.highRiskRate }] : []),
  ]
}

/** Mobilisation and demobilisation = running cost per km × distance × 2 × quantity: there and back. */
const mobilisations = ({ machines, siteDistance }: PriceInput, line: Line): PriceLine[] =>
  isNothing(siteDistance)
    ? []
    : machines.map(({ equipmentId, name, quantity, runningCostPerKm }) =>
        line({
          rule: 'MOBILISATION',
          label: `Mobilisation and demobilisation: ${name}`,
          basis: `${count(quantity, 'unit')} × ${plain(siteDistance)} km × 2 ways`,
          quantity: product(decimal(quantity), decimal(siteDistance), TWO),
          unitPrice: decimal(runningCostPerKm),
          equipmentId,
        }))

/** Food and accommodation, for each head and day. */
const resources = ({ numberOfDays, ...input }: PriceInput, card: PriceCard, line: Line): PriceLine[] =>
  ([['FOOD', 'Food', input.foodResources, card.foodRate], ['ACCOMMODATION', 'Accommodation', input.accommodationResources, card.accommodationRate]] as const)
    .filter(([, , heads]) => heads > 0)
    .map(([rule, label, heads, rate]) =>
      line({
        rule,
        label,
        basis: `${heads} ${heads === 1 ? 'person' : 'people'} × ${count(numberOfDays, 'day')}`,
        quantity: product(decimal(heads), decimal(numberOfDays)),
        unitPrice: decimal(rate),
      }))

interface Step {
  rule: PriceRule
  label: string
  basis: string
  quantity: Decimal
  unitPrice: Decimal
  equipmentId?: string
}
type Line = (step: Step) => PriceLine

/** Each line is rounded for itself, so that their sum is the total to the last cent. */
const lineIn = (currency: string): Line => ({ quantity, unitPrice, equipmentId = null, ...step }) => ({
  ...step,
  quantity: show(quantity),
  unitPrice: money(unitPrice),
  amount: money(rounded(product(quantity, unitPrice), placesOf(currency))),
  equipmentId,
})

/** How many digits after the point can be paid in a currency. */
export const placesOf = (currency: string): 0 | 2 => (WITHOUT_CENTS.has(currency) ? 0 : 2)

/** Of these ISO 4217 knows no smaller unit. */
const WITHOUT_CENTS: ReadonlySet<string> = new Set('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' '))

const ONE = decimal(1)
const TWO = decimal(2)
const total = (lines: readonly PriceLine[]): Decimal => sum(...lines.map(({ amount }) => decimal(amount)))
const money = (value: Decimal): string => show(value, 2)
const plain = (text: string): string => show(decimal(text))
const isNothing = (text: string): boolean => decimal(text).units === 0n
const count = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`
