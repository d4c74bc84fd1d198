import { demoPassword } from '@fieldgraph/infra/db/demo'
import { demoDatabase } from '@fieldgraph/infra/db/demo-database.fixture'
import { freePorts } from '@fieldgraph/infra/launch/free-ports.fixture'
import type { FormattedExecutionResult } from 'graphql'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of any shape.
export type Answer = FormattedExecutionResult<any, any>

export interface System {
  /** The gateway's address. */
  url: string
  process: ChildProcess
  /** The data directory, with the keys and the lock. */
  directory: string
  /** The administrator's connection; empty on the embedded server. */
  databaseUrl: string
  /** All that it has said so far. */
  said(): string
  /** Sends one operation; `token` is an access token. */
  ask(query: string, variables?: Record<string, unknown>, token?: string): Promise<Answer>
  /** Sends any body, as it is. */
  post(body: string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>): Promise<Response>
  signIn(identifier: string): Promise<string>
  stop(): Promise<void>
}

const start = fileURLToPath(new URL('../infra/launch/start.ts', import.meta.url))

/** Everything as `npm start` runs it, with the demo data, on a database of its own in the test run's server unless `env` says otherwise. */
export async function startSystem({ env = {}, options = [] }: { env?: Record<string, string>; options?: string[] } = {}): Promise<System> {
  const directory = mkdtempSync(join(tmpdir(), 'fieldgraph-system-'))
  chmodSync(directory, 0o711)
  const database = 'DATABASE_URL' in env ? null : await demoDatabase()
  const child = spawn(process.execPath, [start, ...options], {
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST') && name !== 'NODE_ENV')),
      DATA_DIRECTORY: directory, ...freePorts, DEMO_DATA: 'on', LOG_LEVEL: 'silent', ...database?.env, ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = listenTo(child)
  const url = await announced(child, said)
  const post: System['post'] = (body, headers = {}) => fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
  const ask: System['ask'] = async (query, variables = {}, token) => (await post(JSON.stringify({ query, variables }), token ? { authorization: `Bearer ${token}` } : {})).json() as Promise<Answer>
  return {
    url,
    process: child,
    directory,
    databaseUrl: database?.url ?? env['DATABASE_URL'] ?? '',
    said,
    post,
    ask,
    async signIn(identifier) {
      const { data, errors } = await ask('mutation SignIn($input: LoginInput!) { login(input: $input) { accessToken errors { message } } }', { input: { identifier, password: demoPassword } })
      if (!data?.login?.accessToken) throw new Error(`Nobody signed in: ${JSON.stringify({ data, errors })}\n${said()}`)
      return data.login.accessToken
    },
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        const gone = once(child, 'exit')
        child.kill('SIGTERM')
        await gone
      }
      await database?.drop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

function listenTo(child: ChildProcess): () => string {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (said += text))
  return () => said
}

/** The address that it prints once it is ready. */
function announced(child: ChildProcess, said: () => string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const look = () => {
    const graph = /Graph +(\S+)\/graphql/.exec(said())?.[1]
    if (graph && said().includes('Ctrl-C')) resolve(graph)
  }
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', look)
  child.once('exit', code => reject(new Error(`It ended with ${code}: ${said()}`)))
  return promise
}
