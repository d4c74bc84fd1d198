import { demoOrganizations } from '@fieldgraph/infra/db/demo'
import { files } from '@fieldgraph/kit/files.fixture'
import { beforeAll, expect } from 'vitest'
import type { Answer } from '../system.fixture.ts'
import { system } from './started.fixture.ts'

/** One of the demo's people, by first name. */
export const userOf = (person: string) => demoOrganizations.flatMap(({ users }) => users).find(user => user.firstName.toLowerCase() === person)!
/** The vendor, client, driver or promoter that the person is. */
export const recordOf = (person: string) => userOf(person).links[0]!.recordId

export interface Step<Person extends string> {
  entity: string
  may: readonly Person[]
  /** What every answer is asked for; `id version` unless told. */
  always?: string
}

export interface JourneyOptions<Person extends string, Mutation extends string> {
  people: readonly Person[]
  /** Someone of another organization, who may do everything there. */
  stranger: string
  /** Who may take each step; everybody else is refused. */
  steps: Readonly<Record<Mutation, Step<Person>>>
  /** Sees everything, to tell whether anything has changed. */
  witness: Person
  lists: readonly string[]
  /** The root field of a record by the prefix of its id. */
  records: Readonly<Record<string, string>>
  /** The domain's audit log. */
  log: string
  /** The domain's mutation for uploads. */
  uploads: string
}

export type Variables = Record<string, unknown>
type Input = Variables
export interface Refusal {
  code: string
  field?: readonly string[]
}

export const why = (code: string, ...field: string[]): Refusal => ({ code, field: ['input', ...field] })

const capital = (name: string) => `${name[0]!.toUpperCase()}${name.slice(1)}`

/** The people of one domain at work through the gateway, each signed in. */
export function journey<Person extends string, Mutation extends string>({ people, stranger, steps, witness, lists, records, log, uploads }: JourneyOptions<Person, Mutation>) {
  const tokens = new Map<string, string>()
  beforeAll(async () => {
    const sign = async (who: string, email: string) => tokens.set(who, await system.signIn(email))
    await Promise.all([...people.map(person => sign(person, userOf(person).email)), sign('stranger', userOf(stranger).email)])
  })

  const mutationOf = (name: Mutation, fields = '') =>
    `mutation ($input: ${capital(name)}Input!) { ${name}(input: $input) { ${steps[name].entity} { ${steps[name].always ?? 'id version'} ${fields} } errors { code field } } }`

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
    const named = Object.values(input).filter((id): id is string => typeof id === 'string' && records[id.slice(0, 3)] !== undefined && id[3] === '_')
    const rows = named.map((id, index) => `record${index}: ${records[id.slice(0, 3)]}(id: "${id}") { version }`)
    return read(witness, `{ ${[...lists.map(list => `${list} { totalCount }`), ...rows].join(' ')} ${log}(first: 1) { edges { node { sequence } } } }`)
  }

  /** That what it does changes nothing. */
  async function unchanged<Result>(input: Input, act: () => Promise<Result>): Promise<Result> {
    const before = await state(input)
    const result = await act()
    expect(await state(input)).toEqual(before)
    return result
  }

  /** Why it was refused, whether as data or as an error; undefined when it was done. */
  function refusalOf(answer: Answer, name: Mutation): Refusal | undefined {
    const [error] = answer.errors ?? []
    if (error) return { code: String(error.extensions?.['code']) }
    return answer.data[name].errors[0]
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

  /** A step that only prepares what a test is about. */
  const made = async (person: Person, name: Mutation, input: Input): Promise<string> => (await read(person, mutationOf(name), { input }))[name][steps[name].entity].id

  /** A file, put where the graph says. */
  async function upload(person: Person, kind: string, contentType: keyof typeof files): Promise<string> {
    const input = { kind, fileName: `from ${person}`, contentType, size: files[contentType].length }
    const answer = await read(person, `mutation ($input: ${capital(uploads)}Input!) { ${uploads}(input: $input) { upload { key url method headers { name value } } errors { code } } }`, { input })
    const { key, url, method, headers } = answer[uploads].upload as { key: string; url: string; method: string; headers: { name: string; value: string }[] }
    const sent = await fetch(url, { method, headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])), body: files[contentType] })
    expect(sent.status).toBe(201)
    return key
  }

  const inboxOf = async (person: Person): Promise<{ type: string; referenceId: string }[]> =>
    (await read(person, '{ notifications(first: 50) { edges { node { type referenceId } } } }')).notifications.edges.map(({ node }: { node: object }) => node)

  /** Events take a moment on their way. */
  const expectNews = (person: Person, type: string, referenceId: string) =>
    expect.poll(() => inboxOf(person), { timeout: 15_000, interval: 200 }).toContainEqual({ type, referenceId })

  return { ask, read, one, attempt, refused, take, made, upload, expectNews, databaseUrl: () => system.databaseUrl }
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
