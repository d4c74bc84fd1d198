/** A moment as clocks of that zone show it. */
export function inWords(instant: string, timeZone: string): string {
  const at = new Date(instant)
  const format = (zone: string) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(at)
  try {
    return format(timeZone)
  } catch {
    // A zone that this machine's tables don't have (yet).
    return `${format('UTC')} UTC`
  }
}
