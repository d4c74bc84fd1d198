import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { demoPassword, demoSignIns } from '@fieldgraph/infra/db/demo'
import { settingOf } from '@fieldgraph/infra/launch/settings'
import { subgraphs } from '@fieldgraph/schema/subgraphs'

export interface System {
  directory: string
  url: string
  databasePort: number
  /** By the subgraph's name. */
  ports: Readonly<Record<string, number>>
  process: ChildProcess
  /** An access token of one of the demo's sign-ins. */
  signIn(title: (typeof demoSignIns)[number]['title']): Promise<string>
  stop(): Promise<void>
}

const root = fileURLToPath(new URL('../../', import.meta.url))

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Everything, as `npm start` runs it, on the demo data in a folder of its own; `busy`: with two processes for each subgraph. */
export async function startSystem({ split, busy = false }: { split: boolean; busy?: boolean }): Promise<System> {
  const directory = mkdtempSync(join(tmpdir(), 'fieldgraph-bench-'))
  // So that PostgreSQL's account can keep its files there, which would outlive the folder elsewhere.
  chmodSync(directory, 0o755)
  const [gateway, databasePort] = [await freePort(), await freePort()]
  const ports = Object.fromEntries(await Promise.all(subgraphs.map(async ({ name }) => [name, await freePort()] as const)))
  const ofSubgraphs = Object.fromEntries(Object.entries(ports).map(([name, port]) => [settingOf(name, 'PORT'), `${port}`]))
  const env = { ...process.env, ...ofSubgraphs, DATA_DIRECTORY: directory, GATEWAY_PORT: `${gateway}`, DATABASE_PORT: `${databasePort}`, LOG_LEVEL: 'error', NODE_ENV: 'production', DEMO_DATA: 'on', ...(busy && { NODE_OPTIONS: `--import ${new URL('two-processes.ts', import.meta.url).href}` }) }
  const child = spawn('npm', ['start', '--silent', '--', ...(split ? ['--split'] : [])], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const url = `http://localhost:${gateway}`
  for (let tries = 0; ; tries++) {
    const ready = await fetch(`${url}/health/ready`).then(answer => answer.ok, () => false)
    if (ready) break
    if (child.exitCode !== null || tries > 600) throw new Error('The system did not start.')
    await wait(100)
  }
  return {
    directory,
    url,
    databasePort,
    ports,
    process: child,
    signIn: title => signIn(url, title),
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

async function signIn(url: string, title: string): Promise<string> {
  const user = demoSignIns.find(each => each.title === title)?.user
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation SignIn($input: LoginInput!) { login(input: $input) { accessToken errors { message } } }',
      variables: { input: { identifier: user?.email, password: demoPassword } },
    }),
  })
  const { data } = (await answer.json()) as { data: { login: { accessToken: string | null; errors: { message: string }[] } } }
  if (!data.login.accessToken) throw new Error(`Nobody could sign in: ${data.login.errors[0]?.message}`)
  return data.login.accessToken
}
