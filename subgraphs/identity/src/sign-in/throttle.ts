import { DomainError } from '@fieldgraph/kit/errors'
import type { Kysely } from 'kysely'
import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import type { DB } from '../db.ts'
import { countAttempt, forgetAttempts, uncountAttempt, type Limit } from './throttle.queries.ts'

/** The limits that one kind of try runs against, always in this order, so that no two wait for each other. */
export interface Throttle {
  /** The account's name together with the address. */
  pair: Limit
  /** The account's name, wherever the tries come from; null from an address that is known to be its owner's. */
  account: Limit | null
  /** The address, whatever accounts are tried. */
  address: Limit
}

export interface Attempt {
  /** What is tried, e.g. sign-in; each kind has its own counts but for addresses. */
  kind: string
  /** The account's name as it was given: also for names that nobody has, or the counts would tell. */
  account: string
  ip: string | null
  isKnownAddress?: boolean
  /** How many tries go unhindered: `pair` for one address, `account` for all together. */
  free?: { pair: number; account: number }
}

/**
 * Waits grow rather than lock: from one address soon and up to 15 minutes, over
 * all addresses late and never longer than a minute, and not at all for an
 * address where the account's owner has signed in. So whoever hammers on an
 * account locks out themselves and not its owner.
 */
export function throttleOf({ kind, account, ip, isKnownAddress = false, free = { pair: 10, account: 50 } }: Attempt): Throttle {
  const name = normalize(account)
  const address = networkOf(ip)
  return {
    pair: { key: keyOf(kind, 'pair', name, address), free: free.pair, firstWaitSeconds: 2, longestWaitSeconds: 900, forgottenAfterSeconds: 86_400 },
    account: isKnownAddress ? null : { key: keyOf(kind, 'account', name), free: free.account, firstWaitSeconds: 2, longestWaitSeconds: 60, forgottenAfterSeconds: 86_400 },
    address: { key: keyOf('address', address), free: 100, firstWaitSeconds: 2, longestWaitSeconds: 300, forgottenAfterSeconds: 3600 },
  }
}

/** Counts a try against all limits, or refuses it and counts nothing. Before whatever is slow, and in a transaction of its own. */
export async function takeAttempt(trx: Kysely<DB>, { pair, account, address }: Throttle): Promise<void> {
  for (const limit of [pair, account, address]) {
    const retryAfterSeconds = limit ? await countAttempt(trx, limit) : 0
    if (retryAfterSeconds > 0) throw throttled(retryAfterSeconds)
  }
}

/** The try was right: its own count is forgotten, the shared ones lose it. */
export async function forgiveAttempt(trx: Kysely<DB>, { pair, account, address }: Throttle): Promise<void> {
  await forgetAttempts(trx, pair)
  if (account) await uncountAttempt(trx, account)
  await uncountAttempt(trx, address)
}

const throttled = (retryAfterSeconds: number) =>
  new DomainError('THROTTLED', `Too many tries. Wait ${retryAfterSeconds === 1 ? 'a second' : `${retryAfterSeconds} seconds`} before the next.`, [], { retryAfterSeconds })

/** One account has one name to count by, however it is written. */
export const normalize = (name: string): string => name.normalize('NFKC').trim().toLowerCase()

/** Whoever has one IPv6 address usually has all 2^64 of its network. */
export function networkOf(ip: string | null): string {
  if (ip === null) return 'unknown'
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1]
  if (mapped || !isIPv6(ip)) return mapped ?? ip
  const { hostname } = new URL(`http://[${ip.split('%')[0]}]`)
  const [head = '', tail] = hostname.slice(1, -1).split('::')
  const before = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const all = [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after]
  return `${all.slice(0, 4).join(':')}::/64`
}

// Names are no secret to the database, but there is no need to collect those
// that were only tried.
const keyOf = (...parts: string[]) => createHash('sha256').update(parts.join('\0')).digest('base64url')
