import { expectVersion } from '@fieldgraph/kit/crud'
import { alreadyExists, DomainError, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import type { RowLevel } from '@fieldgraph/kit/identity'
import type { RoleCreateInput, RoleDeleteInput, RoleRowLevelInput, RoleUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { expectGrantable, expectGrantableRights, expectSeen } from './grantable.ts'
import { deleteRole, findRoleScopes, insertRole, lockRole, setRoleScopes, takeRole, updateRole, type RoleRow, type RowLevels } from './role.queries.ts'

const DOMAINS = ['calls', 'crane', 'devices', 'fleet', 'identity', 'sales']

const meanings = violated({
  roles_key: () => alreadyExists('There is a role with this key already.', 'input', 'key'),
  roles_key_form: () => invalidInput('A key has small letters, digits, underscores and at most one dot, and begins with a letter.', 'input', 'key'),
})

export async function createRole(ctx: Context, input: RoleCreateInput): Promise<RoleRow> {
  expectGrantable(ctx, input.permissions, ['input', 'permissions'])
  const rowLevels = toRowLevels(ctx, input.rowLevels)
  return ctx.db
    .write('role.create', async trx => {
      const role = await insertRole(trx, { key: input.key, name: input.name.trim(), description: input.description ?? null, rowLevels: JSON.stringify(rowLevels), isSystem: false })
      await setRoleScopes(trx, role.id, input.permissions)
      return role
    }, input)
    .catch(meanings)
}

export async function changeRole(ctx: Context, input: RoleUpdateInput): Promise<RoleRow> {
  if (input.name === null) throw invalidInput('A role needs a name.', 'input', 'name')
  if (input.permissions) expectGrantable(ctx, input.permissions, ['input', 'permissions'])
  const values = {
    ...(input.name !== undefined && { name: input.name.trim() }),
    ...(input.description !== undefined && { description: input.description }),
    ...(input.rowLevels && { rowLevels: JSON.stringify(toRowLevels(ctx, input.rowLevels)) }),
  }
  return ctx.db.write('role.update', async trx => {
    const role = await expectOwnRole(trx, input.id)
    await expectVersion(trx, role, input.version)
    await expectWithin(ctx, trx, role)
    // Written also when only the scopes change, so that the version tells.
    const changed = (await updateRole(trx, role.id, Object.keys(values).length > 0 ? values : { name: role.name })) ?? role
    if (input.permissions) await setRoleScopes(trx, role.id, input.permissions)
    return changed
  }, input)
}

export async function removeRole(ctx: Context, input: RoleDeleteInput): Promise<RoleRow> {
  return ctx.db.write('role.delete', async trx => {
    const role = await expectOwnRole(trx, input.id)
    await expectWithin(ctx, trx, role)
    const removed = await deleteRole(trx, role.id)
    if (removed?.deletionId) await takeRole(trx, role.id, removed.deletionId)
    return removed ?? role
  }, input)
}

function toRowLevels(ctx: Context, levels: readonly RoleRowLevelInput[]): RowLevels {
  return Object.fromEntries(
    levels.map(({ domain, level }, index): [string, RowLevel] => {
      if (!DOMAINS.includes(domain)) throw invalidInput(`A domain is one of ${DOMAINS.join(', ')}.`, 'input', 'rowLevels', String(index), 'domain')
      const wanted = level.toLowerCase() as RowLevel
      expectSeen(ctx, domain, wanted, ['input', 'rowLevels', String(index), 'level'])
      return [domain, wanted]
    }),
  )
}

async function expectOwnRole(trx: Parameters<typeof lockRole>[0], id: string): Promise<RoleRow> {
  const role = await lockRole(trx, id)
  if (!role) throw notFound('Role', id, 'input', 'id')
  if (role.isSystem) throw new DomainError('SYSTEM_ROLE', 'A system role stays as it is; add one of your own.', ['input', 'id'])
  return role
}

/** Who has less than the role gives doesn't touch it. */
async function expectWithin(ctx: Context, trx: Parameters<typeof lockRole>[0], role: RoleRow): Promise<void> {
  const scopes = (await findRoleScopes(trx, [role.id])).map(permission => permission.scope)
  expectGrantableRights(ctx, { scopes, rowLevels: role.rowLevels as RowLevels }, ['input', 'id'])
}
