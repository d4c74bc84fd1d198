import type { FetchNode } from '@apollo/query-planner'
import { GraphQLError, OperationTypeNode } from 'graphql'
import { busy, fromSubgraph, masked, unavailable, type SubgraphError } from '../public-errors.ts'
import { SubgraphFailure } from '../subgraph-client.ts'
import { batchFor } from './batch.ts'
import { recallFor, rememberFor, type Recall } from './known-entities.ts'
import { isObject, locate, merge, type Json, type JsonObject, type Path } from './merge.ts'
import { representationsFor, type Represent } from './representations.ts'
import { rewrite } from './rewrites.ts'
import type { Run, Step } from './run.ts'
import { entityFields, rootFields } from './subgraph-operation.ts'
import type { TypeNames } from './type-names.ts'

/** More errors of one fetch than this tell a client nothing new. */
const MOST_ERRORS = 100

/** What a plan's fetches share. */
export interface Planned {
  types: TypeNames
  /** The subgraphs whose entities are remembered; none in mutations, where one field changes what another tells. */
  remembered: ReadonlySet<string>
}

/** Asks a subgraph for root fields. */
export function rootFetch(node: FetchNode, path: Path, { types, remembered }: Planned): Step {
  const head = headOf(node)
  const kind = node.operationKind === OperationTypeNode.MUTATION ? 'mutation' : 'query'
  const fields = rootFields(node.operation)
  const remember = rememberFor(node, remembered)

  return async (run, targets) => {
    const { data, errors } = await answerOf(run, node.serviceName, () => run.client.send(node.serviceName, `${head}${variablesOf(node, run)}}}`, kind, run.context))
    for (const error of errors) {
      const places = error.path ? [[...path, ...error.path]] : fields.map(field => [...path, field])
      report(run, error.told, places)
    }
    if (!data) return
    remember(run.known, data)
    rewrite(types, node.outputRewrites, data)
    for (const target of targets) merge(target, data)
  }
}

/** Asks a subgraph for more of entities that others gave. */
export function entityFetch(node: FetchNode, path: Path, { types, remembered }: Planned): Step {
  const head = headOf(node)
  const represent = representationsFor(node, types)
  const fields = entityFields(node.operation)
  const [recall, remember] = [recallFor(node, remembered), rememberFor(node, remembered)]

  return async (run, targets) => {
    const entities = represented(unknown(targets, run, recall), represent)
    if (entities.length === 0) return
    const variables = variablesOf(node, run)
    const batch = batchFor(run, node.serviceName, `${head}${variables}${variables === '' ? '' : ','}`)
    const asked = entities.map(({ entity, representation }) => ({ entity, index: batch.add(representation) }))

    const answer = await answerOf(run, node.serviceName, () => batch.answer)
    if (answer.data) remember(run.known, answer.data)
    const list = answer.data?.['_entities']
    const whole = Array.isArray(list) && list.length === batch.size() ? list : null
    const errors = answer.data && !whole ? [...answer.errors, failure(run, node.serviceName, new SubgraphFailure(node.serviceName, 'answered other entities than asked'))] : answer.errors
    if (errors.length > 0) {
      const places = locate(run.root, path)
      for (const error of errors) report(run, error.told, entityPlaces(error.path, asked, places, fields))
    }
    for (const { entity, index } of asked) {
      const given = whole?.[index]
      if (!isObject(given)) continue
      if (node.outputRewrites) {
        given['__typename'] ??= entity['__typename']
        rewrite(types, node.outputRewrites, given)
      }
      merge(entity, given)
    }
  }
}

/** The entities that must be asked for; the others get what is known. */
function unknown(targets: ReadonlySet<JsonObject>, { known }: Run, recall: Recall): JsonObject[] {
  return [...targets].filter(entity => {
    const told = recall(known, entity)
    if (told) merge(entity, told)
    return !told
  })
}

function represented(targets: readonly JsonObject[], represent: Represent): { entity: JsonObject; representation: string }[] {
  const found = []
  for (const entity of targets) {
    const representation = represent(entity)
    if (representation !== null) found.push({ entity, representation })
  }
  return found
}

interface Failed {
  told: SubgraphError
  /** In the subgraph's own answer; null when all of it is meant. */
  path: Path | null
}

/** What a subgraph answered, or why it did not. */
async function answerOf(run: Run, service: string, send: () => Promise<string>): Promise<{ data: JsonObject | null; errors: Failed[] }> {
  try {
    const answer = JSON.parse(await send()) as Json
    if (!isObject(answer) || !(isObject(answer['data']) || (Array.isArray(answer['errors']) && answer['errors'].length > 0))) {
      throw new SubgraphFailure(service, 'answered something that is not GraphQL')
    }
    const data = isObject(answer['data']) ? answer['data'] : null
    const errors = Array.isArray(answer['errors']) ? answer['errors'].slice(0, MOST_ERRORS) : []
    return { data, errors: errors.map(error => ({ told: fromSubgraph(error, service), path: isObject(error) && isPath(error['path']) ? error['path'] : null })) }
  } catch (error) {
    return { data: null, errors: [failure(run, service, error)] }
  }
}

function failure(run: Run, service: string, error: unknown): Failed {
  const left = run.context.signal.aborted && run.context.deadline > Date.now()
  if (!left) run.context.log.warn({ err: error, subgraph: service, traceId: run.context.metadata.traceId }, 'a subgraph did not answer')
  const told = error instanceof SubgraphFailure || error instanceof SyntaxError ? (error instanceof SubgraphFailure && error.busy ? busy(service) : unavailable(service)) : masked()
  return { told, path: null }
}

const isPath = (value: Json | undefined): value is (string | number)[] => Array.isArray(value) && value.length > 0 && value.every(part => typeof part === 'string' || typeof part === 'number')

/** The places in the client's answer that a subgraph's error about `_entities` is about. */
function entityPlaces(path: Path | null, asked: readonly { entity: JsonObject; index: number }[], places: ReadonlyMap<JsonObject, Path>, fields: (typename: Json) => readonly string[]): Path[] {
  const index = path?.[1]
  if (path?.[0] === '_entities' && typeof index === 'number') {
    const meant = asked.find(each => each.index === index)
    const place = meant && places.get(meant.entity)
    // Another part of the batch asked for this one, and tells of it.
    return place ? [[...place, ...path.slice(2)]] : []
  }
  return asked.flatMap(({ entity }) => {
    const place = places.get(entity)
    return place ? fields(entity['__typename'] ?? null).map(field => [...place, field]) : []
  })
}

function report(run: Run, { message, extensions }: SubgraphError, places: readonly Path[]): void {
  for (const path of places.slice(0, MOST_ERRORS)) run.errors.push(new GraphQLError(message, { path, extensions }))
}

/**
 * The planner numbers the operations that it names (`Page__identity__2`); equal
 * ones differ only there, so the number is dropped.
 */
function headOf({ operation, operationName }: FetchNode): string {
  const name = operationName?.replace(/__\d+$/, '')
  const text = operationName && name ? operation.replace(new RegExp(`^(query|mutation) ${operationName}\\b`), `$1 ${name}`) : operation
  return `{"query":${JSON.stringify(text)},${name ? `"operationName":${JSON.stringify(name)},` : ''}"variables":{`
}

function variablesOf({ variableUsages }: FetchNode, { variables }: Run): string {
  return (variableUsages ?? [])
    .filter(name => Object.hasOwn(variables, name) && variables[name] !== undefined)
    .map(name => `${JSON.stringify(name)}:${JSON.stringify(variables[name])}`)
    .join(',')
}
