import { processOf } from '@fieldgraph/infra/launch/family.fixture'
import { connect } from '@fieldgraph/infra/postgres/connect'
import { randomUUID } from 'node:crypto'
import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import type { Answer, System } from '../system.fixture.ts'

/** Long enough for two busy cores. */
export const SOON = { timeout: 15_000, interval: 50 }

export const until = (holds: () => unknown): Promise<void> => expect.poll(async () => Boolean(await holds()), SOON).toBe(true)

export const unavailable = (service: string, ...path: (string | number)[]) => expect.objectContaining({ path, extensions: expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE', service }) })

export const codesOf = ({ errors }: Answer): unknown[] => errors?.map(({ extensions }) => extensions?.['code']) ?? []

/** The process of a service, which must run. */
export function pidOf(system: System, service: string): number {
  const pid = processOf(system.process.pid!, service)
  if (pid === undefined) throw new Error(`There is no process of ${service}.`)
  return pid
}

/** A lock in the database: whoever asks for that table is under way until it is let go. */
export async function holdBack({ databaseUrl }: System, table: string) {
  const admin = await connect(databaseUrl)
  onTestFinished(() => admin.end())
  await admin.query('begin')
  await admin.query(`lock table ${table} in access exclusive mode`)
  return {
    /** Until that many wait. */
    underWay: (count: number) =>
      until(async () => {
        const { rows } = await admin.query<{ waiting: string }>(`select count(*) as waiting from pg_locks where not granted and relation = $1::regclass`, [table])
        return Number(rows[0]?.waiting) >= count
      }),
    letGo: () => admin.query('rollback'),
  }
}

/** A service that ends from now on stays away until it is brought back: it misses a file that it reads at its start. */
export function keepAway({ directory }: System, file: 'identity-signing.json' | 'gateway-public.json'): { comeBack(): void } {
  const place = join(directory, 'keys', file)
  const aside = `${place}.aside`
  const comeBack = () => void (existsSync(aside) && renameSync(aside, place))
  renameSync(place, aside)
  onTestFinished(comeBack)
  return { comeBack }
}

export interface Written {
  key: string
  /** The call's id once it is acknowledged. */
  id: string | null
  answer: Answer
}

const LOG = 'mutation Log($input: CallLogInput!) { callLog(input: $input) { call { id notes } errors { code message } } }'

/** Writes down a call that carries its idempotency key as its note. */
export async function logCall(system: System, token: string, { outcomeId, key = randomUUID() }: { outcomeId: string; key?: string }): Promise<Written> {
  const input = { prospectName: 'Fault Test', prospectPhone: '+33677777777', callType: 'INBOUND', outcomeId, notes: key, idempotencyKey: key }
  const answer = await system.ask(LOG, { input }, token)
  return { key, id: answer.data?.callLog?.call?.id ?? null, answer }
}

/** An outcome that brings nothing else about. */
export async function plainOutcome(system: System, token: string): Promise<string> {
  const { data } = await system.ask('{ callOutcomes { id category isCallback isDoNotCall } }', {}, token)
  const found = (data.callOutcomes as { id: string; category: string; isCallback: boolean; isDoNotCall: boolean }[]).find(({ category, isCallback, isDoNotCall }) => category !== 'LOST' && !isCallback && !isDoNotCall)
  if (!found) throw new Error('The demo data has no plain outcome.')
  return found.id
}

/** How many calls carry that note. */
export async function countOf(system: System, token: string, note: string): Promise<number> {
  const { data } = await system.ask('query Count($text: String!) { calls(filter: { text: $text }) { totalCount } }', { text: note }, token)
  return data.calls.totalCount
}
