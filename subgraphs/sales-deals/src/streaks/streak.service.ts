import { DomainError, invalidInput } from '@fieldgraph/kit/errors'
import type { Identity } from '@fieldgraph/kit/identity'
import type { StreakRebuildInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { rebuildStreak } from './streak-rebuild.queries.ts'
import { findStreaks, type StreakRow } from './streak.queries.ts'

const none = (userId: string): StreakRow => ({ userId, current: 0, longest: 0, isActiveToday: false, lastActiveDate: null })

/** The person's streak; null of one of whose sales the caller sees nothing. */
export async function streakOf(ctx: Context, userId: string): Promise<StreakRow | null> {
  return (await ctx.loaders.streakByUser.load(userId)) ?? (seesAllOf(ctx.identity, userId) ? none(userId) : null)
}

export function ownStreak(ctx: Context): Promise<StreakRow | null> {
  if (ctx.identity.userId === null) throw invalidInput('Say whose: an API client has no streak.', 'userId')
  return streakOf(ctx, ctx.identity.userId)
}

/** Whoever sees a part of what a person sold would take away the days of the rest. */
export async function rebuild(ctx: Context, input: StreakRebuildInput): Promise<StreakRow> {
  const { userId } = input
  if (!seesAllOf(ctx.identity, userId)) throw new DomainError('FORBIDDEN', 'Only who sees all that a person sells rebuilds the streak.', ['input', 'userId'])
  return ctx.db.write('streak.rebuild', async trx => {
    await rebuildStreak(trx, userId)
    const [streak = none(userId)] = await findStreaks(trx, [userId])
    return streak
  }, input)
}

/** As the policies have it: everybody sees the own, and some see all. */
function seesAllOf({ rowLevels, userId: own }: Identity, userId: string): boolean {
  const level = rowLevels['sales'] ?? 'own'
  return level === 'all' || (level !== 'linked' && userId === own)
}
