import type { TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { assigned, code, command, createCampaign, createClient, createProject, createVendors, fleetOf, invoicesOf, look, organization, shown } from '../campaigns/campaign.fixture.ts'

const NAMES: Record<string, string> = { fcl: 'fleetClient', fpr: 'fleetProject', cmp: 'campaign' }
const nameOf = (id: string) => NAMES[id.slice(0, 3)]!

const remove = (by: TestCaller, id: string, input: object = {}) => command(by, `${nameOf(id)}Delete`, { id, ...input }, 'deletedId deletionId')
const restore = (by: TestCaller, id: string, input: object = {}) => command(by, `${nameOf(id)}Restore`, { id, ...input }, `${nameOf(id)} { id version }`)

/** A client with two projects of two campaigns each, all with one vendor. */
async function tree(campaignsEach = 2) {
  const { admin, clientId, projectId } = await fleetOf()
  const vendorIds = await createVendors(admin, 1)
  const projectIds = [projectId, await createProject(admin, clientId)]
  const campaignIds: string[] = []
  for (const id of projectIds) for (let index = 0; index < campaignsEach; index++) campaignIds.push((await createCampaign(admin, id, { vendorIds })).campaign.id)
  return { admin, clientId, projectIds: projectIds as [string, string], campaignIds }
}

const parts = async (by: TestCaller, campaignIds: readonly string[]) =>
  Promise.all(campaignIds.map(async id => [(await assigned(by, id)).length, (await invoicesOf(by, id)).length].join('+')))

const deletions = (by: TestCaller) =>
  look(by, async db => {
    const ids = await Promise.all((['clients', 'projects', 'campaigns', 'campaignVendors', 'invoices'] as const).map(table => db.selectFrom(table).select('deletionId').where('deletedAt', 'is not', null).execute()))
    return [...new Set(ids.flat().map(row => row.deletionId))]
  })

test('a client takes its projects and campaigns, their assignments and placeholders, as one deletion, and comes back with them', async () => {
  const { admin, clientId, projectIds, campaignIds } = await tree()
  const bystander = await tree(1)
  const all = [clientId, ...projectIds, ...campaignIds]

  const { deletedId, deletionId, errors } = await remove(admin, clientId)

  expect([deletedId, errors]).toEqual([clientId, []])
  expect(await deletions(admin)).toEqual([deletionId])
  expect(await shown(admin, all)).toEqual(all.map(() => false))
  expect(await parts(admin, campaignIds)).toEqual(['0+0', '0+0', '0+0', '0+0'])
  expect(await shown(bystander.admin, [bystander.clientId, ...bystander.campaignIds])).toEqual([true, true, true])

  expect((await restore(admin, clientId, { deletionId })).errors).toEqual([])
  expect(await deletions(admin)).toEqual([])
  expect(await shown(admin, all)).toEqual(all.map(() => true))
  expect(await parts(admin, campaignIds)).toEqual(['1+1', '1+1', '1+1', '1+1'])
})

test('what was deleted before on its own stays deleted when the rest comes back', async () => {
  const { admin, clientId, projectIds, campaignIds } = await tree()
  const [first, second] = projectIds
  await remove(admin, campaignIds[0]!)
  await remove(admin, second)
  await remove(admin, clientId)
  expect(await deletions(admin)).toHaveLength(3)

  expect((await restore(admin, clientId)).errors).toEqual([])
  expect(await shown(admin, [clientId, first, second, ...campaignIds])).toEqual([true, true, false, false, true, false, false])
  expect(await parts(admin, campaignIds)).toEqual(['0+0', '1+1', '0+0', '0+0'])

  expect((await restore(admin, second)).errors).toEqual([])
  expect((await restore(admin, campaignIds[0]!)).errors).toEqual([])
  expect(await shown(admin, campaignIds)).toEqual([true, true, true, true])
  expect(await deletions(admin)).toEqual([])
})

test('a vendor that was taken off before stays off when the campaign comes back', async () => {
  const { admin, projectId } = await fleetOf()
  const [off, on] = (await createVendors(admin, 2)) as [string, string]
  const { campaign: { id } } = await createCampaign(admin, projectId, { vendorIds: [off, on] })
  await command(admin, 'campaignUnassignVendor', { id, vendorId: off })
  await remove(admin, id)
  await restore(admin, id)
  expect(await assigned(admin, id)).toEqual([on])
  expect(await invoicesOf(admin, id)).toMatchObject([{ vendorId: on }])
})

test('a project and a campaign take only what is theirs', async () => {
  const { admin, clientId, projectIds, campaignIds } = await tree()
  await remove(admin, projectIds[0])
  await remove(admin, campaignIds[2]!)
  expect(await shown(admin, [clientId, ...projectIds, ...campaignIds])).toEqual([true, false, true, false, false, false, true])
  expect(await parts(admin, campaignIds)).toEqual(['0+0', '0+0', '0+0', '1+1'])
})

test('nothing comes back below what is deleted', async () => {
  const { admin, clientId, projectIds, campaignIds } = await tree(1)
  await remove(admin, campaignIds[0]!)
  await remove(admin, projectIds[0])
  await remove(admin, clientId)

  expect(await restore(admin, campaignIds[0]!)).toMatchObject({ campaign: null, errors: [{ code: 'CONFLICT', message: 'Its project is deleted. Bring the project back first.', field: ['input', 'id'] }] })
  expect(await restore(admin, projectIds[0])).toMatchObject({ fleetProject: null, errors: [{ code: 'CONFLICT', message: 'Its client is deleted. Bring the client back first.' }] })
  // Part of the client's deletion, not one of its own.
  expect(code(await restore(admin, projectIds[1]))).toEqual([['CONFLICT', 'input.id']])
  expect(code(await restore(admin, campaignIds[1]!))).toEqual([['CONFLICT', 'input.id']])
  expect(await shown(admin, [clientId, ...projectIds, ...campaignIds])).toEqual([false, false, false, false, false])
})

test('a campaign that is not over doesn’t come back into a project that is', async () => {
  const { admin, projectIds, campaignIds } = await tree(1)
  const [id, projectId] = [campaignIds[0]!, projectIds[0]]
  for (const step of ['Schedule', 'Start']) await command(admin, `campaign${step}`, { id })
  await remove(admin, id)
  expect((await command(admin, 'fleetProjectComplete', { id: projectId }, '')).errors).toEqual([])
  expect(code(await restore(admin, id))).toEqual([['CONFLICT', 'input.id']])
  expect(await shown(admin, [id])).toEqual([false])
})

test('what is not deleted, what is not there, another deletion and another organization’s are refused', async () => {
  const { admin, clientId, projectIds, campaignIds } = await tree(1)
  for (const id of [clientId, projectIds[0], campaignIds[0]!]) {
    expect(code(await restore(admin, id))).toEqual([['CONFLICT', 'input.id']])
    const stranger = organization()
    expect(code(await remove(stranger, id))).toEqual([['NOT_FOUND', 'input.id']])
    const { deletionId } = await remove(admin, id)
    expect(code(await remove(admin, id))).toEqual([['NOT_FOUND', 'input.id']])
    expect(code(await restore(stranger, id))).toEqual([['NOT_FOUND', 'input.id']])
    await restore(admin, id)
    const again = await remove(admin, id)
    expect(again.deletionId).not.toBe(deletionId)
    expect(code(await restore(admin, id, { deletionId }))).toEqual([['CONFLICT', 'input.deletionId']])
    expect(await shown(admin, [id])).toEqual([false])
    expect((await restore(admin, id, { deletionId: again.deletionId })).errors).toEqual([])
  }
})

test('a deletion of an older version is refused', async () => {
  const { admin, clientId, projectIds, campaignIds } = await tree(1)
  await command(admin, 'fleetClientUpdate', { id: clientId, name: 'Other' }, '')
  await command(admin, 'fleetProjectUpdate', { id: projectIds[0], name: 'Other' }, '')
  await command(admin, 'campaignUpdate', { id: campaignIds[0], name: 'Other' }, '')
  for (const id of [clientId, projectIds[0], campaignIds[0]!]) expect(code(await remove(admin, id, { version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect(await deletions(admin)).toEqual([])
})

test('a campaign that is made while its client is deleted goes with it, or is refused', async () => {
  for (let round = 0; round < 4; round++) {
    const { admin, clientId, projectId } = await fleetOf()
    const vendorIds = await createVendors(admin, 1)
    const [made, removed] = await Promise.all([createCampaign(admin.colleague(), projectId, { vendorIds }), remove(admin.colleague(), clientId)])
    expect(removed.errors).toEqual([])
    if (made.campaign) expect([await shown(admin, [made.campaign.id]), await parts(admin, [made.campaign.id])]).toEqual([[false], ['0+0']])
    else expect(code(made)).toEqual([['NOT_FOUND', 'input.projectId']])
  }
})

test('two who bring back, or delete, one client at once: exactly one wins', async () => {
  const { admin, clientId, campaignIds } = await tree(1)
  const gone = await Promise.all([1, 2].map(() => remove(admin.colleague(), clientId)))
  expect(gone.flatMap(answer => code(answer))).toEqual([['NOT_FOUND', 'input.id']])
  const back = await Promise.all([1, 2].map(() => restore(admin.colleague(), clientId)))
  expect(back.flatMap(answer => code(answer))).toEqual([['CONFLICT', 'input.id']])
  expect(await shown(admin, campaignIds)).toEqual([true, true])
})

test('a deletion and its return cost the same number of statements, whatever they take', async () => {
  const small = await tree(1)
  const large = await tree(10)
  const cost = async (by: TestCaller, act: () => Promise<{ errors: unknown[] }>) => {
    by.statements()
    expect((await act()).errors).toEqual([])
    return by.statements().length
  }
  for (const pick of ['clientId', 'projectId', 'campaignId'] as const) {
    const idOf = ({ clientId, projectIds, campaignIds }: typeof small) => ({ clientId, projectId: projectIds[0], campaignId: campaignIds[0]! })[pick]
    const counts = []
    for (const each of [small, large]) counts.push([await cost(each.admin, () => remove(each.admin, idOf(each))), await cost(each.admin, () => restore(each.admin, idOf(each)))])
    expect(counts[1]).toEqual(counts[0])
  }
})

test('each row of a deletion is in the audit log under its command', async () => {
  const { admin, clientId } = await tree(1)
  await remove(admin, clientId)
  const { data } = await admin.execute('{ fleetAuditEvents(filter: { action: "client.delete" }, first: 50) { edges { node { entity } } } }')
  expect(data.fleetAuditEvents.edges.map((edge: { node: { entity: string } }) => edge.node.entity).sort()).toEqual(
    ['campaign_vendors', 'campaign_vendors', 'campaigns', 'campaigns', 'clients', 'invoices', 'invoices', 'projects', 'projects'],
  )
})

test('no project is made for a client that is deleted', async () => {
  const { admin, clientId } = await tree(1)
  const other = await createClient(admin)
  await remove(admin, clientId)
  expect(code(await command(admin, 'fleetProjectCreate', { clientId, name: 'P', currency: 'INR' }, 'fleetProject { id }'))).toEqual([['NOT_FOUND', 'input.clientId']])
  expect((await command(admin, 'fleetProjectCreate', { clientId: other, name: 'P', currency: 'INR' }, 'fleetProject { id }')).errors).toEqual([])
})
