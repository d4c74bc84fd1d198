import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core'
import { buildSchema, isEnumType, isInputObjectType, isIntrospectionType, isObjectType, isInterfaceType, isSpecifiedScalarType, type GraphQLSchema } from 'graphql'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { compose, CompositionError } from './compose.ts'
import { subgraphs } from './subgraphs.ts'

/** `npm run schema`: composes, names what would break, writes what is committed; `--check` only compares. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, 'allow-breaking': { type: 'boolean', default: false } } })
  const composed = compose(subgraphs)
  const schema = buildSchema(composed.api)

  const undescribed = missingDescriptions(schema)
  if (undescribed.length > 0) return fail('Without a description that a frontend developer can use:', undescribed)

  const committed = new URL('api.graphql', import.meta.url)
  const changes = existsSync(committed) ? await diff(buildSchema(readFileSync(committed, 'utf8')), schema) : []
  const named = (level: CriticalityLevel) => changes.filter(change => change.criticality.level === level).map((change: Change) => `${change.path ?? ''}: ${change.message}`)
  const breaking = named(CriticalityLevel.Breaking)
  const dangerous = named(CriticalityLevel.Dangerous)
  if (dangerous.length > 0) say('Dangerous changes:', dangerous)
  if (breaking.length > 0 && !values['allow-breaking']) return fail('Breaking changes; let them pass with --allow-breaking when every client is ready:', breaking)
  if (breaking.length > 0) say('Breaking changes, allowed:', breaking)

  const files = new Map([
    ['supergraph.graphql', composed.supergraph],
    ['api.graphql', composed.api],
    ...[...composed.subgraphs].map(([name, sdl]) => [`subgraphs/${name}.graphql`, sdl] as const),
  ])
  const differing = [...files].filter(([file, text]) => read(file) !== text).map(([file]) => `schema/${file}`)
  if (values.check) return differing.length === 0 ? done('The committed schema is the composed one.') : fail('Not as composed; run npm run schema and commit:', differing)

  mkdirSync(new URL('subgraphs/', import.meta.url), { recursive: true })
  for (const [file, text] of files) if (read(file) !== text) writeFileSync(new URL(file, import.meta.url), text)
  return done(differing.length === 0 ? 'Nothing has changed.' : `Written: ${differing.join(', ')}.`)
}

function read(file: string): string | null {
  const url = new URL(file, import.meta.url)
  return existsSync(url) ? readFileSync(url, 'utf8') : null
}

/** Types, fields, arguments, input fields and enum values of our own that say nothing about themselves. */
export function missingDescriptions(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(type => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  return types.flatMap(type => {
    const parts: { at: string; description?: string | null | undefined }[] = [{ at: type.name, description: type.description }]
    if (isEnumType(type)) parts.push(...type.getValues().map(value => ({ at: `${type.name}.${value.name}`, description: value.description })))
    if (isInputObjectType(type)) parts.push(...Object.values(type.getFields()).map(field => ({ at: `${type.name}.${field.name}`, description: field.description })))
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        parts.push({ at: `${type.name}.${field.name}`, description: withoutRight(field.description) })
        parts.push(...field.args.map(argument => ({ at: `${type.name}.${field.name}(${argument.name})`, description: argument.description })))
      }
    }
    return parts.filter(({ description }) => !description?.trim()).map(({ at }) => at)
  })
}

/** The right that `describeAccess` adds is no description. */
const withoutRight = (description: string | null | undefined) => description?.replace(/(^|\n)Needs (no sign-in|a sign-in|\S+)\.$/, '')

function say(title: string, lines: readonly string[]): void {
  process.stdout.write(`${title}\n${lines.map(line => `  ${line}`).join('\n')}\n`)
}

function fail(title: string, lines: readonly string[]): number {
  say(title, lines)
  return 1
}

function done(line: string): number {
  process.stdout.write(`${line}\n`)
  return 0
}

if (import.meta.main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error
    process.exitCode = fail('The graph does not compose:', [error.message])
  }
}
