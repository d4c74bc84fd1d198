import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { GraphQLError, parse, type DocumentNode, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import type { Kysely } from 'kysely'
import { readdirSync, readFileSync } from 'node:fs'
import { describeAccess, enforceAccess, enforceReferences, referenceScopes } from './access.ts'
import { tenantDatabase, type Settings, type TenantDatabase } from './database.ts'
import { toPublicError } from './errors.ts'
import type { Identity, RequestMetadata } from './identity.ts'
import { enforceInput } from './input.ts'
import type { Logger } from './log.ts'
import { scalars } from './scalars.ts'
import type { Storage } from './storage.ts'
import { checkKinds, createUploads, type UploadKinds, type Uploads } from './uploads.ts'

/** What every resolver of every subgraph gets as its third argument. */
export interface RequestContext<DB, Loaders> {
  identity: Identity
  request: RequestMetadata
  db: TenantDatabase<DB>
  /** The database under further settings, e.g. before an organization is known. */
  dbWith(settings: Settings): TenantDatabase<DB>
  loaders: Loaders
  /** The caller's files. */
  uploads: Uploads
  log: Logger
}

export interface Caller {
  identity: Identity
  request: RequestMetadata
  log: Logger
  /** Epoch milliseconds after which nobody waits for an answer any more. */
  deadline?: number | null
}

type AnyLoaders = Record<string, { clearAll(): unknown }>

export interface SubgraphOptions<DB, Loaders> {
  /** As in the supergraph, e.g. call-center. */
  name: string
  /** The first part of its scopes, e.g. calls. */
  domain: string
  /** Folder with the subgraph's `*.graphql` files. */
  directory: URL
  /** One map for each entity. */
  resolvers: readonly object[]
  createLoaders: (db: TenantDatabase<DB>) => Loaders
  /** What can be uploaded, by the names that the graph has for it. */
  uploads?: UploadKinds
}

export interface Subgraph<DB, Loaders> {
  readonly name: string
  /** The first part of its scopes. */
  readonly domain: string
  /** The PostgreSQL schema that it owns. */
  readonly schema: string
  readonly document: DocumentNode
  readonly server: ApolloServer<RequestContext<DB, Loaders>>
  /** Empty where nothing can be uploaded. */
  readonly uploads: UploadKinds
  createContext(db: Kysely<DB>, caller: Caller, storage?: Storage | null): RequestContext<DB, Loaders>
}

const COMMON = new URL('../graphql/common.graphql', import.meta.url)

export function defineSubgraph<DB, Loaders extends AnyLoaders>({ name, domain, directory, resolvers, createLoaders, uploads = {} }: SubgraphOptions<DB, Loaders>): Subgraph<DB, Loaders> {
  checkKinds(uploads)
  const document = readDocument(directory)
  const schema = executable(document, [scalars, ...resolvers])

  return {
    name,
    domain,
    schema: name.replaceAll('-', '_'),
    document,
    uploads,
    server: new ApolloServer<RequestContext<DB, Loaders>>({
      schema,
      introspection: false,
      persistedQueries: false,
      csrfPrevention: false,
      hideSchemaDetailsFromClientErrors: true,
      includeStacktraceInErrorResponses: false,
      stopOnTerminationSignals: false,
      plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(), logFaults()],
      formatError,
    }),
    createContext(pool, caller, storage = null) {
      const { identity, request, deadline = null } = caller
      const audited = { ...request, userId: identity.userId, onBehalfOf: identity.onBehalfOf, clientId: identity.clientId }
      const loaders: { current?: Loaders } = {}
      const dbWith = (settings: Settings): TenantDatabase<DB> => {
        const db = tenantDatabase(pool, { ...settingsOf(identity, domain), ...settings }, { request: audited, deadline })
        return { read: work => db.read(work), write: (action, work, input) => db.write(action, work, input).finally(() => forget(loaders.current)) }
      }
      const db = dbWith({})
      loaders.current = createLoaders(db)
      return {
        identity,
        request,
        db,
        dbWith,
        loaders: loaders.current,
        // Few requests have to do with files.
        get uploads() {
          return createUploads({ kinds: uploads, domain, organizationId: identity.organizationId, storage })
        },
        get log() {
          return caller.log
        },
      }
    },
  }
}

