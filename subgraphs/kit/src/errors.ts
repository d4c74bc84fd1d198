/**
 * A failure that the caller caused and can act on. Mutations return it as data
 * (see `payload.ts`); everywhere else it becomes a GraphQL error with its code.
 * Anything that is neither this nor one of the two below is a bug or a fault:
 * logged in full, masked outside.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError'
  readonly code: string
  /** Path of the offending input, e.g. ['input', 'name']. */
  readonly field: readonly string[] | null
  /** Further machine-readable facts, e.g. { retryAfterSeconds: 30 }. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: string, message: string, field: readonly string[] = [], details: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.code = code
    this.field = field.length > 0 ? field : null
    this.details = details
  }
}

export const invalidInput = (message: string, ...field: string[]) => new DomainError('INVALID_INPUT', message, field)
/** Said of a missing record and of another organization's alike. */
export const notFound = (entity: string, id: string, ...field: string[]) => new DomainError('NOT_FOUND', `${entity} ${id} does not exist.`, field)
export const conflict = (message: string, ...field: string[]) => new DomainError('CONFLICT', message, field)
export const alreadyExists = (message: string, ...field: string[]) => new DomainError('ALREADY_EXISTS', message, field)

/** Never data: a caller without the right learns nothing but this. */
export class ForbiddenError extends Error {
  override readonly name = 'ForbiddenError'
  readonly code = 'FORBIDDEN'
}

export class UnauthenticatedError extends Error {
  override readonly name = 'UnauthenticatedError'
  readonly code = 'UNAUTHENTICATED'

  constructor(message = 'Sign in first.') {
    super(message)
  }
}

export interface PublicError {
  message: string
  code: string
  field: readonly string[] | null
  details: Readonly<Record<string, unknown>>
  /** True when the cause must be written to the log. */
  masked: boolean
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const DATABASE_ERRORS: Readonly<Record<string, { code: string; message: string }>> = {
  '42501': { code: 'FORBIDDEN', message: 'You may not change this record.' },
  '57014': { code: 'TIMEOUT', message: 'This took too long and was given up. Ask for less at once.' },
  '40001': { code: 'CONFLICT', message: 'Others were changing the same records. Try again.' },
  '40P01': { code: 'CONFLICT', message: 'Others were changing the same records. Try again.' },
}

/** What may be said outside of any failure. */
export function toPublicError(cause: unknown): PublicError {
  if (cause instanceof DomainError) return { message: cause.message, code: cause.code, field: cause.field, details: cause.details, masked: false }
  const told = (code: string, message: string, masked: boolean): PublicError => ({ message, code, field: null, details: {}, masked })
  if (cause instanceof ForbiddenError || cause instanceof UnauthenticatedError) return told(cause.code, cause.message, false)
  const known = DATABASE_ERRORS[databaseCode(cause) ?? '']
  if (known) return told(known.code, known.message, true)
  if (isConnectionError(cause)) return told('SERVICE_UNAVAILABLE', 'This part is not available at the moment. Try again shortly.', true)
  return told('INTERNAL_SERVER_ERROR', 'Something went wrong on our side.', true)
}

/** The SQLSTATE of a database error, or the code of a system error. */
export function databaseCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** The database went away, is starting, or refuses connections. */
export function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = databaseCode(error) ?? ''
  return /^(08|57P0|53300)|^E(CONN|PIPE|TIMEDOUT|NOTFOUND)/.test(code) || /Connection terminated|Client has encountered a connection error|not queryable|timeout exceeded when trying to connect/.test(error.message)
}

/**
 * Turns a violated constraint or unique index into the error it means.
 *
 * @example insertReason(trx, input).catch(violated({ loss_reasons_name: () => alreadyExists('…', 'input', 'name') }))
 */
export function violated(meanings: Readonly<Record<string, () => DomainError>>): (error: unknown) => never {
  return error => {
    const constraint = error instanceof Error && 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : ''
    const meaning = meanings[constraint]
    throw meaning ? meaning() : error
  }
}
