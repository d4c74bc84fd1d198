import type { PlanNode } from '@apollo/query-planner'
import { entityFetch, rootFetch } from './fetch.ts'
import { collect, type JsonObject, type Path } from './merge.ts'
import type { Step } from './run.ts'
import type { TypeNames } from './type-names.ts'

/** Turns a plan into a function, once for all requests of the operation. */
export function compilePlan(node: PlanNode, types: TypeNames, path: Path = []): Step {
  switch (node.kind) {
    case 'Sequence': {
      const steps = node.nodes.map(each => compilePlan(each, types, path))
      return async (run, targets) => {
        for (const step of steps) await step(run, targets)
      }
    }
    case 'Parallel': {
      const steps = node.nodes.map(each => compilePlan(each, types, path))
      return async (run, targets) => {
        await Promise.all(steps.map(async step => step(run, targets)))
      }
    }
    case 'Flatten': {
      const step = compilePlan(node.node, types, [...path, ...node.path])
      return (run, targets) => {
        const found = new Set<JsonObject>()
        for (const target of targets) collect(target, node.path, found)
        return found.size > 0 ? step(run, found) : undefined
      }
    }
    case 'Condition': {
      const met = node.ifClause && compilePlan(node.ifClause, types, path)
      const unmet = node.elseClause && compilePlan(node.elseClause, types, path)
      return (run, targets) => (run.coerced[node.condition] === true ? met : unmet)?.(run, targets)
    }
    case 'Fetch':
      return node.requires ? entityFetch(node, path, types) : rootFetch(node, path, types)
    case 'Defer':
      throw new Error('@defer is not planned by this gateway.')
  }
}
