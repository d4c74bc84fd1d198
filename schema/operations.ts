import { buildSchema, Kind, parse, print, Source, stripIgnoredCharacters, validate, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** One registered operation, as Apollo's persisted query manifests have it. */
interface ManifestOperation {
  /** SHA-256 of the body. */
  id: string
  name: string
  type: 'query' | 'mutation' | 'subscription'
  body: string
}

const FOLDER = new URL('operations/', import.meta.url)

class OperationError extends Error {
  override readonly name = 'OperationError'
}

/** `npm run operations`: `operations/<client>/*.graphql` become `operations/<client>.manifest.json`; `--check` only compares. */
function main(): number {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const schema = buildSchema(readFileSync(new URL('api.graphql', import.meta.url), 'utf8'))
  const clients = readdirSync(FOLDER, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name).sort()
  const differing: string[] = []
  for (const client of clients) {
    const file = new URL(`${client}.manifest.json`, FOLDER)
    const text = `${JSON.stringify(manifestOf(client, schema), null, 2)}\n`
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    differing.push(`schema/operations/${client}.manifest.json`)
    if (!values.check) writeFileSync(file, text)
  }
  const wrong = values.check && differing.length > 0
  process.stdout.write(differing.length === 0 ? 'The manifests are as registered.\n' : `${wrong ? 'Not as registered; run npm run operations and commit' : 'Written'}: ${differing.join(', ')}\n`)
  return wrong ? 1 : 0
}

function manifestOf(client: string, schema: GraphQLSchema): { format: string; version: number; operations: ManifestOperation[] } {
  const folder = new URL(`${client}/`, FOLDER)
  const files = readdirSync(folder).filter(file => file.endsWith('.graphql')).sort()
  const operations = files.map(file => read(new URL(file, folder), `schema/operations/${client}/${file}`, schema))
  const twice = operations.find(({ name }, index) => operations.findIndex(other => other.name === name) !== index)
  if (twice) throw new OperationError(`${client} has two operations named ${twice.name}.`)
  return { format: 'apollo-persisted-query-manifest', version: 1, operations }
}

function read(file: URL, name: string, schema: GraphQLSchema): ManifestOperation {
  const document = parse(new Source(readFileSync(file, 'utf8'), name))
  const [error] = validate(schema, document)
  if (error) throw new OperationError(`${name}${error.locations?.[0] ? `:${error.locations[0].line}` : ''}: ${error.message}`)
  const [operation, second] = document.definitions.filter((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)
  if (!operation?.name || second) throw new OperationError(`${name} must hold one operation, with a name.`)
  const body = stripIgnoredCharacters(print(document))
  return { id: createHash('sha256').update(body).digest('hex'), name: operation.name.value, type: operation.operation, body }
}

if (import.meta.main) {
  try {
    process.exitCode = main()
  } catch (error) {
    if (!(error instanceof OperationError)) throw error
    process.stdout.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
