import type { TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { command, createCampaign, createClient, createProject, createVendors, fleetOf } from './campaign.fixture.ts'

interface Page {
  totalCount: number
  edges: { cursor: string; node: { id: string; name: string } }[]
  pageInfo: { hasNextPage: boolean; startCursor: string; endCursor: string }
}

const names = (page: Page) => page.edges.map(edge => edge.node.name)

async function list(by: TestCaller, field: 'campaigns' | 'fleetProjects' | 'fleetClients', args: { filter?: object | null; orderBy?: object; first?: number; after?: string; last?: number; before?: string } = {}): Promise<Page> {
  const type = { campaigns: 'Campaign', fleetProjects: 'FleetProject', fleetClients: 'FleetClient' }[field]
  const order = args.orderBy ? 'orderBy: $orderBy' : ''
  const { data, errors } = await by.execute(
    `query ($filter: ${type}Filter, ${args.orderBy ? `$orderBy: ${type}Order!` : ''} $first: Int, $after: String, $last: Int, $before: String) {
      ${field}(filter: $filter, ${order} first: $first, after: $after, last: $last, before: $before) { totalCount edges { cursor node { id name } } pageInfo { hasNextPage startCursor endCursor } }
    }`,
    args,
  )
  if (errors) throw new Error(errors[0]!.message)
  return data[field]
}

/** Three campaigns in two projects of two clients. */
async function scene() {
  const { admin, clientId, projectId } = await fleetOf()
  const other = await createClient(admin, { name: 'Bharat Oils', company: '100% Oils' })
  const otherProject = await createProject(admin, other, { name: 'Winter', startDate: '2026-11-01', endDate: '2026-11-30', assignedCsId: admin.identity.userId })
  const vendorIds = await createVendors(admin, 2)
  const { campaign: tour } = await createCampaign(admin, projectId, { name: 'tour', startDate: '2026-12-01', endDate: '2026-12-10', vendorIds: [vendorIds[0]] })
  await createCampaign(admin, projectId, { name: 'samples', campaignType: 'SAMPLING', vendorIds })
  await createCampaign(admin, otherProject, { name: '100% displays', campaignType: 'L_SHAPE', startDate: '2026-11-01', endDate: '2026-11-05' })
  await command(admin, 'campaignSchedule', { id: tour.id })
  return { admin, clientId, projectId, other, otherProject, vendorIds }
}
type Scene = Awaited<ReturnType<typeof scene>>

const campaignFilters: [(scene: Scene) => object | null, string[]][] = [
  [() => null, ['100% displays', 'samples', 'tour']],
  [({ projectId }) => ({ projectId: { eq: projectId } }), ['samples', 'tour']],
  [({ clientId, other }) => ({ clientId: { in: [clientId, other] } }), ['100% displays', 'samples', 'tour']],
  [({ other }) => ({ clientId: { eq: other } }), ['100% displays']],
  [({ vendorIds }) => ({ vendorId: { eq: vendorIds[0] } }), ['samples', 'tour']],
  [({ vendorIds }) => ({ vendorId: { eq: vendorIds[1] } }), ['samples']],
  [() => ({ vendorId: { in: [] } }), []],
  [() => ({ status: ['UPCOMING', 'RUNNING'] }), ['tour']],
  [() => ({ status: [] }), []],
  [() => ({ campaignType: ['SAMPLING', 'L_SHAPE'] }), ['100% displays', 'samples']],
  [() => ({ startDate: { gte: '2026-11-01' } }), ['100% displays', 'tour']],
  [() => ({ startDate: { lt: '2026-12-01' } }), ['100% displays']],
  [() => ({ endDate: { gte: '2026-11-05', lt: '2026-12-11' } }), ['100% displays', 'tour']],
  [() => ({ createdAt: { lt: '2026-01-01T00:00:00Z' } }), []],
  [() => ({ text: '0%' }), ['100% displays']],
  [() => ({ text: 'TOU' }), ['tour']],
  [({ projectId }) => ({ projectId: { eq: projectId }, status: ['PLANNING'] }), ['samples']],
]

test('campaigns are listed by what they are filtered by', async () => {
  const all = await scene()
  for (const [filter, expected] of campaignFilters) {
    const page = await list(all.admin, 'campaigns', { filter: filter(all) })
    expect([filter(all), names(page).sort(), page.totalCount]).toEqual([filter(all), expected, expected.length])
  }
})

const projectFilters: [(scene: Scene) => object | null, string[]][] = [
  [() => null, ['Summer', 'Winter']],
  [({ other }) => ({ clientId: { eq: other } }), ['Winter']],
  [() => ({ status: ['COMPLETED'] }), ['Summer']],
  [({ admin }) => ({ assignedCsId: { eq: admin.identity.userId } }), ['Winter']],
  [() => ({ startDate: { gte: '2026-11-01', lt: '2026-11-02' } }), ['Winter']],
  [() => ({ endDate: { lt: '2026-11-30' } }), []],
  [() => ({ createdAt: { gte: '2026-01-01T00:00:00Z' } }), ['Summer', 'Winter']],
  [() => ({ text: 'summ' }), ['Summer']],
]

test('projects and clients are listed by what they are filtered by', async () => {
  const all = await scene()
  await command(all.admin, 'fleetProjectComplete', { id: all.projectId }, '')
  for (const [filter, expected] of projectFilters) {
    const page = await list(all.admin, 'fleetProjects', { filter: filter(all) })
    expect([filter(all), names(page).sort(), page.totalCount]).toEqual([filter(all), expected, expected.length])
  }
  for (const [filter, expected] of [[{ text: 'ACME' }, ['Acme']], [{ text: '0%' }, ['Bharat Oils']], [{ createdAt: { lt: '2026-01-01T00:00:00Z' } }, []], [null, ['Acme', 'Bharat Oils']]] as const) {
    expect(names(await list(all.admin, 'fleetClients', { filter }))).toEqual(expected)
  }
})

const orders = [
  ['campaigns', 'NAME'], ['campaigns', 'CREATED_AT'], ['campaigns', 'START_DATE'], ['fleetProjects', 'NAME'], ['fleetProjects', 'CREATED_AT'], ['fleetClients', 'NAME'], ['fleetClients', 'CREATED_AT'],
] as const

test.each(orders)('pages of %s by %s join without gap or repeat, in both directions, also where values are alike or missing', async (field, by) => {
  const { admin, projectId, clientId } = await fleetOf()
  for (const [index, name] of ['B', 'A', 'B', 'C', 'A', 'D'].entries()) {
    if (field === 'fleetClients') await createClient(admin, { name })
    else if (field === 'fleetProjects') await createProject(admin, clientId, { name })
    else await createCampaign(admin, projectId, { name, ...(index % 2 === 0 && { startDate: `2026-12-0${1 + (index % 4)}` }) })
  }
  for (const direction of ['ASC', 'DESC']) {
    const orderBy = { field: by, direction }
    const all = await list(admin, field, { orderBy, first: 100 })
    const pages: Page[] = []
    for (let after: string | undefined; pages.length < 9; after = pages.at(-1)!.pageInfo.endCursor) {
      pages.push(await list(admin, field, { orderBy, first: 2, ...(after && { after }) }))
      if (!pages.at(-1)!.pageInfo.hasNextPage) break
    }
    expect(pages.flatMap(page => page.edges)).toEqual(all.edges)
    expect((await list(admin, field, { orderBy, last: 2, before: pages[1]!.pageInfo.startCursor })).edges).toEqual(pages[0]!.edges)
    if (by === 'NAME') expect(names(direction === 'ASC' ? all : { ...all, edges: all.edges.toReversed() })).toEqual(names(all).toSorted())
  }
})

test('campaigns without a first day count as later than all others', async () => {
  const { admin } = await scene()
  expect(names(await list(admin, 'campaigns', { orderBy: { field: 'START_DATE', direction: 'ASC' } }))).toEqual(['100% displays', 'tour', 'samples'])
})

test('a page of campaigns with project, client and assigned vendors costs one statement for each kind of record', async () => {
  const { admin, projectId } = await fleetOf()
  const vendorIds = await createVendors(admin, 3)
  const vendorNames = [0, 1].map(() => ({ node: { vendor: { name: expect.stringMatching(/^Vendor \d$/) } } }))
  for (let index = 0; index < 12; index++) await createCampaign(admin, projectId, { vendorIds })
  for (const first of [1, 12, 100]) {
    admin.statements()
    const { data, errors } = await admin.execute(
      `{ campaigns(first: ${first}) { totalCount edges { node { project { name client { name } } client { name } vendors(first: 2) { totalCount edges { node { assignedAt vendor { name } campaign { name } } } } } } } }`,
    )
    expect(errors).toBeUndefined()
    expect(data.campaigns.edges[0].node.vendors).toMatchObject({ totalCount: 3, edges: vendorNames })
    // Campaigns and their number, projects, clients, assignments and their number, and the assignments' vendors and campaigns.
    expect(admin.statements()).toHaveLength(8)
  }
})

test('clients with their projects and campaigns, and projects with theirs, with totals, cost two statements for each list', async () => {
  const { admin, projectId, clientId } = await fleetOf()
  for (let index = 0; index < 4; index++) {
    const client = await createClient(admin, { name: `Client ${index}` })
    for (let each = 0; each < 3; each++) for (let count = 0; count < 3; count++) await createCampaign(admin, await createProject(admin, client))
  }
  await createCampaign(admin, projectId, { name: 'mine' })
  const inner = 'totalCount pageInfo { hasNextPage } edges { node { name } }'
  for (const first of [1, 5, 100]) {
    admin.statements()
    const { data, errors } = await admin.execute(
      `{ fleetClients(first: ${first}) { edges { node { id projects(first: 2) { totalCount edges { node { campaigns(first: 2, orderBy: { field: START_DATE, direction: ASC }) { ${inner} } } } } campaigns(first: 2, filter: { status: [PLANNING] }) { ${inner} } } } } }`,
    )
    expect(errors).toBeUndefined()
    expect(admin.statements()).toHaveLength(7)
    const mine = data.fleetClients.edges.find((edge: { node: { id: string } }) => edge.node.id === clientId).node
    expect(mine).toMatchObject({ projects: { totalCount: 1, edges: [{ node: { campaigns: { totalCount: 1 } } }] }, campaigns: { totalCount: 1, edges: [{ node: { name: 'mine' } }] } })
  }
})

test('references to entities are answered by one statement for each kind', async () => {
  const { admin, projectId, clientId } = await fleetOf()
  const vendorIds = await createVendors(admin, 2)
  const { campaign } = await command(admin, 'campaignCreate', { projectId, name: 'C', campaignType: 'BTL', vendorIds }, 'campaign { id vendors { edges { node { id } } } }')
  const assignments = campaign.vendors.edges.map((edge: { node: { id: string } }) => edge.node.id)
  admin.statements()
  const { data } = await admin.execute(
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on FleetClient { id } ... on FleetProject { id } ... on Campaign { id } ... on CampaignVendor { id } } }',
    { of: [['FleetClient', clientId], ['FleetProject', projectId], ['Campaign', campaign.id], ...assignments.map((id: string) => ['CampaignVendor', id])].map(([__typename, id]) => ({ __typename, id })) },
  )
  expect(data._entities.map((entity: { id: string }) => entity.id)).toEqual([clientId, projectId, campaign.id, ...assignments])
  expect(admin.statements()).toHaveLength(4)
})
