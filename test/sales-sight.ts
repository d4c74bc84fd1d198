import type { Identity } from '@fieldgraph/kit/identity'
import { PEOPLE, TEAMS } from './sales-world.fixture.ts'

export type Seller = 'lead' | 'member' | 'other'

/** Who asks, in the words that sign-in gives. */
const seller = (userId: string, teamId: string) => ({ userId, teamIds: [teamId], rowLevels: { sales: 'own' } }) satisfies Partial<Identity>
const lead = { ...seller(PEOPLE.lead, TEAMS.one), ledTeamIds: [TEAMS.one] }
const member = seller(PEOPLE.member, TEAMS.one)
/** Has nothing yet. */
export const NEWCOMER = 'usr_01newcomer0000000000000001'

export const CALLERS = {
  'a salesperson': member,
  'a salesperson of another team': seller(PEOPLE.other, TEAMS.two),
  'a lead': lead,
  'a lead with the row levels of other domains alone': { ...lead, rowLevels: { fleet: 'all', identity: 'all' } },
  'one who sees what the team has': { ...member, rowLevels: { sales: 'team' } },
  'one who decides, and sees what is their own': { userId: PEOPLE.decider, rowLevels: { sales: 'own' } },
  'one who is in both teams, leads none, and has nothing': { userId: NEWCOMER, teamIds: Object.values(TEAMS), rowLevels: { sales: 'own' } },
  'one who sees what a team has, and is in none': { userId: NEWCOMER, rowLevels: { sales: 'team' } },
  'one who is linked, whatever the teams': { ...lead, rowLevels: { sales: 'linked' } },
  'an API client that sees its own': { kind: 'client', userId: null, clientId: 'apc_01partner0000000000000000001', rowLevels: { sales: 'own' } },
} as const satisfies Record<string, Partial<Identity>>

export type CallerName = keyof typeof CALLERS

const rowsOf = (who: Seller) => ['Client', 'Notes', 'Deal', 'Paid', 'Waits', 'Approved', 'Asked', 'Issued', 'Draft', 'Earned', 'Streak', 'Total', 'Activity'].map(row => `${who}${row}`)
/** Of the organization, and seen by all that are in it. */
export const COMMON = ['settings', 'exchange', 'key']
/** Whose a commission is stays who earned it, whoever has the deal since. */
const handedEarnings = ['handedEarned', 'handedBack']
const memberSees = [...rowsOf('member'), 'memberRate', 'solo', ...handedEarnings]
const leadSees = [...rowsOf('lead'), 'leadRate', ...rowsOf('member'), ...handedEarnings, 'leadWasAsked']

/** These rows each sees, besides those that all see, and no other. */
export const SEES: Readonly<Record<CallerName, readonly string[]>> = {
  'a salesperson': memberSees,
  // Whoever has a deal sees whom it is with.
  'a salesperson of another team': [...rowsOf('other'), 'otherRate', 'shared', 'handed', 'handedPaid', 'handedApproved', 'handedInvoice', 'leadWasAsked', 'memberClient', 'memberNotes'],
  'a lead': leadSees,
  'a lead with the row levels of other domains alone': leadSees,
  'one who sees what the team has': [...memberSees, ...rowsOf('lead')],
  'one who decides, and sees what is their own': ['leadApproved', 'memberApproved', 'otherApproved', 'handedApproved', 'leadAsked', 'memberAsked', 'otherAsked'],
  'one who is in both teams, leads none, and has nothing': [],
  'one who sees what a team has, and is in none': [],
  'one who is linked, whatever the teams': [],
  'an API client that sees its own': [],
}
