import { craneCrm } from '@fieldgraph/crane-crm'
import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { systemRoles } from '../subgraphs/identity/src/roles/system-roles.ts'
import { commandSight, notFound } from './command-sight.ts'
import { CALLERS, type CallerName } from './crane-sight.ts'
import { sql } from './crane-sql.fixture.ts'
import { caller, craneWorld, PEOPLE, type CraneWorld } from './crane-world.fixture.ts'
import { namesOf } from './row-sight.ts'
import type { Names } from './world.fixture.ts'

/** For each caller by the prefix of the ids: rows of their own, that commands can still do something with, and hidden ones. */
const SIGHTS = {
  'a sales agent': {
    taken: { cus: 'agentCustomer', con: 'agentContact', led: 'agentOpen', cdl: 'strayDeal', quo: 'agentOffer', qrv: 'agentOffered', job: 'strayJob', sas: 'agentSite', eqp: 'unit1', ebk: 'maintained', opr: 'crew', obk: 'crewLeave', ocf: 'crewLicence', qtp: 'template', svc: 'service', rtc: 'card' },
    hidden: {
      cus: ['rivalCustomer'], con: ['rivalContact'], led: ['rivalLead', 'rivalOpen', 'rivalLost'], cdl: ['rivalDeal'], quo: ['rivalQuotation', 'rivalOffer'], qrv: ['rivalFirst', 'rivalSecond', 'rivalOffered'],
      job: ['rivalJob', 'nobodyJob'], sas: ['rivalSite', 'looseSite', 'crewSite', 'mateSite'], opr: ['crew', 'mate', 'spare'], obk: ['rivalHasmate', 'crewLeave', 'spareLeave'], ocf: ['crewLicence', 'mateExpired'],
    },
  },
  'an operator': {
    taken: { cus: 'nobodyCustomer', con: 'nobodyContact', led: 'nobodyOpen', cdl: 'nobodyDeal', quo: 'nobodyOffer', qrv: 'nobodyOffered', job: 'agentJob', sas: 'agentSite', eqp: 'unit1', ebk: 'maintained', opr: 'crew', obk: 'crewLeave', ocf: 'crewLicence', qtp: 'template', svc: 'service', rtc: 'card' },
    hidden: { job: ['rivalJob', 'strayJob'], sas: ['rivalSite', 'looseSite'], opr: ['mate', 'spare'], obk: ['rivalHasmate', 'mateLeave'], ocf: ['mateLicence', 'spareExpired'], cus: ['agentCustomer', 'rivalCustomer'], led: ['agentOpen'], cdl: ['strayDeal'] },
  },
} as const satisfies Partial<Record<CallerName, { taken: Record<string, string>; hidden: Record<string, readonly string[]> }>>

const HOURS = { from: '2032-01-05T08:00:00Z', until: '2032-01-05T17:00:00Z' }
const terms = (equipmentId: string | undefined) => ({ currency: 'EUR', machines: [{ equipmentId }], orderType: 'SMALL', numberOfDays: 1 })

const sightOf = (taken: Readonly<Record<string, string>>) =>
  commandSight({
    document: craneCrm.document,
    taken,
    more: {
      leadAttachFiles: async by => ({ uploadKeys: [await by.upload('LEAD_FILE')] }),
      equipmentMaintain: () => HOURS,
      operatorLeave: () => HOURS,
      jobSchedule: () => ({ start: HOURS.from, end: HOURS.until, equipmentIds: [], operatorIds: [] }),
      quotationCreate: (_, own) => ({ terms: terms(own['unit1']), customerId: own[taken['cus']!] }),
    },
  })

/** How many changes the log of the world's organization tells of. */
const changes = async ({ admin }: CraneWorld): Promise<number> =>
  (await sql.past.query<{ count: number }>('select count(*)::int as count from crane_crm.audit_log where organization_id = $1', [admin.identity.organizationId])).rows[0]!.count

interface Sight {
  taken: Readonly<Record<string, string>>
  hidden: Readonly<Record<string, readonly string[]>>
}

const { ways } = sightOf(SIGHTS['a sales agent'].taken)

test.each(ways.map(way => [way.command, way.part, way] as const))('%s finds no hidden row by its %s, says so as of one that nobody has, and changes nothing', async (_, __, way) => {
  const [world, second] = [await craneWorld('first'), await craneWorld('second')]
  const names = namesOf(world)
  const before = [await changes(world), await changes(second)]
  for (const [name, { taken, hidden }] of Object.entries<Sight>(SIGHTS)) {
    const { answer } = sightOf(taken)
    const by = caller({ ...world.admin.identity, ...CALLERS[name as CallerName] })
    const none = await answer(by, way, newId(way.prefix), names)
    expect([name, none]).toMatchObject([name, notFound(way)])
    for (const row of hidden[way.prefix] ?? []) expect([name, row, await answer(by, way, names[row]!, names)]).toEqual([name, row, none])
    // What is elsewhere, nobody finds.
    for (const row of [...(hidden[way.prefix] ?? []), taken[way.prefix]!]) expect([row, await answer(caller(world.admin.identity), way, namesOf(second)[row]!, names)]).toEqual([row, none])
  }
  expect([await changes(world), await changes(second)]).toEqual(before)
})

