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
  locale: string
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
