/** A number of an organization's own series, as people read and write it. */
export interface BusinessNumber {
  /** @example show('7') is DLID0007, show('10000') DLID10000 */
  show(number: string | number): string
  /** The number, or null when this is none of the series. Letter case and blanks around it mean nothing. */
  read(text: string): string | null
}

/** More digits are no number of any series, and none that PostgreSQL would take. */
const MOST_DIGITS = 15

/** A series that is stored as whole numbers and shown with a prefix and at least four digits. */
export function businessNumber(prefix: string): BusinessNumber {
  const form = new RegExp(`^${prefix}(\\d{4,${MOST_DIGITS}})$`, 'i')
  const show = (number: string | number) => `${prefix}${String(number).padStart(4, '0')}`
  return {
    show,
    read(text) {
      const digits = form.exec(text.trim())?.[1]?.replace(/^0+(?=\d)/, '')
      // A second way to write the same number would be a second name for one thing.
      return digits !== undefined && show(digits) === text.trim().toUpperCase() ? digits : null
    },
  }
}
