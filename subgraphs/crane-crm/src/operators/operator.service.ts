import { expectRow } from '@fieldgraph/kit/crud'
import { expectDeleted, revive } from '@fieldgraph/kit/deletion'
import { alreadyExists, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import type {
  CraneOperatorActivateInput, CraneOperatorCreateInput, CraneOperatorDeactivateInput, CraneOperatorDeleteInput, CraneOperatorFilter, CraneOperatorRestoreInput,
  CraneOperatorUpdateInput,
} from '../api.generated.ts'
import type { Context } from '../context.ts'
import { overlapping } from '../equipment-bookings/overlap.ts'
import { findJobAhead } from '../operator-bookings/operator-booking.queries.ts'
import { deleteCertificationsOf, reviveCertificationsOf } from '../operator-certifications/operator-certification.queries.ts'
import { deleteOperator, insertOperator, lockOperator, updateOperator, type CraneOperatorRow, type OperatorSearch } from './operator.queries.ts'
import { operatorWorkflow } from './operator.workflow.ts'

type Transaction = Parameters<typeof lockOperator>[0]

const FREE = ['email', 'phone', 'specialization', 'userId'] as const
const MOST_EXPERIENCE = 80

const accountTaken = (...field: string[]) => violated({ operators_user: () => alreadyExists('Another operator signs in with this account.', ...field) })

export async function createOperator(ctx: Context, input: CraneOperatorCreateInput): Promise<CraneOperatorRow> {
  const operator = { ...given(input, [], FREE), ...experienceOf(input), name: input.name.trim() }
  return ctx.db.write('operator.create', trx => insertOperator(trx, operator).catch(accountTaken('input', 'userId')), input)
}

export async function changeOperator(ctx: Context, input: CraneOperatorUpdateInput): Promise<CraneOperatorRow> {
  const values = { ...given(input, ['name'], FREE), ...experienceOf(input) }
  return ctx.db.write('operator.update', async trx => {
    const operator = await expectRow(trx, lockOperator, 'Operator', input)
    return (Object.keys(values).length > 0 && (await updateOperator(trx, operator.id, values).catch(accountTaken('input', 'userId')))) || operator
  }, input)
}

export async function deactivateOperator(ctx: Context, input: CraneOperatorDeactivateInput): Promise<CraneOperatorRow> {
  return ctx.db.write('operator.deactivate', async trx => {
    const operator = await expectRow(trx, lockOperator, 'Operator', input)
    const standing = operatorWorkflow.next(operator.standing, 'deactivate')
    await expectNoJobAhead(trx, operator)
    return (await updateOperator(trx, operator.id, { standing })) ?? operator
  }, input)
}

export async function activateOperator(ctx: Context, input: CraneOperatorActivateInput): Promise<CraneOperatorRow> {
  return ctx.db.write('operator.activate', async trx => {
    const operator = await expectRow(trx, lockOperator, 'Operator', input)
    return (await updateOperator(trx, operator.id, { standing: operatorWorkflow.next(operator.standing, 'activate') })) ?? operator
  }, input)
}

export async function removeOperator(ctx: Context, input: CraneOperatorDeleteInput): Promise<CraneOperatorRow> {
  return ctx.db.write('operator.delete', async trx => {
    const operator = await expectRow(trx, lockOperator, 'Operator', input)
    await expectNoJobAhead(trx, operator)
    const deleted = await deleteOperator(trx, operator.id)
    if (!deleted?.deletionId) throw notFound('Operator', operator.id, 'input', 'id')
    await deleteCertificationsOf(trx, operator.id, deleted.deletionId)
    return deleted
  }, input)
}

export async function restoreOperator(ctx: Context, input: CraneOperatorRestoreInput): Promise<CraneOperatorRow> {
  return ctx.db.write('operator.restore', async trx => {
    const deletionId = await expectDeleted(trx, 'operators', 'Operator', input)
    const operator = await revive(trx, 'operators', 'Operator', input).catch(accountTaken('input', 'id'))
    await reviveCertificationsOf(trx, operator.id, deletionId)
    return operator
  }, input)
}

/** What is looked for; who sees no contact data can't find anyone by them either. */
export const searchOf = ({ identity }: Context, filter: CraneOperatorFilter | null | undefined): OperatorSearch => ({ ...filter, namesOnly: !seesPersonalData(identity) })

function experienceOf(input: CraneOperatorCreateInput | CraneOperatorUpdateInput): { experience?: number } {
  const { experience } = given(input, ['experience'], [])
  if (experience === undefined) return {}
  if (experience < 0 || experience > MOST_EXPERIENCE) throw invalidInput(`Years of experience are from 0 to ${MOST_EXPERIENCE}.`, 'input', 'experience')
  return { experience }
}

/** Of a held operator, so that none is booked meanwhile. */
async function expectNoJobAhead(trx: Transaction, operator: CraneOperatorRow): Promise<void> {
  const booking = await findJobAhead(trx, operator.id)
  if (booking) throw overlapping(operator.name, booking, 'input', 'id')
}
