import { someName } from '@fieldgraph/kit/demo'
import { dayFrom, momentFrom, type Making } from './making.ts'

export interface DemoCustomer {
  id: string
  name: string
  contactName: string | null
  email: string | null
  phone: string | null
  address: string | null
}

export interface DemoDeal {
  id: string
  leadId: string | null
  customer: DemoCustomer
  stage: Stage
}

const COMPANIES = [
  ['Puget Sound Builders', 'CONSTRUCTION'], ['Rainier Towers', 'PROPERTY_DEVELOPER'], ['Cascade Precast', 'MANUFACTURING'], ['Port of Ballard', 'GOVERNMENT'],
  ['Olympic Steel Erectors', 'CONSTRUCTION'], ['Lakeview Homes', 'PROPERTY_DEVELOPER'], ['Duwamish Shipyard', 'MANUFACTURING'], ['Evergreen Wind', 'OTHER'],
] as const
const SERVICES = ['Lift of roof trusses', 'Tower crane for a year', 'Unloading of a press', 'Erection of precast walls', 'Bridge girders', 'Rooftop air handlers']
const STAGES = [['QUALIFICATION', 10], ['PROPOSAL', 40], ['NEGOTIATION', 70], ['WON', 100], ['LOST', 0]] as const
type Stage = (typeof STAGES)[number][0]
const SOURCES = ['WEBSITE', 'REFERRAL', 'PHONE', 'EMAIL', 'DIRECT'] as const

/** Customers with contacts, leads in every state, and the deals of some. */
export async function seedSales({ trx, chance, now, currency, agent }: Making): Promise<{ customers: DemoCustomer[]; deals: DemoDeal[] }> {
  const { pick, between, random } = chance
  const mailbox = (name: string) => `office@${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`
  const customers = await trx
    .insertInto('customers')
    .values(COMPANIES.map(([name, type], index) => ({
      name, companyName: `${name} LLC`, type, contactName: someContact(chance), email: mailbox(name), phone: `+120655502${String(index).padStart(2, '0')}`,
      address: `${between(100, 4000)} ${pick(['1st Avenue S', 'Marginal Way', 'Airport Way', 'Leary Avenue'])}`, designation: 'Site manager',
      assignedToId: index % 3 === 2 ? null : agent, createdById: agent, createdAt: momentFrom(now, index - 200),
    })))
    .returning(['id', 'name', 'contactName', 'email', 'phone', 'address'])
    .execute()
  await trx
    .insertInto('contacts')
    .values(customers.flatMap(({ id, name }, index) => ['Foreman', 'Accounts'].map((role, at) => ({ customerId: id, name: someContact(chance), email: `${role.toLowerCase()}.${mailbox(name)}`, phone: `+120655503${String(index * 2 + at).padStart(2, '0')}`, role }))))
    .execute()

  const states = ['NEW', 'NEW', 'IN_PROCESS', 'QUALIFIED', 'UNQUALIFIED', 'LOST', 'CONVERTED', 'CONVERTED'] as const
  const leads = await trx
    .insertInto('leads')
    .values(Array.from({ length: 32 }, (_, index) => {
      const status = states[index % states.length]!
      const customer = status === 'CONVERTED' ? customers[index % customers.length]! : null
      return {
        customerId: customer?.id ?? null, customerName: customer?.name ?? someContact(chance), email: `lead${index}@sites.example`, phone: `+120655504${String(index).padStart(2, '0')}`,
        serviceNeeded: pick(SERVICES), siteLocation: pick(['Ballard', 'Renton', 'Tacoma', 'Everett', 'Bellevue']), startDate: dayFrom(now, between(3, 90)), rentalDays: between(1, 60),
        shiftTiming: pick(['7 to 16', '6 to 15', 'Night']), status, source: pick(SOURCES), assignedToId: random() < 0.7 ? agent : null, createdById: agent, createdAt: momentFrom(now, index * 2 - 80),
        lossReason: status === 'LOST' ? 'Another was cheaper.' : status === 'UNQUALIFIED' ? 'Needs a crane that we have not.' : null,
        lostAt: status === 'LOST' ? momentFrom(now, index - 40) : null, convertedAt: status === 'CONVERTED' ? momentFrom(now, index - 40) : null,
      }
    }))
    .returning(['id', 'customerId', 'serviceNeeded', 'status'])
    .execute()

  const deals = await trx
    .insertInto('deals')
    .values(leads.filter(({ status }) => status === 'CONVERTED').map(({ id, customerId, serviceNeeded }, index) => {
      const [stage, probability] = STAGES[index % STAGES.length]!
      const isClosed = stage === 'WON' || stage === 'LOST'
      return {
        leadId: id, customerId: customerId!, title: serviceNeeded, value: `${between(4, 180) * 500}.00`, currency, stage, probability, expectedCloseDate: dayFrom(now, between(5, 60)),
        lossReason: stage === 'LOST' ? 'The project was stopped.' : null, closedAt: isClosed ? momentFrom(now, -3) : null, assignedToId: agent, createdById: agent, createdAt: momentFrom(now, index - 30),
      }
    }))
    .returning(['id', 'leadId', 'customerId', 'stage'])
    .execute()
  return { customers, deals: deals.map(({ customerId, ...deal }) => ({ ...deal, customer: customers.find(({ id }) => id === customerId)! })) }
}

function someContact(chance: Making['chance']): string {
  const { first, last } = someName(chance)
  return `${first} ${last}`
}
