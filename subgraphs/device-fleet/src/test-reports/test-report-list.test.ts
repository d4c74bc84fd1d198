import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { abort, ask, createCustomer, createDevice, createScenario, measure, organization, scenarioCommand, startRun, tested } from './test-report.fixture.ts'

async function ids(by: TestCaller, filter: object = {}, direction = 'DESC'): Promise<string[]> {
  const { totalCount, edges } = await ask(by, `testReports(filter: $filter, orderBy: { field: START_TIME, direction: ${direction} }) { totalCount edges { node { id } } }`, { filter }, '($filter: TestReportFilter)')
  expect(totalCount).toBe(edges.length)
  return edges.map(({ node }: { node: { id: string } }) => node.id)
}

test('reports are found by every filter, and by all of them together', async () => {
  const admin = organization()
  const operator = admin.colleague()
  const [customerId, jobId, deviceId, { id: scenarioId }] = [await createCustomer(admin), newId('job'), await createDevice(admin), await createScenario(admin)]
  const passed = await tested(admin, '12', { deviceId, customerId })
  const failed = await tested(operator, '99', { scenarioId, jobId })
  const inError = await tested(admin, null)
  const aborted = await startRun(admin)
  await abort(admin, aborted.id)
  const running = await startRun(admin, { deviceId })
  const begun = await startRun(admin)
  await measure(admin, begun.id)

  const cases: [filter: object, found: { id: string }[]][] = [
    [{ state: ['PENDING'] }, [running]], [{ state: ['IN_PROGRESS', 'PENDING', 'PENDING'] }, [begun, running]], [{ state: ['COMPLETED'] }, [inError, failed, passed]], [{ state: ['ABORTED'] }, [aborted]], [{ state: [] }, []],
    [{ verdict: ['PASS'] }, [passed]], [{ verdict: ['ERROR', 'FAIL'] }, [inError, failed]], [{ verdict: [] }, []],
    [{ deviceId: { eq: deviceId } }, [running, passed]], [{ scenarioId: { eq: scenarioId } }, [failed]], [{ operatorId: { in: [operator.identity.userId] } }, [failed]],
    [{ customerId: { eq: customerId } }, [passed]], [{ jobId: { eq: jobId } }, [failed]],
    [{ startTime: { gte: aborted.startTime } }, [begun, running, aborted]], [{ startTime: { lt: failed.startTime } }, [passed]],
    [{ deviceId: { eq: deviceId }, verdict: ['FAIL'] }, []], [{}, [begun, running, aborted, inError, failed, passed]],
  ]
  for (const [filter, found] of cases) expect([filter, await ids(admin, filter)]).toEqual([filter, found.map(({ id }) => id)])
  expect(await ids(admin, {}, 'ASC')).toEqual((await ids(admin)).toReversed())
  expect(await ids(organization())).toEqual([])
  const seen: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { edges, pageInfo } = await ask(admin, 'testReports(first: 4, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id } } }', { after }, '($after: String)')
    seen.push(...edges.map(({ node }: { node: { id: string } }) => node.id))
    ;({ endCursor: after, hasNextPage: more } = pageInfo)
  }
  expect(seen).toEqual(await ids(admin))
})

test('what is around many reports is a statement for each kind of it', async () => {
  const admin = organization()
  const customerId = await createCustomer(admin)
  for (const leak of ['1', '2', '3']) await tested(admin, leak, { customerId })
  admin.statements()
  const { edges } = await ask(admin, `testReports { edges { node {
    scenario { id } scenarioVersion { number scenario { id } } device { id deviceNumber } customer { id name } operator { id } measurements(first: 5) { totalCount edges { node { value } } } results { verdict }
  } } }`)
  expect(edges.map(({ node }: { node: { measurements: object } }) => node.measurements)).toEqual(['3', '2', '1'].map(value => ({ totalCount: 1, edges: [{ node: { value } }] })))
  // The list, scenarios, their versions, devices, customers, measurements and their counts.
  expect(admin.statements()).toHaveLength(7)
})

test('the reports of many devices, customers, jobs and people are one statement each, and their counts another', async () => {
  const admin = organization()
  const [customers, jobs, people] = [[await createCustomer(admin), await createCustomer(admin)], [newId('job'), newId('job')], [admin.colleague(), admin.colleague()]]
  const devices = [await createDevice(admin), await createDevice(admin)]
  for (const at of [0, 1, 0, 1]) await tested(people[at]!, '12', { deviceId: devices[at]!, customerId: customers[at], jobId: jobs[at] })
  const page = 'totalCount edges { node { id } }'
  const all = [
    ...devices.map(id => ({ __typename: 'Device', id })), ...customers.map(id => ({ __typename: 'DeviceCustomer', id })),
    ...jobs.map(id => ({ __typename: 'Job', id })), ...people.map(({ identity }) => ({ __typename: 'User', id: identity.userId })),
  ]
  admin.statements()
  const found = await ask(admin, `_entities(representations: $all) {
    ... on Device { testReports(first: 1) { ${page} } } ... on DeviceCustomer { testReports(first: 1) { ${page} } } ... on Job { testReports(first: 1, filter: { verdict: [PASS] }) { ${page} } } ... on User { testsOperated(first: 1) { ${page} } }
  }`, { all }, '($all: [_Any!]!)')
  for (const { testReports, testsOperated } of found) expect(testReports ?? testsOperated).toMatchObject({ totalCount: 2, edges: [{}] })
  // Devices, customers, and for each of the four the reports and their counts.
  expect(admin.statements()).toHaveLength(10)
})

test('without their rights nobody sees what is around a report', async () => {
  const admin = organization()
  const { id } = await tested(admin, '12', { customerId: await createCustomer(admin) })
  const around = (...scopes: string[]) =>
    ask(admin.colleague({ scopes: ['devices.report:read', ...scopes] }), 'testReport(id: $id) { verdict scenario { id } scenarioVersion { id } device { id } customer { id } }', { id }, '($id: ID!)')
  expect(await around()).toEqual({ verdict: 'PASS', scenario: null, scenarioVersion: null, device: null, customer: null })
  expect(await around('devices.scenario:read', 'devices.device:read', 'devices.customer:read')).toMatchObject({ scenario: {}, scenarioVersion: {}, device: {}, customer: {} })
  for (const field of ['testReports { totalCount }', 'testReport(id: $id) { id }']) {
    await expect(ask(admin.colleague({ scopes: ['devices.scenario:read'] }), field, { id }, '($id: ID!)'.slice(0, field.includes('$') ? 10 : 0))).rejects.toThrow('You need the right devices.report:read for this.')
  }
})

test('references are answered together, a deleted or foreign one by null', async () => {
  const admin = organization()
  const { id, scenario, scenarioVersion } = await tested(admin, '12')
  const foreign = await tested(organization(), '12')
  await scenarioCommand(admin, 'Delete', { id: scenario.id })
  const found = await ask(admin, '_entities(representations: $all) { ... on TestReport { verdict } ... on TestScenario { name } ... on ScenarioVersion { number } }', {
    all: [{ __typename: 'TestReport', id }, { __typename: 'TestReport', id: foreign.id }, { __typename: 'TestScenario', id: scenario.id }, { __typename: 'ScenarioVersion', id: scenarioVersion.id }],
  }, '($all: [_Any!]!)')
  expect(found).toEqual([{ verdict: 'PASS' }, null, null, { number: 1 }])
})
