import { expectVersion } from '@fieldgraph/kit/crud'
import { conflict, invalidInput, notFound, type DomainError } from '@fieldgraph/kit/errors'
import { seesPersonalData, type Identity } from '@fieldgraph/kit/identity'
import { prefixOf } from '@fieldgraph/kit/ids'
import type { Context } from '../context.ts'
import { findVisibleCampaign, lockDeletable, restoreAlone, type Alone, type Deletable } from './record.queries.ts'

type Transaction = Parameters<typeof findVisibleCampaign>[0]
type Lock<Row> = (trx: Transaction, id: string) => Promise<Row | undefined>

/** The row, held until the transaction ends, at the version that the caller knows. */
export async function expectRow<Row extends { id: string; version: number }>(
  trx: Transaction,
  lock: Lock<Row>,
  entity: string,
  { id, version }: { id: string; version?: number | null | undefined },
): Promise<Row> {
  const row = await lock(trx, id)
  if (!row) throw notFound(entity, id, 'input', 'id')
  await expectVersion(trx, row, version)
  return row
}

/** What the caller gave: null takes away what may be missing, what is left out stays. Blanks around a text mean nothing. */
export function given<Input extends object, Needed extends keyof Input & string, Free extends keyof Input & string>(
  input: Input,
  needed: readonly Needed[],
  free: readonly Free[],
): { [Field in Needed]?: NonNullable<Input[Field]> } & { [Field in Free]?: Exclude<Input[Field], undefined> } {
  const taken = needed.find(field => input[field] === null)
  if (taken) throw invalidInput('This may be changed, but not taken away.', 'input', taken)
  return Object.fromEntries([...needed, ...free].filter(field => input[field] !== undefined).map(field => [field, tidy(input[field])])) as never
}

function tidy(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const text = value.trim()
  return text === '' ? null : text
}

/** Someone who is tied to records sees those alone; see the policies of the tables. */
export const isLinked = ({ rowLevels }: Identity): boolean => rowLevels['fleet'] === 'linked'

/** The one record of a kind that the caller is tied to, when none was named. */
export function ownLink({ links }: Identity, prefix: string, otherwise: () => DomainError): string {
  const [own, ...more] = links.filter(link => prefixOf(link) === prefix)
  if (!own || more.length > 0) throw otherwise()
  return own
}

/**
 * The campaign must be there. Promoters and anchors name campaigns that they
 * may not see: of those the foreign key says whether they exist, see `noSuchCampaign`.
 */
export async function expectCampaign(ctx: Context, trx: Transaction, id: string): Promise<void> {
  if (ctx.identity.rowLevels['fleet'] === 'all' && !(await findVisibleCampaign(trx, id))) throw notFound('Campaign', id, 'input', 'campaignId')
}

/** Who sees no contact data can't find anyone by them either. */
export const searchOf = <Filter extends object>({ identity }: Context, filter: Filter | null | undefined): (Filter & { namesOnly?: boolean }) | null =>
  seesPersonalData(identity) ? (filter ?? null) : ({ ...filter, namesOnly: true } as Filter & { namesOnly: boolean })

interface Deleted {
  id: string
  deletionId?: string | null | undefined
}

/** The deletion that took the row, which is held until the transaction ends; it must be the one that the caller names, if one is named. */
export async function expectDeleted(trx: Transaction, name: Deletable, entity: string, { id, deletionId }: Deleted): Promise<string> {
  const row = await lockDeletable(trx, name, id)
  if (!row) throw notFound(entity, id, 'input', 'id')
  if (row.deletionId === null) throw conflict('This is not deleted.', 'input', 'id')
  if (deletionId != null && deletionId !== row.deletionId) throw conflict('This was brought back since, and deleted again by another deletion.', 'input', 'deletionId')
  return row.deletionId
}

/** Brings back what was deleted by itself. */
export async function revive<Name extends Alone>(trx: Transaction, name: Name, entity: string, deleted: Deleted) {
  await expectDeleted(trx, name, entity, deleted)
  return restoreAlone(trx, name, deleted.id)
}
