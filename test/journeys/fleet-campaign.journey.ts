import { newId } from '@fieldgraph/kit/testing'
import { describe, expect, test } from 'vitest'
import { fleet } from './fleet.fixture.ts'
import { recordOf, userOf, why } from './journey.fixture.ts'

const { read, one, refused, take, plan } = fleet

interface Edges<Node> {
  edges: { node: Node }[]
}
const nodes = <Node>({ edges }: Edges<Node>) => edges.map(({ node }) => node)

const DASHBOARD = '{ vendorDashboard { vendor { id } campaignsByStatus { status count } } campaigns { totalCount } }'
const planning = ({ vendorDashboard: { campaignsByStatus } }: { vendorDashboard: { campaignsByStatus: { status: string; count: number }[] } }) =>
  campaignsByStatus.find(({ status }) => status === 'PLANNING')?.count ?? 0
const PLACEHOLDERS = `query ($id: ID!) {
  vendorInvoices(filter: { campaignId: { eq: $id } }) {
    totalCount edges { node { invoiceNumber status isPlaceholder amount currency vendor { id } } }
  }
}`
const VENDORS = '{ vendors(first: 4) { edges { node { id } } } }'

/** Two vendors that have no account. */
async function otherVendors() {
  const ids = nodes<{ id: string }>((await read('fatima', VENDORS)).vendors).map(({ id }) => id)
  return ids.filter(id => id !== recordOf('victor')).slice(0, 2) as [string, string]
}
const foreignVendor = async () => nodes<{ id: string }>((await read('stranger', VENDORS)).vendors)[0]!.id

