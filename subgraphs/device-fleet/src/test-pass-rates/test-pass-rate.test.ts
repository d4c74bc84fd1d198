import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { abort, apiClient, ask, change, command, createCustomer, createDevice, createScenario, look, organization, scenarioCommand, startRun, supportOf, tested } from '../test-reports/test-report.fixture.ts'

const DAY = 86_400_000
const today = new Date().toISOString().slice(0, 10)
const dayFromNow = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
const PERIOD = { from: dayFromNow(-7), until: dayFromNow(7) }
const rates = async (by: TestCaller, groupBy = 'NONE', period: object = PERIOD) =>
  ask(by, `testPassRate(period: $period, groupBy: ${groupBy}) { deviceType scenario { id } operator { id } customer { id } day passed failed inError aborted rate }`, { period }, '($period: DatePeriod!)')
const row = (values: object) => ({ deviceType: null, scenario: null, operator: null, customer: null, day: null, passed: 0, failed: 0, inError: 0, aborted: 0, rate: null, ...values })

test('tests are counted by how they ended, and by what one asks', async () => {
  const admin = organization()
  const operator = admin.colleague()
  const customerId = await createCustomer(admin)
  const { id: scenarioId } = await createScenario(admin)
  await tested(operator, '12', { scenarioId, customerId })
  await tested(operator, '12', { scenarioId, customerId })
  await tested(admin, '99', { scenarioId, customerId, deviceId: await createDevice(admin, { deviceType: 'FLOW_METER' }) })
  await tested(admin, null)
  await abort(admin, (await startRun(apiClient(admin), { scenarioId, deviceId: await createDevice(admin) })).id)
  await startRun(admin)

  const all = { passed: 2, failed: 1, inError: 1, aborted: 1, rate: 2 / 3 }
  expect(await rates(admin)).toEqual([row(all)])
  expect(await rates(admin, 'DEVICE_TYPE')).toEqual([row({ deviceType: 'MASK_TESTER', passed: 2, inError: 1, aborted: 1, rate: 1 }), row({ deviceType: 'FLOW_METER', failed: 1, rate: 0 })])
  expect(await rates(admin, 'SCENARIO')).toEqual([row({ scenario: { id: scenarioId }, passed: 2, failed: 1, aborted: 1, rate: 2 / 3 }), row({ scenario: { id: expect.any(String) }, inError: 1 })])
  const byOperator = await rates(admin, 'OPERATOR')
  expect(byOperator).toHaveLength(3)
  expect(byOperator).toEqual(expect.arrayContaining([
    row({ operator: { id: operator.identity.userId }, passed: 2, rate: 1 }), row({ operator: { id: admin.identity.userId }, failed: 1, inError: 1, rate: 0 }), row({ aborted: 1 }),
  ]))
  expect(await rates(admin, 'CUSTOMER')).toEqual([row({ customer: { id: customerId }, passed: 2, failed: 1, rate: 2 / 3 }), row({ inError: 1, aborted: 1 })])
  expect(await rates(admin, 'DAY')).toEqual([row({ ...all, day: today })])
  expect(await rates(admin, 'MONTH')).toEqual([row({ ...all, day: `${today.slice(0, 7)}-01` })])
  expect(await rates(organization())).toEqual([])
})

/** How many reports there are, straight from them. */
const recounted = (by: TestCaller, column: 'customerId' | 'deviceType' | 'operatorId' | 'scenarioId' | null) =>
  look(by, async db => {
    const rows = await db.selectFrom('testReports').select(['endedOn', 'verdict', 'state', 'customerId', 'deviceType', 'operatorId', 'scenarioId']).where('endedOn', 'is not', null).where('deletedAt', 'is', null).execute()
    const counts = Map.groupBy(rows, each => `${each.endedOn}/${(column && each[column]) ?? ''}`)
    return Object.fromEntries([...counts].map(([key, group]) => [key, ['PASS', 'FAIL', 'ERROR', null].map(verdict => group.filter(each => each.verdict === verdict).length)]))
  })
const counted = async (by: TestCaller, groupedBy: string) => {
  const rows = await look(by, db => db.selectFrom('testTotals').selectAll().where('groupedBy', '=', groupedBy).where('byMonth', '=', false).execute())
  return Object.fromEntries(rows.filter(each => each.passed + each.failed + each.inError + each.aborted > 0).map(each => [`${each.day}/${each.key}`, [each.passed, each.failed, each.inError, each.aborted]]))
}

test('what is counted is what a count of the reports would say, whatever was changed since, also at once', async () => {
  const admin = organization()
  const customers = [await createCustomer(admin), await createCustomer(admin)]
  const { id: scenarioId } = await createScenario(admin)
  const reports = await Promise.all(Array.from({ length: 12 }, async (_, index) => {
    const input = { scenarioId, ...(index % 3 < 2 && { customerId: customers[index % 3] }) }
    if (index % 4 < 3) return tested(admin, [null, '12', '99'][index % 4]!, input)
    const report = await startRun(admin, input)
    await abort(admin, report.id)
    return report
  }))
  // Handed from one customer to the other and back, all at once.
  await Promise.all(reports.map(({ id }, index) => command(admin, 'testReportUpdate', { id, customerId: [...customers, null][(index + 1) % 3] }, 'testReport { id }')))
  await change(admin, trx => trx.updateTable('testReports').set({ deletedAt: '2026-01-01T00:00:00Z', deletionId: newId('dln') }).where('id', '=', reports[0]!.id).execute())
  for (const [groupedBy, column] of [['NONE', null], ['CUSTOMER', 'customerId'], ['DEVICE_TYPE', 'deviceType'], ['OPERATOR', 'operatorId'], ['SCENARIO', 'scenarioId']] as const) {
    expect([groupedBy, await counted(admin, groupedBy)]).toEqual([groupedBy, await recounted(admin, column)])
  }
  expect(Object.values(await counted(admin, 'NONE'))).toEqual([[3, 3, 2, 3]])
  // A group that lost all of its reports is none.
  await Promise.all(reports.map(({ id }) => command(admin, 'testReportUpdate', { id, customerId: null }, 'testReport { id }')))
  expect(await rates(admin, 'CUSTOMER')).toEqual([row({ passed: 3, failed: 3, inError: 2, aborted: 3, rate: 0.5 })])
})

