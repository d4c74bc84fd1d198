import { momentFrom, type Making } from './making.ts'

const CUSTOMERS = ['Harrogate Fire Station', 'Leeds General Hospital', 'Tees Chemicals', 'Humber Ports', 'Sheffield Forgings', 'Yorkshire Water'] as const
const TYPES = [
  ['MASK_TESTER', 'MT', 'Full face', 10], ['PRESSURE_SENSOR', 'PS', 'Gauge', 8], ['FLOW_METER', 'FM', 'Ultrasonic', 6], ['TEMPERATURE_SENSOR', 'TS', 'Thermocouple', 6], ['HUMIDITY_SENSOR', 'HS', 'Capacitive', 4],
] as const

export interface DemoDevice {
  id: string
  deviceType: (typeof TYPES)[number][0]
  customerId: string | null
}

/** Customers, and devices of every type, most of them at a customer's. */
export async function seedDevices({ trx, chance, now, manager }: Making): Promise<DemoDevice[]> {
  const { pick, between, random } = chance
  const customers = await trx
    .insertInto('customers')
    .values(CUSTOMERS.map((name, index) => ({
      name, createdAt: momentFrom(now, index - 400),
      contactInfo: JSON.stringify({ phone: `+4411349620${10 + index}`, email: `safety@${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`, address: `${between(1, 90)} Wharf Street`, company: name, ...(index === 0 && { notes: 'Ring the bell at the back.' }) }),
    })))
    .returning('id')
    .execute()
  const devices = TYPES.flatMap(([deviceType, prefix, kindOfDevice, count]) => Array.from({ length: count }, (_, index) => ({ deviceType, kindOfDevice, deviceNumber: `${prefix}-${String(index + 1).padStart(4, '0')}` })))
  return trx
    .insertInto('devices')
    .values(devices.map((device, index) => ({
      ...device, serialNumber: `SN${between(100_000, 999_999)}`, status: index % 11 === 10 ? 'MAINTENANCE' as const : index % 17 === 16 ? 'INACTIVE' as const : 'ACTIVE' as const,
      customerId: random() < 0.8 ? pick(customers).id : null, testIntervalDays: device.deviceType === 'MASK_TESTER' ? 180 : 365, createdById: manager, createdAt: momentFrom(now, index - 300),
      configuration: JSON.stringify(device.deviceType === 'MASK_TESTER' && index % 4 === 0 ? { pressure: { limit: 120 } } : {}),
    })))
    .returning(['id', 'deviceType', 'customerId'])
    .execute()
}
