import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { ask, createScenario, createTemplate, organization, scenarioCommand } from '../test-reports/test-report.fixture.ts'

async function names(by: TestCaller, filter: object = {}, order = '{ field: NAME, direction: ASC }'): Promise<string[]> {
  const { totalCount, edges } = await ask(by, `testScenarios(filter: $filter, orderBy: ${order}) { totalCount edges { node { name } } }`, { filter }, '($filter: TestScenarioFilter)')
  expect(totalCount).toBe(edges.length)
  return edges.map(({ node }: { node: { name: string } }) => node.name)
}

test('scenarios are found by every filter, and come in both orders page by page', async () => {
  const admin = organization()
  const templateId = await createTemplate(admin, { type: 'object' })
  await createScenario(admin, { name: 'Masks', deviceType: 'MASK_TESTER', templateId })
  const { createdBy } = await createScenario(admin.colleague(), { name: 'Flow', description: 'Yearly 100%' })
  await createScenario(admin, { name: 'Air', deviceType: 'FLOW_METER', isActive: false })
  const cases: [filter: object, found: string[]][] = [
    [{ text: 'MASK' }, ['Masks']], [{ text: '0%' }, ['Flow']], [{ text: '_' }, []],
    [{ deviceType: ['MASK_TESTER'] }, ['Masks']], [{ deviceType: ['MASK_TESTER', 'FLOW_METER'] }, ['Air', 'Masks']], [{ deviceType: [] }, []],
    [{ templateId: { eq: templateId } }, ['Masks']], [{ templateId: { in: [newId('jtp')] } }, []],
    [{ isActive: false }, ['Air']], [{ createdById: { eq: createdBy.id } }, ['Flow']],
    [{ createdAt: { lt: '2020-01-01T00:00:00Z' } }, []], [{ isActive: true, deviceType: ['FLOW_METER'] }, []], [{}, ['Air', 'Flow', 'Masks']],
  ]
  for (const [filter, found] of cases) expect([filter, await names(admin, filter)]).toEqual([filter, found])
  expect(await names(admin, {}, '{ field: CREATED_AT, direction: DESC }')).toEqual(['Air', 'Flow', 'Masks'])
  expect(await names(organization())).toEqual([])
  for (const [order, found] of [['{ field: NAME, direction: DESC }', ['Masks', 'Flow', 'Air']], ['{ field: CREATED_AT, direction: ASC }', ['Masks', 'Flow', 'Air']]] as const) {
    const seen: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { edges, pageInfo } = await ask(admin, `testScenarios(first: 2, after: $after, orderBy: ${order}) { pageInfo { hasNextPage endCursor } edges { node { name } } }`, { after }, '($after: String)')
      seen.push(...edges.map(({ node }: { node: { name: string } }) => node.name))
      ;({ endCursor: after, hasNextPage: more } = pageInfo)
    }
    expect(seen).toEqual(found)
  }
})

test('what is around many scenarios is a statement for each kind of it', async () => {
  const admin = organization()
  const templateId = await createTemplate(admin, { type: 'object' })
  for (const name of ['A', 'B', 'C']) {
    const { id } = await createScenario(admin, { name, templateId })
    await scenarioCommand(admin, 'EditFlow', { id, version: 1, edit: { patch: [{ op: 'REPLACE', path: '/steps/0/action', value: '"begin"' }] } })
  }
  admin.statements()
  const { edges } = await ask(admin, 'testScenarios { edges { node { template { id } currentVersion { number } scenarioVersion(number: 1) { number } versions(first: 5) { totalCount edges { node { number } } } legacySteps { id } } } }')
  expect(edges.map(({ node }: { node: object }) => node)).toEqual(Array.from({ length: 3 }, () => ({
    template: { id: templateId }, currentVersion: { number: 2 }, scenarioVersion: { number: 1 }, versions: { totalCount: 2, edges: [{ node: { number: 2 } }, { node: { number: 1 } }] }, legacySteps: [],
  })))
  // The list, templates, versions by number, versions and their counts, legacy steps.
  expect(admin.statements()).toHaveLength(6)
})

test('without the right to templates nobody sees a scenario’s', async () => {
  const admin = organization()
  const { id } = await createScenario(admin, { templateId: await createTemplate(admin, { type: 'object' }) })
  const reader = admin.colleague({ scopes: ['devices.scenario:read'] })
  expect(await ask(reader, 'testScenario(id: $id) { name template { id } }', { id }, '($id: ID!)')).toMatchObject({ template: null })
})
