import type { CodegenConfig } from '@graphql-codegen/cli'
import { Kind, parse, type DocumentNode, type ObjectTypeDefinitionNode } from 'graphql'
import { globSync, readFileSync } from 'node:fs'
import { subgraphs } from './schema/subgraphs.ts'

const scalars = {
  ID: 'string',
  Currency: 'string',
  Date: 'string',
  DateTime: 'string',
  Decimal: 'string',
  EmailAddress: 'string',
  JSON: 'unknown',
  PhoneNumber: 'string',
  URL: 'string',
  _Any: 'unknown',
  _FieldSet: 'string',
}

const shared = {
  federation: true,
  enumsAsTypes: true,
  useTypeImports: true,
  importExtension: '.ts',
  emitLegacyCommonJSImports: false,
  strictScalars: true,
  scalars,
  maybeValue: 'T | null',
  inputMaybeValue: 'T | null | undefined',
  avoidOptionals: { field: true, object: false, inputValue: false, defaultValue: true, resolvers: false },
  skipTypename: true,
} as const

export default {
  generates: Object.assign({}, ...subgraphs.map(({ name }) => outputs(`subgraphs/${name}/src`))),
} satisfies CodegenConfig

/**
 * Two files for each subgraph, because they sit on different floors: the API's
 * types import nothing, so queries may use the inputs; the resolvers' types
 * know rows and context, so only resolvers may use them.
 */
function outputs(source: string): CodegenConfig['generates'] {
  const schema = ['subgraphs/kit/graphql/*.graphql', `${source}/**/*.graphql`]
  return {
    [`${source}/api.generated.ts`]: { schema, plugins: ['typescript'], config: { ...shared, onlyOperationTypes: false } },
    [`${source}/resolvers.generated.ts`]: {
      schema,
      plugins: [{ add: { content: "import type { Connection } from '@fieldgraph/kit/connection'\nimport type { Payload } from '@fieldgraph/kit/payload'" } }, 'typescript', 'typescript-resolvers'],
      config: { ...shared, contextType: './context.ts#Context', mappers: mappers(source) },
    },
  }
}

/**
 * What resolvers return for a type: `CallRow` of `call.queries.ts` for `Call`,
 * a `Connection<CallRow>` for `CallConnection`, `Payload<'call', CallRow>` for
 * a payload whose first field is an entity, and the id alone for another domain's entity.
 */
function mappers(source: string): Record<string, string> {
  const types = objectTypes(source)
  const rows = new Map(
    globSync(`${source}/*/*.queries.ts`).flatMap(file =>
      [...readFileSync(file, 'utf8').matchAll(/export (?:type|interface) (\w+)Row\b/g)].map(match => [match[1]!, `./${file.slice(source.length + 1)}#${match[1]}Row`] as const),
    ),
  )
  const rowOf = (type: string) => (rows.has(type) ? `import('${rows.get(type)!.replace('#', "').")}` : null)

  return {
    AuditEvent: "import('@fieldgraph/kit/audit').AuditEvent",
    AuditEventConnection: "Connection<import('@fieldgraph/kit/audit').AuditEvent>",
    AuditEventEdge: "Connection<import('@fieldgraph/kit/audit').AuditEvent>['edges'][number]",
    ...Object.fromEntries([...types.values()].flatMap((type): [string, string][] => {
      const name = type.name.value
      const row = rows.get(name)
      if (row) return [[name, row]]
      if (isStub(type)) return [[name, '{ id: string }']]
      const node = rowOf(name.replace(/Connection$/, ''))
      if (name.endsWith('Connection') && node) return [[name, `Connection<${node}>`]]
      const edge = rowOf(name.replace(/Edge$/, ''))
      if (name.endsWith('Edge') && edge) return [[name, `Connection<${edge}>['edges'][number]`]]
      return payloadOf(type, rowOf)
    })),
  }
}

function payloadOf(type: ObjectTypeDefinitionNode, rowOf: (type: string) => string | null): [string, string][] {
  const entity = type.fields?.[0]
  if (!type.name.value.endsWith('Payload') || entity?.type.kind !== Kind.NAMED_TYPE) return []
  const row = rowOf(entity.type.name.value)
  return row ? [[type.name.value, `Payload<'${entity.name.value}', ${row}>`]] : []
}

/** An entity without a row of ours is another domain's. */
function isStub(type: ObjectTypeDefinitionNode): boolean {
  return (type.directives ?? []).some(directive => directive.name.value === 'key')
}

function objectTypes(source: string): Map<string, ObjectTypeDefinitionNode> {
  const documents: DocumentNode[] = globSync(`${source}/**/*.graphql`).map(file => parse(readFileSync(file, 'utf8')))
  return new Map(documents.flatMap(({ definitions }) => definitions.flatMap(node => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? [[node.name.value, node] as const] : []))))
}
