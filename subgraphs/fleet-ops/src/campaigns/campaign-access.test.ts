import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { assigned, campaign, code, command, createCampaign, createClient, createProject, createVendors, fleetOf, organization, shown } from './campaign.fixture.ts'

/** Two clients, each with a project of one campaign; the first campaign has the first vendor. */
async function scene() {
  const { admin, clientId, projectId } = await fleetOf()
  const other = await createClient(admin)
  const otherProject = await createProject(admin, other)
  const [vendor, rival] = (await createVendors(admin, 2)) as [string, string]
  const { campaign: { id } } = await createCampaign(admin, projectId, { vendorIds: [vendor, rival] })
  const { campaign: { id: otherCampaign } } = await createCampaign(admin, otherProject, { vendorIds: [rival] })
  return { admin, clientId, projectId, campaignId: id as string, other, otherProject, otherCampaign: otherCampaign as string, vendor, rival }
}

const linked = (admin: TestCaller, ...links: string[]) => admin.colleague({ rowLevels: { fleet: 'linked' }, links })

const counts = async (by: TestCaller) => {
  const { data } = await by.execute('{ fleetClients { totalCount edges { node { id } } } fleetProjects { totalCount edges { node { id } } } campaigns { totalCount edges { node { id } } } }')
  for (const { totalCount, edges } of Object.values<{ totalCount: number; edges: unknown[] }>(data)) expect(edges).toHaveLength(totalCount)
  return [data.fleetClients.totalCount, data.fleetProjects.totalCount, data.campaigns.totalCount]
}

test('a linked client sees itself, its projects and campaigns: in lists, by id, nested and in counts', async () => {
  const { admin, clientId, projectId, campaignId, other, otherProject, otherCampaign } = await scene()
  const client = linked(admin, clientId)

  expect(await counts(client)).toEqual([1, 1, 1])
  expect(await shown(client, [clientId, projectId, campaignId, other, otherProject, otherCampaign])).toEqual([true, true, true, false, false, false])
  const { data } = await client.execute(
    `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on FleetClient { id projects { totalCount edges { node { id client { id } campaigns { totalCount } } } } campaigns { totalCount edges { node { id project { id } client { id } } } } }
    } }`,
    { of: [clientId, other].map(id => ({ __typename: 'FleetClient', id })) },
  )
  expect(data._entities).toEqual([
    {
      id: clientId,
      projects: { totalCount: 1, edges: [{ node: { id: projectId, client: { id: clientId }, campaigns: { totalCount: 1 } } }] },
      campaigns: { totalCount: 1, edges: [{ node: { id: campaignId, project: { id: projectId }, client: { id: clientId } } }] },
    },
    null,
  ])
})

test('a linked client doesn’t see which vendors work for it', async () => {
  const { admin, clientId, campaignId, vendor } = await scene()
  const { data } = await linked(admin, clientId).execute(
    'query ($id: ID!, $vendor: ID!) { campaign(id: $id) { vendors { totalCount edges { node { id } } } } campaigns(filter: { vendorId: { eq: $vendor } }) { totalCount } }',
    { id: campaignId, vendor },
  )
  expect(data).toEqual({ campaign: { vendors: { totalCount: 0, edges: [] } }, campaigns: { totalCount: 0 } })
})

test('a linked vendor sees campaigns through its active assignment alone, and of those neither project, client nor other vendors', async () => {
  const { admin, clientId, projectId, campaignId, otherCampaign, vendor } = await scene()
  const portal = linked(admin, vendor)

  expect(await counts(portal)).toEqual([0, 0, 1])
  expect(await shown(portal, [campaignId, otherCampaign, projectId, clientId])).toEqual([true, false, false, false])
  const { data } = await portal.execute('query ($id: ID!) { campaign(id: $id) { id project { id } client { id } vendors { totalCount } } }', { id: campaignId })
  expect(data.campaign).toEqual({ id: campaignId, project: null, client: null, vendors: { totalCount: 1 } })

  await command(admin, 'campaignUnassignVendor', { id: campaignId, vendorId: vendor })
  expect(await counts(portal)).toEqual([0, 0, 0])
  expect(await shown(portal, [campaignId])).toEqual([false])
  await command(admin, 'campaignAssignVendors', { id: campaignId, vendorIds: [vendor] })
  expect(await shown(portal, [campaignId])).toEqual([true])
  await command(admin, 'campaignDelete', { id: campaignId }, 'deletedId')
  expect(await shown(portal, [campaignId])).toEqual([false])
})

