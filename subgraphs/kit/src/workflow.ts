import { DomainError } from './errors.ts'

interface Transition<State extends string> {
  from: readonly State[]
  to: State
}

export interface Workflow<State extends string, Event extends string> {
  readonly transitions: Readonly<Record<Event, Transition<State>>>
  /** The state after `event`, or a DomainError naming both. */
  next(state: State, event: Event): State
  allows(state: State, event: Event): boolean
}

/**
 * A status column's allowed moves, declared once and checked everywhere.
 *
 * @example workflow<CallStatus>()({ start: { from: ['SCHEDULED'], to: 'IN_PROGRESS' } })
 */
export function workflow<State extends string>() {
  return <Event extends string>(transitions: Record<Event, Transition<State>>): Workflow<State, Event> => ({
    transitions,
    allows: (state, event) => transitions[event].from.includes(state),
    next(state, event) {
      const { from, to } = transitions[event]
      if (from.includes(state)) return to
      throw new DomainError('INVALID_TRANSITION', `Cannot ${words(event)} what is ${words(state)}.`)
    },
  })
}

const words = (name: string) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').replaceAll('_', ' ').toLowerCase()
