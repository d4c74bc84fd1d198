import { expect, test } from 'vitest'
import { daysOf, money, organization, rebuild, sales, settings, streak, write } from './streak.fixture.ts'
import { countDealCreated } from './streak.queries.ts'

/** The calendar's days for days off, so that each follows the one before it. */
const EVERY_DAY = { workingDays: [1, 2, 3, 4, 5, 6, 7] }

const last = (instant: string) => instant.replace('Z', '.999999Z')

test.each([
  ['far west of the date line', 'Pacific/Pago_Pago', [['2026-03-01', '2026-03-01T11:00:00Z'], ['2026-03-01', last('2026-03-02T10:59:59Z')], ['2026-03-02', '2026-03-02T11:00:00Z']]],
  ['far east of it', 'Pacific/Kiritimati', [['2026-03-02', '2026-03-01T10:00:00Z'], ['2026-03-02', last('2026-03-02T09:59:59Z')], ['2026-03-03', '2026-03-02T10:00:00Z']]],
  ['where a quarter of an hour counts', 'Asia/Kathmandu', [['2026-03-01', last('2026-03-01T18:14:59Z')], ['2026-03-02', '2026-03-01T18:15:00Z']]],
  ['in London, on the day of 23 hours', 'Europe/London', [['2026-03-28', last('2026-03-28T23:59:59Z')], ['2026-03-29', '2026-03-29T00:00:00Z'], ['2026-03-29', last('2026-03-29T22:59:59Z')], ['2026-03-30', '2026-03-29T23:00:00Z']]],
  ['in London, on the day of 25 hours', 'Europe/London', [['2026-10-24', last('2026-10-24T22:59:59Z')], ['2026-10-25', '2026-10-24T23:00:00Z'], ['2026-10-25', last('2026-10-25T23:59:59Z')], ['2026-10-26', '2026-10-26T00:00:00Z']]],
  ['in New York, on the day of 23 hours', 'America/New_York', [['2026-03-07', last('2026-03-08T04:59:59Z')], ['2026-03-08', '2026-03-08T05:00:00Z'], ['2026-03-08', last('2026-03-09T03:59:59Z')], ['2026-03-09', '2026-03-09T04:00:00Z']]],
  ['in New York, on the day of 25 hours', 'America/New_York', [['2026-10-31', last('2026-11-01T03:59:59Z')], ['2026-11-01', '2026-11-01T04:00:00Z'], ['2026-11-01', last('2026-11-02T04:59:59Z')], ['2026-11-02', '2026-11-02T05:00:00Z']]],
])('days begin and end as the clocks do %s', async (_, timeZone, sold) => {
  const seller = organization({ timeZone })
  await settings(seller, EVERY_DAY)
  const { deal, payment } = sales(seller)
  for (const [, instant] of sold) await payment(await deal({ createdAt: instant! }), { verifiedAt: instant!, amount: '1.10' })
  const { streak: rebuilt } = await rebuild(seller)
  const days = [...Map.groupBy(sold, ([date]) => date)]
  expect(daysOf(rebuilt)).toEqual(days.map(([date], index) => [date, index + 1]))
  expect(rebuilt.records.edges.reverse()).toMatchObject(
    days.map(([date, { length }]) => ({ node: { date, dealsCreated: length, paymentsReceived: length, received: money(['EUR', length === 1 ? '1.10' : '2.20']) } })),
  )
})

test('one instant is three days, from one side of the date line to the other', async () => {
  const days = []
  for (const timeZone of ['Pacific/Pago_Pago', 'UTC', 'Pacific/Kiritimati']) {
    const seller = organization({ timeZone })
    await sales(seller).deal({ createdAt: '2026-03-02T10:30:00Z' })
    days.push(...daysOf((await rebuild(seller)).streak))
  }
  expect(days).toEqual([['2026-03-01', 1], ['2026-03-02', 1], ['2026-03-03', 1]])
})

test('whether it is a day for work is asked of the organization’s calendar', async () => {
  // Late on Friday in London is Saturday in Kiritimati; the streak of Thursday goes on in both, and Monday's in Pago Pago was a Sunday's.
  const sold = ['2026-03-05T20:00:00Z', '2026-03-06T20:00:00Z', '2026-03-09T09:00:00Z']
  const streaks = []
  for (const timeZone of ['Pacific/Pago_Pago', 'Europe/London', 'Pacific/Kiritimati']) {
    const seller = organization({ timeZone })
    for (const createdAt of sold) await sales(seller).deal({ createdAt })
    streaks.push(daysOf((await rebuild(seller)).streak))
  }
  expect(streaks).toEqual([
    [['2026-03-05', 1], ['2026-03-06', 2], ['2026-03-08', 3]],
    [['2026-03-05', 1], ['2026-03-06', 2], ['2026-03-09', 3]],
    [['2026-03-06', 1], ['2026-03-07', 2], ['2026-03-09', 3]],
  ])
})

test.each(['Pacific/Pago_Pago', 'Pacific/Kiritimati'])('what is sold now counts today in %s', async timeZone => {
  const seller = organization({ timeZone })
  // The day may end between the two.
  const today = () => new Intl.DateTimeFormat('en-CA', { timeZone }).format()
  const before = today()
  await write(seller, trx => countDealCreated(trx, seller.identity.userId!))
  const { isActiveToday, lastActiveDate } = await streak(seller)
  expect([before, today()]).toContain(lastActiveDate)
  expect(isActiveToday).toBe(lastActiveDate === today())
})
