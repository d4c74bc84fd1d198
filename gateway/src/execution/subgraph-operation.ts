import { Kind, parse, type FieldNode, type OperationDefinitionNode, type SelectionNode } from 'graphql'
import type { Json } from './merge.ts'

/** The root fields of a planned operation, as the answer names them. */
export const rootFields = (text: string): string[] => [...new Set(fieldsOf(selectionsOf(text)).map(responseName))]

/** The fields that a planned operation asks of an entity, by its type. */
export function entityFields(text: string): (typename: Json) => readonly string[] {
  const byType = new Map<string, string[]>()
  for (const field of fieldsOf(selectionsOf(text))) {
    for (const selection of field.selectionSet?.selections ?? []) {
      if (selection.kind !== Kind.INLINE_FRAGMENT || !selection.typeCondition) continue
      const names = fieldsOf(selection.selectionSet.selections).map(responseName).filter(name => name !== '__typename')
      const type = selection.typeCondition.name.value
      byType.set(type, [...(byType.get(type) ?? []), ...names])
    }
  }
  const all = [...new Set([...byType.values()].flat())]
  return typename => (typeof typename === 'string' ? byType.get(typename) : undefined) ?? all
}

export const selectionsOf = (text: string): readonly SelectionNode[] =>
  parse(text, { noLocation: true }).definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)?.selectionSet.selections ?? []

export const fieldsOf = (selections: readonly SelectionNode[]): FieldNode[] =>
  selections.flatMap(selection => (selection.kind === Kind.FIELD ? [selection] : selection.kind === Kind.INLINE_FRAGMENT ? fieldsOf(selection.selectionSet.selections) : []))

const responseName = ({ alias, name }: FieldNode): string => alias?.value ?? name.value
