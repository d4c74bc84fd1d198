import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { demoPassword } from '../db/demo.ts'
import { isAlive } from '../postgres/postmaster.ts'
import { familyOf } from './family.fixture.ts'
import { freePorts } from './free-ports.fixture.ts'

const start = fileURLToPath(new URL('start.ts', import.meta.url))
const PATIENCE = 60_000

export interface Started {
  process: ChildProcess
  /** What it says until it is ready or has ended. */
  said: string
  code: number | null
  /** The graph's address; empty when it never came up. */
  graph: string
  /** Every process that it started, and theirs. */
  family(): number[]
}

export function dataDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), 'fieldgraph-start-'))
  chmodSync(path, 0o711)
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** `npm start` without npm, on free ports, up to its announcement or its end. */
export async function startAll(at: string, { env = {}, options = [] }: { env?: Record<string, string>; options?: string[] } = {}): Promise<Started> {
  const child = spawn(process.execPath, [start, ...options], { env: { ...withoutVitest(), ...freePorts, DATA_DIRECTORY: at, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(async () => {
    const left = familyOf(child.pid ?? 0)
    child.kill('SIGKILL')
    await until(() => left.every(pid => !isAlive(pid)))
  })
  const state: Started = { process: child, said: '', code: null, graph: '', family: () => familyOf(child.pid ?? 0) }
  const { promise: settled, resolve } = Promise.withResolvers<void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      state.said += text
      if (/Ctrl-C\n/.test(state.said)) resolve()
    })
  }
  child.once('close', code => {
    state.code = code
    resolve()
  })
  await Promise.race([settled, wait(PATIENCE).then(() => Promise.reject(new Error(`It did not come up: ${state.said}`)))])
  state.graph = /Graph +(\S+)/.exec(state.said)?.[1] ?? ''
  return state
}

export async function endOf({ process: child }: Started): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}

export async function until(holds: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 15_000; !holds(); await wait(25)) if (Date.now() > deadline) throw new Error('It did not become so in 15 s.')
}

async function ask(graph: string, query: string, variables: object = {}, token?: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
  return (await fetch(graph, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).json()
}

/** Signs a demo person in and asks for what two subgraphs answer together. */
export async function whoAmI({ graph }: Started, identifier: string): Promise<unknown> {
  const signedIn = (await ask(graph, 'mutation Login($input: LoginInput!) { login(input: $input) { accessToken errors { code } } }', { input: { identifier, password: demoPassword } })) as {
    data: { login: { accessToken: string } }
  }
  return ask(graph, '{ me { displayName organization { name } calls(first: 2) { edges { node { agent { displayName } } } } } }', {}, signedIn.data.login.accessToken)
}

/** kill -9 of everything at once. */
export function killAll({ process: child, family }: Started): void {
  for (const pid of [child.pid ?? 0, ...family()]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended with one that was killed before it.
    }
  }
}

function withoutVitest(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined || /^(VITEST|NODE_ENV|LOG_LEVEL|.*_URL$|npm_)/.test(name) ? [] : [[name, value]])))
}
