import type { TestCaller } from '@fieldgraph/kit/testing'
import { code, command, createCampaign, fleetOf } from '../campaigns/campaign.fixture.ts'

export { code, command, look, organization } from '../campaigns/campaign.fixture.ts'

export const FIELDS: Record<string, string> = {
  vendor: 'id name company email phone address contactPerson version',
  vehicle: 'id vehicleNumber vehicleType capacity rcValidity insuranceValidity permitValidity version vendor { id }',
  driver: 'id name phone email licenseNumber licenseValidity version vendor { id }',
  vehicleAssignment: 'id startedAt endedAt driver { id } vehicle { id }',
  promoter: 'id name phone email specialty language version',
  promoterActivity: 'id promoterName villageName activityDate peopleAttended activityCount specialty language remarks beforeImageUrl duringImageUrl afterImageUrl version createdBy { id }',
  campaignReport: 'id reportDate locationsCovered kmTravelled photoUrls gpsTrack { latitude longitude at } notes version createdBy { id }',
}

/** What a mutation is about: `vehicleAssign` about an assignment, `promoterActivityLog` about an activity, `vehicleCreate` about a vehicle. */
const entityOf = (mutation: string): string =>
  /^vehicle(Una|A)ssign$/.test(mutation) ? 'vehicleAssignment' : (/^(vendor|vehicle|driver|promoterActivity|promoter|campaignReport)/.exec(mutation)?.[1] ?? mutation)

/** One mutation by its name, with all that can be read of what it changed. */
export const run = (by: TestCaller, mutation: string, input: object) => {
  const entity = entityOf(mutation)
  return command(by, mutation, input, mutation.endsWith('Delete') ? 'deletedId deletionId' : `${entity} { ${FIELDS[entity]} }`)
}

export const read = async (by: TestCaller, entity: string, id: string) => (await by.execute(`query ($id: ID!) { ${entity}(id: $id) { ${FIELDS[entity]} } }`, { id })).data[entity]

/** How many of each list the caller sees. */
export async function totals(by: TestCaller, ...lists: string[]): Promise<number[]> {
  const { data, errors } = await by.execute(`{ ${lists.map(list => `${list} { totalCount }`).join(' ')} }`)
  if (errors) throw new Error(errors[0]!.message)
  return lists.map(list => data[list].totalCount as number)
}

export const day = (fromToday: number) => new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10)

let plates = 0
const plate = () => `KA01AB${String(1000 + plates++)}`

export const createVendor = async (by: TestCaller, name = 'Trucks & Co'): Promise<string> => (await run(by, 'vendorCreate', { name })).vendor.id
export const createVehicle = async (by: TestCaller, input: object = {}): Promise<string> => (await run(by, 'vehicleCreate', { vehicleNumber: plate(), vehicleType: 'truck', ...input })).vehicle.id
export const createDriver = async (by: TestCaller, input: object = {}): Promise<string> => (await run(by, 'driverCreate', { name: 'Asha', ...input })).driver.id
export const createPromoter = async (by: TestCaller, input: object = {}): Promise<string> => (await run(by, 'promoterCreate', { name: 'Ravi', specialty: 'Soap', language: 'Kannada', ...input })).promoter.id

/** A new organization with one campaign. */
export async function campaignOf(): Promise<{ admin: TestCaller; campaignId: string; clientId: string }> {
  const { admin, projectId, clientId } = await fleetOf()
  const { campaign, errors } = await createCampaign(admin, projectId)
  if (!campaign) throw new Error(JSON.stringify(code({ errors })))
  return { admin, campaignId: campaign.id, clientId }
}

const linked = (...scopes: string[]) => (admin: TestCaller, ...links: string[]) => admin.colleague({ scopes, rowLevels: { fleet: 'linked' }, links })

// As the system roles have them.
export const vendorsPerson = linked(
  'fleet.vendor:read', 'fleet.vendor:contact', 'fleet.vehicle:read', 'fleet.vehicle:write', 'fleet.driver:read', 'fleet.driver:write', 'fleet.invoice:read', 'fleet.invoice:submit', 'fleet.payment:read', 'fleet.campaign:read',
)
export const promoterPerson = linked('fleet.promoter_activity:read', 'fleet.promoter_activity:log')
export const anchorOf = (admin: TestCaller) => admin.colleague({ scopes: ['fleet.promoter_activity:read', 'fleet.promoter_activity:log'], rowLevels: { fleet: 'own' } })
/** Everything is allowed, and nothing is theirs. */
export const linkedToNothing = linked('*')
/** Sees all, but no contact data. */
export const supportOf = (admin: TestCaller) => admin.colleague({ scopes: ['fleet.*:read'], roles: ['support'] })
