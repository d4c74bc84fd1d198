import { expect, inject, test } from 'vitest'
import { createWorkerPool } from './worker-pool.ts'

test('a connection that is let go of twice is let go of once', async () => {
  const pool = createWorkerPool({ connectionString: inject('postgres').adminUrl, max: 1 }, () => {})
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  pool.connect((error, _, release) => {
    if (error) return reject(error)
    release()
    expect(() => release()).not.toThrow()
    resolve()
  })
  await promise
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  expect([pool.totalCount, pool.idleCount]).toEqual([1, 1])
  await pool.end()
})