/** What the caller's command answers, none being good. */
async function refused(by: TestCaller, name: string, input: object): Promise<string[]> {
  const { data, errors = [] } = await by.execute(`mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { errors { code } } }`, { input })
  return [...errors.map(({ extensions }) => String(extensions?.['code'])), ...(data?.[name]?.errors ?? []).map(({ code }: { code: string }) => code)]
}

test.each<[command: string, who: CallerName, input: (names: Names) => object]>([
  ['craneCustomerCreate', 'a sales agent', () => ({ name: 'Taken', assignedToId: PEOPLE.rival })],
  ['craneCustomerCreate', 'one who is linked to all', () => ({ name: 'Unseen' })],
  ['craneCustomerAssign', 'a sales agent', ({ nobodyCustomer }) => ({ id: nobodyCustomer, assignedToId: PEOPLE.rival })],
  ['leadAssign', 'a sales agent', ({ agentOpen }) => ({ id: agentOpen, assignedToId: PEOPLE.rival })],
  ['craneDealAssign', 'a sales agent', ({ strayDeal }) => ({ id: strayDeal, assignedToId: PEOPLE.rival })],
  ['quotationAssign', 'a sales agent', ({ agentOffer }) => ({ id: agentOffer, assignedToId: PEOPLE.rival })],
  ['jobCreate', 'a sales agent', ({ agentCustomer }) => ({ title: 'Hub', location: 'Pier 4', customerId: agentCustomer, assignedToId: null })],
  ['jobAssign', 'an operator', ({ agentJob }) => ({ id: agentJob, assignedToId: null })],
  ['craneOperatorCreate', 'an operator', () => ({ name: 'Fahrer' })],
  ['craneOperatorUpdate', 'an operator', ({ crew }) => ({ id: crew, userId: PEOPLE.agent })],
  ['siteAssessmentUpdate', 'an operator', ({ agentSite }) => ({ id: agentSite, jobId: null })],
])('%s gives %s nothing to do with what they would not see then', async (command, who, input) => {
  const world = await craneWorld()
  const before = await changes(world)
  expect(await refused(caller({ ...world.admin.identity, ...CALLERS[who] }), command, input(namesOf(world)))).toEqual(['FORBIDDEN'])
  expect(await changes(world)).toBe(before)
})

test('an operator assesses the sites of their jobs, and no other: who may not read customers learns of none', async () => {
  const world = await craneWorld()
  const { scopes } = systemRoles.find(({ key }) => key === 'crane.operator')!
  const operator = caller({ ...world.admin.identity, ...CALLERS['an operator'], scopes })
  const { nobodyCustomer, agentCustomer, rivalJob, nobodyJob } = namesOf(world)
  const assess = (input: object) => refused(operator, 'siteAssessmentCreate', { title: 'Ufer', location: 'Pier 4', ...input })
  for (const input of [{ customerId: nobodyCustomer }, { customerId: agentCustomer }, { customerId: newId('cus') }, { jobId: rivalJob }]) expect(await assess(input)).toEqual(['NOT_FOUND'])
  expect(await assess({ jobId: nobodyJob })).toEqual([])
})

test('who is merely booked for a job, and may write jobs, can leave it or call it off', async () => {
  const world = await craneWorld('second')
  const { agentJob, nobodyJob, crew } = namesOf(world)
  const operator = caller({ ...world.admin.identity, ...CALLERS['an operator'] })
  const times = { start: HOURS.from, end: HOURS.until, equipmentIds: [] }
  expect(await refused(operator, 'jobSchedule', { id: agentJob, ...times, operatorIds: [crew] })).toEqual([])
  expect(await refused(operator, 'jobCancel', { id: agentJob, reason: 'Storm' })).toEqual([])
  expect(await refused(operator, 'jobSchedule', { id: nobodyJob, ...times, operatorIds: [] })).toEqual([])
  for (const id of [agentJob, nobodyJob]) expect(await refused(operator, 'jobUpdate', { id, title: 'Hub' })).toEqual(['NOT_FOUND'])
})

test('what another has taken away one can’t bring back', async () => {
  const [world, second] = [await craneWorld('first'), await craneWorld('second')]
  const admin = caller(world.admin.identity)
  const { rivalContact, looseSite, spare } = namesOf(world)
  for (const [name, id] of [['craneContact', rivalContact], ['siteAssessment', looseSite], ['craneOperator', spare]] as const) {
    expect(await refused(admin, `${name}Delete`, { id })).toEqual([])
    const before = await changes(world)
    for (const by of [caller({ ...world.admin.identity, ...CALLERS['a sales agent'] }), caller(second.admin.identity)]) expect([name, await refused(by, `${name}Restore`, { id })]).toEqual([name, ['NOT_FOUND']])
    expect(await changes(world)).toBe(before)
    expect(await refused(admin, `${name}Restore`, { id })).toEqual([])
  }
})
