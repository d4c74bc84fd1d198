import { expect, inject, test } from 'vitest'
import { connect } from './connect.ts'

test.each([
  'UTC', 'Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Pago_Pago',
  // Clocks change at midnight there, or by half an hour.
  'Atlantic/Azores', 'America/Havana', 'Africa/Cairo', 'Asia/Beirut', 'Australia/Lord_Howe',
])('in %s each day begins with its first instant, and ends where the next begins', async timeZone => {
  const client = await connect(inject('postgres').adminUrl)
  try {
    await client.query('begin')
    await client.query(`select set_config('app.time_zone', $1, true)`, [timeZone])
    const { rows } = await client.query(
      `select day::text, app.day_start(day)::text as start
         from (select date '2024-01-01' + n as day from generate_series(0, 1500) n) as days
        where app.local_date(app.day_start(day)) <> day or app.local_date(app.day_start(day) - interval '1 microsecond') <> day - 1`,
    )
    expect(rows).toEqual([])
  } finally {
    await client.end()
  }
})

test.each([
  ['EUR', '1.005', '1.01'], ['EUR', '-1.005', '-1.01'], ['USD', '2.344999', '2.34'], ['JPY', '0.5', '1'], ['JPY', '-0.5', '-1'], ['KRW', '1234.49', '1234'], ['KWD', '1.2345', '1.23'],
])('%s %s can be paid as %s', async (currency, amount, paid) => {
  const client = await connect(inject('postgres').adminUrl)
  try {
    expect((await client.query<{ paid: string }>('select app.round_money($1::numeric, $2)::text as paid', [amount, currency])).rows[0]!.paid).toBe(paid)
  } finally {
    await client.end()
  }
})
