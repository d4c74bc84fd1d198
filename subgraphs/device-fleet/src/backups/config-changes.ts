import type { ConfigBackupAction, ConfigBackupChange, ConfigBackupKind } from '../api.generated.ts'
import { canonical } from '../json/strict-json.ts'
import { KINDS, type ConfigContent, type Item } from './config-content.ts'
import type { Found, FoundContent } from './config-content.queries.ts'

const NAMES: Record<keyof ConfigContent, ConfigBackupKind> = { templates: 'TEMPLATE', configurations: 'CONFIGURATION', scenarios: 'SCENARIO', translations: 'TRANSLATION' }

/** What is done to a thing, and what it is before and after. */
export interface Change extends ConfigBackupChange {
  before: Item | null
  after: Item | null
}
export type Changes = Record<keyof ConfigContent, Change[]>

/** Exactly what must be done so that `found` becomes `wanted`. */
export const changesBetween = (found: FoundContent, wanted: ConfigContent): Changes =>
  Object.fromEntries(KINDS.map(kind => [kind, changesOf(kind, found[kind], wanted[kind])])) as Changes

/** Things as a backup keeps them: those that are there. */
export const present = (found: FoundContent): ConfigContent =>
  Object.fromEntries(KINDS.map(kind => [kind, found[kind].flatMap(item => (item.isDeleted ? [] : [plain(item)]))])) as unknown as ConfigContent

export const idsOf = (content: ConfigContent): string[] => KINDS.flatMap(kind => content[kind].map(({ id }) => id))

function changesOf(kind: keyof ConfigContent, found: readonly Found[], wanted: readonly Item[]): Change[] {
  const known = new Map(found.map(item => [item.id, item]))
  const kept = new Set(wanted.map(({ id }) => id))
  const changes = wanted.flatMap(after => changeTo(kind, known.get(after.id), after))
  const gone = found.flatMap(item => (kept.has(item.id) || item.isDeleted ? [] : [changeOf(kind, 'DELETE', plain(item), null)]))
  return [...changes, ...gone].sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
}

function changeTo(kind: keyof ConfigContent, found: Found | undefined, after: Item): Change[] {
  if (!found) return [changeOf(kind, 'CREATE', null, after)]
  if (found.isDeleted) return [changeOf(kind, 'RESTORE', null, after)]
  const before = plain(found)
  return canonical(before) === canonical(after) ? [] : [changeOf(kind, 'UPDATE', before, after)]
}

const changeOf = (kind: keyof ConfigContent, action: ConfigBackupAction, before: Item | null, after: Item | null): Change => {
  const item = (after ?? before)!
  return { kind: NAMES[kind], action, id: item.id, key: keyOf(item), before, after }
}

/** What is unique of a thing, besides its id. */
const keyOf = ({ id, key = id, name = key, language }: Item): string => (language === undefined ? name : `${key} (${language})`)

function plain(found: Found): Item {
  const { isDeleted: _, ...item } = found
  return item
}
