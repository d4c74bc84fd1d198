import { demoOrganizations } from '@fieldgraph/infra/db/demo'
import { files } from '@fieldgraph/kit/files.fixture'
import { afterAll, beforeAll, expect } from 'vitest'
import { startSystem, type Answer, type System } from '../system.fixture.ts'

const [meridian, northbridge] = demoOrganizations
const roles = {
  amara: 'org_admin',
  tom: 'support',
  nadia: 'fleet.admin',
  fatima: 'fleet.operations_manager',
  george: 'fleet.client_servicing',
  anika: 'fleet.accounts',
  victor: 'fleet.vendor',
  clara: 'fleet.client',
  dmitri: 'fleet.driver',
  rosa: 'fleet.promoter',
} as const
export type Person = keyof typeof roles
const people = Object.keys(roles) as Person[]

/** The demo user with the role that the person stands for. */
export const userOf = (person: Person) => meridian!.users.find(user => user.roles.includes(roles[person]))!
/** The vendor, client, driver or promoter that the person is. */
export const recordOf = (person: Person) => userOf(person).links[0]!.recordId

interface Step {
  entity: string
  may: readonly Person[]
}
const step = (entity: string, ...may: Person[]): Step => ({ entity, may: ['amara', 'nadia', ...may] })

/** Who may take each step of the processes; everybody else is refused. Written down here a second time on purpose. */
const steps = {
  fleetClientCreate: step('fleetClient', 'george'),
  fleetProjectCreate: step('fleetProject', 'george', 'fatima'),
  campaignCreate: step('campaign', 'george', 'fatima'),
  campaignAssignVendors: step('campaign', 'george', 'fatima'),
  campaignUnassignVendor: step('campaign', 'george', 'fatima'),
  expenseSubmit: step('expense', 'dmitri', 'fatima', 'anika'),
  expenseAttachBill: step('expense', 'dmitri', 'fatima', 'anika'),
  expenseApprove: step('expense', 'anika', 'fatima'),
  expenseReject: step('expense', 'anika', 'fatima'),
  vendorInvoiceSubmit: step('vendorInvoice', 'victor', 'anika'),
  vendorInvoiceApprove: step('vendorInvoice', 'anika'),
  vendorInvoiceReject: step('vendorInvoice', 'anika'),
  vendorPaymentCreate: step('vendorPayment', 'anika'),
  vendorPaymentStart: step('vendorPayment', 'anika'),
  vendorPaymentFail: step('vendorPayment', 'anika'),
  vendorPaymentComplete: step('vendorPayment', 'anika'),
  promoterActivityLog: step('promoterActivity', 'rosa', 'fatima'),
  promoterActivityAttachPhotos: step('promoterActivity', 'rosa', 'fatima'),
  campaignReportCreate: step('campaignReport', 'fatima'),
} satisfies Record<string, Step>
export type Mutation = keyof typeof steps

type Input = Record<string, unknown>
type Variables = Record<string, unknown>
interface Refusal {
  code: string
  field?: readonly string[]
}

