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
import { minimalOperation } from './minimal-operation.ts'

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

/** Every role × every root field: refused exactly where the SDL says so, and then nothing has changed. */
function matrix<DB, Loaders>(subgraph: Subgraph<DB, Loaders>): void {
  const roots = rootsOf(subgraph)
  const operations = new Map(roots.map(root => [root, minimalOperation(subgraph.document, root)]))
  const { organization } = testSubgraph(subgraph)

  describe(`the root fields of ${subgraph.name}`, () => {
    test('has root fields, and system roles that differ', () => {
      expect(roots.length).toBeGreaterThan(10)
      expect(new Set(systemRoles.map(role => roots.filter(root => needs(root) === null || hasScope(role.scopes, needs(root)!)).length)).size).toBeGreaterThan(2)
    })

    test.each(systemRoles)('the role $key may ask for what its scopes grant, and nothing else', async ({ scopes, rowLevels }) => {
      const [refused, allowed] = [organization({ scopes, rowLevels }), organization({ scopes, rowLevels })]
      for (const root of roots) {
        const scope = needs(root)
        const { query, variables } = operations.get(root)!
        if (scope !== null && !hasScope(scopes, scope)) {
          const { data, errors } = await refused.execute(query, variables)
          expect([root.field, codeOf(errors), data]).toEqual([root.field, ['FORBIDDEN'], { [root.field]: null }])
        } else if (!root.rule.public) {
          const { errors } = await allowed.execute(query, variables)
          // A command may refuse what it is asked for, e.g. of a person that nobody knows; the rule must not.
          expect([root.field, errors?.map(error => error.message).filter(message => RULE.test(message)) ?? []]).toEqual([root.field, []])
        }
      }
      expect(await changes(subgraph.schema, refused)).toBe(0)
    })

    test('whoever has not signed in may ask for the public fields alone', async () => {
      const stranger = organization({ kind: 'anonymous', userId: null, organizationId: null, sessionId: null, scopes: [], rowLevels: {} })
      for (const root of roots) {
        const { query, variables } = operations.get(root)!
        const { errors } = await stranger.execute(query, variables)
        if (root.rule.public) expect([root.field, codeOf(errors)]).not.toEqual([root.field, ['UNAUTHENTICATED']])
        else expect([root.field, codeOf(errors)]).toEqual([root.field, ['UNAUTHENTICATED']])
      }
    })
  })
}

matrix(callCenter)
matrix(craneCrm)
matrix(deviceFleet)
matrix(fleetOps)
matrix(identity)
matrix(salesDeals)

