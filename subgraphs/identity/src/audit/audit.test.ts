import { testSubgraph } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { identity } from '../subgraph.ts'

const { organization } = testSubgraph(identity)

const AUDIT = '{ auditEvents { totalCount edges { node { action entity entityId userId clientName ip oldValues newValues } } } }'

test('a command shows with who did it, from where, and what it changed', async () => {
  const t = organization()
  const { data } = await t.execute('mutation { teamCreate(input: { name: "Desk" }) { team { id } } }')
  const { id } = data.teamCreate.team
  await t.execute('mutation ($id: ID!) { teamUpdate(input: { id: $id, name: "Front desk" }) { team { id } } }', { id })

  const { auditEvents } = (await t.execute(AUDIT)).data
  expect(auditEvents.totalCount).toBe(2)
  expect(auditEvents.edges.map((edge: any) => edge.node)).toEqual([
    { action: 'team.update', entity: 'teams', entityId: id, userId: t.identity.userId, clientName: 'tests', ip: '203.0.113.7', oldValues: { name: 'Desk', version: 1 }, newValues: { name: 'Front desk', version: 2 } },
    expect.objectContaining({ action: 'team.create', oldValues: null, newValues: expect.objectContaining({ name: 'Desk', leadId: null }) }),
  ])
})

test('a refused command is not in the log', async () => {
  const t = organization()
  await t.execute('mutation { teamCreate(input: { name: "Desk" }) { team { id } } }')
  await t.execute('mutation { teamCreate(input: { name: "Desk" }) { errors { code } } }')
  expect((await t.execute(AUDIT)).data.auditEvents.totalCount).toBe(1)
})

test('the log is its organization’s own and needs its scope', async () => {
  const t = organization()
  await t.execute('mutation { teamCreate(input: { name: "Desk" }) { team { id } } }')
  expect((await organization().execute(AUDIT)).data.auditEvents.totalCount).toBe(0)
  const { data, errors } = await t.colleague({ scopes: ['identity.team:read', 'identity.team:write'] }).execute(AUDIT)
  expect(data.auditEvents).toBeNull()
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})
