/** The instant so many microseconds after another: to the microsecond, where a Date ends at the millisecond. */
export function later(instant: string, microseconds: number): string {
  const [, fraction = ''] = /\.\d{3}(\d{3})Z$/.exec(instant) ?? []
  const passed = Number(fraction) + microseconds
  const milliseconds = Math.floor(passed / 1000)
  return new Date(Date.parse(instant) + milliseconds).toISOString().replace('Z', `${String(passed - milliseconds * 1000).padStart(3, '0')}Z`)
}
