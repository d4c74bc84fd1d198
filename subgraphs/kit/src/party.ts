import { NOTHING, type Connection } from './connection.ts'

interface PartyLink {
  recordType: string
  recordId: string
}

/** The records of a kind that a party is. The gateway brings the links along, as `@requires` asks; the generated types don't know. */
export const recordsOf = (party: object, type: string): string[] =>
  (party as { links: readonly PartyLink[] }).links.filter(({ recordType }) => recordType === type).map(({ recordId }) => recordId)

/** A party is one record, as a rule: then what `ofOne` finds for those of many parties is one statement. */
export async function ofRecords<Row>(ids: readonly string[], ofOne: (id: string) => Promise<Connection<Row>>, ofAll: () => Promise<Connection<Row>>): Promise<Connection<Row>> {
  const [id, ...more] = ids
  if (id === undefined) return NOTHING
  return more.length === 0 ? ofOne(id) : ofAll()
}
