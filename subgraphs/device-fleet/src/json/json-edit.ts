import { DomainError, invalidInput } from '@fieldgraph/kit/errors'
import { payload, type Payload } from '@fieldgraph/kit/payload'
import type { Kysely } from 'kysely'
import type { JsonConflict, JsonEditInput } from '../api.generated.ts'
import { patchJson } from './json-patch.ts'
import { valueBefore } from './json-value.queries.ts'
import { parseJson, type Json } from './strict-json.ts'

interface Edit {
  /** The version that the caller knows. */
  version: number
  edit: JsonEditInput
}

/** What an edit makes of a value. */
export function editJson(current: Json, { value, patch }: JsonEditInput, ...field: string[]): Json {
  const at = field.length > 0 ? field : ['input', 'edit']
  if ((value == null) === (patch == null)) throw invalidInput('Give either a value or a patch.', ...at)
  return value != null ? parseJson(value, ...at, 'value') : patchJson(current, patch ?? [], ...at, 'patch')
}

/** The edited value of a column of a row from `lock`. When the row is at another version, the refusal has the three values. */
export async function editColumn<DB, Column extends string>(
  trx: Kysely<DB>,
  row: { id: string; version: number } & Readonly<Record<Column, unknown>>,
  column: Column,
  input: Edit,
): Promise<Json> {
  const value = row[column] as Json
  return editValue({ value, version: row.version }, input, async version => {
    if (version < 1 || version > row.version) return undefined
    const before = await valueBefore(trx, row.id, column, version)
    return before ? before.value : value
  })
}

/** The same for a value that is found at its earlier versions in another way. */
export async function editValue(current: { value: Json; version: number }, { version, edit }: Edit, valueAt: (version: number) => Promise<Json | undefined>): Promise<Json> {
  if (version === current.version) return editJson(current.value, edit)
  const base = await valueAt(version)
  const values: JsonConflict = { base: base ?? null, yours: base === undefined ? null : attempt(base, edit), theirs: current.value, version: current.version }
  throw new DomainError('CONFLICT', `This was changed meanwhile; it is at version ${current.version} now. Bring the values together and send the result with that version.`, ['input', 'version'], { conflict: values })
}

/** What the caller meant; null when it can't be made of the value. */
function attempt(base: Json, edit: JsonEditInput): Json {
  try {
    return editJson(base, edit)
  } catch (error) {
    if (error instanceof DomainError) return null
    throw error
  }
}

/** A payload that also shows what stands against what. */
export async function editPayload<Key extends string, T>(key: Key, command: Promise<T>): Promise<Payload<Key, T> & { conflict: JsonConflict | null }> {
  let conflict: JsonConflict | null = null
  const answer = await payload(key, command.catch((error: unknown) => {
    if (error instanceof DomainError) conflict = (error.details['conflict'] as JsonConflict | undefined) ?? null
    throw error
  }))
  return { ...answer, conflict }
}
