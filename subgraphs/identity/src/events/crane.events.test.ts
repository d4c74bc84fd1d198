import type { Event } from '@fieldgraph/kit/event-token'
import { createLogger } from '@fieldgraph/kit/log'
import { newId, testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import { beforeEach, expect, test } from 'vitest'
import { addMembers, type Member } from '../notifications/members.fixture.ts'
import { identity } from '../subgraph.ts'
import { craneEvents } from './crane.events.ts'
import { receiveEvent } from './event.service.ts'

const { organization, db } = testSubgraph(identity)
const log = createLogger('identity', 'silent')

let t: TestCaller
let seller: Member
let manager: Member
let driver: Member

beforeEach(async () => {
  t = organization()
  ;[seller, manager, driver] = (await addMembers(t.identity.organizationId!, 'Sofia', 'Marcus', 'Mei')) as [Member, Member, Member]
})

type Facts = Record<string, string | string[] | null>
const event = (name: string, subjectId: string, data: Facts): Event => ({
  id: newId('evt'), type: `crane.${name}.v1`, organizationId: t.identity.organizationId!, subjectId, userId: manager.id, occurredAt: '2026-07-01T08:00:00.000000Z', data,
})
const receive = (told: Event, issuer = 'crane-crm') => receiveEvent(db, { issuer, event: told }, log)
const inbox = async (member: Member) =>
  (await t.colleague({ userId: member.id }).execute('{ notifications { edges { node { type title message referenceType referenceId } } } }')).data.notifications.edges.map((edge: any) => edge.node)

interface Case {
  name: string
  subject: 'led' | 'quo' | 'job'
  facts: () => Facts
  told: () => Member[]
  says: { type: string; title: string; message: string; referenceType: string }
}

const cases: readonly Case[] = [
  {
    name: 'lead.converted', subject: 'led', told: () => [seller],
    facts: () => ({ customerName: 'Rainier Towers', dealTitle: 'Two cranes', customerId: newId('cus'), dealId: newId('cdl'), assignedToId: seller.id, convertedById: manager.id }),
    says: { type: 'LEAD_CONVERTED', title: 'Rainier Towers has a deal', message: 'Marcus made a deal of your lead Rainier Towers: Two cranes.', referenceType: 'Lead' },
  },
  {
    name: 'quotation.accepted', subject: 'quo', told: () => [seller],
    facts: () => ({ quotationNumber: 'QT0007', customerName: 'Rainier Towers', amount: '34694.71', currency: 'USD', assignedToId: seller.id, acceptedById: manager.id }),
    says: { type: 'QUOTATION_ACCEPTED', title: 'Quotation QT0007 is accepted', message: 'Rainier Towers accepted the quotation QT0007 of 34694.71 USD, says Marcus.', referenceType: 'Quotation' },
  },
  {
    name: 'job.scheduled', subject: 'job', told: () => [seller, driver],
    facts: () => ({ title: 'Steel', scheduledStart: '2026-12-01T15:00:00.000000Z', scheduledEnd: '2026-12-01T23:00:00.000000Z', assignedToId: seller.id, operatorUserIds: [driver.id], scheduledById: manager.id }),
    says: { type: 'JOB_SCHEDULED', title: 'Job Steel', message: 'Marcus scheduled the job Steel from 1 Dec 2026, 15:00 to 1 Dec 2026, 23:00.', referenceType: 'Job' },
  },
]

test('every kind of news of crane rental is looked at here', () => {
  expect(cases.map(({ name }) => `crane.${name}.v1`).sort()).toEqual(Object.keys(craneEvents).sort())
})

test.each(cases)('$name is told to whom it concerns, once', async ({ name, subject, facts, told, says }) => {
  const subjectId = newId(subject)
  const news = event(name, subjectId, facts())
  await Promise.all([receive(news), receive(news)])
  for (const member of [seller, manager, driver]) expect(await inbox(member)).toEqual(told().includes(member) ? [{ ...says, referenceId: subjectId }] : [])
})

test.each(cases)('$name is news from crane-crm alone, and none without its facts', async ({ name, subject, facts }) => {
  await receive(event(name, newId(subject), facts()), 'sales-deals')
  for (const missing of Object.keys(facts())) {
    const { [missing]: _, ...rest } = facts()
    await expect(receive(event(name, newId(subject), rest))).rejects.toThrow(missing)
  }
  for (const member of [seller, manager, driver]) expect(await inbox(member)).toEqual([])
})

test('what is nobody’s, and what one did oneself, is told to nobody', async () => {
  await receive(event('lead.converted', newId('led'), { ...cases[0]!.facts(), assignedToId: null }))
  await receive(event('quotation.accepted', newId('quo'), { ...cases[1]!.facts(), acceptedById: seller.id }))
  await receive(event('job.scheduled', newId('job'), { ...cases[2]!.facts(), assignedToId: null, operatorUserIds: [] }))
  for (const member of [seller, manager, driver]) expect(await inbox(member)).toEqual([])
})
