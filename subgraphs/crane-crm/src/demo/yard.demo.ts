import { someName } from '@fieldgraph/kit/demo'
import { sql } from 'kysely'
import { dayFrom, momentFrom, type Making } from './making.ts'
import type { DemoCustomer } from './sales.demo.ts'

const UNITS = [
  ['Tadano GR-800', 'MOBILE_CRANE', 80, 260, 1900], ['Grove RT890', 'MOBILE_CRANE', 90, 280, 2050], ['Liebherr 172 EC-B', 'TOWER_CRANE', 8, 190, 1400], ['Potain MDT 219', 'TOWER_CRANE', 10, 200, 1450],
  ['Kobelco CK1100', 'CRAWLER_CRANE', 110, 310, 2300], ['Manitowoc 999', 'CRAWLER_CRANE', 250, 480, 3600], ['Broderson IC-80', 'PICK_AND_CARRY_CRANE', 9, 120, 800], ['Broderson IC-200', 'PICK_AND_CARRY_CRANE', 15, 140, 950],
] as const

export interface DemoUnit {
  id: string
  category: (typeof UNITS)[number][1]
}

/** Units, operators with papers of which some end soon, and jobs before, now and to come. */
export async function seedYard(making: Making, customers: readonly DemoCustomer[]): Promise<DemoUnit[]> {
  const { trx, chance, now, currency, manager, driver } = making
  const { between, pick } = chance
  const units = await trx
    .insertInto('equipment')
    .values(UNITS.map(([name, category, tons, hour, day], index) => ({
      name, category, maxLiftingCapacity: `${tons}`, unladenWeight: `${Math.ceil(tons / 2) + 6}`, currency, manufacturingDate: dayFrom(now, -2000 - index * 90), registrationDate: dayFrom(now, -1950 - index * 90),
      microRate: `${hour}`, smallRate: `${day}`, monthlyRate: `${Math.round(day * 0.72)}`, yearlyRate: `${Math.round(day * 0.55)}`, runningCostPerKm: '4.20', runningCost: '95', createdAt: momentFrom(now, index - 300),
    })))
    .returning(['id', 'category'])
    .execute()
  const operators = await trx
    .insertInto('operators')
    .values(units.map(({ category }, index) => {
      const { first, last } = someName(chance)
      const own = index === 0 ? driver : null
      return { name: own?.name ?? `${first} ${last}`, userId: own?.id ?? null, email: `operator${index}@yard.example`, phone: `+120655505${String(index).padStart(2, '0')}`, specialization: category, experience: between(2, 25), createdAt: momentFrom(now, index - 280) }
    }))
    .returning('id')
    .execute()
  await trx
    .insertInto('operatorCertifications')
    .values(operators.map(({ id }, index) => ({ operatorId: id, name: 'NCCCO', issuedOn: dayFrom(now, -900), expiresOn: dayFrom(now, index % 4 === 3 ? between(5, 25) : between(200, 700)) })))
    .execute()

  for (const [index, unit] of units.entries()) {
    for (const week of [-3, -1, 1, 2]) {
      const customer = customers[(index + week + 4) % customers.length]!
      const [start, end] = [momentFrom(now, week * 7 + (index % 3), 15), momentFrom(now, week * 7 + (index % 3) + between(1, 3), 23)]
      const done = week < 0
      const { id: jobId } = await trx
        .insertInto('jobs')
        .values({
          title: `${pick(['Lift', 'Erection', 'Unloading'])} at ${customer.name}`, customerId: customer.id, customerName: customer.name, status: done ? 'COMPLETED' : 'SCHEDULED', scheduledStart: start, scheduledEnd: end,
          actualStart: done ? start : null, actualEnd: done ? end : null, location: pick(['Pier 66', 'South Lake Union', 'Renton yard', 'Paine Field']), assignedToId: manager, createdById: manager, createdAt: momentFrom(now, week * 7 - 10),
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      const booking = { jobId, kind: 'JOB' as const, period: sql<string>`tstzrange(${start}, ${end})`, paddingMinutes: 60, createdById: manager }
      await trx.insertInto('equipmentBookings').values({ ...booking, equipmentId: unit.id }).execute()
      await trx.insertInto('operatorBookings').values({ ...booking, operatorId: operators[index]!.id }).execute()
    }
  }
  await trx.insertInto('equipmentBookings').values({ equipmentId: units[2]!.id, kind: 'MAINTENANCE', period: sql<string>`tstzrange(${momentFrom(now, 30)}, ${momentFrom(now, 34)})`, notes: 'Yearly inspection', createdById: manager }).execute()
  await trx.insertInto('operatorBookings').values({ operatorId: operators[3]!.id, kind: 'LEAVE', period: sql<string>`tstzrange(${momentFrom(now, 30)}, ${momentFrom(now, 40)})`, createdById: manager }).execute()
  return units
}
