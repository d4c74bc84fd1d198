import { createDatabase, tenantDatabase } from '@fieldgraph/kit/database'
import { chanceOf, chunks, type Chance, type DemoContext, type DemoOrganization, type Seed } from '@fieldgraph/kit/demo'
import type { Kysely } from 'kysely'
import { insertDefaultCallOutcomes, listCallOutcomes, type CallOutcomeRow } from './call-outcomes/call-outcome.queries.ts'
import type { NewCall } from './calls/call.queries.ts'
import type { DB } from './db.ts'
import { prospects, type Prospect } from './demo-prospects.ts'

const DAY = 86_400_000
const MINUTE = 60_000
const REASONS: readonly [name: string, description: string][] = [
  ['Price', 'Found the offer too expensive.'],
  ['Timing', 'No need within the next months.'],
  ['Competitor', 'Works with somebody else.'],
  ['No authority', 'Somebody else decides.'],
  ['Out of area', 'Beyond the region that we serve.'],
]

/** Calls of the last 90 days and of the next week, for every agent of the demo. */
export const seed: Seed = async context => {
  const db = createDatabase<DB>({ url: context.url, schema: 'call_center', poolSize: 2 })
  try {
    for (const [index, organization] of context.people.entries()) await seedOrganization(db, organization, index === 0 ? 600 : 120, context)
  } finally {
    await db.destroy()
  }
}

async function seedOrganization(db: Kysely<DB>, organization: DemoOrganization, count: number, { now, say }: DemoContext): Promise<void> {
  const agents = organization.users.filter(user => user.roles.some(role => role === 'calls.agent' || role === 'calls.manager'))
  const own = tenantDatabase(db, { 'app.organization_id': organization.id, 'app.user_id': agents[0]?.id ?? '', 'app.row_level': 'all' }, { request: { userId: null, clientName: 'demo data' } })
  if ((await own.read(listCallOutcomes)).length > 0) return

  await own.write('demo.seed', async trx => {
    await insertDefaultCallOutcomes(trx)
    const outcomes = new Map((await listCallOutcomes(trx)).map(outcome => [outcome.key, outcome]))
    const reasons = await trx.insertInto('lossReasons').values(REASONS.map(([name, description]) => ({ name, description }))).returning('id').execute()
    const chance = chanceOf(organization.id)
    const people = prospects(organization.currency === 'USD' ? '+1206555' : '+4416149', 160, chance)
    const { pick } = chance
    const calls = Array.from({ length: count }, (_, index) => heldCall(index / count, { ...chance, now, agentId: pick(agents).id, prospect: pick(people), outcomes, reasonIds: reasons.map(reason => reason.id) }))
    const planned = agents.flatMap(agent => Array.from({ length: 3 }, (_, index) => plannedCall(index, { ...chance, now, agentId: agent.id, prospect: pick(people) })))
    const refused = calls.filter(call => call.outcomeId === outcomes.get('do_not_call')?.id).map(call => call.prospectPhone)
    for (const part of chunks([...calls, ...planned.filter(call => !refused.includes(call.prospectPhone))])) await trx.insertInto('calls').values(part).execute()
    if (refused.length > 0) await trx.insertInto('doNotCall').values([...new Set(refused)].map(phone => ({ phone, reason: 'Asked for in a call' }))).execute()
  })
  say(`${organization.name}: ${count} calls of ${agents.length} agents`)
}

interface Making extends Chance {
  now: Date
  agentId: string
  prospect: Prospect
}

const ENDINGS = ['sale', 'sale', 'interested', 'interested', 'interested', 'callback', 'no_answer', 'no_answer', 'voicemail', 'wrong_number', 'not_interested', 'not_interested', 'not_interested', 'do_not_call'] as const
const NOTES = [null, null, 'Asked for the price list by e-mail.', 'Decides with the partner next week.', 'Very friendly, call again in spring.', 'Wants a site visit first.']

/** A call of the past: `share` of the way from 90 days ago to yesterday. */
function heldCall(share: number, { now, random, pick, agentId, prospect, outcomes, reasonIds }: Making & { outcomes: ReadonlyMap<string, CallOutcomeRow>; reasonIds: readonly string[] }): NewCall {
  const day = Math.floor(share * 89) - 90
  const start = now.getTime() + day * DAY + (8 * 60 + Math.floor(random() * 9 * 60)) * MINUTE
  const callType = pick(['INBOUND', 'OUTBOUND', 'OUTBOUND', 'CALLBACK'] as const)
  const direction = callType === 'INBOUND' ? ('INBOUND' as const) : ('OUTBOUND' as const)
  const base = { agentId, ...prospect, callType, direction, notes: pick(NOTES) }
  const fate = random()
  if (fate < 0.04) return { ...base, status: 'CANCELLED', scheduledAt: iso(start) }
  if (fate < 0.09) return { ...base, status: 'MISSED', scheduledAt: iso(start), startedAt: iso(start), outcomeId: outcomes.get('no_answer')!.id }
  const outcome = outcomes.get(pick(ENDINGS))!
  const seconds = outcome.category === 'UNREACHABLE' ? 5 + Math.floor(random() * 40) : 45 + Math.floor(random() * random() * 1500)
  return {
    ...base,
    status: 'COMPLETED',
    scheduledAt: callType === 'CALLBACK' ? iso(start) : null,
    startedAt: iso(start),
    completedAt: iso(start + seconds * 1000),
    durationSeconds: seconds,
    outcomeId: outcome.id,
    lossReasonId: outcome.category === 'LOST' ? pick(reasonIds) : null,
  }
}

/** A call to come: two of today, then one a day. */
function plannedCall(index: number, { now, random, pick, agentId, prospect }: Making): NewCall {
  const at = now.getTime() + (index < 2 ? 0 : index - 1) * DAY + (8 * 60 + Math.floor(random() * 9 * 60)) * MINUTE
  return { agentId, ...prospect, callType: pick(['OUTBOUND', 'CALLBACK'] as const), direction: 'OUTBOUND', status: 'SCHEDULED', scheduledAt: iso(at), notes: null }
}

const iso = (time: number) => new Date(time).toISOString()
