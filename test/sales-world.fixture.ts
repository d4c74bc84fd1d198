import { tenantDatabase } from '@fieldgraph/kit/database'
import type { Identity } from '@fieldgraph/kit/identity'
import { settingsOf } from '@fieldgraph/kit/subgraph'
import { newId, testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import { salesDeals } from '@fieldgraph/sales-deals'
import { expect } from 'vitest'
import type { SqlWorld } from './row-sql.fixture.ts'
import { callerOf, fill, twice, type Caller, type Names, type Side } from './world.fixture.ts'

const { organization, caller, db } = testSubgraph(salesDeals)
export { caller }

const TABLES = {
  SalesClient: 'clients', Deal: 'deals', DealPayment: 'payments', PaymentApproval: 'paymentApprovals', PaymentInvoice: 'paymentInvoices', Commission: 'commissions',
  CommissionRate: 'commissionRates', ExchangeRate: 'exchangeRates', StreakRecord: 'dailyStreakRecords', DealActivity: 'activityLog',
} as const

export const PEOPLE = { lead: newId('usr'), member: newId('usr'), other: newId('usr'), decider: newId('usr') }
export const TEAMS = { one: newId('tem'), two: newId('tem') }
/** Who sells, for which team, and what sets the amounts apart: a sum shows whose are in it. */
const SELLERS = [['lead', 'one', 1], ['member', 'one', 100], ['other', 'two', 10_000]] as const
/** Days of which there are figures: deals are created on the first, the rest comes about on the second. */
export const DAYS = ['2025-03-03', '2025-03-04', '2025-03-05'] as const
/** On each payment that waits. */
export const CHEQUE = '100200'

export type SalesWorld = SqlWorld

/**
 * The first or the second of two organizations: the same people in the same
 * teams with the same business in both. The lead and a member sell for team
 * one, which the lead leads, the other for team two. What crosses these is
 * stray: the member has a deal for no team (solo), the other one with the
 * member's client (shared), and one that was the member's, for team one, until
 * its payment was refunded (handed); the lead was asked about a payment of the other's.
 */
export async function salesWorld(side: Side = 'first'): Promise<SalesWorld> {
  const { identity, tables } = await sideOf(side)
  return { admin: callerOf(salesDeals, db, identity), tables, ids: Object.fromEntries(Object.entries(TABLES).map(([type, table]) => [type, tables[table]!])) }
}

/** The same people, where there is nothing. */
export const nowhere = (changes: Partial<Identity>): Caller => callerOf(salesDeals, db, organization(changes).identity)

const sideOf = twice(async () => {
  const admin = organization()
  const { identity } = admin
  const currency = 'EUR'
  const [createdAt, later] = [`${DAYS[0]}T09:00:00Z`, `${DAYS[1]}T09:00:00Z`]
  const verified = { verificationStatus: 'VERIFIED', decidedById: PEOPLE.decider, decidedAt: createdAt, createdAt }
  const verifiedPayment = { paymentMethod: 'CASH', status: 'VERIFIED', verifiedById: PEOPLE.decider, verifiedAt: later, createdAt }
  const approved = { approverId: PEOPLE.decider, status: 'APPROVED', decidedAt: later }
  const paidOut = { status: 'PAID', approvedById: PEOPLE.decider, approvedAt: later, paidById: PEOPLE.decider, paidAt: later }
  const tables = await fill(db, { identity, domain: 'sales' }, async add => {
    await add('exchangeRates', 'exchange', { fromCurrency: 'USD', toCurrency: currency, rate: '0.9', validFrom: DAYS[0] })
    const sold = []
    for (const [who, team, times] of SELLERS) {
      const [ownerId, teamId] = [PEOPLE[who], TEAMS[team]]
      const clientId = await add('clients', `${who}Client`, { name: `Client of ${who}`, ownerId, teamId })
      const dealId = await add('deals', `${who}Deal`, { clientId, ownerId, teamId, amount: 10 * times, currency, status: 'VERIFIED', receivedAmount: 4 * times, claimedAmount: 7 * times, paymentStatus: 'PARTIAL', ...verified })
      const payment = { dealId, currency, ownerId, teamKey: teamId, createdById: ownerId }
      const paidId = await add('payments', `${who}Paid`, { ...payment, amount: 4 * times, ...verifiedPayment })
      const waitsId = await add('payments', `${who}Waits`, { ...payment, amount: 3 * times, paymentMethod: 'CHEQUE', chequeNumber: CHEQUE, createdAt })
      await add('paymentApprovals', `${who}Approved`, { paymentId: paidId, ...approved })
      await add('paymentApprovals', `${who}Asked`, { paymentId: waitsId, approverId: PEOPLE.decider, requestedById: ownerId })
      await add('paymentInvoices', `${who}Issued`, { paymentId: paidId, amount: 4 * times, currency, status: 'ISSUED', invoiceNumber: sold.length + 1, generatedAt: later })
      await add('paymentInvoices', `${who}Draft`, { paymentId: waitsId, amount: 3 * times, currency })
      await add('commissions', `${who}Earned`, { dealId, paymentId: paidId, userId: ownerId, teamId, baseAmount: 4 * times, rate: 50, currency, payoutCurrency: currency, exchangeRateDate: DAYS[1], ...paidOut })
      await add('commissionRates', `${who}Rate`, { userId: ownerId, rate: 50 })
      const recordId = await add('dailyStreakRecords', `${who}Streak`, { userId: ownerId, date: DAYS[1], dealsCreated: 1, paymentsReceived: 1, streakCount: sold.length + 2 })
      await add('dailyStreakTotals', `${who}Total`, { recordId, currency, amount: 4 * times })
      await add('activityLog', `${who}Activity`, { dealId, userId: ownerId, description: 'created the deal' })
      sold.push({ ownerId, teamId, clientId, waitsId })
    }
    const [lead, member, other] = sold as [Sold, Sold, Sold]
    const { clientId } = member
    await add('deals', 'solo', { clientId, ownerId: member.ownerId, amount: 5, currency: 'USD', createdAt })
    const others = { clientId, ownerId: other.ownerId, teamId: other.teamId }
    await add('deals', 'shared', { ...others, amount: 7, currency: 'USD', createdAt })
    const dealId = await add('deals', 'handed', { ...others, amount: 9, currency: 'GBP', status: 'VERIFIED', paymentStatus: 'REFUNDED', ...verified })
    const refund = { refundedById: PEOPLE.decider, refundedAt: later, status: 'REFUNDED' }
    const paymentId = await add('payments', 'handedPaid', { dealId, currency: 'GBP', ownerId: other.ownerId, teamKey: other.teamId, amount: 9, ...verifiedPayment, ...refund })
    await add('paymentApprovals', 'handedApproved', { paymentId, ...approved })
    await add('paymentInvoices', 'handedInvoice', { paymentId, amount: 9, currency: 'GBP', status: 'VOID', invoiceNumber: 4, generatedAt: later })
    const earned = { dealId, paymentId, userId: member.ownerId, teamId: member.teamId, rate: 50, currency: 'GBP', payoutCurrency: 'GBP', exchangeRateDate: DAYS[1] }
    const reversesId = await add('commissions', 'handedEarned', { ...earned, baseAmount: 9, ...paidOut })
    await add('commissions', 'handedBack', { ...earned, baseAmount: -9, revision: 2, reversesId })
    await add('outbox', null, { type: 'sales.deal.verified.v1', subjectId: dealId, data: '{}' })
    await add('paymentApprovals', 'leadWasAsked', { paymentId: other.waitsId, approverId: lead.ownerId, requestedById: other.ownerId })
  })
  return { identity, tables: { ...tables, ...(await byCommands(admin, tables['clients']!)) } }
})

interface Sold {
  ownerId: string
  teamId: string
  clientId: string
  waitsId: string
}

/** What the service alone can make, or makes as easily: notes on every client, encrypted; the settings, under an idempotency key. */
async function byCommands(admin: TestCaller, clients: Names): Promise<Record<string, Names>> {
  const command = async (name: string, input: object) => {
    const { data, errors } = await admin.execute(`mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { errors { message } } }`, { input })
    expect([errors, data?.[name].errors]).toEqual([undefined, []])
  }
  await command('salesSettingsUpdate', { taxRate: '20', commissionRate: '50', idempotencyKey: 'settings' })
  for (const [name, clientId] of Object.entries(clients)) await command('salesClientNotesUpdate', { clientId, notes: `Notes on ${name}` })
  const { read } = tenantDatabase(db, settingsOf(admin.identity, 'sales'))
  const notes = await read(trx => trx.selectFrom('clientNotes').select(['id', 'clientId']).execute())
  const { id: key } = await read(trx => trx.selectFrom('dataKeys').select('id').executeTakeFirstOrThrow())
  const { id: settings } = await read(trx => trx.selectFrom('settings').select('id').executeTakeFirstOrThrow())
  const nameOf = (id: string) => Object.entries(clients).find(([, each]) => each === id)![0].replace('Client', 'Notes')
  return { clientNotes: Object.fromEntries(notes.map(({ id, clientId }) => [nameOf(clientId), id])), dataKeys: { key }, settings: { settings } }
}
