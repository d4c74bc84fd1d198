import { SettingError } from '@fieldgraph/kit/env'
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** Refuses with the setting's name when something listens there already; 0 becomes a port that is free now. */
export async function checkPort(setting: string, host: string, port: number, patience = 0): Promise<number> {
  const deadline = Date.now() + patience
  for (;;) {
    try {
      return await (port === 0 ? freePort(host) : tryPort(host, port))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EADDRINUSE' || Date.now() >= deadline) throw new SettingError(`${setting}: ${whyNot(error as NodeJS.ErrnoException, host, port)}`, { cause: error })
      await wait(100)
    }
  }
}

/** Not of those that systems give to connections by themselves (from 32768 on, or 49152): such a one could be gone before it is used. */
const FREE = { from: 20_000, until: 32_000 }
const TRIES = 50

async function freePort(host: string): Promise<number> {
  for (let count = 1; ; count++) {
    try {
      return await tryPort(host, randomInt(FREE.from, FREE.until))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || count >= TRIES) throw error
    }
  }
}

function tryPort(host: string, port: number): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed)
    server.listen(port, host, () => server.close(() => done(port)))
  })
}

function whyNot({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `port ${port} is in use by another program; stop that one, or set another port.`
  if (code === 'EACCES') return `port ${port} may not be opened by this user; set one above 1024.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `this machine has no address ${host} to listen on.`
  return `port ${port} of ${host} can't be opened: ${message}.`
}
