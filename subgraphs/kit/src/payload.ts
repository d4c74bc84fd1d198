import { DomainError } from './errors.ts'

export interface UserError {
  code: string
  message: string
  field: string[] | null
}

export type Payload<Key extends string, T> = Record<Key, T | null> & { errors: UserError[] }

export const toUserError = ({ code, message, field }: DomainError): UserError => ({ code, message, field: field ? [...field] : null })

/** Runs a command and shapes a mutation's payload: the entity, or why not. */
export async function payload<Key extends string, T>(key: Key, command: Promise<T>): Promise<Payload<Key, T>> {
  const shape = (value: T | null, errors: UserError[]) => ({ [key]: value, errors }) as Payload<Key, T>
  try {
    return shape(await command, [])
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return shape(null, [toUserError(error)])
  }
}
