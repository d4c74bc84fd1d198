import type { Event } from '@fieldgraph/kit/event-token'
import { createLogger } from '@fieldgraph/kit/log'
import { newId, testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import { beforeEach, expect, test } from 'vitest'
import { addMembers, type Member } from '../notifications/members.fixture.ts'
import { identity } from '../subgraph.ts'
import { receiveEvent } from './event.service.ts'
import { salesEvents } from './sales.events.ts'

const { organization, db } = testSubgraph(identity)
const log = createLogger('identity', 'silent')

let t: TestCaller
let owner: Member
let creator: Member
let decider: Member

beforeEach(async () => {
  t = organization()
  ;[owner, creator, decider] = (await addMembers(t.identity.organizationId!, 'Olga', 'Cem', 'Dan')) as [Member, Member, Member]
})

type Facts = Record<string, string | null>
const event = (name: string, subjectId: string, data: Facts): Event => ({
  id: newId('evt'), type: `sales.${name}.v1`, organizationId: t.identity.organizationId!, subjectId, userId: decider.id, occurredAt: '2026-07-01T08:00:00.000000Z', data,
})
const receive = (told: Event, issuer = 'sales-deals') => receiveEvent(db, { issuer, event: told }, log)
const inbox = async (member: Member) =>
  (await t.colleague({ userId: member.id }).execute('{ notifications { edges { node { type title message data referenceType referenceId } } } }')).data.notifications.edges.map((edge: any) => edge.node)

const dealId = newId('del')
const payment = { dealId, dealNumber: 'DLID0007', transactionId: 'TXN0042', amount: '1250.00', currency: 'EUR' }
const deal = () => ({ dealNumber: 'DLID0007', ownerId: owner.id, clientName: 'Northbridge', verifiedById: decider.id })

interface Case {
  name: string
  subject: 'del' | 'dpy' | 'com'
  facts: () => Facts
  told: () => Member[]
  says: { type: string; title: string; message: string; referenceType: string }
}

const cases: readonly Case[] = [
  {
    name: 'deal.verified', subject: 'del', facts: deal, told: () => [owner],
    says: { type: 'DEAL_VERIFIED', title: 'Deal DLID0007 is verified', message: 'Dan verified the deal DLID0007 with Northbridge.', referenceType: 'Deal' },
  },
  {
    name: 'deal.rejected', subject: 'del', facts: () => ({ ...deal(), reason: 'No signature.' }), told: () => [owner],
    says: { type: 'DEAL_REJECTED', title: 'Deal DLID0007 was rejected', message: 'Dan rejected the deal DLID0007 with Northbridge. Reason: No signature.', referenceType: 'Deal' },
  },
  {
    name: 'payment.approval_requested', subject: 'dpy', facts: () => ({ ...payment, approverId: creator.id, requestedById: decider.id }), told: () => [creator],
    says: { type: 'PAYMENT_APPROVAL_REQUESTED', title: 'Approve a payment of 1250.00 EUR', message: 'Dan asks you to approve the payment TXN0042 of 1250.00 EUR for the deal DLID0007.', referenceType: 'DealPayment' },
  },
  {
    name: 'payment.verified', subject: 'dpy', facts: () => ({ ...payment, ownerId: owner.id, verifiedById: decider.id, invoiceNumber: 'INV0001', paymentStatus: 'PARTIAL' }), told: () => [owner],
    says: {
      type: 'PAYMENT_VERIFIED', title: 'Payment of 1250.00 EUR for DLID0007 is verified', referenceType: 'DealPayment',
      message: 'Dan verified the payment TXN0042 of 1250.00 EUR. Its invoice is INV0001, and the deal DLID0007 is paid in part.',
    },
  },
  {
    name: 'payment.rejected', subject: 'dpy', facts: () => ({ ...payment, ownerId: owner.id, createdById: creator.id, rejectedById: decider.id, reason: 'Bounced.' }), told: () => [owner, creator],
    says: {
      type: 'PAYMENT_REJECTED', title: 'Payment of 1250.00 EUR for DLID0007 was rejected', referenceType: 'DealPayment',
      message: 'Dan rejected the payment TXN0042 of 1250.00 EUR for the deal DLID0007. Reason: Bounced.',
    },
  },
  {
    name: 'payment.refunded', subject: 'dpy', facts: () => ({ ...payment, ownerId: owner.id, refundedById: decider.id, reason: 'Paid twice.' }), told: () => [owner],
    says: {
      type: 'PAYMENT_REFUNDED', title: 'Payment of 1250.00 EUR for DLID0007 was refunded', referenceType: 'DealPayment',
      message: 'Dan refunded the payment TXN0042 of 1250.00 EUR for the deal DLID0007. Reason: Paid twice.',
    },
  },
  ...(['approved', 'paid'] as const).map((what): Case => ({
    name: `commission.${what}`, subject: 'com', facts: () => ({ dealId, dealNumber: 'DLID0007', userId: owner.id, amount: '62.50', currency: 'EUR' }), told: () => [owner],
    says: {
      type: `COMMISSION_${what.toUpperCase()}`, title: `Your commission for DLID0007 ${what === 'paid' ? 'was' : 'is'} ${what}`, referenceType: 'Commission',
      message: `Your commission of 62.50 EUR for the deal DLID0007 ${what === 'paid' ? 'was' : 'is'} ${what}.`,
    },
  })),
]

test('every kind of news of sales is looked at here', () => {
  expect(cases.map(({ name }) => `sales.${name}.v1`).sort()).toEqual(Object.keys(salesEvents).sort())
})

test.each(cases)('$name is told to whom it concerns, once, with its facts and the deal’s id', async ({ name, subject, facts, told, says }) => {
  const subjectId = newId(subject)
  const news = event(name, subjectId, facts())
  await Promise.all([receive(news), receive(news)])
  const expected = { ...says, referenceId: subjectId, data: { dealId: subject === 'del' ? subjectId : dealId, ...facts() } }
  for (const member of [owner, creator, decider]) expect(await inbox(member)).toEqual(told().includes(member) ? [expected] : [])
})

test.each(cases)('$name is news from sales alone, and none without its facts', async ({ name, subject, facts }) => {
  await receive(event(name, newId(subject), facts()), 'call-center')
  for (const missing of Object.keys(facts())) {
    const { [missing]: _, ...rest } = facts()
    await expect(receive(event(name, newId(subject), rest))).rejects.toThrow(missing)
  }
  for (const member of [owner, creator, decider]) expect(await inbox(member)).toEqual([])
})

test('nobody is told of what they decided themselves', async () => {
  await receive(event('deal.verified', newId('del'), { ...deal(), verifiedById: owner.id }))
  await receive(event('deal.rejected', newId('del'), { ...deal(), verifiedById: owner.id, reason: 'Mine.' }))
  await receive(event('payment.rejected', newId('dpy'), { ...payment, ownerId: owner.id, createdById: creator.id, rejectedById: owner.id, reason: 'Mine.' }))
  expect(await inbox(owner)).toEqual([])
  expect(await inbox(creator)).toMatchObject([{ type: 'PAYMENT_REJECTED', message: expect.stringContaining('Olga rejected') }])
})

test('who owns a deal and entered its payment is told of it once', async () => {
  await receive(event('payment.rejected', newId('dpy'), { ...payment, ownerId: owner.id, createdById: owner.id, rejectedById: decider.id, reason: 'Bounced.' }))
  expect(await inbox(owner)).toHaveLength(1)
})

test('what an API client entered or asked for is told of like anything else', async () => {
  await receive(event('payment.rejected', newId('dpy'), { ...payment, ownerId: owner.id, createdById: null, rejectedById: decider.id, reason: 'Bounced.' }))
  await receive(event('payment.approval_requested', newId('dpy'), { ...payment, approverId: creator.id, requestedById: null }))
  expect([await inbox(owner), await inbox(creator)]).toMatchObject([[{ type: 'PAYMENT_REJECTED' }], [{ type: 'PAYMENT_APPROVAL_REQUESTED', message: expect.stringContaining('Someone') }]])
})

test('a deal without a client’s name, and one that is paid in full, are told of in whole sentences', async () => {
  await receive(event('deal.verified', newId('del'), { ...deal(), clientName: null }))
  await receive(event('payment.verified', newId('dpy'), { ...payment, ownerId: owner.id, verifiedById: newId('usr'), invoiceNumber: 'INV0002', paymentStatus: 'PAID' }))
  expect((await inbox(owner)).map(({ message }: { message: string }) => message)).toEqual([
    'Someone verified the payment TXN0042 of 1250.00 EUR. Its invoice is INV0002, and the deal DLID0007 is paid in full.',
    'Dan verified the deal DLID0007 with a client.',
  ])
})

test('an organization tells of sales in its own words, and who doesn’t want to know isn’t told', async () => {
  const CREATE = 'mutation ($input: NotificationTemplateCreateInput!) { notificationTemplateCreate(input: $input) { errors { message } } }'
  const input = { type: 'COMMISSION_PAID', name: 'Paid', title: '{{amount}} for you', message: 'From {{dealNumber}}.' }
  expect((await t.execute(CREATE, { input })).data.notificationTemplateCreate.errors).toEqual([])
  const paid = () => event('commission.paid', newId('com'), { dealId, dealNumber: 'DLID0007', userId: owner.id, amount: '62.50', currency: 'EUR' })
  await receive(paid())
  expect(await inbox(owner)).toMatchObject([{ title: '62.50 EUR for you', message: 'From DLID0007.' }])
  await t.colleague({ userId: owner.id }).execute('mutation { notificationSettingsUpdate(input: { types: [{ type: COMMISSION_PAID, isEnabled: false }] }) { errors { message } } }')
  await receive(paid())
  expect(await inbox(owner)).toHaveLength(1)
})
