/**
 * An exact number of nothing or more: `units` × 10^-`scale`. Prices need sums and
 * products alone, which are exact, and one way to round: too little for a library.
 */
export interface Decimal {
  readonly units: bigint
  readonly scale: number
}

export function decimal(text: string | number): Decimal {
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(String(text)) ?? []
  if (whole === undefined) throw new RangeError(`${text} is no decimal number of 0 or more.`)
  return { units: BigInt(whole + fraction), scale: fraction.length }
}

export const product = (...factors: readonly Decimal[]): Decimal =>
  factors.reduce((all, { units, scale }) => ({ units: all.units * units, scale: all.scale + scale }), { units: 1n, scale: 0 })

export function sum(...parts: readonly Decimal[]): Decimal {
  const scale = Math.max(0, ...parts.map(part => part.scale))
  return { units: parts.reduce((all, part) => all + at(part, scale), 0n), scale }
}

/** A hundredth of it. */
export const percent = ({ units, scale }: Decimal): Decimal => ({ units, scale: scale + 2 })

/** To so many digits after the point; half of the last one and more counts as a whole. */
export function rounded(value: Decimal, places: number): Decimal {
  if (value.scale <= places) return { units: at(value, places), scale: places }
  const divisor = 10n ** BigInt(value.scale - places)
  return { units: (value.units + divisor / 2n) / divisor, scale: places }
}

/** With so many digits after the point at least, and no more than it takes. */
export function show({ units, scale }: Decimal, places = 0): string {
  const digits = String(units).padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '').padEnd(places, '0')
  return fraction === '' ? whole : `${whole}.${fraction}`
}

const at = ({ units, scale }: Decimal, wanted: number): bigint => units * 10n ** BigInt(wanted - scale)
