import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { change, code, convertLead, createDeal, dealCommand, eventsAbout, letExpire, pricing, qualifiedLead, quotationAfter, quotationCommand, readQuotation, readRevision, supportOf, termsOf } from './quotation.fixture.ts'

test('a quotation is sent, accepted and locked, which the other domains hear', async () => {
  const { admin, unit, quote } = await pricing()
  const deal = await createDeal(admin)
  const { id, newestRevision: { id: revisionId } } = await quotationAfter(admin, 'Create', { dealId: deal.id, terms: termsOf(unit) })
  expect(await quotationAfter(admin, 'Send', { revisionId, version: 1 })).toMatchObject({ status: 'SENT', version: 2, newestRevision: { status: 'SENT', sentAt: expect.any(String), decidedAt: null } })
  const accepted = await quotationAfter(admin, 'Accept', { revisionId, version: 2, note: ' On Monday ' })
  expect(accepted).toMatchObject({ status: 'ACCEPTED', acceptedAmount: '23600.00', newestRevision: { status: 'ACCEPTED', decisionNote: 'On Monday' } })
  expect(accepted.acceptedAt).toBe(accepted.newestRevision.decidedAt)
  const me = admin.identity.userId
  expect(await eventsAbout(admin, id)).toEqual([
    {
      type: 'crane.quotation.accepted.v1',
      data: { quotationNumber: 'QT0001', revisionNumber: 1, leadId: null, dealId: deal.id, customerId: deal.customer.id, customerName: accepted.customerName, amount: '23600.00', currency: 'INR', assignedToId: me, acceptedById: me },
    },
  ])
  for (const event of ['Send', 'Accept'] as const) expect(code(await quotationCommand(admin, event, { revisionId }))).toEqual([['INVALID_TRANSITION', undefined]])
  expect(code(await quotationCommand(admin, 'Reject', { revisionId, note: 'No' }))).toEqual([['INVALID_TRANSITION', undefined]])
  expect(code(await quotationCommand(admin, 'Revise', { id }))).toEqual([['INVALID_TRANSITION', undefined]])
  expect(await readQuotation(admin, id)).toEqual(accepted)
  expect((await readRevision(supportOf(admin), revisionId)).decisionNote).toBeNull()
  expect((await quote()).status).toBe('DRAFT')
})

test('a deal is won by what was accepted for it, and by nothing less', async () => {
  const { admin, unit } = await pricing()
  const deal = await createDeal(admin)
  const { newestRevision: { id: revisionId } } = await quotationAfter(admin, 'Create', { dealId: deal.id, terms: termsOf(unit) })
  for (const event of ['Propose', 'Negotiate']) await dealCommand(admin, event, { id: deal.id })
  await quotationAfter(admin, 'Send', { revisionId })
  expect(code(await dealCommand(admin, 'Win', { id: deal.id }))).toEqual([['CONFLICT', 'input.id']])
  await quotationAfter(admin, 'Accept', { revisionId })
  expect((await dealCommand(admin, 'Win', { id: deal.id })).craneDeal.stage).toBe('WON')
})

test('what a lead accepted wins its deal', async () => {
  const { admin, unit } = await pricing()
  const lead = await qualifiedLead(admin)
  const { newestRevision: { id: revisionId } } = await quotationAfter(admin, 'Create', { leadId: lead.id, terms: termsOf(unit) })
  for (const event of ['Send', 'Accept'] as const) await quotationAfter(admin, event, { revisionId })
  const { deal } = await convertLead(admin, lead.id)
  for (const event of ['Propose', 'Negotiate']) await dealCommand(admin, event, { id: deal.id })
  expect((await dealCommand(admin, 'Win', { id: deal.id })).craneDeal.stage).toBe('WON')
})

test('a draft is neither accepted nor rejected before it is sent, and nothing is sent twice', async () => {
  const { admin, quote } = await pricing()
  const { newestRevision: { id: revisionId }, id } = await quote()
  expect(code(await quotationCommand(admin, 'Accept', { revisionId }))).toEqual([['INVALID_TRANSITION', undefined]])
  expect(code(await quotationCommand(admin, 'Reject', { revisionId, note: 'No' }))).toEqual([['INVALID_TRANSITION', undefined]])
  await quotationAfter(admin, 'Send', { revisionId })
  const { errors } = await quotationCommand(admin, 'Send', { revisionId })
  expect(errors).toMatchObject([{ code: 'INVALID_TRANSITION', message: 'Cannot send what is sent.' }])
  expect((await readQuotation(admin, id)).version).toBe(2)
})

