import type { Identity } from '@fieldgraph/kit/identity'
import { newId } from '@fieldgraph/kit/testing'
import { PEOPLE } from './crane-world.fixture.ts'

/** Who asks, in the words that sign-in gives. */
const own = (userId: string) => ({ userId, rowLevels: { crane: 'own' } }) satisfies Partial<Identity>
const agent = own(PEOPLE.agent)
const teams = [newId('tem')]

export const CALLERS = {
  'a sales agent': agent,
  'another sales agent': own(PEOPLE.rival),
  'an operator': own(PEOPLE.crew),
  'another operator': own(PEOPLE.mate),
  'one who wrote all of it down': own(PEOPLE.author),
  'one who has nothing': own(newId('usr')),
  // No record of this domain is a team's.
  'a sales agent who leads a team': { ...agent, teamIds: teams, ledTeamIds: teams },
  'a sales agent who sees what the team has': { ...agent, teamIds: teams, rowLevels: { crane: 'team' } },
  'a sales agent with the row levels of other domains alone': { ...agent, rowLevels: { fleet: 'all', sales: 'all', identity: 'all' } },
  'one who is linked to all': { ...agent, rowLevels: { crane: 'linked' } },
  'an API client that sees its own': { kind: 'client', userId: null, clientId: 'apc_01partner0000000000000000001', rowLevels: { crane: 'own' } },
} as const satisfies Record<string, Partial<Identity>>

export type CallerName = keyof typeof CALLERS

/** Of the organization, and seen by all that are in it: what it has and charges, and when its units are taken. */
export const COMMON = ['unit1', 'unit2', 'maintained', 'agentUnit', 'rivalUnit', 'nobodyUnit', 'card', 'template', 'content', 'service', 'setting']

const salesOf = (who: string) => ['Customer', 'Contact', 'Lead', 'Open', 'Lost', 'Deal', 'Quotation', 'First', 'Second', 'Offer', 'Offered'].map(row => `${who}${row}`)
/** What nobody has, whoever sees their own sees too; jobs that nobody has are nobody's. */
const nobodys = [...salesOf('nobody'), 'strayLead']
const oneself = (who: string) => ['', 'Licence', 'Expired', 'Leave'].map(row => `${who}${row}`)
const jobOf = (who: string, ...crew: string[]) => [`${who}Job`, `${who}Site`, ...crew.map(each => `${who}Has${each}`)]
const nobodysJob = [...jobOf('nobody', 'crew', 'mate'), 'mateSite']
const agentSees = [...nobodys, ...salesOf('agent'), ...jobOf('agent', 'crew'), 'strayDeal', 'strayJob', 'strayOffer', 'strayOffered']

/** These rows each sees, besides those that all see, and no other. */
export const SEES: Readonly<Record<CallerName, readonly string[]>> = {
  'a sales agent': agentSees,
  'another sales agent': [...nobodys, ...salesOf('rival'), ...jobOf('rival', 'mate')],
  'an operator': [...nobodys, ...oneself('crew'), ...jobOf('agent', 'crew'), ...nobodysJob, 'crewSite'],
  'another operator': [...nobodys, ...oneself('mate'), ...jobOf('rival', 'mate'), ...nobodysJob],
  'one who wrote all of it down': [...nobodys, 'agentSite', 'rivalSite', 'nobodySite', 'looseSite'],
  'one who has nothing': nobodys,
  'a sales agent who leads a team': agentSees,
  'a sales agent who sees what the team has': agentSees,
  'a sales agent with the row levels of other domains alone': agentSees,
  'one who is linked to all': [],
  'an API client that sees its own': nobodys,
}