test('a period of whole months and some days counts each test once', async () => {
  const admin = organization()
  const days = ['2024-12-31', '2025-01-01', '2025-01-15', '2025-02-28', '2025-03-01', '2025-03-31', '2025-04-01', '2025-12-31', '2026-01-01']
  const { id: scenarioId } = await createScenario(admin)
  const deviceId = await createDevice(admin)
  const ended = days.map(day => ({ scenarioId, scenarioVersion: 1, deviceId, deviceType: 'MASK_TESTER' as const, state: 'COMPLETED' as const, verdict: 'PASS' as const, startTime: `${day}T10:00:00Z`, endTime: `${day}T10:30:00Z` }))
  await change(admin, trx => trx.insertInto('testReports').values(ended).execute())
  const periods = [['2024-12-31', '2026-01-02'], ['2025-01-01', '2026-01-01'], ['2025-01-02', '2025-04-02'], ['2025-01-15', '2025-02-28'], ['2025-02-28', '2025-03-31'], ['2025-03-01', '2025-04-01'], ['2025-03-31', '2025-04-01'], ['2025-01-01', '2025-01-02']] as const
  for (const [from, until] of periods) {
    const inside = days.filter(day => day >= from && day < until)
    expect([from, until, await rates(admin, 'SCENARIO', { from, until })]).toEqual([from, until, [row({ scenario: { id: scenarioId }, passed: inside.length, rate: 1 })]])
    expect((await rates(admin, 'DAY', { from, until })).map(({ day }: { day: string }) => day)).toEqual(inside)
    expect((await rates(admin, 'MONTH', { from, until })).map(({ day, passed }: { day: string; passed: number }) => [day, passed])).toEqual(
      [...Map.groupBy(inside, day => `${day.slice(0, 7)}-01`)].map(([month, members]) => [month, members.length]))
  }
})

test('days are the organization’s, and a period is half-open', async () => {
  const admin = organization()
  const west = admin.colleague({ timeZone: 'Pacific/Kiritimati' })
  const east = admin.colleague({ timeZone: 'Pacific/Pago_Pago' })
  const dayIn = (timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date())
  await tested(west, '12')
  await tested(east, '12')
  const days = [dayIn('Pacific/Pago_Pago'), dayIn('Pacific/Kiritimati')]
  expect((await rates(admin, 'DAY')).map(({ day }: { day: string }) => day)).toEqual(days)
  const next = (day: string) => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10)
  expect(await rates(admin, 'NONE', { from: days[0], until: next(days[0]!) })).toEqual([row({ passed: 1, rate: 1 })])
  expect(await rates(admin, 'NONE', { from: next(days[1]!), until: dayFromNow(9) })).toEqual([])
  await expect(rates(admin, 'NONE', { from: today, until: today })).rejects.toThrow('The period ends before it begins.')
  await expect(rates(admin, 'NONE', { from: '2025-01-01', until: '2026-12-31' })).rejects.toThrow('The period may have 400 days at most.')
})

test('figures are two statements with whom they are about, and need their right', async () => {
  const admin = organization()
  for (const leak of ['12', '99', null]) await tested(admin, leak, { customerId: await createCustomer(admin) })
  admin.statements()
  expect(await rates(admin, 'CUSTOMER')).toHaveLength(3)
  expect(admin.statements()).toHaveLength(2)
  const scenario = (await rates(admin, 'SCENARIO'))[0].scenario
  await scenarioCommand(admin, 'Delete', { id: scenario.id })
  expect((await rates(admin, 'SCENARIO')).filter((each: { scenario: unknown }) => each.scenario === null)).toHaveLength(1)
  const reader = admin.colleague({ scopes: ['devices.stats:read'] })
  expect((await rates(reader, 'CUSTOMER')).map((each: { customer: unknown }) => each.customer)).toEqual([null, null, null])
  await expect(rates(admin.colleague({ scopes: ['devices.report:read'] }))).rejects.toThrow('You need the right devices.stats:read for this.')
  expect(await rates(supportOf(admin))).toHaveLength(1)
})

test('totals are written by the trigger alone', async () => {
  const admin = organization()
  await tested(admin, '12')
  const writes: Parameters<typeof change>[1][] = [
    trx => trx.updateTable('testTotals').set({ passed: 100 }).execute(),
    trx => trx.insertInto('testTotals').values({ byMonth: false, day: today, groupedBy: 'NONE', key: 'x', organizationId: admin.identity.organizationId! }).execute(),
    trx => trx.deleteFrom('testTotals').execute(),
  ]
  for (const write of writes) await expect(change(admin, write)).rejects.toThrow('permission denied')
  expect(await rates(admin)).toEqual([row({ passed: 1, rate: 1 })])
})