test('a superseded revision is neither sent nor accepted nor rejected', async () => {
  const { admin, quote } = await pricing()
  const { id, newestRevision: first } = await quote()
  await quotationAfter(admin, 'Send', { revisionId: first.id })
  const { newestRevision: second } = await quotationAfter(admin, 'Revise', { id })
  for (const [event, input] of [['Send', {}], ['Accept', {}], ['Reject', { note: 'No' }]] as const) {
    const { errors } = await quotationCommand(admin, event, { revisionId: first.id, ...input })
    expect(errors).toMatchObject([{ code: 'INVALID_TRANSITION', message: `Cannot ${event.toLowerCase()} what is superseded.` }])
  }
  expect(await readRevision(admin, first.id)).toMatchObject({ status: 'SUPERSEDED', sentAt: expect.any(String) })
  expect((await quotationAfter(admin, 'Send', { revisionId: second.id })).status).toBe('SENT')
})

test('an offer that is over is neither sent nor accepted, but rejected and revised', async () => {
  const { admin, quote } = await pricing()
  const [draft, sent, rejected] = [await quote(), await quote(), await quote()]
  for (const { newestRevision } of [sent, rejected]) await quotationAfter(admin, 'Send', { revisionId: newestRevision.id })
  for (const { id } of [draft, sent, rejected]) await letExpire(id)
  expect((await readQuotation(admin, sent.id)).newestRevision.isExpired).toBe(true)
  expect(code(await quotationCommand(admin, 'Send', { revisionId: draft.newestRevision.id }))).toEqual([['CONFLICT', 'input.revisionId']])
  expect(code(await quotationCommand(admin, 'Accept', { revisionId: sent.newestRevision.id }))).toEqual([['CONFLICT', 'input.revisionId']])
  expect(await quotationAfter(admin, 'Reject', { revisionId: rejected.newestRevision.id, note: 'Too late' })).toMatchObject({ status: 'REJECTED', newestRevision: { isExpired: false } })
  expect(code(await quotationCommand(admin, 'Revise', { id: sent.id }))).toEqual([['INVALID_INPUT', 'input.validUntil']])
  const validUntil = new Date().toISOString().slice(0, 10)
  expect(await quotationAfter(admin, 'Revise', { id: sent.id, validUntil })).toMatchObject({ revisionNumber: 2, status: 'DRAFT', newestRevision: { validUntil, isExpired: false } })
})

test('a command that knows an older version of the quotation is refused', async () => {
  const { admin, quote } = await pricing()
  const { id, newestRevision: { id: revisionId } } = await quote()
  await quotationAfter(admin, 'Send', { revisionId })
  expect(code(await quotationCommand(admin, 'Accept', { revisionId, version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect(code(await quotationCommand(admin, 'Revise', { id, version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect((await readQuotation(admin, id)).status).toBe('SENT')
})

test('of an acceptance, a rejection and a revision at once, exactly one wins', async () => {
  const { admin, quote } = await pricing()
  const { id, newestRevision: { id: revisionId } } = await quote()
  await quotationAfter(admin, 'Send', { revisionId })
  const answers = await Promise.all([
    quotationCommand(admin, 'Accept', { revisionId, version: 2 }), quotationCommand(admin, 'Reject', { revisionId, note: 'No', version: 2 }), quotationCommand(admin, 'Revise', { id, version: 2 }),
  ])
  expect(answers.flatMap(code)).toEqual([['CONFLICT', 'input.version'], ['CONFLICT', 'input.version']])
  expect((await readQuotation(admin, id)).version).toBe(3)
})

test('a quotation is accepted once, however often at once', async () => {
  const { admin, quote } = await pricing()
  const { id, newestRevision: { id: revisionId } } = await quote()
  await quotationAfter(admin, 'Send', { revisionId })
  const answers = await Promise.all(Array.from({ length: 8 }, () => quotationCommand(admin, 'Accept', { revisionId })))
  expect(answers.flatMap(code)).toEqual(Array.from({ length: 7 }, () => ['INVALID_TRANSITION', undefined]))
  expect(await eventsAbout(admin, id)).toHaveLength(1)
})

test('what was offered never changes, not even past the graph', async () => {
  const { admin, quote } = await pricing()
  const { newestRevision: { id } } = await quote()
  const set = (values: string) => change(admin, trx => sql`update crane_crm.quotation_revisions set ${sql.raw(values)} where id = ${id}`.execute(trx))
  for (const values of ['total_amount = 1', "price_trace = '[]'", "machines = '[]'", "valid_until = '2099-01-01'", 'number_of_days = 1', 'notes = null']) await expect(set(values)).rejects.toThrow('permission denied')
  await expect(set("status = 'SENT'")).rejects.toThrow('quotation_revisions_sent')
  await expect(set("status = 'ACCEPTED', sent_at = now()")).rejects.toThrow('quotation_revisions_decided')
})
