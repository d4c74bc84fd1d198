import { someName } from '@fieldgraph/kit/demo'
import { dayFrom, morningOf, phoneOf, type Making } from './making.ts'

export interface Fleet {
  vendors: { id: string }[]
  drivers: { id: string; vendorId: string | null }[]
  promoters: { id: string; name: string; specialty: string | null; language: string | null }[]
}

const VENDORS = ['Pennine Haulage', 'Mersey Mobile Media', 'Redwood Roadshows', 'Calder Vans', 'Northern Stage Hire', 'Beacon Transport', 'Harrow & Sons', 'Trans-Fell Logistics']
const TYPES = [['Box van', '1.2 t'], ['LED truck', '3.5 t'], ['Flatbed', '7.5 t'], ['Minibus', '16 seats'], ['Trailer', '2 t']] as const
const SPECIALTIES = ['Product sampling', 'Stage hosting', 'Street promotion', 'Retail demonstration']
const LANGUAGES = ['English', 'English', 'Polish', 'Urdu', 'Welsh']

/** Vendors with vehicles and drivers, some of whose papers end soon or have ended; promoters. */
export async function seedFleet({ trx, chance, now, phonePrefix, linked }: Making): Promise<Fleet> {
  const { pick, between, random } = chance
  const vendors = await trx
    .insertInto('vendors')
    .values(VENDORS.map((name, index) => {
      const { first, last } = someName(chance)
      const own = index === 0 ? linked('FLEET_VENDOR') : undefined
      return {
        ...(own && { id: own.recordId }),
        name, company: `${name} Ltd`, email: `office@${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`, phone: phoneOf(phonePrefix, 0, index),
        address: `${between(1, 90)} Station Road`, contactPerson: own?.name ?? `${first} ${last}`, createdAt: morningOf(now, index - 420),
      }
    }))
    .returning('id')
    .execute()

  // From ten days ago to two years ahead: the nearest ones are what `expiringDocuments` shows.
  const validity = () => (random() < 0.2 ? dayFrom(now, between(-10, 45)) : dayFrom(now, between(46, 730)))
  const vehicles = await trx
    .insertInto('vehicles')
    .values(Array.from({ length: 40 }, (_, index) => {
      const [vehicleType, capacity] = pick(TYPES)
      return {
        vehicleNumber: `MX${String(20 + (index % 6))}${'ABCDEFGHJK'[index % 10]}${'LMNPRSTVWY'[Math.floor(index / 4) % 10]}${'XYZ'[index % 3]}`.concat(String(index)),
        vehicleType, capacity, vendorId: index < 36 ? vendors[index % vendors.length]!.id : null,
        rcValidity: validity(), insuranceValidity: validity(), permitValidity: random() < 0.8 ? validity() : null, createdAt: morningOf(now, index - 400),
      }
    }))
    .returning(['id', 'vendorId'])
    .execute()

  const drivers = await trx
    .insertInto('drivers')
    .values(Array.from({ length: 36 }, (_, index) => {
      const { first, last } = someName(chance)
      const own = index === 0 ? linked('FLEET_DRIVER') : undefined
      return {
        ...(own && { id: own.recordId }),
        name: own?.name ?? `${first} ${last}`, phone: phoneOf(phonePrefix, 1, index), email: `${first}.${last}@drivers.example`.toLowerCase(),
        licenseNumber: `DL${String(410_000 + index * 37)}`, licenseValidity: validity(), vendorId: vendors[index % vendors.length]!.id, createdAt: morningOf(now, index - 390),
      }
    }))
    .returning(['id', 'vendorId'])
    .execute()

  // Each drove another vehicle before the one of today.
  const periods = drivers.slice(0, 30).flatMap((driver, index) => [
    { driverId: driver.id, vehicleId: vehicles[(index + 8) % 36]!.id, period: `[${morningOf(now, index - 300)},${morningOf(now, index - 200)})` },
    { driverId: driver.id, vehicleId: vehicles[index]!.id, period: `[${morningOf(now, index - 120)},)` },
  ])
  await trx.insertInto('vehicleAssignments').values(periods).execute()

  const promoters = await trx
    .insertInto('promoters')
    .values(Array.from({ length: 20 }, (_, index) => {
      const { first, last } = someName(chance)
      const own = index === 0 ? linked('FLEET_PROMOTER') : undefined
      return {
        ...(own && { id: own.recordId }),
        name: own?.name ?? `${first} ${last}`, phone: phoneOf(phonePrefix, 2, index), email: `${first}.${last}@promoters.example`.toLowerCase(),
        specialty: pick(SPECIALTIES), language: pick(LANGUAGES), createdAt: morningOf(now, index - 380),
      }
    }))
    .returning(['id', 'name', 'specialty', 'language'])
    .execute()
  return { vendors, drivers, promoters }
}
