import {
  defaultFieldResolver, isObjectType, Kind, visit,
  type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, type GraphQLFieldResolver, type GraphQLSchema,
  type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode, type StringValueNode,
} from 'graphql'
import { ForbiddenError, UnauthenticatedError } from './errors.ts'
import { hasScope, type Identity } from './identity.ts'

/** Who may ask for a field: anyone, anyone signed in (scope null), or whoever has the scope. */
export type AccessRule = { public: true } | { public: false; scope: string | null }

export interface FieldAccess {
  type: string
  field: string
  rule: AccessRule
}

const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation'])
const SCOPE = /^[a-z_]+\.[a-z_]+:[a-z_]+$/

/**
 * Every rule that the SDL states on fields. Throws when a root field states
 * none: there is no other place where a right could be forgotten or declared.
 */
export function accessOf(document: DocumentNode): FieldAccess[] {
  return typesOf(document).flatMap(type =>
    (type.fields ?? []).flatMap(field => {
      const rule = ruleOf(field.directives)
      if (!rule && ROOTS.has(type.name.value)) throw new Error(`${type.name.value}.${field.name.value} has neither @access nor @public.`)
      return rule ? [{ type: type.name.value, field: field.name.value, rule }] : []
    }),
  )
}

/** The scope that a reference to an entity needs, by type. */
export function referenceScopes(document: DocumentNode): Map<string, string> {
  return new Map(
    typesOf(document).flatMap(type => {
      const rule = ruleOf(type.directives)
      return rule && !rule.public && rule.scope ? [[type.name.value, rule.scope] as const] : []
    }),
  )
}

/** The same document with "Needs calls.call:complete." at the end of the fields' descriptions. */
export function describeAccess(document: DocumentNode): DocumentNode {
  return visit(document, {
    FieldDefinition(field): FieldDefinitionNode | undefined {
      const rule = ruleOf(field.directives)
      if (!rule) return undefined
      const needs = rule.public ? 'Needs no sign-in.' : rule.scope ? `Needs ${rule.scope}.` : 'Needs a sign-in.'
      if (field.description?.value.endsWith(needs)) return undefined
      const description: StringValueNode = { kind: Kind.STRING, value: [field.description?.value, needs].filter(Boolean).join('\n\n'), block: true }
      return { ...field, description }
    },
  })
}

/** Throws unless the caller may ask for what the rule guards. */
export function permit(identity: Identity, rule: AccessRule): void {
  if (rule.public) return
  if (identity.kind === 'anonymous') throw new UnauthenticatedError()
  if (rule.scope !== null && !hasScope(identity.scopes, rule.scope)) throw new ForbiddenError(`You need the right ${rule.scope} for this.`)
}

/** Puts the rules in front of the resolvers of an executable schema. */
export function enforceAccess(schema: GraphQLSchema, document: DocumentNode): void {
  for (const { type: typeName, field: fieldName, rule } of accessOf(document)) {
    const type = schema.getType(typeName)
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined
    if (!field) throw new Error(`${typeName}.${fieldName} is not in the schema.`)
    const resolve: GraphQLFieldResolver<unknown, { identity: Identity }> = field.resolve ?? defaultFieldResolver
    field.resolve = (source, args, context, info) => {
      permit(context.identity, rule)
      return resolve(source, args, context, info)
    }
  }
}

type ReferenceResolver = (reference: unknown, context: { identity: Identity }, info: unknown) => unknown

/** References to an entity whose scope the caller lacks resolve to null, like missing ones. */
export function enforceReferences<Maps extends Record<string, object>>(resolvers: Maps, scopes: ReadonlyMap<string, string>): Maps {
  const guarded = Object.entries(resolvers).map(([type, map]): [string, object] => {
    if (!('__resolveReference' in map) || typeof map.__resolveReference !== 'function') return [type, map]
    const resolveReference = map.__resolveReference as ReferenceResolver
    const scope = scopes.get(type)
    const guard: ReferenceResolver = (reference, context, info) =>
      context.identity.kind === 'anonymous' || (scope && !hasScope(context.identity.scopes, scope)) ? null : resolveReference(reference, context, info)
    return [type, { ...map, __resolveReference: guard }]
  })
  return Object.fromEntries(guarded) as Maps
}

const typesOf = (document: DocumentNode) =>
  document.definitions.filter((node): node is ObjectTypeDefinitionNode | ObjectTypeExtensionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION)

function ruleOf(directives: readonly ConstDirectiveNode[] = []): AccessRule | null {
  if (directives.some(({ name }) => name.value === 'public')) return { public: true }
  const access = directives.find(({ name }) => name.value === 'access')
  if (!access) return null
  const scope = access.arguments?.find(({ name }) => name.value === 'scope')?.value
  if (scope?.kind !== Kind.STRING) return { public: false, scope: null }
  if (!SCOPE.test(scope.value)) throw new Error(`"${scope.value}" is no scope: <domain>.<entity>:<action>.`)
  return { public: false, scope: scope.value }
}
