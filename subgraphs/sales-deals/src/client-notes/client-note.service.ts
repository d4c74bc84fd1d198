import { expectRow } from '@fieldgraph/kit/crud'
import { invalidInput } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { SalesClientNotesUpdateInput } from '../api.generated.ts'
import { lockClient, type SalesClientRow } from '../clients/client.queries.ts'
import type { Context } from '../context.ts'
import { encryptText } from '../encryption/encrypted-text.ts'
import { saveClientNotes, touchClient } from './client-note.queries.ts'

/** Without an idempotency key: it would leave a hash of the text, by which a guess could be checked. */
export async function changeClientNotes(ctx: Context, input: SalesClientNotesUpdateInput): Promise<SalesClientRow> {
  const { notes } = given(input, [], ['notes'])
  if (notes === undefined) throw invalidInput('Say the notes; null takes them away.', 'input', 'notes')
  return ctx.db.write('client.updateNotes', async trx => {
    const { id, organizationId } = await expectRow(trx, lockClient, 'Client', { id: input.clientId, version: input.version }, 'input', 'clientId')
    await saveClientNotes(trx, id, notes === null ? null : await encryptText(trx, notes, { organizationId, subject: id }))
    return touchClient(trx, id)
  })
}
