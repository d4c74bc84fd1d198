import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import { executed, type Answer } from './answer.ts'
import type { GatewayContext } from './context.ts'
import { LIMITS } from './limits/limits.ts'
import { checkListSizes } from './limits/operation-facts.ts'
import type { MediaType } from './media-type.ts'
import { createDocuments, type Found } from './operations/documents.ts'
import type { GraphQLRequest } from './operations/graphql-request.ts'
import type { OperationTexts } from './operations/operation-texts.ts'
import { formatError, isKnown, withoutSuggestions } from './public-errors.ts'
import { Refusal } from './refusal.ts'
import { checkRights, mayIntrospect } from './rights.ts'
import type { Supergraph } from './supergraph.ts'

export interface Understood extends Found {
  text: string
}

export interface GraphQLEndpoint {
  start(): Promise<void>
  /** What the request asks for, if it may: throws a Refusal before anything is done for it. */
  understand(request: GraphQLRequest, method: string, context: Pick<GatewayContext, 'identity'>, client: string | null): Promise<Understood>
  answer(request: GraphQLRequest, understood: Understood, context: GatewayContext, type: MediaType): Promise<Answer>
  stop(): Promise<void>
}

export interface GraphQLEndpointOptions {
  supergraph: Supergraph
  texts: OperationTexts
  development: boolean
}

export function createGraphQLEndpoint({ supergraph, texts, development }: GraphQLEndpointOptions): GraphQLEndpoint {
  const documents = createDocuments()
  const server = new ApolloServer<GatewayContext>({
    gateway: supergraph.gateway,
    // Who may is decided per request, below.
    introspection: true,
    persistedQueries: false,
    csrfPrevention: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginSchemaReportingDisabled(), ApolloServerPluginUsageReportingDisabled(), { requestDidStart: async () => ({ didEncounterErrors: async ({ errors, contextValue }) => logFaults(errors, contextValue) }) }],
  })

  return {
    start: () => server.start(),
    async understand(request, method, { identity }, client) {
      const asker = { kind: identity.kind, client }
      const text = await texts.textOf(request, asker)
      const found = documents.find(text, request.operationName)
      if (method === 'GET' && found.operation.kind !== 'query') throw new Refusal('METHOD_NOT_ALLOWED', 'Mutations are sent by POST.', { status: 405, headers: { allow: 'POST' } })
      checkListSizes(found.operation, request.variables)
      checkRights(found, identity, development, supergraph)
      texts.remember(request, asker)
      return { text, ...found }
    },
    async answer({ operationName, variables }, { text }, context, type) {
      const { body } = await server.executeOperation({ query: text, variables: { ...variables }, ...(operationName !== null && { operationName }) }, { contextValue: context })
      if (body.kind !== 'single') throw new Error('The gateway answers in one piece.')
      const { data, errors } = body.singleResult
      return executed({ ...(data !== undefined && { data }), ...(errors && { errors: told(errors, context, development) }) }, type)
    },
    stop: () => server.stop(),
  }
}

/** What this caller may read of the errors, and where we find them again. */
function told(errors: readonly GraphQLFormattedError[], { identity, metadata: { traceId } }: GatewayContext, development: boolean): GraphQLFormattedError[] {
  const invalid = errors.some(({ extensions }) => extensions?.['code'] === 'GRAPHQL_VALIDATION_FAILED')
  // Strangers could find out by trying what the schema has.
  if (invalid && identity.kind === 'anonymous' && !development) return [{ message: 'This operation is not valid.', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]
  const knows = mayIntrospect(identity, development)
  return errors.map(error => {
    const code = error.extensions?.['code']
    const ours = code === 'INTERNAL_SERVER_ERROR' || code === 'SUBGRAPH_UNAVAILABLE'
    return { ...error, message: knows ? error.message : withoutSuggestions(error.message), extensions: { ...error.extensions, ...(ours && { traceId }) } }
  })
}

function logFaults(errors: readonly GraphQLError[], { log, metadata: { traceId } }: GatewayContext): void {
  for (const error of errors) if (!isKnown(error.extensions['code'])) log.error({ err: error.originalError ?? error, traceId }, 'an operation failed')
}
