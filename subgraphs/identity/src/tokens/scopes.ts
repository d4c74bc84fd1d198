import { hasScope } from '@fieldgraph/kit/identity'

const SCOPE = /^([a-z][a-z_]*)\.(\*|[a-z][a-z_]*):(\*|[a-z][a-z_]*)$/

/** `calls.call:read`, with `*` for any entity or action, or `*` for all. */
export const isScope = (scope: string): boolean => scope === '*' || SCOPE.test(scope)

/** Of the scopes asked for, those that go beyond what is held. */
export const beyond = (asked: readonly string[], held: readonly string[]): string[] => asked.filter(scope => !hasScope(held, scope))

/** What both lists allow: `fleet.*:read` and `fleet.campaign:*` meet in `fleet.campaign:read`. */
export function meet(one: readonly string[], other: readonly string[]): string[] {
  const met = one.flatMap(a => other.flatMap(b => meetOf(partsOf(a), partsOf(b))))
  return [...new Set(met)].filter(scope => !met.some(wider => wider !== scope && hasScope([wider], scope))).sort()
}

export interface ScopeParts {
  domain: string
  entity: string
  action: string
}

export function partsOf(scope: string): ScopeParts {
  const [, domain = '*', entity = '*', action = '*'] = SCOPE.exec(scope) ?? []
  return { domain, entity, action }
}

function meetOf(a: ScopeParts, b: ScopeParts): string[] {
  const [domain, entity, action] = [narrower(a.domain, b.domain), narrower(a.entity, b.entity), narrower(a.action, b.action)]
  if (domain === null || entity === null || action === null) return []
  return [domain === '*' && entity === '*' && action === '*' ? '*' : `${domain}.${entity}:${action}`]
}

function narrower(a: string, b: string): string | null {
  if (a === b || b === '*') return a
  return a === '*' ? b : null
}

/** Every domain of the graph: the first part of its scopes. */
export const DOMAINS = ['calls', 'crane', 'devices', 'fleet', 'identity', 'sales'] as const

/** The domains that the scopes reach into. */
export const domainsOf = (scopes: readonly string[]): string[] => (scopes.includes('*') ? [...DOMAINS] : [...new Set(scopes.map(scope => partsOf(scope).domain))])
