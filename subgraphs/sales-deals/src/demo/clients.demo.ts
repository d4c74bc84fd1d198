import { someName } from '@fieldgraph/kit/demo'
import { encryptText } from '../encryption/encrypted-text.ts'
import { momentFrom, type Making } from './making.ts'

const COMPANIES = ['Harrogate Foods', 'Tyne Valley Dairies', 'Penrith Outdoor', 'Calder Textiles', 'Solway Seafood', 'Bowland Bakeries', 'Kielder Timber', 'Wharfe Brewing', 'Derwent Cycles', 'Eden Ceramics', 'Ribble Retail', 'Swale Optics', 'Tees Packaging', 'Ullswater Hotels', 'Weaver Print', 'Yarrow Health']

const NOTES = ['Decides in March, when the budget is there.', 'Prefers to be called before ten.', 'Wants every invoice on paper too.', 'Their yard is closed on Wednesdays.']

/** Companies, and some people; of some of them something is noted. */
export async function seedClients({ trx, chance, now, sellers, admin }: Making): Promise<{ id: string }[]> {
  const people = Array.from({ length: 12 }, () => someName(chance)).map(({ first, last }) => `${first} ${last}`)
  const clients = await trx
    .insertInto('clients')
    .values([...COMPANIES, ...people].map((name, index) => {
      const seller = sellers[index % sellers.length]!
      const mailbox = name.toLowerCase().replaceAll(/[^a-z]+/g, '-')
      return {
        name, email: index < COMPANIES.length ? `buying@${mailbox}.example` : `${mailbox}@homes.example`, phone: `+4416149680${String(index).padStart(2, '0')}`,
        address: `${chance.between(1, 120)} ${chance.pick(['Mill Lane', 'Bridge Street', 'Market Place', 'Dock Road'])}`,
        satisfactionRating: chance.random() < 0.7 ? `${chance.between(2, 4)}.${chance.pick(['00', '25', '50', '75'])}` : null,
        ownerId: seller.userId, teamId: seller.teamId, createdById: index % 5 === 0 ? admin : seller.userId, createdAt: momentFrom(now, index - 240),
      }
    }))
    .returning(['id', 'organizationId'])
    .execute()
  for (const [index, { id, organizationId }] of clients.entries()) {
    if (index % 4 > 0) continue
    await trx.insertInto('clientNotes').values({ clientId: id, ...(await encryptText(trx, chance.pick(NOTES), { organizationId, subject: id })) }).execute()
  }
  return clients
}
