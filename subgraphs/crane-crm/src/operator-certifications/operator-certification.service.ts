import { connection, type Connection, type ConnectionArgs } from '@fieldgraph/kit/connection'
import { expectRow } from '@fieldgraph/kit/crud'
import { alreadyExists, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import type { OperatorCertificationAddInput, OperatorCertificationRemoveInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { holdOperator } from '../operators/operator.queries.ts'
import { deleteCertification, insertCertification, lockCertification, selectExpiring, type OperatorCertificationRow } from './operator-certification.queries.ts'

export async function addCertification(ctx: Context, input: OperatorCertificationAddInput): Promise<OperatorCertificationRow> {
  const { operatorId, issuedOn, expiresOn = null } = input
  return ctx.db.write('operator_certification.add', async trx => {
    if (!(await holdOperator(trx, operatorId))) throw notFound('Operator', operatorId, 'input', 'operatorId')
    return insertCertification(trx, { operatorId, name: input.name.trim(), issuedOn, expiresOn }).catch(violated({
      operator_certifications_name: () => alreadyExists('The operator has a certification of this name and day.', 'input', 'issuedOn'),
      operator_certifications_days: () => invalidInput('A certification expires after the day on which it was issued.', 'input', 'expiresOn'),
    }))
  }, input)
}

export async function removeCertification(ctx: Context, input: OperatorCertificationRemoveInput) {
  return ctx.db.write('operator_certification.remove', async trx => {
    const certification = await expectRow(trx, lockCertification, 'Certification', input)
    const removed = await deleteCertification(trx, certification.id)
    if (!removed) throw notFound('Certification', certification.id, 'input', 'id')
    return removed
  }, input)
}

const MOST_DAYS = 3660

export async function expiringCertifications(ctx: Context, { withinDays, ...page }: ConnectionArgs & { withinDays: number }): Promise<Connection<OperatorCertificationRow>> {
  if (withinDays < 0 || withinDays > MOST_DAYS) throw invalidInput(`This is from 0 to ${MOST_DAYS} days.`, 'withinDays')
  return connection(ctx.db, 'expiringCertifications', trx => selectExpiring(trx, withinDays), page, [{ column: 'expiresOn', direction: 'asc' }])
}
