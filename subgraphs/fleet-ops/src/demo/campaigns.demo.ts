import { chunks, someName } from '@fieldgraph/kit/demo'
import type { Fleet } from './fleet.demo.ts'
import { dayFrom, morningOf, phoneOf, type Making } from './making.ts'

export interface DemoCampaign {
  id: string
  vendorIds: string[]
  /** Days from now. */
  start: number
  end: number
  status: 'PLANNING' | 'UPCOMING' | 'RUNNING' | 'HOLD' | 'COMPLETED' | 'CANCELLED'
}

const CLIENTS = ['Alder & Finch Foods', 'Bellwether Dairy', 'Coastline Energy', 'Dunmore Cosmetics', 'Everline Mobile', 'Foxglove Tea', 'Grantham Tools', 'Highmoor Beverages']
const THEMES = ['Spring launch', 'Village tour', 'Summer roadshow', 'Taste trail', 'Back to school', 'Autumn sampling', 'Winter warmers', 'High street week']
const TYPES = ['L_SHAPE', 'BTL', 'ROADSHOW', 'SAMPLING', 'OTHER'] as const
const PLACES = ['Manchester', 'Leeds', 'Sheffield', 'York', 'Bolton', 'Preston', 'Huddersfield', 'Halifax', 'Lancaster', 'Carlisle']

const statusOf = (start: number, end: number, fate: number): DemoCampaign['status'] => {
  if (fate < 0.06) return 'CANCELLED'
  if (end < 0) return 'COMPLETED'
  if (start <= 0) return fate < 0.2 ? 'HOLD' : 'RUNNING'
  return start < 30 ? 'UPCOMING' : 'PLANNING'
}

/** Campaigns over a year, from ten months ago to two ahead, with the vendors that work for them. */
export async function seedCampaigns({ trx, chance, now, currency, phonePrefix, campaignCount, linked, servicing }: Making, { vendors }: Fleet): Promise<DemoCampaign[]> {
  const { pick, between, random } = chance
  const clients = await trx
    .insertInto('clients')
    .values(CLIENTS.map((name, index) => {
      const { first, last } = someName(chance)
      const own = index === 0 ? linked('FLEET_CLIENT') : undefined
      return {
        ...(own && { id: own.recordId }),
        name, company: `${name} plc`, email: `marketing@${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`, phone: phoneOf(phonePrefix, 3, index),
        address: `${between(1, 60)} Exchange Street`, contactPerson: own?.name ?? `${first} ${last}`, createdAt: morningOf(now, index - 430),
      }
    }))
    .returning('id')
    .execute()

  const projects = await trx
    .insertInto('projects')
    .values(clients.flatMap(({ id: clientId }, index) => ['Field marketing', 'New products'].slice(0, index % 3 === 0 ? 2 : 1).map((name, second) => ({
      clientId, name, description: `${name} in the north of England.`, budget: `${between(80, 300)}000.00`, currency,
      startDate: dayFrom(now, -330 + index * 5), endDate: dayFrom(now, 90 + index * 10 + second * 60), assignedCsId: servicing, createdAt: morningOf(now, index - 350),
    }))))
    .returning(['id', 'clientId'])
    .execute()

  const plans = Array.from({ length: campaignCount }, (_, index) => {
    const start = -300 + Math.round((index / campaignCount) * 360) + between(0, 5)
    const end = start + between(10, 40)
    return { start, end, status: statusOf(start, end, random()), project: projects[index % projects.length]!, vendorIds: [vendors[index % vendors.length]!.id, ...(random() < 0.5 ? [vendors[(index + 3) % vendors.length]!.id] : [])] }
  })
  const campaigns = await trx
    .insertInto('campaigns')
    .values(plans.map(({ start, end, status, project }, index) => ({
      projectId: project.id, clientId: project.clientId, name: `${THEMES[index % THEMES.length]} ${1 + Math.floor(index / THEMES.length)}`,
      campaignType: pick(TYPES), status, startDate: dayFrom(now, start), endDate: dayFrom(now, end), budget: `${between(4, 40)}500.00`, currency,
      locations: [...new Set([pick(PLACES), pick(PLACES), pick(PLACES)])], createdAt: morningOf(now, start - 30),
    })))
    .returning('id')
    .execute()
  const made = campaigns.map(({ id }, index) => ({ id, ...plans[index]! }))
  for (const part of chunks(made.flatMap(({ id: campaignId, vendorIds, start }) => vendorIds.map(vendorId => ({ campaignId, vendorId, createdAt: morningOf(now, start - 29) }))))) await trx.insertInto('campaignVendors').values(part).execute()
  return made
}
