import type { ExtraCharge, PricedMachine, PriceInput, PriceLine, PriceRule } from './price.ts'

/** What was offered at one time: the terms, what else was said of them, and the lines of the price. */
export interface Offer {
  terms: PriceInput
  /** Whatever else an offer says, by its name. */
  details: Readonly<Record<string, string | null>>
  lines: readonly PriceLine[]
}

export interface InputChange {
  /** E.g. numberOfDays or machines.quantity. */
  field: string
  /** Which machine or charge, where the field is one of several. */
  subject: string | null
  /** Null: it was not there. */
  before: string | null
  /** Null: it is not there any more. */
  after: string | null
}

export interface LineChange {
  rule: PriceRule
  label: string
  before: PriceLine | null
  after: PriceLine | null
}

/** Every input that is not what it was, in the order of the terms; what was taken away comes last. */
export const changedInputs = (before: Offer, after: Offer): InputChange[] =>
  paired(factsOf(before), factsOf(after))
    .filter(([one, other]) => (one?.value ?? null) !== (other?.value ?? null))
    .map(([one, other]) => {
      const { field, subject } = (other ?? one)!
      return { field, subject, before: one?.value ?? null, after: other?.value ?? null }
    })

/** Every line that is not what it was, in the order of the trace; what was taken away comes last. */
export const changedLines = (before: Offer, after: Offer): LineChange[] =>
  paired(keyed(before.lines, keyOfLine), keyed(after.lines, keyOfLine))
    .filter(([one, other]) => LINE_FACTS.some(fact => one?.[fact] !== other?.[fact]))
    .map(([one, other]) => {
      const { rule, label } = (other ?? one)!
      return { rule, label, before: one ?? null, after: other ?? null }
    })

const LINE_FACTS = ['label', 'basis', 'quantity', 'unitPrice', 'amount'] as const

interface Fact {
  field: string
  subject: string | null
  value: string | null
}

/** Everything that an offer was made of, each fact with a key that it has in every revision. */
function factsOf({ terms: { machines, extraCharges, ...terms }, details }: Offer): Map<string, Fact> {
  const ofMachines = [...keyed(machines, ({ equipmentId }) => equipmentId)].flatMap(([key, machine]) =>
    MACHINE_FACTS.map((fact): [string, Fact] => [`machines.${fact} ${key}`, { field: `machines.${fact}`, subject: machine.name, value: String(machine[fact]) }]))
  const ofCharges = [...keyed(extraCharges, ({ label }) => label)].map(([key, { label, amount }]): [string, Fact] =>
    [`extraCharges ${key}`, { field: 'extraCharges.amount', subject: label, value: amount }])
  return new Map([...ofMachines, ...plain(terms), ...ofCharges, ...plain(details)])
}

const plain = (values: Readonly<Record<string, string | number | null>>): [string, Fact][] =>
  Object.entries(values).map(([field, value]) => [field, { field, subject: null, value: value === null ? null : String(value) }])

const MACHINE_FACTS = ['quantity', 'baseRate', 'runningCostPerKm'] as const satisfies readonly (keyof PricedMachine)[]

const keyOfLine = ({ rule, equipmentId, label }: PriceLine): string => `${rule} ${equipmentId ?? (rule === 'EXTRA_CHARGE' ? label : '')}`

/** By a key; several with the same one are told apart by their order. */
function keyed<Item extends PriceLine | PricedMachine | ExtraCharge>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item> {
  const seen = new Map<string, number>()
  return new Map(
    items.map(item => {
      const key = keyOf(item)
      const before = seen.get(key) ?? 0
      seen.set(key, before + 1)
      return [`${key} ${before}`, item]
    }),
  )
}

function paired<Value>(before: ReadonlyMap<string, Value>, after: ReadonlyMap<string, Value>): [Value | undefined, Value | undefined][] {
  const gone = [...before].filter(([key]) => !after.has(key))
  return [...[...after].map(([key, value]): [Value | undefined, Value] => [before.get(key), value]), ...gone.map(([, value]): [Value, undefined] => [value, undefined])]
}
