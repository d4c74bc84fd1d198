/**
 * What `npm run db -- seed` hands to each domain's `demo.ts`, so that the rows
 * of one domain and the references of another speak of the same people.
 */
export interface DemoContext {
  /** The subgraph's serving role: row level security holds while seeding too. */
  url: string
  people: readonly DemoOrganization[]
  /** Start of the current day in UTC; every date of the demo data hangs on it. */
  now: Date
  /** One line of progress. */
  say(message: string): void
}

/** A domain's `./demo` export; does nothing when its schema already has data. */
export type Seed = (context: DemoContext) => Promise<void>

export interface DemoOrganization {
  id: string
  name: string
  description: string
  email: string
  phone: string
  website: string
  address: string
  timeZone: string
  /** ISO 4217. */
  currency: string
  users: readonly DemoUser[]
  teams: readonly DemoTeam[]
  clients: readonly DemoClient[]
}

export interface DemoUser {
  id: string
  membershipId: string
  firstName: string
  lastName: string
  displayName: string
  email: string
  username: string
  /** E.164. */
  phone: string
  /** In clear: the demo's passwords are printed by `npm start`. */
  password: string
  /** Keys of the organization's system roles. */
  roles: readonly string[]
  /** The records of domains that this person is. */
  links: readonly DemoLink[]
  locale: string
}

export interface DemoLink {
  kind: 'FLEET_VENDOR' | 'FLEET_CLIENT' | 'FLEET_DRIVER' | 'FLEET_PROMOTER' | 'DEVICE_CUSTOMER'
  recordId: string
}

export interface DemoTeam {
  id: string
  name: string
  description: string
  leadId: string
  memberIds: readonly string[]
}

/** A partner's integration, signing in by client credentials. */
export interface DemoClient {
  id: string
  name: string
  /** Its folder in `schema/operations`. */
  client: string
  secret: string
  scopes: readonly string[]
}

/** Where chance comes from: the same numbers for the same text each time (Mulberry32). */
export interface Chance {
  /** 0 up to and without 1. */
  random(): number
  pick<Item>(items: readonly Item[]): Item
  /** A whole number from one to the other, both included. */
  between(least: number, most: number): number
}

export function chanceOf(text: string): Chance {
  let state = [...text].reduce((sum, character) => Math.imul(sum ^ character.codePointAt(0)!, 16_777_619), 2_166_136_261)
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return { random, pick: items => items[Math.floor(random() * items.length)]!, between: (least, most) => least + Math.floor(random() * (most - least + 1)) }
}

const FIRST = ['Alice', 'Ben', 'Clara', 'David', 'Elena', 'Farid', 'Gwen', 'Hugo', 'Isla', 'Jonas', 'Kemal', 'Laura', 'Milan', 'Nora', 'Omar', 'Petra', 'Quentin', 'Rosa', 'Samir', 'Tessa']
const LAST = ['Abbott', 'Berger', 'Costa', 'Dalton', 'Engel', 'Fisher', 'Garcia', 'Holm', 'Ivanov', 'Jensen', 'Keller', 'Lopez', 'Moreau', 'Nolan', 'Okafor', 'Patel', 'Quinn', 'Rossi', 'Silva', 'Turner']

/** The name of somebody whom nobody knows. */
export const someName = ({ pick }: Chance): { first: string; last: string } => ({ first: pick(FIRST), last: pick(LAST) })

/** Parts of a list, so that no statement gets too many values. */
export const chunks = <Item>(items: readonly Item[], size = 200): Item[][] => Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))
