import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** In the order of time: microseconds since the report's start, and what was measured then. */
export interface Points {
  offsets: Float64Array
  values: Float64Array
}

const POWERS = Array.from({ length: 10 }, (_, digits) => 10 ** digits)
/** So that a difference, with its sign in its last bit, is a whole number that a double holds. */
const LARGEST_SCALED = 2 ** 51
/** In the place of the number of digits: the values follow as they are. */
const AS_DOUBLES = 255
const LONGEST_VARINT = 8

/**
 * One byte that says how values are written, the differences of the offsets,
 * then those of the values: whole numbers of as many bytes as they need, as
 * Protocol Buffers write them, deflated. Values are read back as they came, to
 * the bit: those that need no more than nine decimal digits as whole numbers of
 * the smallest of them, all others as doubles.
 */
export function pack({ offsets, values }: Points): Buffer {
  const digits = digitsOf(values)
  const bytes = Buffer.alloc(1 + 2 * LONGEST_VARINT * offsets.length)
  bytes[0] = digits ?? AS_DOUBLES
  let at = writeDifferences(bytes, 1, offsets, 1)
  if (digits !== null) at = writeDifferences(bytes, at, values, POWERS[digits]!)
  else for (const value of values) at = bytes.writeDoubleLE(value, at)
  return deflateRawSync(bytes.subarray(0, at))
}

export function unpack(packed: Uint8Array, count: number): Points {
  const bytes = inflateRawSync(packed)
  const offsets = new Float64Array(count)
  const values = new Float64Array(count)
  const at = readDifferences(bytes, 1, offsets, 1)
  const digits = bytes[0]!
  if (digits !== AS_DOUBLES) readDifferences(bytes, at, values, POWERS[digits]!)
  else for (let index = 0; index < count; index++) values[index] = bytes.readDoubleLE(at + 8 * index)
  return { offsets, values }
}

/** How many decimal digits after the point say every value; null when nine don't. */
function digitsOf(values: Float64Array): number | null {
  let digits = 0
  for (const value of values) {
    while (digits < POWERS.length && !isWhole(value, POWERS[digits]!)) digits++
    if (digits === POWERS.length) return null
  }
  return values.every(value => isWhole(value, POWERS[digits]!)) ? digits : null
}

function isWhole(value: number, power: number): boolean {
  const scaled = Math.round(value * power)
  return Math.abs(scaled) <= LARGEST_SCALED && scaled / power === value
}

function writeDifferences(bytes: Buffer, start: number, numbers: Float64Array, power: number): number {
  let at = start
  let before = 0
  for (const number of numbers) {
    const scaled = Math.round(number * power)
    const difference = scaled - before
    before = scaled
    // The sign as the last bit, so that small ones of either sign are short.
    let rest = difference < 0 ? -2 * difference - 1 : 2 * difference
    // Bitwise operators would cut it to 32 bits.
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes[at++] = (rest % 0x80) + 0x80
    bytes[at++] = rest
  }
  return at
}

function readDifferences(bytes: Uint8Array, start: number, numbers: Float64Array, power: number): number {
  let at = start
  let scaled = 0
  for (let index = 0; index < numbers.length; index++) {
    // Nearly all have three bytes at most: whole numbers of 32 bits, which are faster than doubles.
    let byte = bytes[at++]!
    let rest = byte
    if (byte >= 0x80) {
      byte = bytes[at++]!
      rest = (rest & 0x7f) | ((byte & 0x7f) << 7)
      if (byte >= 0x80) {
        byte = bytes[at++]!
        rest |= (byte & 0x7f) << 14
        for (let place = 2 ** 21; byte >= 0x80; place *= 0x80) {
          byte = bytes[at++]!
          rest += (byte & 0x7f) * place
        }
      }
    }
    scaled += rest < 2 ** 21 ? (rest >>> 1) ^ -(rest & 1) : rest % 2 === 0 ? rest / 2 : -(rest + 1) / 2
    numbers[index] = scaled / power
  }
  return at
}
