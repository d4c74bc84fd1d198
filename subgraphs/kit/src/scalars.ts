import { GraphQLError, GraphQLScalarType, Kind, type GraphQLScalarTypeConfig } from 'graphql'
import { GraphQLCurrency, GraphQLEmailAddress, GraphQLJSON } from 'graphql-scalars'

type Read = (text: string) => string | null

/** A scalar that is text everywhere: on the wire, in TypeScript and in SQL. `read` normalises it, or says null. */
function textScalar(name: string, example: string, read: Read): GraphQLScalarType<string, string> {
  const parseValue = (value: unknown): string => {
    const text = typeof value === 'string' ? read(value) : null
    if (text === null) throw new GraphQLError(`${name} must look like ${example}.`)
    return text
  }
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue,
    parseLiteral: node => parseValue(node.kind === Kind.STRING ? node.value : null),
  })
}

const RFC3339 = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,6})\d*)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/i

// Text and not a JavaScript Date, which ends at the millisecond: a keyset
// cursor made from one skips rows.
const dateTime: Read = text => {
  const [, day, hours, minutes, seconds, fraction = '', offset] = RFC3339.exec(text) ?? []
  if (!day || date(day) === null) return null
  const instant = new Date(`${day}T${hours}:${minutes}:${seconds}${offset!.toUpperCase()}`)
  if (Number.isNaN(instant.getTime())) return null
  const utc = instant.toISOString().slice(0, 19)
  // In UTC it may lie before the year 1 or after 9999, whose days are none either.
  return date(utc.slice(0, 10)) === null ? null : `${utc}.${fraction.padEnd(6, '0')}Z`
}

const date: Read = text => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  if (!year || year === '0000') return null
  const real = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  real.setUTCFullYear(Number(year))
  return real.getUTCMonth() === Number(month) - 1 && real.getUTCDate() === Number(day) ? text : null
}

const decimal: Read = text => (/^-?\d{1,18}(\.\d{1,8})?$/.test(text) ? text : null)

// As it is written, and not as a browser would mend it: `http:a` and `https:\\a` are none.
const url: Read = text => (/^https?:\/\/[^\s/\\?#]/i.test(text) && URL.canParse(text) && text.length <= 2000 ? text.replace(/^https?/i, scheme => scheme.toLowerCase()) : null)

export const DateTime = textScalar('DateTime', '2026-11-21T09:30:00Z, a moment that exists', dateTime)
const DateOnly = textScalar('Date', '2026-11-21, a day that exists', date)
const Decimal = textScalar('Decimal', '"1250.00"', decimal)
/** The library's also takes numbers without a country, which are none in E.164 and none in our tables. */
const PhoneNumber = textScalar('PhoneNumber', '+33612345678, with the country', text => (/^\+[1-9]\d{6,14}$/.test(text) ? text : null))
const Url = textScalar('URL', 'https://example.com/page', url)

/** The library's scalar under our name, so that all scalars are one map. */
const named = (name: string, scalar: GraphQLScalarType) => new GraphQLScalarType({ ...(scalar.toConfig() as GraphQLScalarTypeConfig<unknown, unknown>), name })

/** Every scalar of `common.graphql`. */
export const scalars = {
  DateTime,
  Date: DateOnly,
  Decimal,
  URL: Url,
  Currency: named('Currency', GraphQLCurrency),
  EmailAddress: named('EmailAddress', GraphQLEmailAddress),
  JSON: named('JSON', GraphQLJSON),
  PhoneNumber,
}
