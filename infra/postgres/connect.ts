import { SettingError } from '@fieldgraph/kit/env'
import pg from 'pg'

const OLDEST = 15

/** Connects as the administrator; what stands in the way is told in one sentence with the setting's name. */
export async function connect(url: string, setting = 'DATABASE_URL'): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000, application_name: 'fieldgraph' })
  // A connection lost between two statements shows at the next one.
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    throw new SettingError(`${setting}: ${whyNot(url, error)}`, { cause: error })
  }
  const { rows } = await client.query<{ number: string; text: string }>(`select current_setting('server_version_num') as number, current_setting('server_version') as text`)
  if (Number(rows[0]?.number) >= OLDEST * 10_000) return client
  await client.end()
  throw new SettingError(`${setting}: the PostgreSQL at ${placeOf(url)} is ${rows[0]?.text}, and ${OLDEST} or newer is needed.`)
}

/** Host, port and database, without who and with which password. */
export function placeOf(url: string): string {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname || 'localhost'}:${port || 5432}${pathname}`
}

function whyNot(url: string, error: unknown): string {
  const { code, message } = error as { code?: string; message: string }
  const { username, pathname } = new URL(url)
  const place = placeOf(url)
  if (code === 'ECONNREFUSED') return `no PostgreSQL answers at ${place}.`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `the host of ${place} is not known.`
  if (code === 'ETIMEDOUT' || code === 'EHOSTUNREACH' || /timeout/i.test(message)) return `the PostgreSQL at ${place} did not answer in time.`
  if (code === '28P01' || code === '28000' || /password/.test(message)) return `the PostgreSQL at ${place} refuses the user ${username}.`
  if (code === '3D000') return `the PostgreSQL at ${place} has no database ${pathname.slice(1)}.`
  return `the PostgreSQL at ${place} can't be used: ${message}.`
}