describe('process 1: campaign creation and vendor assignment', () => {
  test('from the client’s request to the vendor’s dashboard', async () => {
    const [other] = await otherVendors()
    const own = recordOf('victor')
    const before = await read('victor', DASHBOARD)

    const client = await take('george', 'fleetClientCreate', { name: 'Orchard Lane Cider', email: 'fairs@orchardlane.example' })
    const project = await take(
      'george', 'fleetProjectCreate',
      { clientId: client.id, name: 'Autumn fairs', currency: 'GBP', budget: '20000.00', assignedCsId: userOf('george').id },
      'status assignedCs { displayName }',
    )
    expect(project).toMatchObject({ status: 'ACTIVE', assignedCs: { displayName: userOf('george').displayName } })
    const campaign = await take(
      'fatima', 'campaignCreate',
      {
        projectId: project.id, name: 'Ludlow fair', campaignType: 'SAMPLING', startDate: '2031-09-01', endDate: '2031-09-14',
        budget: '5000.00', locations: ['Ludlow'], vendorIds: [own, other],
      },
      'status currency project { id } client { id } vendors { totalCount edges { node { vendor { id } } } }',
    )
    expect(campaign).toMatchObject({ status: 'PLANNING', currency: 'GBP', project: { id: project.id }, client: { id: client.id }, vendors: { totalCount: 2 } })
    expect(nodes<{ vendor: { id: string } }>(campaign.vendors).map(({ vendor }) => vendor.id).sort()).toEqual([own, other].sort())

    const placeholder = { invoiceNumber: expect.stringMatching(/^PLACEHOLDER-\d{6}$/), status: 'PENDING', isPlaceholder: true, amount: '0.00', currency: 'GBP' }
    const { vendorInvoices } = await read('anika', PLACEHOLDERS, { id: campaign.id })
    expect(nodes(vendorInvoices)).toEqual(expect.arrayContaining([own, other].map(id => ({ ...placeholder, vendor: { id } }))))
    expect(vendorInvoices.totalCount).toBe(2)

    const after = await read('victor', DASHBOARD)
    expect(after.vendorDashboard.vendor.id).toBe(own)
    expect([planning(after) - planning(before), after.campaigns.totalCount - before.campaigns.totalCount]).toEqual([1, 1])
    const seen = await read('victor', `query ($id: ID!) {
      campaign(id: $id) { name vendors { totalCount } } campaigns(first: 1) { edges { node { id } } }
      vendorInvoices(filter: { campaignId: { eq: $id } }) { edges { node { vendor { id } } } }
    }`, { id: campaign.id })
    expect(seen).toEqual({
      // Of the vendors and the invoices only the own.
      campaign: { name: 'Ludlow fair', vendors: { totalCount: 1 } },
      campaigns: { edges: [{ node: { id: campaign.id } }] },
      vendorInvoices: { edges: [{ node: { vendor: { id: own } } }] },
    })
  })

  test('a vendor sees a campaign as long as it is assigned to it', async () => {
    const [first, second] = await otherVendors()
    const { campaignId: id } = await plan({ vendorIds: [first] })
    const vendorId = recordOf('victor')
    const seen = () => read('victor', `query ($id: ID!) {
      campaign(id: $id) { id } vendorInvoices(filter: { campaignId: { eq: $id } }) { totalCount }
    }`, { id })
    const none = { campaign: null, vendorInvoices: { totalCount: 0 } }
    expect(await seen()).toEqual(none)

    await take('fatima', 'campaignAssignVendors', { id, vendorIds: [vendorId, second] })
    expect(await seen()).toEqual({ campaign: { id }, vendorInvoices: { totalCount: 1 } })
    expect(await refused('fatima', 'campaignAssignVendors', { id, vendorIds: [vendorId] })).toEqual(why('ALREADY_EXISTS', 'vendorIds', '0'))

    await take('fatima', 'campaignUnassignVendor', { id, vendorId })
    expect(await seen()).toEqual(none)
    expect((await read('anika', PLACEHOLDERS, { id })).vendorInvoices.totalCount).toBe(2)
    expect(await refused('fatima', 'campaignUnassignVendor', { id, vendorId })).toEqual(why('NOT_FOUND', 'vendorId'))
  })

  test.each([
    ['that nobody has', () => newId('vnd'), why('NOT_FOUND', 'vendorIds', '1')],
    ['of the other organization', foreignVendor, why('NOT_FOUND', 'vendorIds', '1')],
    ['named twice', () => recordOf('victor'), why('INVALID_INPUT', 'vendorIds', '1')],
    ['that is a client’s', () => recordOf('clara'), why('INVALID_INPUT', 'vendorIds', '1')],
  ])('with one vendor id %s nothing is written, the campaign neither', async (_, bad, refusal) => {
    const { projectId } = await plan()
    const input = { projectId, name: 'Half a campaign', campaignType: 'BTL', vendorIds: [recordOf('victor'), await bad()] }
    expect(await refused('fatima', 'campaignCreate', input)).toEqual(refusal)
  })

  test('another client, and the other organization, see and change nothing of it', async () => {
    const [other] = await otherVendors()
    const { clientId, projectId, campaignId } = await plan()
    expect(await one('stranger', 'fleetClient', clientId, 'id')).toBeNull()
    for (const who of ['stranger', 'clara'] as const) {
      expect(await one(who, 'fleetProject', projectId, 'id')).toBeNull()
      expect(await one(who, 'campaign', campaignId, 'id')).toBeNull()
      const { campaigns } = await read(who, 'query ($id: ID!) { campaigns(filter: { projectId: { eq: $id } }) { totalCount } }', { id: projectId })
      expect(campaigns.totalCount).toBe(0)
    }
    expect(await refused('stranger', 'fleetProjectCreate', { clientId, name: 'Ours now', currency: 'USD' })).toEqual(why('NOT_FOUND', 'clientId'))
    expect(await refused('stranger', 'campaignCreate', { projectId, name: 'Ours now', campaignType: 'BTL' })).toEqual(why('NOT_FOUND', 'projectId'))
    expect(await refused('stranger', 'campaignAssignVendors', { id: campaignId, vendorIds: [other] })).toEqual(why('NOT_FOUND', 'id'))
  })
})
