import { z } from 'zod'

/** A setting that is missing or wrong: one plain sentence with its name, for whoever starts the service. */
export class SettingError extends Error {
  override readonly name = 'SettingError'
}

/** The one reader of the process's environment; an empty value counts as not set. */
export function readEnv<Shape extends z.ZodRawShape>(shape: Shape, source: Readonly<Record<string, string | undefined>> = process.env): z.infer<z.ZodObject<Shape>> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = z.object(shape).safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const name = String(issue?.path[0] ?? 'A setting')
  throw new SettingError(name in given ? `The setting ${name} is not right: ${lowerFirst(issue?.message ?? 'unusable value')}.` : `The setting ${name} is missing.`)
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
