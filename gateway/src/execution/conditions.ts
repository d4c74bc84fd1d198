import { Kind, visit, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionNode } from 'graphql'

type Variables = Readonly<Record<string, unknown>>

export interface Inclusion {
  /** The variables that decide. */
  variables: readonly string[]
  isIncluded(node: SelectionNode, variables: Variables): boolean
}

/** `@skip` and `@include` of an operation. */
export function conditionsOf(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Inclusion {
  const variables = new Set<string>()
  for (const root of [operation, ...fragments.values()]) {
    visit(root, {
      Directive({ name, arguments: given }) {
        if (name.value !== 'skip' && name.value !== 'include') return
        for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) variables.add(value.name.value)
      },
    })
  }
  return { variables: [...variables], isIncluded }
}

function isIncluded({ directives = [] }: SelectionNode, variables: Variables): boolean {
  return directives.every(({ name, arguments: given = [] }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true
    const value = given[0]?.value
    const met = value?.kind === Kind.VARIABLE ? variables[value.name.value] === true : value?.kind === Kind.BOOLEAN && value.value
    return met === (name.value === 'include')
  })
}
