import { judge } from '../test-reports/verdict.ts'
import type { DemoDevice } from './devices.demo.ts'
import { momentFrom, type Making } from './making.ts'

const FLOW = {
  steps: [
    { step: 1, action: 'initialize', params: {} },
    { step: 2, action: 'calibrate', params: { pressure: 100 }, criteria: [{ measurement: 'zero', unit: 'mbar', minimum: -0.5, maximum: 0.5 }] },
    { step: 3, action: 'test', params: { duration: 60 }, criteria: [{ measurement: 'leakage', unit: 'mbar/min', maximum: 1 }, { measurement: 'temperature', unit: '°C', minimum: 5, maximum: 40, required: false }] },
  ],
}
const LOG = [['INFO', 'device.synchronized'], ['INFO', 'software.checked'], ['WARNING', 'battery.low'], ['ERROR', 'connection.lost'], ['HELP', 'operator.called']] as const

function judged(leakage: number) {
  const value = (leakage / 100).toFixed(2)
  const { verdict, steps } = judge(FLOW, [{ step: 2, name: 'zero', unit: 'mbar', count: 1, lowest: '0.1', highest: '0.1' }, { step: 3, name: 'leakage', unit: 'mbar/min', count: 1, lowest: value, highest: value }])
  return { verdict, results: JSON.stringify({ steps }) }
}

/** Scenarios, half a year of tests, and what devices logged. */
export async function seedTests({ trx, chance, now, configurator, operator }: Making, devices: readonly DemoDevice[]): Promise<void> {
  const { between, pick, random } = chance
  const [leak, , legacy] = await trx
    .insertInto('testScenarios')
    .values([
      { name: 'Leak test', description: 'Tightness of a mask under pressure.', deviceType: 'MASK_TESTER', createdById: configurator, createdAt: momentFrom(now, -280) },
      { name: 'Zero point', description: 'For every sensor.', createdById: configurator, createdAt: momentFrom(now, -279) },
      { name: 'Leak test of the old kind', description: 'Written in steps; convert it before it is used.', deviceType: 'MASK_TESTER', createdById: configurator, createdAt: momentFrom(now, -278) },
    ])
    .returning('id')
    .execute()
  await trx
    .insertInto('scenarioVersions')
    .values([
      { scenarioId: leak!.id, scenarioVersion: 1, testFlow: JSON.stringify(FLOW), createdById: configurator },
      { scenarioId: legacy!.id, scenarioVersion: 1, testFlow: JSON.stringify({ steps: [{ step: 1, action: 'initialize', params: {} }] }), createdById: configurator },
    ])
    .execute()
  await trx
    .insertInto('testSteps')
    .values(['Initialize', 'Pressurize', 'Hold'].map((stepName, index) => ({
      scenarioId: legacy!.id, stepOrder: index + 1, stepName, parameters: JSON.stringify(index === 0 ? {} : { pressure: 100 }), autoTest: index > 0,
      criteria: JSON.stringify({}),
    })))
    .execute()
  await trx
    .insertInto('scenarioVersions')
    .columns(['scenarioId', 'scenarioVersion', 'testFlow', 'createdById'])
    .expression(eb => eb.selectFrom('testScenarios').select(['id', eb.lit(1).as('scenarioVersion'), eb.val(JSON.stringify({ steps: FLOW.steps.slice(0, 2) })).as('testFlow'), eb.val(configurator).as('createdById')]).where('name', '=', 'Zero point'))
    .execute()

  const testers = devices.filter(({ deviceType }) => deviceType === 'MASK_TESTER')
  const runs = testers.flatMap(device => Array.from({ length: 12 }, (_, index) => ({ device, day: -3 - index * 14, leakage: random() < 0.85 ? between(10, 95) : between(105, 180) })))
  const reports = await trx
    .insertInto('testReports')
    .values(runs.map(({ device, day, leakage }) => ({
      scenarioId: leak!.id, scenarioVersion: 1, deviceId: device.id, deviceType: device.deviceType, operatorId: operator, customerId: device.customerId, state: 'COMPLETED' as const,
      ...judged(leakage), startTime: momentFrom(now, day, 600), endTime: momentFrom(now, day, 612), createdAt: momentFrom(now, day, 600),
    })))
    .returning('id')
    .execute()
  await trx
    .insertInto('measurements')
    .values(reports.flatMap(({ id: reportId }, index) => {
      const { day, leakage } = runs[index]!
      return [
        { reportId, step: 2, name: 'zero', value: '0.1', unit: 'mbar', measuredAt: momentFrom(now, day, 603) },
        { reportId, step: 3, name: 'leakage', value: (leakage / 100).toFixed(2), unit: 'mbar/min', measuredAt: momentFrom(now, day, 611) },
      ]
    }))
    .execute()
  await trx
    .insertInto('systemLogs')
    .values(Array.from({ length: 60 }, (_, index) => {
      const [level, action] = pick(LOG)
      return { level, action, userId: null, details: JSON.stringify({ deviceId: pick(devices).id }), createdAt: momentFrom(now, -Math.floor(index / 4) - 1, between(0, 1439)) }
    }))
    .execute()
}
