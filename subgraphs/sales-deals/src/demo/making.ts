import type { Chance, DemoOrganization, DemoUser } from '@fieldgraph/kit/demo'
import type { Kysely } from 'kysely'
import type { DB } from '../db.ts'

export interface Seller {
  userId: string
  teamId: string | null
}

/** What every part of the demo data is made with. */
export interface Making {
  trx: Kysely<DB>
  chance: Chance
  /** Start of the current day in UTC. */
  now: Date
  currency: string
  sellers: readonly Seller[]
  /** Ids of the people who decide. */
  verifier: string
  approver: string
  admin: string
}

const DAY = 86_400_000
const HOUR = 3_600_000

/** A moment so many days from now, in working hours. */
export const momentFrom = (now: Date, day: number, hour = 9): string => new Date(now.getTime() + day * DAY + hour * HOUR).toISOString()

/** Cents as PostgreSQL reads them. */
export const money = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`

const withRole = ({ users }: DemoOrganization, role: string): DemoUser[] => users.filter(user => user.roles.includes(role))

/** Who sells, and for which team: one that somebody of sales leads. */
export function sellersOf(organization: DemoOrganization): Seller[] {
  const leads = new Set(['sales.salesperson', 'sales.org_admin'].flatMap(role => withRole(organization, role)).map(({ id }) => id))
  const teams = organization.teams.filter(({ leadId }) => leads.has(leadId))
  return withRole(organization, 'sales.salesperson').map(({ id }) => ({ userId: id, teamId: teams.find(({ memberIds }) => memberIds.includes(id))?.id ?? null }))
}

/** The first person with the role, or else the organization's first. */
export const holderOf = (organization: DemoOrganization, role: string): string => (withRole(organization, role)[0] ?? organization.users[0]!).id
