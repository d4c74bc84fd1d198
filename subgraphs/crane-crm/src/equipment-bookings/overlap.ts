import { conflict, type DomainError } from '@fieldgraph/kit/errors'

/** A booking that another one would overlap, as far as the caller may know it. */
export interface Overlap {
  id: string
  kind: 'JOB' | 'MAINTENANCE' | 'LEAVE'
  /** Null unless the caller sees the job. */
  jobTitle: string | null
  /** In the time of the organization, e.g. 2026-11-21 09:00. */
  from: string
  until: string
  timeZone: string
  paddingMinutes: number
}

const KINDS = {
  JOB: ({ jobTitle }: Overlap) => `is booked for ${jobTitle === null ? 'another job' : `the job “${jobTitle}”`}`,
  MAINTENANCE: () => 'is in maintenance',
  LEAVE: () => 'is on leave',
}

/** Says who or what is taken, by which booking, and when. */
export function overlapping(who: string, overlap: Overlap, ...field: string[]): DomainError {
  const { id, kind, from, until, timeZone, paddingMinutes } = overlap
  const padding = paddingMinutes === 0 ? '' : `, and ${paddingMinutes} minutes before and after`
  return conflict(`${who} ${KINDS[kind](overlap)} from ${from} to ${until} (${timeZone})${padding}: ${id}.`, ...field)
}
