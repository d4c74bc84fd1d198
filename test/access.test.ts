import { callCenter } from '@fieldgraph/call-center'
import { craneCrm } from '@fieldgraph/crane-crm'
import { deviceFleet } from '@fieldgraph/device-fleet'
import { fleetOps } from '@fieldgraph/fleet-ops'
import { identity } from '@fieldgraph/identity'
import { accessOf, type AccessRule } from '@fieldgraph/kit/access'
import { hasScope } from '@fieldgraph/kit/identity'
import type { Subgraph } from '@fieldgraph/kit/subgraph'
import { testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import { salesDeals } from '@fieldgraph/sales-deals'
import pg from 'pg'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { systemRoles } from '../subgraphs/identity/src/roles/system-roles.ts'
import { minimalOperation, minimalOperations } from './minimal-operation.ts'

const admin = new pg.Pool({ connectionString: inject('postgres').adminUrl, max: 2 })
afterAll(() => admin.end())

const changes = async (schema: string, { identity: { organizationId } }: TestCaller): Promise<number> =>
  (await admin.query<{ count: number }>(`select count(*)::int as count from ${schema}.audit_log where organization_id = $1`, [organizationId])).rows[0]!.count

const RULE = /^(You need the right \S+ for this|Sign in first)\.$/

interface Root {
  type: string
  field: string
  rule: AccessRule
}

const rootsOf = ({ document }: { document: Parameters<typeof accessOf>[0] }): Root[] => accessOf(document).filter(({ type }) => type === 'Query' || type === 'Mutation')
const needs = ({ rule }: Root) => (rule.public ? null : rule.scope)
const codeOf = (errors: readonly { extensions?: Record<string, unknown> }[] | undefined) => errors?.map(error => error.extensions?.['code']) ?? []

/** Somebody with several roles has the rights of all of them. */
function together(...keys: string[]) {
  const roles = systemRoles.filter(({ key }) => keys.includes(key))
  return { key: keys.join(' with '), scopes: roles.flatMap(({ scopes }) => scopes), rowLevels: Object.assign({}, ...roles.map(({ rowLevels }) => rowLevels)) as (typeof roles)[number]['rowLevels'] }
}

/** Every role × every root field: refused exactly where the SDL says so, and then nothing has changed. */
function matrix<DB, Loaders>(subgraph: Subgraph<DB, Loaders>, severalRoles: readonly ReturnType<typeof together>[] = []): void {
  const roots = rootsOf(subgraph)
  const operations = new Map(roots.map(root => [root, minimalOperation(subgraph.document, root)]))
  const { organization } = testSubgraph(subgraph)

  /** Each of these is refused, for that reason alone. */
  async function expectRefusal(caller: TestCaller, code: string, refused: readonly Root[]): Promise<void> {
    const answers = await Promise.all(minimalOperations(subgraph.document, refused).map(({ query, variables }) => caller.execute(query, variables)))
    expect(Object.assign({}, ...answers.map(({ data }) => data))).toEqual(Object.fromEntries(refused.map(({ field }) => [field, null])))
    const told = answers.flatMap(({ errors = [] }) => errors).map(({ path, extensions }) => [path, extensions?.['code']])
    expect(told.toSorted()).toEqual(refused.map(({ field }) => [[field], code]).toSorted())
  }

  describe(`the root fields of ${subgraph.name}`, () => {
    test('has root fields, and system roles that differ', () => {
      expect(roots.length).toBeGreaterThan(10)
      expect(new Set(systemRoles.map(role => roots.filter(root => needs(root) === null || hasScope(role.scopes, needs(root)!)).length)).size).toBeGreaterThan(2)
    })

    test.each([...systemRoles, ...severalRoles])('the role $key may ask for what its scopes grant, and nothing else', async ({ scopes, rowLevels }) => {
      const [refused, allowed] = [organization({ scopes, rowLevels }), organization({ scopes, rowLevels })]
      const mayAsk = (root: Root) => needs(root) === null || hasScope(scopes, needs(root)!)
      await expectRefusal(refused, 'FORBIDDEN', roots.filter(root => !mayAsk(root)))
      for (const root of roots.filter(each => mayAsk(each) && !each.rule.public)) {
        const { query, variables } = operations.get(root)!
        const { errors } = await allowed.execute(query, variables)
        // A command may refuse what it is asked for, e.g. of a person that nobody knows; the rule must not.
        expect([root.field, errors?.map(error => error.message).filter(message => RULE.test(message)) ?? []]).toEqual([root.field, []])
      }
      expect(await changes(subgraph.schema, refused)).toBe(0)
    })

    test('whoever has not signed in may ask for the public fields alone', async () => {
      const stranger = organization({ kind: 'anonymous', userId: null, organizationId: null, sessionId: null, scopes: [], rowLevels: {} })
      await expectRefusal(stranger, 'UNAUTHENTICATED', roots.filter(({ rule }) => !rule.public))
      for (const root of roots.filter(({ rule }) => rule.public)) {
        const { query, variables } = operations.get(root)!
        expect([root.field, codeOf((await stranger.execute(query, variables)).errors)]).not.toEqual([root.field, ['UNAUTHENTICATED']])
      }
    })
  })
}

matrix(callCenter)
matrix(craneCrm)
matrix(deviceFleet, [together('devices.maker', 'devices.operator'), together('devices.operator', 'devices.configurator')])
matrix(fleetOps)
matrix(identity)
matrix(salesDeals)

