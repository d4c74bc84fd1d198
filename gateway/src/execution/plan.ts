import type { PlanNode } from '@apollo/query-planner'
import { entityFetch, rootFetch, type Planned } from './fetch.ts'
import { collect, type JsonObject, type Path } from './merge.ts'
import type { Step } from './run.ts'

/** Turns a plan into a function, once for all requests of the operation. */
export function compilePlan(node: PlanNode, planned: Planned, path: Path = []): Step {
  switch (node.kind) {
    case 'Sequence': {
      const steps = node.nodes.map(each => compilePlan(each, planned, path))
      return async (run, targets) => {
        for (const step of steps) await step(run, targets)
      }
    }
    case 'Parallel': {
      const steps = node.nodes.map(each => compilePlan(each, planned, path))
      return async (run, targets) => {
        await Promise.all(steps.map(async step => step(run, targets)))
      }
    }
    case 'Flatten': {
      const step = compilePlan(node.node, planned, [...path, ...node.path])
      return (run, targets) => {
        const found = new Set<JsonObject>()
        for (const target of targets) collect(target, node.path, found)
        return found.size > 0 ? step(run, found) : undefined
      }
    }
    case 'Condition': {
      const met = node.ifClause && compilePlan(node.ifClause, planned, path)
      const unmet = node.elseClause && compilePlan(node.elseClause, planned, path)
      return (run, targets) => (run.coerced[node.condition] === true ? met : unmet)?.(run, targets)
    }
    case 'Fetch':
      return node.requires ? entityFetch(node, path, planned) : rootFetch(node, path, planned)
    case 'Defer':
      throw new Error('@defer is not planned by this gateway.')
  }
}
