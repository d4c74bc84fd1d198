import { mutate, Unreachable, type Payload } from './graph.ts'

export interface Organization {
  id: string
  name: string
}

export interface SignedIn {
  person: string
  userId: string
  organization: Organization
  organizations: Organization[]
  /** Every right that it has is to read. */
  readOnly: boolean
  accessToken: string
}

/** `restoring`: there may be a session; `unreachable`: there may be, but nobody answers. */
export type Session = { state: 'restoring' } | { state: 'unreachable' } | { state: 'out'; notice: string | null } | ({ state: 'in' } & SignedIn)

export interface LoginPayload extends Payload {
  accessToken: string | null
  refreshToken: string | null
  organization: Organization | null
  organizations: Organization[]
  user: { displayName: string } | null
}

const FIELDS = '{ accessToken refreshToken organization { id name } organizations { id name } user { displayName } retryAfterSeconds errors { code message field } }'
const STORED = 'fieldgraph:refresh-token'
const ENDED = 'Your session has ended. Sign in again.'
const RETRY = 10_000

let session: Session = sessionStorage.getItem(STORED) ? { state: 'restoring' } : { state: 'out', notice: null }
let timer: ReturnType<typeof setTimeout> | undefined
let refreshing: Promise<string | null> | null = null
const watchers = new Set<() => void>()
/** A duplicated tab has the same refresh token: whoever spends it passes the next one on. */
const others = new BroadcastChannel('fieldgraph-session')
others.addEventListener('message', ({ data }: MessageEvent<{ spent: string; next: string }>) => {
  if (sessionStorage.getItem(STORED) === data.spent) sessionStorage.setItem(STORED, data.next)
})

export const currentSession = () => session

export function watchSession(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

function become(next: Session): void {
  session = next
  for (const watcher of watchers) watcher()
}

export async function signIn(identifier: string, password: string): Promise<LoginPayload> {
  const payload = await mutate<LoginPayload>(`mutation SignIn($input: LoginInput!) { login(input: $input) ${FIELDS} }`, { input: { identifier, password } })
  take(payload)
  return payload
}

export async function switchTo(organizationId: string): Promise<LoginPayload> {
  const query = `mutation Switch($input: SwitchOrganizationInput!) { switchOrganization(input: $input) ${FIELDS} }`
  const payload = await mutate<LoginPayload>(query, { input: { organizationId } }, { token: await freshToken() })
  take(payload)
  return payload
}

/** Forgets at once; the gateway is told too, if it is there. */
export function signOut(): void {
  const token = session.state === 'in' ? session.accessToken : null
  forget(null)
  if (token) void mutate('mutation SignOut { logout { endedSessions errors { code message } } }', {}, { token }).catch(() => {})
}

/** A token other than `stale`, which the gateway refused; null when nobody is signed in any more. */
export async function freshToken(stale?: string): Promise<string | null> {
  if (session.state === 'in' && session.accessToken !== stale && !refreshing) return session.accessToken
  return (refreshing ??= refresh().finally(() => (refreshing = null)))
}

export function restore(): void {
  if (!sessionStorage.getItem(STORED)) return
  become({ state: 'restoring' })
  freshToken('').catch(() => become({ state: 'unreachable' }))
}

async function refresh(): Promise<string | null> {
  const spent = sessionStorage.getItem(STORED)
  if (!spent) {
    forget(ENDED)
    return null
  }
  const query = `mutation Refresh($input: RefreshSessionInput!) { refreshSession(input: $input) ${FIELDS} }`
  const payload = await mutate<LoginPayload>(query, { input: { refreshToken: spent } })
  // Signed out while it was under way.
  if (sessionStorage.getItem(STORED) === null) return null
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target: it stays within the origin.
  if (take(payload)) others.postMessage({ spent, next: payload.refreshToken })
  else forget(ENDED)
  return payload.accessToken
}

function take({ accessToken, refreshToken, organization, organizations, user }: LoginPayload): boolean {
  if (!accessToken || !refreshToken || !organization) return false
  const { sub, scope, iat, exp } = claimsOf(accessToken)
  sessionStorage.setItem(STORED, refreshToken)
  const scopes = scope.split(' ').filter(Boolean)
  const readOnly = scopes.length > 0 && scopes.every(item => item.endsWith(':read'))
  become({ state: 'in', person: user?.displayName ?? 'Signed in', userId: sub, organization, organizations, readOnly, accessToken })
  // By its length: the clocks of browser and gateway may differ.
  refreshIn(Math.max(RETRY, (exp - iat) * 1000 - 60_000))
  return true
}

function refreshIn(delay: number): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    const token = session.state === 'in' ? session.accessToken : undefined
    freshToken(token).catch(error => refreshIn(error instanceof Unreachable ? RETRY : 3 * RETRY))
  }, delay)
}

function forget(notice: string | null): void {
  clearTimeout(timer)
  sessionStorage.removeItem(STORED)
  become({ state: 'out', notice })
}

function claimsOf(token: string): { sub: string; scope: string; iat: number; exp: number } {
  const payload = atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'))
  const { sub = '', scope = '', iat = 0, exp = 600 } = JSON.parse(payload) as { sub?: string; scope?: string; iat?: number; exp?: number }
  return { sub, scope, iat, exp }
}
