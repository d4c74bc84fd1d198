import pg from 'pg'

type Release = (error?: Error | boolean) => void
/** Without a client there is nothing to let go of either. */
type Connected = (error: Error | undefined, client: pg.PoolClient | undefined, release: Release | undefined) => void

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
  const lettingGoOnce = (connected?: Connected) => (connected ? connect((error, client, release) => connected(error, client, release && once(release))) : connect())
  return Object.assign(pool, { connect: lettingGoOnce })
}

function once(release: Release): Release {
  let isReleased = false
  return error => {
    if (isReleased) return
    isReleased = true
    release(error)
  }
}
