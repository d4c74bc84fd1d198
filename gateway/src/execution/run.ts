import type { GraphQLError } from 'graphql'
import type { GatewayContext } from '../context.ts'
import type { SubgraphClient } from '../subgraph-client.ts'
import type { KnownEntities } from './known-entities.ts'
import type { JsonObject } from './merge.ts'

/** Entities that one subgraph is asked for at once, each by its key. */
export interface Batch {
  /** Where in the answer the entity of this key will stand. */
  add(representation: string): number
  size(): number
  /** The subgraph's answer to all that was added until now. */
  answer: Promise<string>
}

/** One execution of a plan. */
export interface Run {
  client: SubgraphClient
  context: GatewayContext
  /** As the client sent them: subgraphs coerce for themselves. */
  variables: Readonly<Record<string, unknown>>
  /** As the operation declares them, defaults included. */
  coerced: Readonly<Record<string, unknown>>
  /** What the subgraphs gave so far. */
  root: JsonObject
  errors: GraphQLError[]
  /** Entity fetches of this very moment, by what they ask. */
  batches: Map<string, Batch>
  known: KnownEntities
}

/** A compiled node of a plan, at work on the objects that it is about. */
export type Step = (run: Run, targets: ReadonlySet<JsonObject>) => Promise<void> | void
