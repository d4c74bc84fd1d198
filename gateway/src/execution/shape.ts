import {
  getNamedType, isAbstractType, isCompositeType, isEnumType, isListType, isNonNullType, isObjectType, Kind, SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef,
  type FieldNode, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, type SelectionSetNode,
} from 'graphql'
import { isObject, type Json, type JsonObject } from './merge.ts'

/** What a client gets of an object: exactly what it asked for, in its order. */
export interface Shape {
  of(value: JsonObject, output: Output, place: Place | null): JsonObject | undefined
}

export interface Output {
  /** A value that the schema does not allow, where it stands. */
  wrong(before: Place | null, key: string | number): void
  introspect(nodes: readonly FieldNode[]): Json
}

export interface Place {
  before: Place | null
  key: string | number
}

export interface ShapeSource {
  schema: GraphQLSchema
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Whether `@skip` and `@include` leave a node in. */
  isIncluded(node: FieldNode | SelectionSetNode['selections'][number]): boolean
}

/** A value as the schema has it, for its place in the answer; `undefined` nulls what is around it. */
type Complete = (value: Json | undefined, output: Output, before: Place | null, key: string | number) => Json | undefined

interface ShapedField {
  name: string
  complete: Complete
}

/** Compiles selections on a type; which fields an object gets depends on its own type. */
export function compileShape(source: ShapeSource, declared: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Shape {
  const byType = new Map<string, ShapedField[] | null>()

  function fieldsFor(value: JsonObject): ShapedField[] | null {
    const given = value['__typename']
    const name = typeof given === 'string' ? given : declared.name
    let fields = byType.get(name)
    if (fields === undefined) {
      const type = source.schema.getType(name)
      // A type that clients may not know of, or that belongs elsewhere, is no answer.
      fields = isObjectType(type) && isMember(source.schema, declared, type) ? fieldsOf(source, type, sets) : null
      byType.set(name, fields)
    }
    return fields
  }

  return {
    of(value, output, place) {
      const fields = fieldsFor(value)
      if (!fields) return undefined
      const shaped: JsonObject = {}
      for (const field of fields) {
        const completed = field.complete(value[field.name], output, place, field.name)
        if (completed === undefined) return undefined
        shaped[field.name] = completed
      }
      return shaped
    },
  }
}

const isMember = (schema: GraphQLSchema, declared: GraphQLCompositeType, type: GraphQLObjectType): boolean => (isAbstractType(declared) ? schema.isSubType(declared, type) : declared === type)

function fieldsOf(source: ShapeSource, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): ShapedField[] {
  const nodes = new Map<string, FieldNode[]>()
  const gather = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!source.isIncluded(selection)) continue
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value
        const same = nodes.get(name)
        if (same) same.push(selection)
        else nodes.set(name, [selection])
        continue
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? source.fragments.get(selection.name.value) : selection
      const condition = fragment?.typeCondition && source.schema.getType(fragment.typeCondition.name.value)
      if (fragment && (!fragment.typeCondition || applies(source.schema, condition, type))) gather(fragment.selectionSet)
    }
  }
  sets.forEach(gather)
  return [...nodes].map(([name, same]) => compileField(source, type, name, same))
}

const applies = (schema: GraphQLSchema, condition: GraphQLNamedType | undefined, type: GraphQLObjectType): boolean => isCompositeType(condition) && isMember(schema, condition, type)

function compileField(source: ShapeSource, parent: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): ShapedField {
  if (name in Object.prototype) throw new Error('This name reaches into every object.')
  const field = nodes[0]!.name.value
  if (field === TypeNameMetaFieldDef.name) return { name, complete: () => parent.name }
  if (field === SchemaMetaFieldDef.name || field === TypeMetaFieldDef.name) return { name, complete: (_, output) => output.introspect(nodes) }
  const definition: GraphQLField<unknown, unknown> = parent.getFields()[field]!
  return { name, complete: compileType(source, definition.type, nodes) }
}

function compileType(source: ShapeSource, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  if (isNonNullType(type)) {
    const complete = compileType(source, type.ofType, nodes)
    return (value, output, before, key) => complete(value, output, before, key) ?? undefined
  }
  if (isListType(type)) return compileList(compileType(source, type.ofType, nodes))
  const named = getNamedType(type)
  if (!isCompositeType(named)) {
    const allowed = leafTest(named)
    return (value, output, before, key) => {
      if (value === null || value === undefined) return null
      if (allowed(value)) return value
      output.wrong(before, key)
      return null
    }
  }
  const shape = compileShape(source, named, nodes.flatMap(({ selectionSet }) => selectionSet ?? []))
  return (value, output, before, key) => {
    if (value === null || value === undefined) return null
    if (isObject(value)) return shape.of(value, output, { before, key }) ?? null
    output.wrong(before, key)
    return null
  }
}

function compileList(complete: Complete): Complete {
  return (value, output, before, key) => {
    if (value === null || value === undefined) return null
    if (!Array.isArray(value)) {
      output.wrong(before, key)
      return null
    }
    const place = { before, key }
    const list: Json[] = []
    for (let at = 0; at < value.length; at++) {
      const item = complete(value[at], output, place, at)
      if (item === undefined) return null
      list.push(item)
    }
    return list
  }
}

function leafTest(type: GraphQLNamedType): (value: Json) => boolean {
  if (isEnumType(type)) {
    const values = new Set<unknown>(type.getValues().map(({ name }) => name))
    return value => values.has(value)
  }
  switch (type.name) {
    case 'String': return value => typeof value === 'string'
    case 'Int': return value => Number.isInteger(value)
    case 'Float': return value => typeof value === 'number'
    case 'Boolean': return value => typeof value === 'boolean'
    case 'ID': return value => typeof value === 'string' || Number.isInteger(value)
    default: return () => true
  }
}
