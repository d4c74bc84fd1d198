import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { connect } from './connect.ts'
import { dataDirectoryOf, startEmbedded, type EmbeddedServer } from './embedded.ts'
import { isAlive, postmaster, runningPostmaster } from './postmaster.ts'

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'fieldgraph-embedded-'))
  chmodSync(path, 0o711)
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return join(path, 'postgres')
}

const start = (at: string) => startEmbedded({ directory: at, port: 0, settings: { fsync: 'off' } })

async function write(server: EmbeddedServer): Promise<void> {
  const client = await connect(server.url)
  await client.query('create table kept (text text)')
  await client.query(`insert into kept values ('here')`)
  await client.end()
}

async function read(server: EmbeddedServer): Promise<unknown[]> {
  const client = await connect(server.url)
  const { rows } = await client.query('select text from kept')
  await client.end()
  return rows
}

async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!holds()) {
    if (Date.now() > deadline) throw new Error('It did not become so in 10 s.')
    await wait(20)
  }
}

/** The server in a process of its own, which can be killed. */
async function startElsewhere(at: string) {
  const code = `
    import { startEmbedded } from ${JSON.stringify(new URL('embedded.ts', import.meta.url).href)}
    const { url } = await startEmbedded({ directory: ${JSON.stringify(at)}, port: 0, settings: { fsync: 'off' } })
    console.log(url)
    setInterval(() => {}, 1000)`
  const parent = spawn(process.execPath, ['--input-type=module-typescript', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void parent.kill('SIGKILL'))
  const [url] = (await once(parent.stdout.setEncoding('utf8'), 'data')) as [string]
  const pid = postmaster(dataDirectoryOf(at))?.pid ?? 0
  return { parent, pid, url: url.trim() }
}

test('it starts, stops, and starts again with what was written', async () => {
  const at = directory()
  const first = await start(at)
  await write(first)
  expect(runningPostmaster(first.dataDirectory)).toMatchObject({ port: first.port, ready: true })
  await first.stop()
  expect(existsSync(join(first.dataDirectory, 'postmaster.pid'))).toBe(false)

  const second = await start(at)
  expect(await read(second)).toEqual([{ text: 'here' }])
  await second.stop()
})

test('it ends when its parent is killed, and leaves no lock', async () => {
  const at = directory()
  const { parent, pid } = await startElsewhere(at)
  expect(isAlive(pid)).toBe(true)
  parent.kill('SIGKILL')
  await until(() => !isAlive(pid) && postmaster(dataDirectoryOf(at)) === null)
})

test('what was committed survives kill -9 of the server and of its parent, and the next start needs no help', async () => {
  const at = directory()
  const { parent, pid, url } = await startElsewhere(at)
  const client = await connect(url)
  await client.query('create table kept (text text)')
  await client.query(`insert into kept values ('here')`)
  await client.end()
  parent.kill('SIGKILL')
  process.kill(pid, 'SIGKILL')

  const again = await start(at)
  expect(await read(again)).toEqual([{ text: 'here' }])
  await again.stop()
})

test('a lock whose process number went to another program is not believed', async () => {
  const at = directory()
  const first = await start(at)
  await first.stop()
  writeFileSync(join(first.dataDirectory, 'postmaster.pid'), `${process.pid}\n${first.dataDirectory}\n`)
  const second = await start(at)
  await second.stop()
})

test('a port in use is told with the name of its setting', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  await expect(startEmbedded({ directory: directory(), port, setting: 'DATABASE_PORT', disposable: true })).rejects.toThrow(`DATABASE_PORT: port ${port} is in use`)
  taken.close()
})

test('data of another version is told, and left alone', async () => {
  const at = directory()
  const { dataDirectory, stop } = await start(at)
  await stop()
  writeFileSync(join(dataDirectory, 'PG_VERSION'), '14\n')
  await expect(start(at)).rejects.toThrow(/belongs to PostgreSQL 14, and this is 18/)
})
