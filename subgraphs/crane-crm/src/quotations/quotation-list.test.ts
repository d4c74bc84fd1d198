import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import {
  convertLead, createCustomer, createDeal, createLead, organization, pricing, qualifiedLead, quotationAfter, salesperson, supportOf, termsOf,
} from './quotation.fixture.ts'

async function ask(by: TestCaller, query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await by.execute(query, variables)
  if (errors) throw new Error(errors[0]!.message)
  return data
}
const idsOf = ({ edges }: { edges: { node: { id: string } }[] }) => edges.map(({ node }) => node.id)
const found = async (by: TestCaller, filter: object) => idsOf((await ask(by, 'query ($filter: QuotationFilter) { quotations(filter: $filter) { edges { node { id } } } }', { filter })).quotations)

/** Sends and accepts the newest revision. */
async function accept(by: TestCaller, { newestRevision: { id: revisionId } }: { newestRevision: { id: string } }) {
  await quotationAfter(by, 'Send', { revisionId })
  return quotationAfter(by, 'Accept', { revisionId })
}

test('quotations are found by every filter, and by all of them together', async () => {
  const { admin, unit, customerId, quote } = await pricing()
  const person = newId('usr')
  const one = await quote({ assignedToId: person })
  const lead = await createLead(admin)
  const deal = await createDeal(admin)
  const two = await quotationAfter(admin, 'Create', { leadId: lead.id, terms: termsOf(unit), assignedToId: null })
  const three = await quotationAfter(admin, 'Create', { dealId: deal.id, terms: termsOf(unit) })
  const { acceptedAt } = await accept(admin, three)
  const { createdAt } = (await ask(admin, 'query ($id: ID!) { quotation(id: $id) { createdAt } }', { id: two.id })).quotation

  const cases: [filter: object, ids: string[]][] = [
    [{ status: ['ACCEPTED'] }, [three.id]],
    [{ status: ['DRAFT', 'ACCEPTED'] }, [three.id, two.id, one.id]],
    [{ status: [] }, []],
    [{ customerId: { eq: customerId } }, [one.id]],
    [{ leadId: { in: [lead.id] } }, [two.id]],
    [{ dealId: { eq: deal.id } }, [three.id]],
    [{ assignedToId: { eq: person } }, [one.id]],
    [{ isAssigned: false }, [two.id]],
    [{ isAssigned: true }, [three.id, one.id]],
    [{ number: 'qt0002' }, [two.id]],
    [{ number: 'QT2' }, []],
    [{ acceptedAt: { gte: acceptedAt } }, [three.id]],
    [{ acceptedAt: { lt: acceptedAt } }, []],
    [{ createdAt: { gte: createdAt } }, [three.id, two.id]],
    [{ createdAt: { lt: createdAt } }, [one.id]],
    [{ status: ['ACCEPTED'], customerId: { eq: customerId } }, []],
    [{}, [three.id, two.id, one.id]],
  ]
  for (const [filter, ids] of cases) expect([filter, await found(admin, filter)]).toEqual([filter, ids])
})

test('quotations come page by page, each once, in both directions', async () => {
  const { admin, quote } = await pricing()
  const ids: string[] = []
  for (let count = 0; count < 3; count++) ids.push((await quote()).id)
  for (const [direction, order] of [['ASC', ids], ['DESC', ids.toReversed()]] as const) {
    const seen: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { quotations } = await ask(admin, `query ($after: String) { quotations(first: 1, after: $after, orderBy: { field: CREATED_AT, direction: ${direction} }) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }`, { after })
      expect(quotations.totalCount).toBe(3)
      seen.push(...idsOf(quotations))
      ;({ endCursor: after, hasNextPage: more } = quotations.pageInfo)
    }
    expect(seen).toEqual(order)
  }
})

test('everyone lists what they see: all, or the own and what nobody has; revisions go with their quotation', async () => {
  const { admin, unit, quote } = await pricing()
  const seller = salesperson(admin)
  const customerId = await createCustomer(admin, { assignedToId: null })
  const [others, free] = [await quote(), await quote({ assignedToId: null })]
  const own = await quotationAfter(seller, 'Create', { customerId, terms: termsOf(unit) })
  expect(await found(admin, {})).toEqual([own.id, free.id, others.id])
  expect(await found(supportOf(admin), {})).toEqual([own.id, free.id, others.id])
  expect(await found(seller, {})).toEqual([own.id, free.id])
  for (const by of [admin.colleague({ rowLevels: { crane: 'linked' } }), organization()]) expect(await found(by, {})).toEqual([])
  const revision = async (by: TestCaller, id: string) => (await ask(by, 'query ($id: ID!) { quotationRevision(id: $id) { id } }', { id })).quotationRevision
  expect(await revision(seller, others.newestRevision.id)).toBeNull()
  expect(await revision(seller, free.newestRevision.id)).toEqual({ id: free.newestRevision.id })
})