/** The kit's common types and the subgraph's own files as one document. */
export function readDocument(directory: URL): DocumentNode {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.graphql')).sort()
  const documents = [COMMON, ...files.map(file => new URL(file, directory))].map(file => parse(readFileSync(file, 'utf8')))
  return describeAccess({ kind: documents[0]!.kind, definitions: documents.flatMap(({ definitions }) => definitions) })
}

/** What the database must know of a caller; see `app.sql`. A domain without a row level shows only one's own. */
export function settingsOf(identity: Identity, domain: string): Settings {
  return {
    'app.organization_id': identity.organizationId ?? '',
    'app.user_id': identity.userId ?? '',
    'app.client_id': identity.clientId ?? '',
    'app.row_level': identity.rowLevels[domain] ?? 'own',
    ...(identity.links.length > 0 && { 'app.links': JSON.stringify(identity.links) }),
    ...(identity.teamIds.length > 0 && { 'app.team_ids': JSON.stringify(identity.teamIds) }),
    ...(identity.ledTeamIds.length > 0 && { 'app.led_team_ids': JSON.stringify(identity.ledTeamIds) }),
    ...(identity.timeZone !== 'UTC' && { 'app.time_zone': identity.timeZone }),
  }
}

function executable(document: DocumentNode, maps: readonly object[]): GraphQLSchema {
  const merged: Record<string, object> = {}
  for (const map of maps) {
    for (const [type, fields] of Object.entries(map)) merged[type] = isPlain(fields) && merged[type] ? { ...merged[type], ...fields } : fields
  }
  const schema = buildSubgraphSchema([{ typeDefs: document, resolvers: enforceReferences(merged, referenceScopes(document)) as never }])
  enforceInput(schema)
  enforceAccess(schema, document)
  return schema
}

const isPlain = (value: unknown): value is object => Object.getPrototypeOf(value) === Object.prototype

// Mutations of one operation share a request; the second must not read what
// the first has since changed.
function forget(loaders: AnyLoaders | undefined): void {
  for (const loader of Object.values(loaders ?? {})) loader.clearAll()
}

function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.['code']
  const cause = unwrapResolverError(error)
  const { locations, path, message } = formatted
  const at = { ...(locations && { locations }), ...(path && { path }) }
  if (code === 'BAD_USER_INPUT') return { message, ...at, extensions: { code: 'INVALID_INPUT', field: fieldIn(message) } }
  // What graphql-js itself found wrong with the operation.
  if (cause instanceof GraphQLError && code !== 'INTERNAL_SERVER_ERROR') return { message, ...at, extensions: { code: code ?? 'GRAPHQL_VALIDATION_FAILED' } }
  const said = toPublicError(cause)
  return { message: said.message, ...at, extensions: { code: said.code, ...(said.field && { field: said.field }), ...said.details } }
}

/** From graphql-js' words: Variable "$input" got invalid value "x" at "input.phone"; … */
function fieldIn(message: string): string[] | null {
  const variable = /^Variable "\$(\w+)"/.exec(message)?.[1]
  const at = /" at "([\w.[\]]+)"/.exec(message)?.[1] ?? / at "([\w.[\]]+)"/.exec(message)?.[1]
  return at ? at.replaceAll(/\[(\d+)\]/g, '.$1').split('.') : variable ? [variable] : null
}

/** Faults are told outside in one sentence, and inside in full. */
const logFaults = <Context extends { log: Logger }>(): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue, request }) {
        for (const error of errors) {
          const cause = unwrapResolverError(error)
          if (cause instanceof GraphQLError || !toPublicError(cause).masked) continue
          contextValue.log.error({ err: cause, path: error.path?.join('.'), operation: request.operationName }, 'a resolver failed')
        }
      },
    }
  },
})
