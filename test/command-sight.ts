import { accessOf } from '@fieldgraph/kit/access'
import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import type { DocumentNode } from 'graphql'
import { minimalOperation, namedRecords, type NamedRecord } from './minimal-operation.ts'
import type { Names } from './world.fixture.ts'

/** A part of a command's input that names a record. */
export interface CommandWay extends NamedRecord {
  command: string
  root: { type: string; field: string }
}

/** What the schema can't say of a domain's commands. */
interface Domain {
  document: DocumentNode
  /** By the prefix of their ids, names of rows that the caller has, and that commands can still do something with. */
  taken: Readonly<Record<string, string>>
  /** What a command can't do without, besides the record. */
  more: Readonly<Record<string, (by: TestCaller, own: Names) => Promise<object> | object>>
}

/** Every way for a command to come by a record, and what it answers there. */
export function commandSight({ document, taken, more }: Domain) {
  const ways = accessOf(document)
    .filter(({ type }) => type === 'Mutation')
    .flatMap(root => namedRecords(document, root).map((named): CommandWay => ({ ...named, root, command: root.field })))

  /** What a command answers when a part of its input names this record, with the record's own id taken out of the words. */
  async function answer(by: TestCaller, { root, command, part, isList }: CommandWay, id: string, own: Names) {
    const { query, variables } = minimalOperation(document, root)
    const least = variables['input'] as object
    const others = namedRecords(document, root).flatMap(({ part: other, prefix, isList: several }) => {
      const known = own[taken[prefix] ?? '']
      return other in least && known !== undefined ? [[other, several ? [known] : known] as const] : []
    })
    const input = { ...least, ...('idempotencyKey' in least && { idempotencyKey: newId('key') }), ...Object.fromEntries(others), ...(await more[command]?.(by, own)), [part]: isList ? [id] : id }
    const { data, errors } = await by.execute(query.replace('{ __typename }', '{ errors { code message field } }'), { input })
    return JSON.parse(JSON.stringify(errors ?? data[command].errors).replaceAll(id, '…'))
  }

  return {
    /** Those that name a record of the domain itself: people and teams are another's, a deletion is no record. */
    ways: ways.filter(({ prefix }) => prefix in taken),
    /** Those that name somebody. */
    waysByPerson: ways.filter(({ part }) => part === 'userId'),
    answer,
  }
}

/** What it says of a record that nobody has. */
export const notFound = ({ part, isList }: CommandWay) => [{ code: 'NOT_FOUND', field: ['input', part, ...(isList ? ['0'] : [])] }]
