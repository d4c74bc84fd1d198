import type { Weekday } from '../api.generated.ts'

/** In the order of ISO 8601, which counts from 1. */
const WEEKDAYS: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']

export const toWeekdays = (numbers: readonly number[]): Weekday[] => WEEKDAYS.filter((_, index) => numbers.includes(index + 1))

/** Each once, in order. */
export const toNumbers = (days: readonly Weekday[]): number[] => WEEKDAYS.flatMap((day, index) => (days.includes(day) ? [index + 1] : []))
