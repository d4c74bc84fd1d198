import { subgraphs } from '@fieldgraph/schema/subgraphs'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { addressOf, withoutOurs, type Environments } from './environment.ts'
import { Refusal } from './plainly.ts'
import { root, type Settings } from './settings.ts'

interface Running {
  stop(): Promise<void>
}

export interface Services extends Running {
  /** Resolves with the reason when a service ends by itself; they all end then. */
  ended: Promise<string>
}

/** Everything in this process, each service on its own port: they talk over HTTP as in a deployment. */
export async function startTogether({ all }: Environments): Promise<Services> {
  for (const name of Object.keys(process.env)) if (!(name in withoutOurs(process.env))) delete process.env[name]
  Object.assign(process.env, all)
  const running: Running[] = []
  const stop = async () => {
    // The gateway first, so that no request reaches a subgraph that has left.
    for (const service of running.splice(0).reverse()) await service.stop()
  }
  try {
    const modules = await Promise.all(subgraphs.map(({ source }) => import(new URL('main.ts', source).href) as Promise<{ start: () => Promise<Running> }>))
    const gateway = Promise.all([import('@fieldgraph/gateway/server'), import('@fieldgraph/gateway/env')])
    for (const { start } of modules) running.push(await start())
    const [{ startGateway }, { readGatewaySettings }] = await gateway
    running.push(await startGateway(readGatewaySettings()))
  } catch (error) {
    await stop()
    throw error
  }
  return { stop, ended: new Promise(() => {}) }
}

const PATIENCE = 30_000
/** A service that has not finished by then is not waited for. */
const FAREWELL = 12_000

/** A process for each service, as in a deployment; none outlives another or this one. */
export async function startApart(environments: Environments, { host, ports, gateway }: Settings): Promise<Services> {
  const base = withoutOurs(process.env)
  const parts = [
    ...subgraphs.map(subgraph => ({
      name: subgraph.name,
      main: fileURLToPath(new URL('main.ts', subgraph.source)),
      env: environments.of(subgraph),
      address: addressOf(host, ports[subgraph.name]),
    })),
    { name: 'gateway', main: `${root}gateway/src/main.ts`, env: environments.gateway, address: addressOf(gateway.host, gateway.port) },
  ]
  const children = new Map<string, ChildProcess>()
  const { promise: ended, resolve: end } = Promise.withResolvers<string>()
  const stopping = { now: false }

  const stop = async () => {
    stopping.now = true
    for (const name of parts.map(part => part.name).reverse()) {
      const child = children.get(name)
      if (child) await stopChild(child)
    }
  }
  try {
    for (const { name, main, env } of parts) {
      const child = spawn(process.execPath, ['--import', new URL('child.ts', import.meta.url).href, main], {
        cwd: root,
        env: { ...base, ...env },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        // Ctrl-C reaches this process alone, which then stops them in order.
        detached: true,
      })
      children.set(name, child)
      child.once('exit', (code, signal) => {
        if (!stopping.now) end(`${name} ended by itself (${signal ?? `exit code ${code}`}), so everything stops.`)
      })
    }
    const failed = ended.then(reason => Promise.reject(new Refusal(reason)))
    await Promise.race([failed, Promise.all(parts.map(({ name, address }) => isUp(name, address)))])
  } catch (error) {
    await stop()
    throw error
  }
  return { stop, ended }
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), FAREWELL)
  await gone
  clearTimeout(late)
}

async function isUp(name: string, address: string): Promise<void> {
  const deadline = Date.now() + PATIENCE
  while (Date.now() < deadline) {
    const up = await fetch(`${address}/health/live`).then(answer => answer.ok, () => false)
    if (up) return
    await wait(50)
  }
  throw new Refusal(`${name} did not come up at ${address} in ${PATIENCE / 1000} s.`)
}
