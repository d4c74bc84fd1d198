import { NEWCOMER, type CallerName, type Seller } from './sales-sight.ts'
import { DAYS, PEOPLE } from './sales-world.fixture.ts'
import type { Names } from './world.fixture.ts'

type Money = readonly [currency: string, amount: number]

const TIMES: Readonly<Record<Seller, number>> = { lead: 1, member: 100, other: 10_000 }
const LONGEST: Readonly<Record<Seller, number>> = { lead: 2, member: 3, other: 4 }

const money = (...sums: Money[]) => sums.toSorted().map(([currency, amount]) => ({ currency, amount: amount.toFixed(2) }))
const figure = (...sums: Money[]) => ({ count: sums.length, totals: money(...sums) })

/** Of whom the deals are seen, and what is seen besides of what is stray. */
interface Seen {
  of: readonly Seller[]
  pending?: Money
  verified?: Money
  earned?: Money
}

const streakOf = (who: Seller, names: Names) => ({ user: { id: PEOPLE[who] }, longest: LONGEST[who], lastActiveDate: DAYS[1], records: { totalCount: 1, edges: [{ node: { id: names[`${who}Streak`] } }] } })

/** All figures that tell something, reckoned by hand from the world's own numbers. */
function figuresOf({ of, pending, verified, earned }: Seen, names: Names): Record<string, unknown> {
  const all = of.reduce((sum, who) => sum + TIMES[who], 0)
  const eur = (each: number): Money => ['EUR', each * all]
  const some = (sum: Money | undefined) => (sum ? [sum] : [])
  const count = of.length + some(pending).length + some(verified).length
  const amounts = money(eur(10), ...some(pending), ...some(verified))
  return {
    salesDashboard: {
      total: count, amounts, byDay: [{ date: DAYS[0], count, totals: amounts }], received: money(eur(4)),
      byStatus: [...some(pending).map(sum => ({ status: 'PENDING', ...figure(sum) })), { status: 'VERIFIED', count: of.length + some(verified).length, totals: money(eur(10), ...some(verified)) }],
    },
    leaderboard: of.toSorted((one, another) => TIMES[another] - TIMES[one]).map((who, at) => ({ rank: at + 1, user: { id: PEOPLE[who] }, received: money(['EUR', 4 * TIMES[who]])[0], paymentsVerified: 1, dealsCreated: 1 })),
    verifierDashboard: {
      pendingCount: of.length, pendingTotals: money(eur(3)), oldestPendingAt: `${DAYS[0]}T09:00:00.000000Z`, ages: [{ age: 'OVER_SEVEN_DAYS', count: of.length }],
      pending: { totalCount: of.length, edges: of.map(who => ({ node: { id: names[`${who}Waits`] } })) },
    },
    'Organization.dealReceipts': money(eur(4)),
    'Organization.commissionsPaid': money(eur(2), ...some(earned)),
    'Organization.openPipelineValue': money(eur(6), ...some(pending), ...some(verified)),
    ...Object.fromEntries(of.flatMap(who => [[`streak ${who}`, streakOf(who, names)], [`User.streak ${who}`, streakOf(who, names)], [`StreakRecord.received ${who}Streak`, money(['EUR', 4 * TIMES[who]])]])),
  }
}

const member = (names: Names) => ({ ...figuresOf({ of: ['member'], pending: ['USD', 5], earned: ['GBP', 4.5] }, names), streak: streakOf('member', names) })
const lead = (names: Names) => ({ ...figuresOf({ of: ['lead', 'member'], earned: ['GBP', 4.5] }, names), streak: streakOf('lead', names) })
const nothing = () => ({})
const noStreak = () => ({ streak: { user: { id: NEWCOMER } } })

/** The figures that are told to each, besides the settings; all others are nothing. */
export const FIGURES: Readonly<Record<CallerName, (names: Names) => Record<string, unknown>>> = {
  'a salesperson': member,
  'a salesperson of another team': names => {
    const own = figuresOf({ of: ['other'], pending: ['USD', 7], verified: ['GBP', 9] }, names)
    return { ...own, streak: streakOf('other', names) }
  },
  'a lead': lead,
  'a lead with the row levels of other domains alone': lead,
  'one who sees what the team has': names => ({ ...figuresOf({ of: ['lead', 'member'], pending: ['USD', 5], earned: ['GBP', 4.5] }, names), streak: streakOf('member', names) }),
  // Four decisions of their own, and of the payments nothing.
  'one who decides, and sees what is their own': () => {
    const streak = { user: { id: PEOPLE.decider } }
    return { verifierDashboard: { decidedByMe: { approved: 4 } }, streak, 'streak decider': streak, 'User.streak decider': streak }
  },
  'one who is in both teams, leads none, and has nothing': noStreak,
  'one who sees what a team has, and is in none': noStreak,
  'one who is linked, whatever the teams': nothing,
  'an API client that sees its own': nothing,
}
