import { subgraphs } from '@fieldgraph/schema/subgraphs'
import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { addressOf, withoutOurs, type Environments } from './environment.ts'
import { keepRunning } from './keep-running.ts'
import { Refusal } from './plainly.ts'
import { root, type Settings } from './settings.ts'

export interface Running {
  stop(): Promise<void>
}

/** Everything in this process, each service on its own port: they talk over HTTP as in a deployment. */
export async function startTogether({ all }: Environments): Promise<Running> {
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
  return { stop }
}

const PATIENCE = 30_000

/** A process for each service, as in a deployment: one that dies comes back, and none outlives this one. */
export async function startApart(environments: Environments, { host, ports, gateway }: Settings, say: (message: string) => void): Promise<Running> {
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
  const begin = ({ main, env }: (typeof parts)[number]): ChildProcess =>
    spawn(process.execPath, ['--import', new URL('child.ts', import.meta.url).href, main], {
      cwd: root,
      env: { ...base, ...env },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // Ctrl-C reaches this process alone, which then stops them in order.
      detached: true,
    })
  const stopping = new AbortController()
  const kept = parts.map(part => keepRunning(part.name, () => begin(part), { stopping: stopping.signal, say }))
  const stop = async () => {
    stopping.abort()
    for (const service of kept.toReversed()) await service.stop()
  }
  try {
    const failed = Promise.race(kept.map(({ ended }) => ended)).then(reason => Promise.reject(new Refusal(reason)))
    await Promise.race([failed, Promise.all(parts.map(({ name, address }) => isUp(name, address)))])
    for (const service of kept) service.isUp()
  } catch (error) {
    await stop()
    throw error
  }
  return { stop }
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
