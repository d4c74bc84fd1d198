import { chanceOf, type Chance } from '@fieldgraph/kit/demo'
import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { settleDeal } from '../deals/deal.queries.ts'
import { draftInvoice } from '../payment-invoices/payment-invoice.queries.ts'
import { approve, change, paid, pay, payment, readDeal, selling } from './payment.fixture.ts'
import { insertPayment, verifyPayment } from './payment.queries.ts'

const CASES = 300
const CURRENCIES = [['EUR', 2], ['JPY', 0]] as const

/** As PostgreSQL shows numeric(14, 2). */
const text = (cents: bigint) => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`
const cents = (amount: string) => BigInt(amount.replace('.', ''))
const sum = (parts: readonly bigint[]) => parts.reduce((total, part) => total + part, 0n)

/** Of any size that a deal may have, in cents, without those that the currency has none of. */
const someAmount = ({ between }: Chance, digits: 0 | 2): bigint => {
  const size = between(1, 9)
  return BigInt(between(1, 10 ** size)) * (digits === 0 ? 100n : 1n)
}

/** A whole in parts, none of them empty. */
function partsOf(whole: bigint, unit: bigint, { between }: Chance): bigint[] {
  const units = Number(whole / unit)
  const cuts = new Set(Array.from({ length: Math.min(units - 1, between(0, 6)) }, () => between(1, units - 1)))
  const places = [0, ...[...cuts].sort((one, other) => one - other), units]
  return places.slice(1).map((place, index) => BigInt(place - places[index]!) * unit)
}

async function dealOf(currency: string) {
  const { admin, dealId, seller } = await selling({ deal: { currency, amount: '999999999999' } })
  const enter = (trx: Parameters<typeof settleDeal>[0], amount: bigint) =>
    insertPayment(trx, { dealId, currency, amount: text(amount), ownerId: seller.identity.userId!, teamKey: '', paymentMethod: 'CASH', createdById: null, receiptImage: null, chequeNumber: null, bankReference: null, notes: null })
  return { admin, dealId, enter }
}

test.each(CURRENCIES)('the tax on any amount in %s is amount × rate ÷ 100, halves away from zero, and the total their sum', async (currency, digits) => {
  const { admin, enter } = await dealOf(currency)
  const chance = chanceOf(`tax ${currency}`)
  const unit = digits === 0 ? 100n : 1n
  await change(admin, async trx => {
    for (let count = 0; count < CASES; count++) {
      const [amount, rate] = [someAmount(chance, digits), BigInt(chance.between(0, 10_000))]
      const { id } = await enter(trx, amount)
      const { taxAmount, totalAmount } = await draftInvoice(trx, { paymentId: id, amount: text(amount), currency, taxRate: text(rate), taxAmount: null })
      const tax = ((amount * rate * 2n + 10_000n * unit) / (20_000n * unit)) * unit
      expect([text(amount), text(rate), taxAmount, totalAmount]).toEqual([text(amount), text(rate), text(tax), text(amount + tax)])
    }
  })
})

test.each(CURRENCIES)('the parts of any whole in %s come to it exactly', async (currency, digits) => {
  const { admin, dealId, enter } = await dealOf(currency)
  const chance = chanceOf(`parts ${currency}`)
  for (let count = 0; count < CASES / 3; count++) {
    const whole = someAmount(chance, digits) + 100n
    const parts = partsOf(whole, digits === 0 ? 100n : 1n, chance).map(amount => ({ amount, received: chance.random() < 0.5 }))
    await change(admin, async trx => {
      await trx.updateTable('payments').set({ deletedAt: '2026-01-01T00:00:00Z', deletionId: 'dln_0' }).where('dealId', '=', dealId).where('deletedAt', 'is', null).execute()
      await trx.updateTable('deals').set({ amount: text(whole), claimedAmount: '0', receivedAmount: '0' }).where('id', '=', dealId).execute()
      for (const { amount, received } of parts) {
        const { id } = await enter(trx, amount)
        if (received) await verifyPayment(trx, id, newId('usr'))
      }
      const expected = sum(parts.flatMap(({ amount, received }) => (received ? [amount] : [])))
      const paymentStatus = expected === whole ? 'PAID' : expected > 0n ? 'PARTIAL' : 'PENDING'
      expect(await settleDeal(trx, dealId)).toMatchObject({ amount: text(whole), claimedAmount: text(whole), outstandingAmount: '0.00', receivedAmount: text(expected), paymentStatus })
    })
  }
})

test.each(CURRENCIES)('whatever is entered, changed, approved, rejected and given back in %s, a deal is what its payments say', async (currency, digits) => {
  const chance = chanceOf(`walk ${currency}`)
  const whole = 100_000n
  const { admin, seller, verifier, dealId } = await selling({ deal: { currency, amount: text(whole) } })
  const payments = new Map<string, { amount: bigint; status: 'PENDING' | 'VERIFIED' | 'REJECTED' | 'REFUNDED' }>()
  const claimed = () => sum([...payments.values()].filter(({ status }) => status === 'PENDING' || status === 'VERIFIED').map(({ amount }) => amount))
  const some = (status: string) => chance.pick([...payments].filter(([, known]) => known.status === status).map(([id]) => id))
  const someNew = () => BigInt(chance.between(1, 400)) * (digits === 0 ? 100n : 61n)

  const steps = {
    async enter() {
      const amount = someNew()
      if (amount > whole - claimed()) expect((await pay(seller, dealId, { amount: text(amount) })).errors).toMatchObject([{ code: 'INVALID_INPUT' }])
      else payments.set((await paid(seller, dealId, { amount: text(amount) })).id, { amount, status: 'PENDING' })
    },
    async change() {
      const id = some('PENDING')
      if (id === undefined) return
      const amount = someNew()
      const { dealPayment } = await payment(seller, 'Update', { id, amount: text(amount) })
      expect(dealPayment === null).toBe(amount > whole - claimed() + payments.get(id)!.amount)
      if (dealPayment) payments.set(id, { amount, status: 'PENDING' })
    },
    approve: () => move('PENDING', 'VERIFIED', id => approve(verifier, id)),
    reject: () => move('PENDING', 'REJECTED', id => payment(verifier, 'Reject', { id, reason: 'Bounced.' })),
    refund: () => move('VERIFIED', 'REFUNDED', id => payment(admin, 'Refund', { id, reason: 'Returned.' })),
  }
  async function move(from: string, to: 'VERIFIED' | 'REJECTED' | 'REFUNDED', command: (id: string) => Promise<{ errors: unknown[] }>) {
    const id = some(from)
    if (id === undefined) return
    expect((await command(id)).errors).toEqual([])
    payments.set(id, { amount: payments.get(id)!.amount, status: to })
  }

  for (let count = 0; count < 80; count++) {
    await steps[chance.pick(['enter', 'enter', 'change', 'approve', 'approve', 'reject', 'refund'] as const)]()
    const received = sum([...payments.values()].filter(({ status }) => status === 'VERIFIED').map(({ amount }) => amount))
    const deal = await readDeal(admin, dealId)
    expect([deal.receivedAmount, deal.claimedAmount, deal.outstandingAmount].map(cents)).toEqual([received, claimed(), whole - claimed()])
    const refunded = [...payments.values()].some(({ status }) => status === 'REFUNDED')
    expect(deal.paymentStatus).toBe(received === whole ? 'PAID' : received > 0n ? 'PARTIAL' : refunded ? 'REFUNDED' : 'PENDING')
  }
  expect(payments.size).toBeGreaterThan(10)
  const { data } = await admin.execute('{ invoiceNumberReport { missing duplicates } dealPayments(first: 100) { edges { node { id amount status } } } }')
  expect(data.invoiceNumberReport).toEqual({ missing: [], duplicates: [] })
  expect(new Map(data.dealPayments.edges.map(({ node }: { node: { id: string; amount: string; status: string } }) => [node.id, { amount: cents(node.amount), status: node.status }]))).toEqual(payments)
})