const mutationOf = (name: Mutation, fields = '') =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { ${steps[name].entity} { id version ${fields} } errors { code field } }
  }`

const UPLOAD = `mutation ($input: FleetUploadCreateInput!) {
  fleetUploadCreate(input: $input) { upload { key url method headers { name value } } errors { code } }
}`

export const why = (code: string, ...field: string[]): Refusal => ({ code, field: ['input', ...field] })

/** Why it was refused, whether as data or as an error; undefined when it was done. */
function refusalOf(answer: Answer, name: Mutation): Refusal | undefined {
  const [error] = answer.errors ?? []
  if (error) return { code: String(error.extensions?.['code']) }
  return answer.data[name].errors[0]
}

const LISTS = ['fleetClients', 'fleetProjects', 'campaigns', 'expenses', 'vendorInvoices', 'vendorPayments', 'promoterActivities', 'campaignReports']
const RECORDS: Readonly<Record<string, string>> = { cmp: 'campaign', exp: 'expense', vin: 'vendorInvoice', vpy: 'vendorPayment', pac: 'promoterActivity' }

/** A started system with the demo data, in which everyone is signed in. */
function fleetSystem() {
  let system: System
  const tokens = new Map<Person | 'stranger', string>()
  beforeAll(async () => {
    system = await startSystem()
    const sign = async (who: Person | 'stranger', email: string) => tokens.set(who, await system.signIn(email))
    await Promise.all([...people.map(person => sign(person, userOf(person).email)), sign('stranger', northbridge!.users[0]!.email)])
  })
  afterAll(() => system.stop())

  const ask = (who: Person | 'stranger', query: string, variables: Variables = {}) => system.ask(query, variables, tokens.get(who))

  async function read(who: Person | 'stranger', query: string, variables: Variables = {}) {
    const { data, errors } = await ask(who, query, variables)
    expect(errors, `${who}: ${query}`).toBeUndefined()
    return data
  }

  /** One record as someone sees it: these fields, or null. */
  const one = async (who: Person | 'stranger', record: string, id: string, fields: string) =>
    (await read(who, `query ($id: ID!) { ${record}(id: $id) { ${fields} } }`, { id }))[record]

  /** How much there is, how the records named in an input stand, and the last change to anything at all. */
  async function state(input: Input) {
    const named = [input['id'], input['placeholderId'], input['invoiceId'], input['campaignId']].filter(id => typeof id === 'string' && RECORDS[id.slice(0, 3)])
    const records = named.map((id, index) => `record${index}: ${RECORDS[String(id).slice(0, 3)]}(id: "${String(id)}") { version }`)
    const lists = LISTS.map(list => `${list} { totalCount }`)
    return read('amara', `{ ${[...lists, ...records].join(' ')} fleetAuditEvents(first: 1) { edges { node { sequence } } } }`)
  }

  /** That what it does changes nothing. */
  async function unchanged<Result>(input: Input, act: () => Promise<Result>): Promise<Result> {
    const before = await state(input)
    const result = await act()
    expect(await state(input)).toEqual(before)
    return result
  }

  /** Why someone is refused; undefined when it was done. */
  const attempt = async (who: Person | 'stranger', name: Mutation, input: Input): Promise<Refusal | undefined> =>
    refusalOf(await ask(who, mutationOf(name), { input: { idempotencyKey: crypto.randomUUID(), ...input } }), name)

  /** Why someone is refused, having changed nothing. */
  const refused = (who: Person | 'stranger', name: Mutation, input: Input) => unchanged(input, () => attempt(who, name, input))

  /**
   * One step of a process: first everyone tries who may not, then the person
   * does it, and says it once more, as a client does that lost the answer.
   */
  async function take(person: Person, name: Mutation, input: Input, fields = '') {
    const sent = { idempotencyKey: crypto.randomUUID(), ...input }
    const others = people.filter(other => !steps[name].may.includes(other))
    const tried = async (other: Person) => [other, refusalOf(await ask(other, mutationOf(name), { input: sent }), name)?.code]
    const refusals = await unchanged(input, () => Promise.all(others.map(tried)))
    expect({ [name]: Object.fromEntries(refusals) }).toEqual({ [name]: Object.fromEntries(others.map(other => [other, 'FORBIDDEN'])) })

    const done = (await read(person, mutationOf(name, fields), { input: sent }))[name]
    expect(done.errors, `${person}: ${name}`).toEqual([])
    expect((await unchanged(input, () => read(person, mutationOf(name, fields), { input: sent })))[name]).toEqual(done)
    return done[steps[name].entity]
  }

  /** A file, put where the graph says. */
  async function upload(person: Person, kind: string, contentType: keyof typeof files): Promise<string> {
    const input = { kind, fileName: `from ${person}`, contentType, size: files[contentType].length }
    const { fleetUploadCreate } = await read(person, UPLOAD, { input })
    const { key, url, method, headers } = fleetUploadCreate.upload as { key: string; url: string; method: string; headers: { name: string; value: string }[] }
    const answer = await fetch(url, { method, headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])), body: files[contentType] })
    expect(answer.status).toBe(201)
    return key
  }

  /** A project of a client, and in it a campaign with a budget of 5000 pounds and vendors. */
  async function plan({ clientId, vendorIds = [recordOf('victor')] }: { clientId?: string; vendorIds?: string[] } = {}) {
    const made = async (person: Person, name: Mutation, input: Input) => (await read(person, mutationOf(name), { input }))[name][steps[name].entity].id as string
    const client = clientId ?? (await made('george', 'fleetClientCreate', { name: 'Harvest & Hearth' }))
    const projectId = await made('george', 'fleetProjectCreate', { clientId: client, name: 'Harvest', currency: 'GBP' })
    const campaignId = await made('fatima', 'campaignCreate', { projectId, name: 'Harvest fair', campaignType: 'ROADSHOW', budget: '5000.00', vendorIds })
    return { clientId: client, projectId, campaignId }
  }

  return { read, one, attempt, refused, take, upload, plan }
}

/** What a link that the graph gave leads to. */
export async function download(url: string): Promise<Uint8Array> {
  const answer = await fetch(url)
  expect(answer.status).toBe(200)
  return new Uint8Array(await answer.arrayBuffer())
}

const DAY = 86_400_000
export const dayFrom = (offset: number): string => new Date(Date.now() + offset * DAY).toISOString().slice(0, 10)
/** Around today, so that a test may run over midnight. */
export const period = { from: dayFrom(-1), until: dayFrom(3) }

interface Figure {
  count: number
  totals: readonly { currency: string; amount: string }[]
}
const pence = (figure: Figure | undefined) => Math.round(Number(figure?.totals.find(({ currency }) => currency === 'GBP')?.amount ?? 0) * 100)

/** By how many, and by how many pence, a figure rose. */
export const risen = (before: Figure | undefined, after: Figure | undefined) => ({
  count: (after?.count ?? 0) - (before?.count ?? 0),
  pence: pence(after) - pence(before),
})

/** The one that all processes of a run share. */
export const fleet = fleetSystem()
