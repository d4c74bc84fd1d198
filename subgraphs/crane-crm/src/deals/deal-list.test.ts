import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { convertLead, createCustomer, createDeal, dealCommand, list, organization, pages, qualifiedLead, salesperson } from '../customers/customer.fixture.ts'

const found = async (by: TestCaller, filter: object) => (await list(by, 'craneDeals', { filter })).ids

test('deals are found by every filter, and by all of them together', async () => {
  const admin = organization()
  const person = newId('usr')
  const customerId = await createCustomer(admin)
  const { id: bridge } = await createDeal(admin, { customerId, title: 'Bridge', value: '100.50', currency: 'EUR', expectedCloseDate: '2026-05-01', assignedToId: person })
  const lead = await qualifiedLead(admin, { assignedToId: null })
  const { deal } = await convertLead(admin, lead.id, { deal: { title: 'Tower', currency: 'INR' } })
  const { id: tower } = deal
  await dealCommand(admin, 'Propose', { id: tower })
  const { data } = await admin.execute('query ($id: ID!) { craneDeal(id: $id) { createdAt } }', { id: tower })
  const { createdAt } = data.craneDeal

  const cases: [filter: object, ids: string[]][] = [
    [{ text: 'bRid' }, [bridge]],
    [{ text: 'to' }, [tower]],
    [{ text: '%' }, []],
    [{ stage: ['PROPOSAL'] }, [tower]],
    [{ stage: ['QUALIFICATION', 'PROPOSAL'] }, [tower, bridge]],
    [{ customerId: { eq: customerId } }, [bridge]],
    [{ leadId: { eq: lead.id } }, [tower]],
    [{ assignedToId: { in: [person] } }, [bridge]],
    [{ isAssigned: true }, [bridge]],
    [{ isAssigned: false }, [tower]],
    [{ currency: 'INR' }, [tower]],
    [{ value: { gte: '100.50' } }, [bridge]],
    [{ value: { gte: '100.501' } }, []],
    [{ value: { lt: '100.501' } }, [bridge]],
    [{ value: { lt: '100.50' } }, []],
    [{ value: { gte: '-9999999999999999', lt: '9999999999999999' } }, [bridge]],
    [{ expectedCloseDate: { gte: '2026-05-01' } }, [bridge]],
    [{ expectedCloseDate: { lt: '2026-05-01' } }, []],
    [{ createdAt: { gte: createdAt } }, [tower]],
    [{ createdAt: { lt: createdAt } }, [bridge]],
    [{ text: 'bridge', stage: ['PROPOSAL'] }, []],
    [{}, [tower, bridge]],
  ]
  for (const [filter, ids] of cases) expect([filter, await found(admin, filter)]).toEqual([filter, ids])
})

test('deals come page by page; those without a value before all values, those without a day after all days', async () => {
  const admin = organization()
  const customerId = await createCustomer(admin)
  const ids: string[] = []
  for (const [value, expectedCloseDate] of [['5', '2026-05-01'], [null, null], ['0', '2026-03-01'], ['12', null]]) ids.push((await createDeal(admin, { customerId, value, expectedCloseDate })).id)
  const [five, none, zero, twelve] = ids
  expect(await pages(admin, 'craneDeals', { field: 'CREATED_AT', direction: 'DESC' })).toEqual(ids.toReversed())
  expect(await pages(admin, 'craneDeals', { field: 'VALUE', direction: 'ASC' })).toEqual([none, zero, five, twelve])
  expect(await pages(admin, 'craneDeals', { field: 'VALUE', direction: 'DESC' })).toEqual([twelve, five, zero, none])
  expect(await pages(admin, 'craneDeals', { field: 'EXPECTED_CLOSE_DATE', direction: 'ASC' })).toEqual([zero, five, none, twelve])
})

test('everyone lists what they see: all, or the own and what nobody has', async () => {
  const admin = organization()
  const [seller, other] = [salesperson(admin), salesperson(admin)]
  const [own, free, others] = [await createDeal(seller), await createDeal(admin, { assignedToId: null }), await createDeal(other)]
  expect(await found(admin, {})).toEqual([others.id, free.id, own.id])
  expect(await found(seller, {})).toEqual([free.id, own.id])
  expect(await found(seller, { text: 'cranes' })).toEqual([free.id, own.id])
  for (const by of [admin.colleague({ rowLevels: { crane: 'linked' } }), organization()]) expect(await found(by, {})).toEqual([])
})
