import type { Chance } from '@fieldgraph/kit/demo'
import type { DealPaymentMethod, DealPaymentStatus, DealStatus } from '../api.generated.ts'
import type { Making, Seller } from './making.ts'

export interface PaymentPlan {
  /** Days from now. */
  day: number
  cents: number
  method: DealPaymentMethod
  status: DealPaymentStatus
}

export interface DealPlan {
  day: number
  seller: Seller
  client: number
  cents: number
  currency: string
  status: DealStatus
  payments: PaymentPlan[]
}

const DAYS = 200
const METHODS = ['BANK_TRANSFER', 'BANK_TRANSFER', 'BANK_TRANSFER', 'CARD', 'CHEQUE', 'CASH', 'WALLET'] as const
const WEEKEND = new Set([0, 6])

/** Half a year of deals, each weekday some, in the order of time; the old ones have mostly come to an end. */
export function planDeals({ chance, now, sellers, currency }: Pick<Making, 'chance' | 'now' | 'sellers' | 'currency'>, clients: number): DealPlan[] {
  const { between, pick, random } = chance
  const plans: DealPlan[] = []
  for (let day = -DAYS; day < 0; day++) {
    if (WEEKEND.has(new Date(now.getTime() + day * 86_400_000).getUTCDay())) continue
    for (const seller of sellers) {
      if (random() > 0.45) continue
      const cents = between(400, 18_000) * 100 + pick([0, 0, 50, 99])
      const status = statusOf(day, random())
      plans.push({ day, seller, client: between(0, clients - 1), cents, currency: random() < 0.8 ? currency : 'EUR', status, payments: planPayments(chance, { day, cents, status }) })
    }
  }
  return plans
}

function statusOf(day: number, fate: number): DealStatus {
  if (day > -12) return fate < 0.5 ? 'PENDING' : fate < 0.85 ? 'VERIFIED' : fate < 0.95 ? 'COMPLETED' : 'REJECTED'
  return fate < 0.72 ? 'COMPLETED' : fate < 0.84 ? 'VERIFIED' : fate < 0.93 ? 'CANCELLED' : 'REJECTED'
}

function planPayments({ between, pick, random }: Chance, { day, cents, status }: Pick<DealPlan, 'day' | 'cents' | 'status'>): PaymentPlan[] {
  if (status === 'REJECTED' || status === 'CANCELLED') return []
  const at = (after: number) => Math.min(day + after, -1)
  const first = random() < 0.6 ? cents : Math.floor((cents * between(25, 60)) / 100)
  const one = (amount: number, after: number, state: DealPaymentStatus): PaymentPlan => ({ day: at(after), cents: amount, method: pick(METHODS), status: state })
  if (status === 'COMPLETED') {
    const turnedDown = random() < 0.08 ? [one(first, 0, 'REJECTED')] : []
    return first === cents ? [...turnedDown, one(cents, 2, 'VERIFIED')] : [...turnedDown, one(first, 1, 'VERIFIED'), one(cents - first, between(3, 10), 'VERIFIED')]
  }
  const part = Math.floor(cents / 3)
  if (status === 'VERIFIED') return random() < 0.15 ? [one(part, 1, 'REFUNDED')] : [one(part, 1, 'VERIFIED'), ...(random() < 0.4 && day > -14 ? [one(part, 5, 'PENDING')] : [])]
  return random() < 0.5 ? [one(part, 1, 'PENDING')] : []
}
