import type { TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { acceptQuotation, code, convertLead, createDeal, dealCommand, done, organization, qualifiedLead, readDeal, salesperson } from '../customers/customer.fixture.ts'

const STAGES = ['QUALIFICATION', 'PROPOSAL', 'NEGOTIATION', 'WON', 'LOST'] as const
type Stage = (typeof STAGES)[number]

const reached: Record<Stage, string[]> = { QUALIFICATION: [], PROPOSAL: ['Propose'], NEGOTIATION: ['Propose', 'Negotiate'], WON: ['Propose', 'Negotiate', 'Win'], LOST: ['Lose'] }
const allowed: Record<Stage, string[]> = { QUALIFICATION: ['Propose', 'Lose'], PROPOSAL: ['Negotiate', 'Lose'], NEGOTIATION: ['Win', 'Lose'], WON: [], LOST: [] }
const moves: Record<string, object> = { Propose: {}, Negotiate: {}, Win: {}, Lose: { reason: 'Too far' } }

const move = (by: TestCaller, id: string, name: string) => dealCommand(by, name, { id, ...moves[name] })

/** A deal at a stage, whose customer accepted a quotation. */
async function dealAt(by: TestCaller, stage: Stage, input: Record<string, unknown> = {}) {
  let deal = await createDeal(by, input)
  await acceptQuotation(by, { customerId: deal.customer.id, dealId: deal.id })
  for (const name of reached[stage]) deal = done(await move(by, deal.id, name), 'craneDeal')
  return deal
}

test.each(STAGES)('a deal at %s skips no stage and goes nowhere back', async stage => {
  const admin = organization()
  const deal = await dealAt(admin, stage)
  expect(deal.stage).toBe(stage)
  for (const name of Object.keys(moves)) {
    if (!allowed[stage].includes(name)) expect([name, code(await move(admin, deal.id, name))]).toEqual([name, [['INVALID_TRANSITION', undefined]]])
  }
  expect(await readDeal(admin, deal.id)).toEqual(deal)
})

test.each([['QUALIFICATION', 10], ['PROPOSAL', 40], ['NEGOTIATION', 70], ['WON', 100], ['LOST', 0]] as const)('at %s a deal is likely by %i of 100', async (stage, probability) => {
  expect(await dealAt(organization(), stage)).toMatchObject({ probability, isProbabilitySet: false, closedAt: stage === 'WON' || stage === 'LOST' ? expect.any(String) : null })
})

test('a probability that somebody set stays while the deal is open, until it is to follow the stage again', async () => {
  const admin = organization()
  const { id } = await dealAt(admin, 'QUALIFICATION', { probability: 55 })
  expect((await move(admin, id, 'Propose')).craneDeal).toMatchObject({ probability: 55, isProbabilitySet: true })
  expect((await dealCommand(admin, 'Update', { id, probability: null })).craneDeal).toMatchObject({ probability: 40, isProbabilitySet: false })
  await dealCommand(admin, 'Update', { id, probability: 5 })
  await move(admin, id, 'Negotiate')
  expect((await move(admin, id, 'Win')).craneDeal).toMatchObject({ stage: 'WON', probability: 100 })
  expect(await dealAt(admin, 'LOST', { probability: 80 })).toMatchObject({ probability: 0 })
})

test('a deal is won by a quotation that its customer accepted, and not without', async () => {
  const admin = organization()
  const deal = await createDeal(admin)
  for (const name of ['Propose', 'Negotiate']) await move(admin, deal.id, name)
  const before = await readDeal(admin, deal.id)
  // One for another deal of the customer is none for this.
  const other = await createDeal(admin, { customerId: deal.customer.id })
  await acceptQuotation(admin, { customerId: deal.customer.id, dealId: other.id })
  expect(code(await move(admin, deal.id, 'Win'))).toEqual([['CONFLICT', 'input.id']])
  expect(await readDeal(admin, deal.id)).toEqual(before)
  await acceptQuotation(admin, { customerId: deal.customer.id, dealId: deal.id })
  expect((await move(admin, deal.id, 'Win')).craneDeal).toMatchObject({ stage: 'WON', closedAt: expect.any(String) })
})

test('what was accepted for the lead counts, also where the quotation is somebody else’s', async () => {
  const admin = organization()
  const [seller, other] = [salesperson(admin), salesperson(admin)]
  const lead = await qualifiedLead(admin, { assignedToId: seller.identity.userId })
  const { deal, customer } = await convertLead(admin, lead.id)
  for (const name of ['Propose', 'Negotiate']) await move(seller, deal.id, name)
  await acceptQuotation(admin, { customerId: customer.id, leadId: lead.id, assignedToId: other.identity.userId! })
  expect((await move(seller, deal.id, 'Win')).craneDeal.stage).toBe('WON')
})

test('a lost deal says why', async () => {
  const admin = organization()
  const { id } = await createDeal(admin)
  expect(code(await dealCommand(admin, 'Lose', { id, reason: ' ' }))).toEqual([['INVALID_INPUT', 'input.reason']])
  expect((await dealCommand(admin, 'Lose', { id, version: 1, reason: ' Too far ' })).craneDeal).toMatchObject({ stage: 'LOST', lossReason: 'Too far' })
})

test('of a closed deal the notes change, and what it was worth does not', async () => {
  const admin = organization()
  const deal = await dealAt(admin, 'WON')
  for (const input of [{ value: '5' }, { currency: 'EUR' }, { probability: 5 }, { expectedCloseDate: '2026-01-01' }]) {
    expect([input, code(await dealCommand(admin, 'Update', { id: deal.id, ...input }))]).toEqual([input, [['INVALID_TRANSITION', undefined]]])
  }
  expect((await dealCommand(admin, 'Update', { id: deal.id, value: '1000', currency: 'INR', notes: 'Sent flowers.' })).craneDeal).toEqual({ ...deal, notes: 'Sent flowers.', version: deal.version + 1 })
})

test('of moves at once one wins', async () => {
  const admin = organization()
  const { id } = await dealAt(admin, 'NEGOTIATION')
  const answers = await Promise.all(['Win', 'Lose', 'Win', 'Lose'].map(name => move(admin, id, name)))
  expect(answers.flatMap(code)).toEqual([1, 2, 3].map(() => ['INVALID_TRANSITION', undefined]))
})
