import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { isAlive } from '../postgres/postmaster.ts'

const run = fileURLToPath(new URL('run.mjs', import.meta.url))

function entry(code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'fieldgraph-run-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'entry.ts')
  writeFileSync(file, code)
  return file
}

async function ended(child: ChildProcess): Promise<{ output: string; code: number | null; signal: string | null }> {
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text))
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
  return { output, code, signal }
}

const start = (...parameters: string[]) => ended(spawn(process.execPath, [run, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] }))

test('arguments and the exit code pass through', async () => {
  const file = entry('const words: string[] = process.argv.slice(2); console.log(JSON.stringify(words)); process.exitCode = 7')
  expect(await start(file, 'one', 'two words', '--three=3')).toMatchObject({ output: '["one","two words","--three=3"]\n', code: 7 })
})

test('commands of the workspace run with --exec', async () => {
  expect(await start('--exec', 'tsc', '--version')).toMatchObject({ output: expect.stringMatching(/^Version \d/) as string, code: 0 })
  expect((await start('--exec', 'oxlint', '--no-such-option')).code).not.toBe(0)
})

test('without an entry it says how to use it', async () => {
  expect((await start()).code).toBe(1)
})

// npm, the shell that npm runs scripts under, and the script; `true` keeps the shell from becoming the script.
async function underNpm(code: string) {
  const command = `'${process.execPath}' '${run}' '${entry(code)}'; true`
  const npm = spawn('/bin/sh', ['-c', `/bin/sh -c "${command}"; true`], {
    env: { ...process.env, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  onTestFinished(() => void npm.kill('SIGKILL'))
  const [line] = (await once(npm.stdout.setEncoding('utf8'), 'data')) as [string]
  const [script = 0, shell = 0] = line.trim().split(' ').map(Number)
  return { npm, script, shell }
}

async function isGone(pid: number): Promise<boolean> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await wait(50)) if (!isAlive(pid)) return true
  return false
}

const lives = `console.log(process.pid, process.ppid); setInterval(() => {}, 1000)`

test('it stops when npm is killed, although the shell between them lives on', async () => {
  const { npm, script, shell } = await underNpm(lives)
  expect(isAlive(script)).toBe(true)
  npm.kill('SIGKILL')
  expect(await isGone(script)).toBe(true)
  expect(await isGone(shell)).toBe(true)
})

test('it stops when the shell that npm started is killed', async () => {
  const { script, shell } = await underNpm(lives)
  process.kill(shell, 'SIGTERM')
  expect(await isGone(script)).toBe(true)
})

test('a script that handles SIGTERM gets to finish when npm goes away', async () => {
  const { npm, script } = await underNpm(`${lives}; process.on('SIGTERM', () => { console.log('finished'); process.exit(0) })`)
  const [[said]] = await Promise.all([once(npm.stdout, 'data') as Promise<[string]>, Promise.resolve(npm.kill('SIGKILL'))])
  expect(said).toBe('finished\n')
  expect(await isGone(script)).toBe(true)
})
