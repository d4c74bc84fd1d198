import { createHash, createHmac, pbkdf2Sync } from 'node:crypto'
import type { Client } from 'pg'
import pg from 'pg'

/** A subgraph's three roles: one owns and migrates, one serves requests, one runs jobs. */
export const rolesOf = (schema: string) => ({ owner: `${schema}_owner`, app: `${schema}_app`, worker: `${schema}_worker` })

/** Nothing to keep or to hand around: whoever has the secret knows the passwords. */
export const passwordOf = (role: string, secret: string): string => createHmac('sha256', secret).update(role).digest('hex')

/** The administrator's connection, as one of a subgraph's roles. */
export function urlOf(adminUrl: string, role: string, secret: string): string {
  const url = new URL(adminUrl)
  url.username = role
  url.password = passwordOf(role, secret)
  return url.href
}

const SETTINGS = {
  timezone: 'UTC',
  datestyle: 'ISO, MDY',
  statement_timeout: '5s',
  idle_in_transaction_session_timeout: '10s',
}

/**
 * Makes the roles and their schemas, or brings them to what is written here.
 * Works for a superuser and for one who may just create roles.
 */
export async function createRoles(client: Client, schema: string, secret: string): Promise<void> {
  const { owner, app, worker } = rolesOf(schema)
  const name = pg.escapeIdentifier
  for (const role of [owner, app, worker]) {
    // Roles belong to the whole server: another database's preparation may make the same one right now.
    await client.query(`do $$ begin create role ${name(role)}; exception when duplicate_object or unique_violation then null; end $$`)
  }
  const { rows } = await client.query<{ superuser: boolean; owns: boolean; database: string }>(
    `select rolsuper as superuser, current_database() as database,
            exists (select from pg_database where datname = current_database() and pg_has_role(datdba, 'member')) as owns
       from pg_roles where rolname = current_user`,
  )
  const [me] = rows
  if (!me) throw new Error('The connection has no role.')

  await alter(client, owner, 'nologin')
  for (const role of [app, worker]) {
    await alter(client, role, `login password ${pg.escapeLiteral(verifier(role, secret))}`)
    for (const [setting, value] of Object.entries(SETTINGS)) await alter(client, role, `set ${setting} = ${pg.escapeLiteral(value)}`)
  }
  // Who is no superuser must be a member to make things in a role's name.
  if (!me.superuser) await client.query(`grant ${name(owner)}, ${name(worker)} to current_user`)
  if (me.owns) {
    await client.query(`revoke create, temporary on database ${name(me.database)} from public`)
    await client.query(`grant connect on database ${name(me.database)} to ${name(app)}, ${name(worker)}`)
  }
  await client.query(`create schema if not exists ${name(schema)} authorization ${name(owner)}`)
  await client.query(`create schema if not exists ${name(worker)} authorization ${name(worker)}`)
}

/** Two sessions on one role's row: the second is told `tuple concurrently updated`, and just repeats. */
async function alter(client: Client, role: string, change: string): Promise<void> {
  await client.query('savepoint role')
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query(`alter role ${pg.escapeIdentifier(role)} ${change}`)
      break
    } catch (error) {
      if (attempt === 20 || !(error instanceof Error) || !error.message.includes('tuple concurrently')) throw error
      await client.query('rollback to savepoint role')
    }
  }
  await client.query('release savepoint role')
}

/** What the server keeps of a password (RFC 5803), so that the password itself is in no statement and no log. */
function verifier(role: string, secret: string): string {
  const iterations = 4096
  const salt = createHash('sha256').update(`${role}\0${secret}`).digest().subarray(0, 16)
  const salted = pbkdf2Sync(passwordOf(role, secret), salt, iterations, 32, 'sha256')
  const keyed = (text: string) => createHmac('sha256', salted).update(text).digest()
  const storedKey = createHash('sha256').update(keyed('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${keyed('Server Key').toString('base64')}`
}
