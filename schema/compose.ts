import { composeServices } from '@apollo/composition'
import { describeAccess } from '@fieldgraph/kit/access'
import { GraphQLError, Kind, lexicographicSortSchema, parse, print, printSchema, Source, type DocumentNode } from 'graphql'
import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SubgraphEntry } from './subgraphs.ts'

/** The graph cannot be composed: one line for each reason, with the place where it stands. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError'
}

export interface Composed {
  /** For the gateway. */
  supergraph: string
  /** What clients see. */
  api: string
  /** By name. */
  subgraphs: ReadonlyMap<string, string>
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const COMMON = new URL('../subgraphs/kit/graphql/common.graphql', import.meta.url)

/** The SDL of a subgraph: the kit's common types and its own files. */
export function subgraphDocument({ source }: Pick<SubgraphEntry, 'source'>): DocumentNode {
  const own = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.graphql')).sort()
  const documents = [COMMON, ...own.map(file => new URL(file, source))].map(parseFile)
  return describeAccess({ kind: Kind.DOCUMENT, definitions: documents.flatMap(({ definitions }) => definitions) })
}

export function compose(entries: readonly SubgraphEntry[]): Composed {
  const documents = entries.map(entry => ({ name: entry.name, url: `http://127.0.0.1:${entry.port}/graphql`, typeDefs: subgraphDocument(entry) }))
  const { supergraphSdl, schema, errors } = composeServices(documents)
  if (errors) throw new CompositionError(errors.map(describe).join('\n'))
  return {
    supergraph: `${supergraphSdl.trimEnd()}\n`,
    api: `${printSchema(lexicographicSortSchema(schema.toAPISchema().toGraphQLJSSchema())).trimEnd()}\n`,
    subgraphs: new Map(documents.map(({ name, typeDefs }) => [name, `${print(typeDefs)}\n`])),
  }
}

function parseFile(file: URL): DocumentNode {
  try {
    return parse(new Source(readFileSync(file, 'utf8'), relative(ROOT, fileURLToPath(file))))
  } catch (error) {
    throw error instanceof GraphQLError ? new CompositionError(describe(error)) : error
  }
}

function describe(error: GraphQLError): string {
  const places = (error.nodes ?? []).flatMap(({ loc }) => (loc ? [`${loc.source.name}:${loc.startToken.line}`] : []))
  if (error.source && error.locations?.[0]) places.push(`${error.source.name}:${error.locations[0].line}`)
  return [error.message, ...new Set(places)].join('\n    at ')
}
