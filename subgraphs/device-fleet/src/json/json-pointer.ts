/** The way from a JSON value's root to a place in it. */
export type Path = readonly (string | number)[]

/** A place as RFC 6901 writes it; the root is the empty text. */
export const toPointer = (path: Path): string => path.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** The steps of a JSON Pointer; null when the text is none. */
export function fromPointer(pointer: string): string[] | null {
  if (!/^(\/([^~]|~[01])*)?$/s.test(pointer)) return null
  return pointer.split('/').slice(1).map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