test('customers, deals and leads have their quotations', async () => {
  const { admin, unit } = await pricing()
  const lead = await qualifiedLead(admin)
  const first = await quotationAfter(admin, 'Create', { leadId: lead.id, terms: termsOf(unit) })
  const { deal, customer } = await convertLead(admin, lead.id)
  const second = await quotationAfter(admin, 'Create', { dealId: deal.id, terms: termsOf(unit) })
  const data = await ask(
    admin,
    `query ($lead: ID!, $deal: ID!, $customer: ID!, $filter: QuotationFilter) {
      lead(id: $lead) { quotations { edges { node { id } } } } craneDeal(id: $deal) { quotations(first: 1) { totalCount edges { node { id } } } } craneCustomer(id: $customer) { quotations(filter: $filter) { edges { node { id } } } }
    }`,
    { lead: lead.id, deal: deal.id, customer: customer.id, filter: { number: 'QT0001' } },
  )
  expect(idsOf(data.lead.quotations)).toEqual([second.id, first.id])
  expect(data.craneDeal.quotations).toEqual({ totalCount: 2, edges: [{ node: { id: second.id } }] })
  expect(idsOf(data.craneCustomer.quotations)).toEqual([first.id])
})

test('a party has the quotations of the customers and leads that it is, each once', async () => {
  const { admin, unit, customerId, quote } = await pricing()
  const lead = await qualifiedLead(admin)
  const early = await quotationAfter(admin, 'Create', { leadId: lead.id, terms: termsOf(unit) })
  const { customer } = await convertLead(admin, lead.id)
  const other = await createLead(admin)
  const [direct, late] = [await quote(), await quotationAfter(admin, 'Create', { leadId: other.id, terms: termsOf(unit) })]
  const parties: [type: string, id: string][][] = [
    [['CRANE_CUSTOMER', customer.id], ['CRANE_LEAD', lead.id]],
    [['CRANE_CUSTOMER', customerId]],
    [['CRANE_LEAD', other.id]],
    [['CRANE_CUSTOMER', customerId], ['CRANE_LEAD', other.id], ['CRANE_LEAD', lead.id]],
    [['SALES_CLIENT', newId('scl')]],
  ]
  const all = parties.map(links => ({ __typename: 'Party', id: newId('pty'), links: links.map(([recordType, recordId]) => ({ recordType, recordId })) }))
  const QUERY = 'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Party { quotations { totalCount edges { node { id } } } } } }'
  const seen = async (by: TestCaller) => (await ask(by, QUERY, { all }))._entities.map(({ quotations }: { quotations: { totalCount: number; edges: { node: { id: string } }[] } }) => [quotations.totalCount, ...idsOf(quotations)])
  expect(await seen(admin)).toEqual([[1, early.id], [1, direct.id], [1, late.id], [3, late.id, direct.id, early.id], [0]])
  expect(await seen(organization())).toEqual([[0], [0], [0], [0], [0]])
})

test('the accepted value counts what was accepted on the organization’s days, by currency, of what the caller sees', async () => {
  const { admin, quote } = await pricing()
  const seller = salesperson(admin)
  await accept(admin, await quote())
  await accept(admin, await quote({ assignedToId: seller.identity.userId }))
  await quote()
  const value = async (by: TestCaller, period: object, id = admin.identity.organizationId) =>
    (await ask(by, 'query ($all: [_Any!]!, $period: DatePeriod!) { _entities(representations: $all) { ... on Organization { acceptedQuotationValue(period: $period) { count totals { currency amount } } } } }', { all: [{ __typename: 'Organization', id }], period }))._entities[0].acceptedQuotationValue
  const day = (fromToday: number) => new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10)
  const now = { from: day(-1), until: day(2) }
  expect(await value(admin, now)).toEqual({ count: 2, totals: [{ currency: 'INR', amount: '47200.00' }] })
  expect(await value(seller, now)).toEqual({ count: 1, totals: [{ currency: 'INR', amount: '23600.00' }] })
  expect(await value(admin, { from: day(-30), until: day(-20) })).toEqual({ count: 0, totals: [] })
  expect(await value(organization(), now)).toBeNull()
  await expect(value(admin, { from: day(1), until: day(0) })).rejects.toThrow('The period ends before it begins.')
})

test('a page of quotations with all around them costs the same however long it is', async () => {
  const costs: number[] = []
  for (const length of [2, 6]) {
    const { admin, unit } = await pricing()
    for (let count = 0; count < length; count++) {
      const { id } = await quotationAfter(admin, 'Create', { dealId: (await createDeal(admin)).id, terms: termsOf(unit) })
      await quotationAfter(admin, 'Revise', { id, terms: termsOf(unit, { numberOfDays: 11 }) })
    }
    admin.statements()
    const { quotations } = await ask(
      admin,
      `{ quotations { totalCount edges { node {
        number customer { quotations(first: 2) { totalCount edges { node { id } } } } deal { id } newestRevision { rateCard { isCurrent } machines { equipment { name } } diff(against: 1) { inputs { field } } quotation { id } }
        revisions(first: 2) { totalCount edges { node { totalAmount lines { amount } } } }
      } } } }`,
    )
    expect(quotations.edges).toHaveLength(length)
    expect(quotations.edges[0].node.newestRevision.diff.inputs).toEqual([{ field: 'numberOfDays' }])
    costs.push(admin.statements().length)
  }
  expect(costs[1]).toBe(costs[0])
  expect(costs[0]).toBeLessThanOrEqual(14)
})
