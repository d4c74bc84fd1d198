import type { Kysely } from 'kysely'
import { createHash } from 'node:crypto'
import stringify from 'safe-stable-stringify'
import { DomainError } from './errors.ts'
import { kitTables } from './kit-tables.ts'

export interface Once {
  /** Keys of different callers never meet. */
  actor: string
  action: string
  key: string
  input: object
}

/**
 * Runs `work` once for the caller's key, in the transaction of its effect, and
 * gives the stored answer to every repetition; the twin in flight waits for the
 * first. The same key with other input is refused. A refused command leaves no
 * key behind, since its transaction is undone. After the pattern that Stripe's
 * API documents; keys are kept for seven days.
 */
export async function once<DB, T>(trx: Kysely<DB>, { actor, action, key, input }: Once, work: () => Promise<T>): Promise<T> {
  const db = kitTables(trx)
  const requestHash = createHash('sha256').update(stringify([action, input]) ?? '').digest('hex')
  const mine = await db
    .insertInto('idempotencyKeys')
    .values({ actorId: actor, key, action, requestHash, response: null })
    .onConflict(conflict => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()

  if (!mine) {
    const first = await db.selectFrom('idempotencyKeys').select(['requestHash', 'response']).where('actorId', '=', actor).where('key', '=', key).executeTakeFirstOrThrow()
    if (first.requestHash === requestHash) return first.response as T
    throw new DomainError('IDEMPOTENCY_KEY_REUSED', 'This idempotency key was used for another request.', ['input', 'idempotencyKey'])
  }

  const response = await work()
  await db.updateTable('idempotencyKeys').set({ response: JSON.stringify(response) }).where('actorId', '=', actor).where('key', '=', key).execute()
  return response
}
