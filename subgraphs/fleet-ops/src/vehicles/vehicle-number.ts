import { invalidInput } from '@fieldgraph/kit/errors'

/**
 * A registration number as it is stored: capitals, no blanks or dots. A hyphen
 * stays only where letters meet letters or digits meet digits: between the
 * others it tells nothing apart, and "KA-01-AB-1234" is the same plate as "ka 01 ab 1234".
 */
export function toVehicleNumber(written: string): string {
  return written
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s.·•_]/g, '')
    .replaceAll(/\p{Dash_Punctuation}+/gu, '-')
    .replaceAll(/^-|-$|(?<=[A-Z])-(?=\d)|(?<=\d)-(?=[A-Z])/g, '')
}

export function expectVehicleNumber(written: string): string {
  const number = toVehicleNumber(written)
  if (!/^[A-Z0-9-]{1,50}$/.test(number)) throw invalidInput('A registration number has letters from A to Z, digits and hyphens.', 'input', 'vehicleNumber')
  return number
}
