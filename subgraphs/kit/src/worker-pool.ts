import pg from 'pg'

type Connected = (error: Error | undefined, client: pg.PoolClient | undefined, release: (error?: Error | boolean) => void) => void

/**
 * Connections for graphile-worker. Where its listening one breaks while it stops,
 * it lets go of it twice; pg throws the second time, where nobody catches it, and
 * the process would end.
 */
export function createWorkerPool(options: pg.PoolConfig, lost: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool(options)
  pool.on('error', lost)
  pool.on('connect', client => client.on('error', lost))
  const connect = pool.connect.bind(pool) as { (): Promise<pg.PoolClient>; (connected: Connected): void }
  const lettingGoOnce = (connected?: Connected) =>
    connected
      ? connect((error, client, release) => {
          let isReleased = false
          connected(error, client, why => {
            if (isReleased) return
            isReleased = true
            release(why)
          })
        })
      : connect()
  return Object.assign(pool, { connect: lettingGoOnce })
}
