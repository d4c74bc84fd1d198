/** Below, at or above zero as one number is less than, equal to or more than the other: by all of their digits, as written. */
export function compareDecimals(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)]
  const scale = Math.max(a.scale, b.scale)
  const difference = a.digits * 10n ** BigInt(scale - a.scale) - b.digits * 10n ** BigInt(scale - b.scale)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** As `numeric` columns and doubles are written: digits ÷ 10^scale. */
function partsOf(number: string): { digits: bigint; scale: number } {
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(number) ?? []
  return { digits: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length - Number(exponent) }
}

/** Without the zeros that a column of fixed digits adds. */
export const tidyDecimal = (number: string): string => (number.includes('.') ? number.replace(/\.?0+$/, '') : number)