test.each([['linked to nothing', 'linked', []], ['linked to something else', 'linked', [newId('drv')]], ['at level own', 'own', []], ['at level team', 'team', []]] as const)('a caller %s sees nothing', async (_, level, links) => {
  const { admin, clientId, projectId, campaignId } = await scene()
  const nobody = admin.colleague({ rowLevels: { fleet: level }, links })
  expect(await counts(nobody)).toEqual([0, 0, 0])
  expect(await shown(nobody, [clientId, projectId, campaignId])).toEqual([false, false, false])
})

test('a linked caller changes nothing that it doesn’t see, and assigns nobody', async () => {
  const { admin, clientId, projectId, campaignId, otherCampaign, vendor, rival } = await scene()
  const before = await campaign(admin, campaignId)
  for (const by of [linked(admin, vendor), linked(admin)]) {
    expect(code(await command(by, 'campaignUpdate', { id: otherCampaign, name: 'Mine' }))).toEqual([['NOT_FOUND', 'input.id']])
    expect(code(await createCampaign(by, projectId))).toEqual([['NOT_FOUND', 'input.projectId']])
    expect(code(await command(by, 'campaignAssignVendors', { id: otherCampaign, vendorIds: [vendor] }))).toEqual([['NOT_FOUND', 'input.id']])
    expect(code(await command(by, 'campaignUnassignVendor', { id: otherCampaign, vendorId: rival }))).toEqual([['NOT_FOUND', 'input.id']])
    expect(code(await command(by, 'fleetClientDelete', { id: clientId }, 'deletedId'))).toEqual([['NOT_FOUND', 'input.id']])
  }
  expect(await campaign(admin, campaignId)).toEqual(before)
  expect(await assigned(admin, otherCampaign)).toEqual([rival])
})

test('another organization’s records are like missing ones, to read and to change', async () => {
  const { clientId, projectId, campaignId } = await scene()
  const other = organization()
  expect(await counts(other)).toEqual([0, 0, 0])
  expect(await shown(other, [clientId, projectId, campaignId])).toEqual([false, false, false])
  for (const [id, name] of [[clientId, 'fleetClientUpdate'], [projectId, 'fleetProjectUpdate'], [campaignId, 'campaignUpdate']] as const) {
    const missing = newId(id.slice(0, 3))
    const refusals = await Promise.all([id, missing].map(each => command(other, name, { id: each, name: 'Mine' }, '')))
    expect(JSON.stringify(refusals[0]).replaceAll(id, missing)).toBe(JSON.stringify(refusals[1]))
  }
})

test('a caller without the scope learns nothing, at the root, nested and by reference', async () => {
  const { admin, clientId, campaignId } = await scene()
  const stranger = admin.colleague({ scopes: ['calls.*:*'] })
  for (const query of ['{ fleetClients { totalCount } }', '{ fleetProjects { totalCount } }', '{ campaigns { totalCount } }', `{ campaign(id: "${campaignId}") { id } }`, `mutation { campaignCancel(input: { id: "${campaignId}" }) { errors { code } } }`]) {
    const { data, errors } = await stranger.execute(query)
    expect(Object.values(data ?? {})).toEqual([null])
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  }

  const narrow = admin.colleague({ scopes: ['fleet.campaign:read'] })
  const { data, errors } = await narrow.execute('query ($id: ID!) { campaign(id: $id) { id project { id } client { id } vendors { totalCount } } }', { id: campaignId })
  expect(data.campaign).toEqual({ id: campaignId, project: null, client: null, vendors: null })
  expect(errors?.map(error => error.extensions?.['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'])
  const reference = await narrow.execute('query ($of: [_Any!]!) { _entities(representations: $of) { ... on FleetClient { id } } }', { of: [{ __typename: 'FleetClient', id: clientId }] })
  expect(reference.data._entities).toEqual([null])
  expect((await narrow.execute(`mutation { campaignCancel(input: { id: "${campaignId}" }) { errors { code } } }`)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  expect((await campaign(admin, campaignId)).status).toBe('PLANNING')
})
