import DataLoader from 'dataloader'
import { sql, type Kysely, type RawBuilder, type SelectQueryBuilder, type SqlBool } from 'kysely'
import { decodeCursor, encodeCursor, type Order } from './cursor.ts'
import type { TenantDatabase } from './database.ts'
import { databaseCode, invalidInput } from './errors.ts'
import { anyOf } from './filter.ts'

const DEFAULT_PAGE = 20
/** The hard cap; interactive callers have a lower one, see `input.ts`. */
export const MAX_PAGE = 1000

/**
 * Sizes that stand in the statement itself: of a limit that it doesn't know,
 * PostgreSQL expects a tenth of the table, and so plans each page anew. Not
 * all of them, as each text is kept prepared on each connection.
 */
const COMMON_SIZES: ReadonlySet<number> = new Set([1, 2, 3, 5, 10, DEFAULT_PAGE, 25, 30, 50, 100, 200, 500, MAX_PAGE])

export interface ConnectionArgs {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
}

export type { Order }

export interface Connection<Row> {
  edges: { cursor: string; node: Row }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  /** A function, so that it is counted only where a client asks for it. */
  totalCount: () => Promise<number>
}

/** Where there is nothing to look for. */
export const NOTHING: Connection<never> = { edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }, totalCount: async () => 0 }

/**
 * One page of `select` in the shape of the Relay cursor connections
 * specification, by keyset: the cursor holds the last row's place, so a page
 * costs the same at any depth. `list` names the list in its cursors.
 *
 * @example connection(ctx.db, 'calls', trx => selectCalls(trx, filter), args, order)
 */
export async function connection<DB, Row extends { id: string }>(
  db: TenantDatabase<DB>,
  list: string,
  select: (trx: Kysely<DB>) => SelectQueryBuilder<DB, never, Row>,
  args: ConnectionArgs,
  order: Order,
): Promise<Connection<Row>> {
  const page = parsePage(args, list, order)
  const rows = await db.read(trx => slice(select(trx), page).execute()).catch(refuseForged(page))
  return shape(rows as Row[], page, () => db.read(trx => count(trx, select(trx))))
}

export interface ParentPage<Filter = undefined> {
  parentId: string
  args: ConnectionArgs
  filter?: Filter | undefined
  order?: Order | undefined
}

/**
 * The same page for many parents at once: `User.calls` under a list of users is
 * one statement for all of them, and so is their `totalCount`.
 *
 * @example callsByAgent: connectionsByParent(db, 'User.calls', selectCalls, 'agentId', order)
 */
export function connectionsByParent<DB, Row extends { id: string }, Filter = undefined>(
  db: TenantDatabase<DB>,
  list: string,
  select: (trx: Kysely<DB>, filter: Filter | undefined) => SelectQueryBuilder<DB, never, Row>,
  parentColumn: keyof Row & string,
  defaultOrder: Order,
): DataLoader<ParentPage<Filter>, Connection<Row>, string> {
  const cacheKeyFn = ({ parentId, ...rest }: ParentPage<Filter>) => JSON.stringify([parentId, rest])

  return new DataLoader(async keys => {
    const pages = new Map<string, Connection<Row>>()
    for (const group of Map.groupBy(keys, ({ args, filter, order }) => JSON.stringify([args, filter, order])).values()) {
      const { args, filter, order = defaultOrder } = group[0]!
      const page = parsePage(args, list, order)
      const parentIds = [...new Set(group.map(key => key.parentId))]
      const rows = (await db.read(trx => pagesOf(trx, parentIds, slice(select(trx, filter), page), parentColumn)).catch(refuseForged(page))) as Row[]
      const counts = new DataLoader<string, number>(ids => db.read(trx => countByParent(trx, ids, select(trx, filter), parentColumn)))
      const own = Map.groupBy(rows, row => row[parentColumn] as string)
      for (const key of group) pages.set(cacheKeyFn(key), shape(own.get(key.parentId) ?? [], page, () => counts.load(key.parentId)))
    }
    return keys.map(key => pages.get(cacheKeyFn(key))!)
  }, { cacheKeyFn })
}

/** From an `orderBy` argument to columns, through the entity's own list of what may be sorted by. */
export function toOrder<Field extends string>(
  { field, direction }: { field: Field; direction: 'ASC' | 'DESC' },
  columns: Record<Field, string>,
): Order {
  return [{ column: columns[field], direction: direction === 'ASC' ? 'asc' : 'desc' }]
}

interface Page {
  list: string
  order: Order
  backward: boolean
  size: number
  /** The values of the order's columns and the id of the row to continue from. */
  place: readonly unknown[] | null
}

