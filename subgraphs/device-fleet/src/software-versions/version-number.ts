import { invalidInput } from '@fieldgraph/kit/errors'
import { compare, parse, type SemVer } from 'semver'

/** As the database keeps them. */
const MOST_DIGITS = 10

/** A version's number, exactly as Semantic Versioning 2.0.0 writes it. */
export function expectVersionNumber(text: string, ...field: string[]): string {
  const version = parse(text)
  // The package also reads what is merely near to it, e.g. v1.2.3.
  if (!version || written(version) !== text) throw invalidInput('A version has a number like 2.5.0 or 3.0.0-beta.1, as Semantic Versioning 2.0.0 has it.', ...field)
  // The package leaves those as text that no double holds.
  const numbers = [version.major, version.minor, version.patch, ...version.prerelease].map(String).filter(part => /^\d+$/.test(part))
  if (numbers.some(number => number.length > MOST_DIGITS)) throw invalidInput(`The numbers of a version have ${MOST_DIGITS} digits at most.`, ...field)
  return text
}

/** Whether one is as new as the other, or newer. */
export const isAtLeast = (versionNumber: string, minimum: string): boolean => compare(versionNumber, minimum) >= 0

/** Whether it is no pre-release. */
export const isFinal = (versionNumber: string): boolean => parse(versionNumber)?.prerelease.length === 0

const written = ({ version, build }: SemVer): string => [version, build.join('.')].filter(Boolean).join('+')
