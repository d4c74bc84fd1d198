import { expressionBuilder, sql, type Expression, type ExpressionWrapper, type RawBuilder, type SqlBool } from 'kysely'

/** One where-clause for each field of a filter input; a field without one does not compile. */
export type Clauses<Filter, Query> = {
  [Field in keyof Filter]-?: (query: Query, value: NonNullable<Filter[Field]>) => Query
}

/** Narrows `query` by the fields that the client gave. */
export function applyFilter<Filter extends object, Query>(
  query: Query,
  filter: Filter | null | undefined,
  clauses: Clauses<Filter, Query>,
): Query {
  return (Object.keys(filter ?? {}) as (keyof Filter)[]).reduce((narrowed, field) => {
    const value = filter![field]
    return value == null ? narrowed : clauses[field](narrowed, value)
  }, query)
}

/** Instead of `in`: one text, so one plan, for however many. */
export const anyOf = <Value extends string>(values: readonly Value[]): RawBuilder<Value> => sql`any (${sql.val([...values])})`

// The conditions stand for any query: their table is only known where they are used.
// oxlint-disable-next-line typescript/no-explicit-any
type Condition = ExpressionWrapper<any, any, SqlBool>
// oxlint-disable-next-line typescript/no-explicit-any
const builder = () => expressionBuilder<any, any>()

/** @example where(eb => matches(eb.ref('agentId'), filter.agentId)) */
export function matches(column: Expression<string | null>, { eq, in: among }: { eq?: string | null | undefined; in?: readonly string[] | null | undefined }): Condition {
  const eb = builder()
  return eb.and([...(eq == null ? [] : [eb(column, '=', eq)]), ...(among == null ? [] : [eb(column, '=', anyOf(among))])])
}

type Bound = string | number | null | undefined

/** Half-open, so that ranges laid end to end neither overlap nor leave a gap. */
export function within(column: Expression<string | number | null>, { gte, lt }: { gte?: Bound; lt?: Bound }): Condition {
  const eb = builder()
  return eb.and([...(gte == null ? [] : [eb(column, '>=', gte)]), ...(lt == null ? [] : [eb(column, '<', lt)])])
}

/** What `ilike` compares with to find the text itself anywhere. */
export const patternOf = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`

/** Whether one of the columns has the text somewhere in it, letter case ignored. */
export function contains(columns: readonly Expression<string | null>[], text: string): Condition {
  const eb = builder()
  const pattern = patternOf(text)
  return eb.or(columns.map(column => sql<SqlBool>`${column} ilike ${pattern}`))
}
