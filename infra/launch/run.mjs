#!/usr/bin/env node
// node infra/launch/run.mjs <entry> [arguments…]         runs a file on Node 24 with the workspace installed
// node infra/launch/run.mjs --exec <bin> [arguments…]    the same for a command of node_modules/.bin
// Plain JavaScript, and nothing imported that an old Node or an empty node_modules lacks: it starts on Node 18 and newer.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import nodeModule from 'node:module'
import { constants } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const self = fileURLToPath(import.meta.url)
const root = resolve(dirname(self), '../..')
const kept = join(root, 'node_modules/.fieldgraph')
const windows = process.platform === 'win32'
const wanted = [24, 11]

const say = message => process.stderr.write(`• ${message}\n`)
const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds))
const read = (...path) => {
  try {
    return readFileSync(join(...path), 'utf8')
  } catch {
    return ''
  }
}
function fail(message, details = '') {
  process.stderr.write(`${details && `${details.trimEnd()}\n`}\n${message}\n`)
  process.exit(1)
}

await main()

async function main() {
  const [first, ...rest] = process.argv.slice(2)
  if (!first || (first === '--exec' && rest.length === 0)) fail('Say what to run: node infra/launch/run.mjs <entry> [arguments]')
  process.chdir(root)
  watchParents()
  const node = newEnough() ? process.execPath : await newerNode()
  const path = [dirname(node), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  await install(path)

  const cache = join(root, 'node_modules/.cache/node')
  Object.assign(process.env, { PATH: path, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? cache })
  if (first === '--exec') return become(join(root, 'node_modules/.bin', windows ? `${rest[0]}.cmd` : rest[0]), rest.slice(1))
  if (node !== process.execPath) return become(node, [...process.execArgv, self, first, ...rest])

  nodeModule.enableCompileCache?.(cache)
  const entry = resolve(root, first)
  process.argv.splice(1, process.argv.length - 1, entry, ...rest)
  await import(pathToFileURL(entry).href)
}

function newEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return major > wanted[0] || (major === wanted[0] && minor >= wanted[1])
}

/** The `node` package carries the binary of this platform; npm's cache keeps it. */
async function newerNode() {
  const known = read(kept, 'node').trim()
  if (known && existsSync(known)) return known
  const { code, output } = await command('npx', ['-y', '-p', `node@${wanted[0]}`, 'node', '-p', 'process.execPath'], {
    doing: `Node ${process.versions.node} is older than ${wanted.join('.')}: fetching Node ${wanted[0]} from the npm registry`,
  })
  const found = output.trim().split('\n').at(-1)
  if (code !== 0 || !existsSync(found)) fail(`Node ${wanted[0]} could not be fetched: check the network and npm's registry, or install Node ${wanted.join('.')} or newer.`, output)
  mkdirSync(kept, { recursive: true })
  writeFileSync(join(kept, 'node'), found)
  return found
}

/** Installs when the lockfile or a manifest differs from what was installed last; two at once wait for each other. */
async function install(path) {
  const want = manifests()
  const installed = () => read(kept, 'installed') === want
  if (installed()) return
  mkdirSync(kept, { recursive: true })
  const lock = join(kept, 'installing')
  for (let told = false; !take(lock); told = true) {
    if (!told) say('another command is installing the workspace: waiting for it')
    await pause(300)
  }
  try {
    if (installed()) return
    const pnpm = JSON.parse(read(root, 'package.json')).packageManager.split('+')[0]
    const { code, output } = await command('npx', ['-y', pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'], {
      doing: 'installing the packages',
      // CI keeps pnpm from asking questions that nobody sees.
      env: { PATH: path, CI: 'true' },
      progress: text => /Progress: (.*)/.exec(text)?.[1],
    })
    if (code !== 0) fail('The packages could not be installed: see above.', output)
    writeFileSync(join(kept, 'installed'), want)
  } finally {
    rmSync(lock, { force: true })
  }
}

function manifests() {
  const folders = ['gateway', 'infra', 'schema', 'test', ...readdirSync(join(root, 'subgraphs')).map(name => `subgraphs/${name}`)]
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...folders.map(folder => `${folder}/package.json`)]
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\0${read(root, file)}\0`)
  return hash.digest('hex')
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const holder = Number(read(lock))
    // An empty file is a holder that has not written yet, or one killed before it could.
    if (holder ? !alive(holder) : Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 2000) rmSync(lock, { force: true })
    return false
  }
}

function alive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Runs to the end, with a line once it takes longer than a second and every five seconds from then. */
function command(name, parameters, { doing, env = {}, progress = () => undefined }) {
  return new Promise(done => {
    const started = Date.now()
    let output = ''
    let latest
    const tell = () => say(`${doing}${latest ? `: ${latest}` : ''} (${Math.round((Date.now() - started) / 1000)} s)`)
    const timers = [setTimeout(() => say(doing), 1000), setInterval(tell, 5000)]
    const child = spawn(name, parameters, {
      cwd: root,
      env: { ...process.env, npm_config_update_notifier: 'false', npm_config_loglevel: 'error', ...env },
      shell: windows,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const finish = code => {
      timers.forEach(clearInterval)
      done({ code, output })
    }
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', text => {
        output = (output + text).slice(-8000)
        latest = progress(text) ?? latest
      })
    }
    child.on('error', error => {
      output += `${name}: ${error.message}\n`
      finish(127)
    })
    child.on('close', finish)
  })
}

/** Gives its signals and its exit code to a child that stands in for this process. */
function become(file, parameters) {
  const child = spawn(file, parameters, { stdio: 'inherit', shell: windows })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', error => fail(`${file} could not be started: ${error.message}`))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}

/**
 * npm runs scripts under `sh`, which passes no SIGTERM on, and a killed npm
 * leaves both behind: so the end of either one is taken for SIGTERM.
 */
function watchParents() {
  if (!process.env.npm_lifecycle_event || windows) return
  const parent = process.ppid
  const grandparent = parentOf(parent)
  setInterval(() => {
    if (process.ppid === parent && (grandparent === undefined || parentOf(parent) === grandparent)) return
    process.kill(process.pid, 'SIGTERM')
  }, 250).unref()
}

/** Known where there is a /proc; elsewhere the direct parent alone is watched. */
function parentOf(pid) {
  const status = /^PPid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))
  return status ? Number(status[1]) : undefined
}