function parsePage({ first, after, last, before }: ConnectionArgs, list: string, order: Order): Page {
  if (first != null && last != null) throw invalidInput('Give first or last, not both.', 'last')
  if (after != null && before != null) throw invalidInput('Give after or before, not both.', 'before')
  const backward = last != null
  if (backward ? after != null : before != null) throw invalidInput('Use first with after, last with before.', backward ? 'after' : 'before')
  const size = (backward ? last : first) ?? DEFAULT_PAGE
  if (size < 0 || size > MAX_PAGE) throw invalidInput(`A page holds 0 to ${MAX_PAGE} rows.`, backward ? 'last' : 'first')
  const cursor = backward ? before : after
  return { list, order, backward, size, place: cursor == null ? null : decodeCursor(cursor, list, order, backward ? 'before' : 'after') }
}

/** One row more than the page, to know whether another follows. */
function slice<DB, Row>(query: SelectQueryBuilder<DB, never, Row>, { order, backward, size, place }: Page): SelectQueryBuilder<DB, never, Row> {
  const tie = { column: 'id', direction: order.at(-1)?.direction ?? 'asc' } as const
  const keys = [...order, tie].map(({ column, direction }) => ({ column: sql.ref(column), direction: (direction === 'asc') !== backward ? ('asc' as const) : ('desc' as const) }))
  const placed = place === null ? query : query.where(beyond(keys, place))
  return keys.reduce((sorted, { column, direction }) => sorted.orderBy(column, direction), placed).limit(COMMON_SIZES.has(size) ? sql.lit(size + 1) : size + 1)
}

interface Key {
  column: RawBuilder<unknown>
  direction: 'asc' | 'desc'
}

/** Rows after a place. One direction throughout is a row comparison, which an index answers as a whole. */
function beyond(keys: readonly Key[], place: readonly unknown[]): RawBuilder<SqlBool> {
  const sign = (direction: Key['direction']) => (direction === 'asc' ? sql`>` : sql`<`)
  const { direction } = keys[0]!
  if (keys.every(key => key.direction === direction)) {
    return sql<SqlBool>`(${sql.join(keys.map(key => key.column))}) ${sign(direction)} (${sql.join(place)})`
  }
  const alternatives = keys.map((key, index) => {
    const same = keys.slice(0, index).map((earlier, at) => sql`${earlier.column} = ${place[at]} and `)
    return sql`(${sql.join(same, sql``)}${key.column} ${sign(key.direction)} ${place[index]})`
  })
  return sql<SqlBool>`(${sql.join(alternatives, sql` or `)})`
}

function shape<Row extends { id: string }>(rows: Row[], { list, order, backward, size, place }: Page, totalCount: () => Promise<number>): Connection<Row> {
  const more = rows.length > size
  const nodes = rows.slice(0, size)
  if (backward) nodes.reverse()
  const edges = nodes.map(node => ({ cursor: encodeCursor(node, list, order), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? place !== null : more,
      hasPreviousPage: backward ? more : place !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  }
}

/** A cursor of the right form whose values are none of their columns' (class 22: data exception). */
const refuseForged = ({ place, backward }: Page) => (error: unknown): never => {
  if (place !== null && databaseCode(error)?.startsWith('22')) throw invalidInput('This cursor is none that the list gave.', backward ? 'before' : 'after')
  throw error
}

// Below, the table is only known as whatever `select` selects, which is more
// than Kysely's types can follow: untyped inside, typed by the exports above.
/* oxlint-disable typescript/no-explicit-any */

const parents = (ids: readonly string[]) => sql<any>`unnest(${sql.val([...ids])}::text[])`.as(sql`parents(id)`)

function pagesOf(trx: Kysely<any>, parentIds: readonly string[], page: SelectQueryBuilder<any, any, any>, parentColumn: string) {
  const column = sql.ref(parentColumn)
  if (parentIds.length === 1) return page.where(column, '=', parentIds[0]).execute()
  return trx.selectFrom(parents(parentIds)).innerJoinLateral(page.where(column, '=', sql.ref('parents.id')).as('page'), join => join.onTrue()).selectAll('page').execute()
}

async function count(trx: Kysely<any>, query: SelectQueryBuilder<any, any, any>): Promise<number> {
  const { total } = await trx.selectFrom(query.clearSelect().select(sql.lit(1).as('one')).as('matching')).select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  return total
}

async function countByParent(trx: Kysely<any>, parentIds: readonly string[], query: SelectQueryBuilder<any, any, any>, parentColumn: string): Promise<number[]> {
  const rows = await trx
    .selectFrom(query.where(sql.ref(parentColumn), '=', anyOf(parentIds)).as('matching'))
    .select([sql<string>`${sql.ref(parentColumn)}`.as('parentId'), sql<number>`count(*)::int`.as('total')])
    .groupBy(sql.ref(parentColumn))
    .execute()
  const totals = new Map(rows.map(row => [row.parentId, row.total]))
  return parentIds.map(id => totals.get(id) ?? 0)
}
