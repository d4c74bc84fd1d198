import { tenantDatabase } from '@fieldgraph/kit/database'
import { settingsOf } from '@fieldgraph/kit/subgraph'
import { testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import type { Insertable, Selectable } from 'kysely'
import { expect } from 'vitest'
import type { DB } from '../db.ts'
import { settleDeal } from '../deals/deal.queries.ts'
import { salesDeals } from '../subgraph.ts'

export const { organization, db } = testSubgraph(salesDeals)

type Transaction = typeof db

const seeingAll = ({ identity }: TestCaller) => ({ identity: { ...identity, rowLevels: { sales: 'all' } } }) as const

/** Past the graph, as the caller. */
export const writeAs = <T>({ identity }: Pick<TestCaller, 'identity'>, work: (trx: Transaction) => Promise<T>): Promise<T> => tenantDatabase(db, settingsOf(identity, 'sales')).write('fixture', work)
/** Past the graph, by one who sees every row of the organization. */
export const write = <T>(by: TestCaller, work: (trx: Transaction) => Promise<T>): Promise<T> => writeAs(seeingAll(by), work)
export const read = <T>(by: TestCaller, work: (trx: Transaction) => Promise<T>): Promise<T> => tenantDatabase(db, settingsOf(seeingAll(by).identity, 'sales')).read(work)

type Deal = Selectable<DB['deals']>

/** Rows as commands would have made them at other times: deals of the caller, payments that were verified. */
export const sales = (admin: TestCaller) => {
  let clientId: Promise<string> | undefined
  const client = () => (clientId ??= write(admin, async trx => (await trx.insertInto('clients').values({ name: 'Acme Foods', ownerId: admin.identity.userId! }).returning('id').executeTakeFirstOrThrow()).id))
  const deal = async (row: Partial<Insertable<DB['deals']>> = {}): Promise<Deal> => {
    const id = await client()
    const decided = ['VERIFIED', 'COMPLETED'].includes(row.status ?? '') ? ({ verificationStatus: 'VERIFIED', decidedAt: '2026-01-01T00:00:00Z' } as const) : {}
    return write(admin, trx => trx.insertInto('deals').values({ clientId: id, ownerId: admin.identity.userId!, amount: '1000', currency: 'EUR', ...decided, ...row }).returningAll().executeTakeFirstOrThrow())
  }
  const payment = ({ id: dealId, currency, ownerId, teamKey }: Deal, row: Partial<Insertable<DB['payments']>> = {}) =>
    write(admin, async trx => {
      const status = row.verifiedAt ? 'VERIFIED' : 'PENDING'
      const made = await trx.insertInto('payments').values({ dealId, currency, ownerId, teamKey, amount: '10', paymentMethod: 'CARD', status, ...row }).returningAll().executeTakeFirstOrThrow()
      await settleDeal(trx, dealId)
      return made
    })
  return { deal, payment }
}

export const settings = (by: TestCaller, row: Insertable<DB['settings']>) => write(by, trx => trx.insertInto('settings').values(row).execute())

export async function ask(by: TestCaller, query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await by.execute(query, variables)
  expect(errors).toBeUndefined()
  return data
}

export const RECORDS = 'records(first: 100) { totalCount edges { node { date dealsCreated paymentsReceived streakCount isActiveDay received { currency amount } } } }'
export const STREAK = `user { id } current longest isActiveToday lastActiveDate ${RECORDS}`

export const streak = async (by: TestCaller, userId?: string) => (await ask(by, `query ($userId: ID) { streak(userId: $userId) { ${STREAK} } }`, { userId })).streak

export async function rebuild(by: TestCaller, userId = by.identity.userId) {
  const { streakRebuild } = await ask(by, `mutation ($input: StreakRebuildInput!) { streakRebuild(input: $input) { streak { ${STREAK} } errors { code field } } }`, { input: { userId } })
  return streakRebuild
}

/** The days of a streak, the first of them first: each with how many days it has by then. */
export const daysOf = ({ records }: { records: { edges: { node: { date: string; streakCount: number } }[] } }) => records.edges.map(({ node }) => [node.date, node.streakCount]).reverse()

export const money = (...totals: [string, string][]) => totals.map(([currency, amount]) => ({ currency, amount }))
