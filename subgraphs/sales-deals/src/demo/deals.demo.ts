import { chunks } from '@fieldgraph/kit/demo'
import { momentFrom, money, type Making } from './making.ts'
import type { DealPlan } from './plans.ts'

const GOODS = ['Regional roadshow', 'Sampling tour', 'Vehicle wrap, twelve months', 'Store demonstrations', 'After-sales contract', 'Trade fair stand', 'Leaflet distribution', 'Launch weekend']

export interface DemoDeal extends DealPlan {
  id: string
}

const sum = (plan: DealPlan, ...status: string[]) => plan.payments.filter(payment => status.includes(payment.status)).reduce((total, { cents }) => total + cents, 0)

/** The deals as their payments leave them, and their history. */
export async function seedDeals({ trx, now, chance, verifier, admin }: Making, clients: readonly { id: string }[], plans: readonly DealPlan[]): Promise<DemoDeal[]> {
  const deals: DemoDeal[] = []
  const seen = new Set<number>()
  for (const part of chunks(plans)) {
    const values = part.map(plan => {
      const { day, seller, client, cents, currency, status } = plan
      const received = sum(plan, 'VERIFIED')
      const decided = status !== 'PENDING' && status !== 'CANCELLED'
      const known = seen.has(client)
      seen.add(client)
      return {
        clientId: clients[client]!.id, amount: money(cents), currency, description: chance.pick(GOODS), status, paymentMethod: plan.payments[0]?.method ?? null,
        paymentStatus: received === cents ? ('PAID' as const) : received > 0 ? ('PARTIAL' as const) : sum(plan, 'REFUNDED') > 0 ? ('REFUNDED' as const) : ('PENDING' as const),
        verificationStatus: status === 'REJECTED' ? ('REJECTED' as const) : decided ? ('VERIFIED' as const) : ('PENDING' as const),
        clientStatus: known ? ('EXISTING' as const) : ('NEW' as const), isOriginal: !known,
        receivedAmount: money(received), claimedAmount: money(received + sum(plan, 'PENDING')),
        ownerId: seller.userId, teamId: seller.teamId, createdById: seller.userId, createdAt: momentFrom(now, day),
        decidedById: decided ? verifier : null, decidedAt: decided ? momentFrom(now, day, 15) : null,
        reason: status === 'REJECTED' ? 'The order was never confirmed.' : status === 'CANCELLED' ? 'The client chose another date, and then none.' : null,
      }
    })
    const rows = await trx.insertInto('deals').values(values).returning('id').execute()
    deals.push(...rows.map(({ id }, index) => ({ ...part[index]!, id })))
  }
  const history = deals.flatMap(({ id, day, seller, status }) => [
    { dealId: id, userId: seller.userId, action: 'deal.create', description: 'created the deal', createdAt: momentFrom(now, day) },
    ...(status === 'VERIFIED' || status === 'COMPLETED' ? [{ dealId: id, userId: verifier, action: 'deal.verify', description: 'verified the deal', createdAt: momentFrom(now, day, 15) }] : []),
    ...(status === 'REJECTED' ? [{ dealId: id, userId: verifier, action: 'deal.reject', description: 'rejected the deal', createdAt: momentFrom(now, day, 15) }] : []),
    ...(status === 'CANCELLED' ? [{ dealId: id, userId: admin, action: 'deal.cancel', description: 'cancelled the deal', createdAt: momentFrom(now, Math.min(day + 5, -1), 16) }] : []),
  ])
  for (const part of chunks(history)) await trx.insertInto('activityLog').values(part).execute()
  return deals
}
