import { invalidInput } from './errors.ts'

/**
 * What the caller gave: null takes away what may be missing (`free`) and is
 * refused for what may not (`needed`), what is left out stays. Blanks around a
 * text mean nothing, and blanks alone are like null.
 *
 * @example const values = given(input, ['name'], ['company', 'email'])
 */
export function given<Input extends object, Needed extends keyof Input & string, Free extends keyof Input & string>(
  input: Input,
  needed: readonly Needed[],
  free: readonly Free[],
): { [Field in Needed]?: NonNullable<Input[Field]> } & { [Field in Free]?: Exclude<Input[Field], undefined> } {
  const tidied = (fields: readonly (Needed | Free)[]) => fields.filter(field => input[field] !== undefined).map(field => [field, tidy(input[field])] as const)
  const kept = tidied(needed)
  const taken = kept.find(([, value]) => value === null)
  if (taken) throw invalidInput('This may be changed, but not taken away.', 'input', taken[0])
  return Object.fromEntries([...kept, ...tidied(free)]) as never
}

function tidy(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const text = value.trim()
  return text === '' ? null : text
}
