import { invalidInput } from './errors.ts'

/** One column or several, each NOT NULL and by its camel-case name; `id` is appended to break ties. */
export type Order = readonly { column: string; direction: 'asc' | 'desc' }[]

// The list and the order are part of the cursor: one made for another would
// mean another place, and must not quietly be read as this one.
const nameOf = (list: string, order: Order) => [list, ...order.map(({ column, direction }) => `${column} ${direction}`)].join(', ')

export function encodeCursor(row: object, list: string, order: Order): string {
  const values = row as Record<string, unknown>
  return Buffer.from(JSON.stringify([nameOf(list, order), ...order.map(({ column }) => values[column]), values['id']])).toString('base64url')
}

/** The values of the order's columns and the id, or an error that names the argument. */
export function decodeCursor(cursor: string, list: string, order: Order, argument: 'after' | 'before'): readonly unknown[] {
  const [name, ...place] = parse(cursor)
  const usable = place.length === order.length + 1 && place.every(value => ['string', 'number', 'boolean'].includes(typeof value))
  if (name !== nameOf(list, order) || !usable) throw invalidInput('This cursor does not belong to this list and order.', argument)
  return place
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
