import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { assigned, code, command, createCampaign, createVendors, fleetOf, invoicesOf, sendInvoice } from './campaign.fixture.ts'

async function campaignWith(count: number) {
  const { admin, projectId } = await fleetOf()
  const vendorIds = await createVendors(admin, count)
  const { campaign: { id } } = await createCampaign(admin, projectId)
  return { admin, projectId, id: id as string, vendorIds }
}

test('vendors are assigned later, each with its placeholder', async () => {
  const { admin, id, vendorIds } = await campaignWith(2)
  const { campaign, errors } = await command(admin, 'campaignAssignVendors', { id, vendorIds }, 'campaign { vendors { totalCount } }')
  expect(errors).toEqual([])
  expect(campaign.vendors.totalCount).toBe(2)
  expect(await invoicesOf(admin, id)).toMatchObject(vendorIds.map(vendorId => ({ vendorId, status: 'PENDING', isPlaceholder: true })))
})

test('one vendor that can’t be assigned keeps all others off, and is named', async () => {
  const { admin, id, vendorIds } = await campaignWith(3)
  const [first, second, third] = vendorIds as [string, string, string]
  await command(admin, 'campaignAssignVendors', { id, vendorIds: [first] })

  expect(code(await command(admin, 'campaignAssignVendors', { id, vendorIds: [second, first] }))).toEqual([['ALREADY_EXISTS', 'input.vendorIds.1']])
  expect(code(await command(admin, 'campaignAssignVendors', { id, vendorIds: [second, third, newId('vnd')] }))).toEqual([['NOT_FOUND', 'input.vendorIds.2']])
  expect(code(await command(admin, 'campaignAssignVendors', { id, vendorIds: [second, second] }))).toEqual([['INVALID_INPUT', 'input.vendorIds.1']])
  expect(code(await command(admin, 'campaignAssignVendors', { id, vendorIds: [] }))).toEqual([['INVALID_INPUT', 'input.vendorIds']])
  expect(await assigned(admin, id)).toEqual([first])
  expect(await invoicesOf(admin, id)).toHaveLength(1)
})

test('of two who assign one vendor at once, exactly one wins', async () => {
  const { admin, id, vendorIds } = await campaignWith(1)
  const both = await Promise.all([1, 2].map(() => command(admin.colleague(), 'campaignAssignVendors', { id, vendorIds })))
  expect(both.flatMap(answer => code(answer))).toEqual([['ALREADY_EXISTS', 'input.vendorIds.0']])
  expect(await assigned(admin, id)).toEqual(vendorIds)
  expect(await invoicesOf(admin, id)).toHaveLength(1)
})

test.each([['Complete'], ['Cancel']])('a campaign that is over (%s) takes no more vendors', async ending => {
  const { admin, id, vendorIds } = await campaignWith(1)
  for (const step of ['Schedule', 'Start', ending]) await command(admin, `campaign${step}`, { id })
  expect(code(await command(admin, 'campaignAssignVendors', { id, vendorIds }))).toEqual([['CONFLICT', 'input.id']])
  expect(await assigned(admin, id)).toEqual([])
})

test('a project that is not active takes no more vendors', async () => {
  const { admin, id, projectId, vendorIds } = await campaignWith(1)
  await command(admin, 'fleetProjectCancel', { id: projectId }, '')
  expect(code(await command(admin, 'campaignAssignVendors', { id, vendorIds }))).toEqual([['CONFLICT', 'input.id']])
  expect(await invoicesOf(admin, id)).toEqual([])
})

test('a vendor is taken off with its placeholder, and can be assigned again', async () => {
  const { admin, id, vendorIds } = await campaignWith(2)
  const [first, second] = vendorIds as [string, string]
  await command(admin, 'campaignAssignVendors', { id, vendorIds })

  const { errors, campaign } = await command(admin, 'campaignUnassignVendor', { id, vendorId: first }, 'campaign { vendors { totalCount } }')
  expect(errors).toEqual([])
  expect(campaign.vendors.totalCount).toBe(1)
  expect(await assigned(admin, id)).toEqual([second])
  expect(await invoicesOf(admin, id)).toMatchObject([{ vendorId: second }])
  expect(code(await command(admin, 'campaignUnassignVendor', { id, vendorId: first }))).toEqual([['NOT_FOUND', 'input.vendorId']])

  expect((await command(admin, 'campaignAssignVendors', { id, vendorIds: [first] })).errors).toEqual([])
  expect(await invoicesOf(admin, id)).toMatchObject([{ invoiceNumber: 'PLACEHOLDER-000002' }, { vendorId: first, invoiceNumber: 'PLACEHOLDER-000003' }])
})

test('an invoice that the vendor sent stays when the vendor is taken off', async () => {
  const { admin, id, vendorIds } = await campaignWith(1)
  const vendorId = vendorIds[0]!
  await command(admin, 'campaignAssignVendors', { id, vendorIds })
  await sendInvoice(admin, id, vendorId)

  await command(admin, 'campaignUnassignVendor', { id, vendorId })

  expect(await assigned(admin, id)).toEqual([])
  expect(await invoicesOf(admin, id)).toMatchObject([{ vendorId, status: 'SUBMITTED', isPlaceholder: false }])
})

test('any number of vendors costs the same number of statements', async () => {
  const { admin, id, vendorIds, projectId } = await campaignWith(60)
  const counts: number[] = []
  for (const chosen of [vendorIds.slice(0, 1), vendorIds.slice(1)]) {
    admin.statements()
    expect((await command(admin, 'campaignAssignVendors', { id, vendorIds: chosen })).errors).toEqual([])
    counts.push(admin.statements().length)
  }
  expect(new Set(counts).size).toBe(1)

  const made: number[] = []
  for (const chosen of [vendorIds.slice(0, 1), vendorIds]) {
    admin.statements()
    expect((await createCampaign(admin, projectId, { vendorIds: chosen })).errors).toEqual([])
    made.push(admin.statements().length)
  }
  expect(new Set(made).size).toBe(1)
})
