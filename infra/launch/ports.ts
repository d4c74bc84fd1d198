import { SettingError } from '@fieldgraph/kit/env'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** Refuses with the setting's name when something listens there already; 0 becomes a port that is free now. */
export async function checkPort(setting: string, host: string, port: number, patience = 0): Promise<number> {
  const deadline = Date.now() + patience
  for (;;) {
    try {
      return await tryPort(host, port)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EADDRINUSE' || Date.now() >= deadline) throw new SettingError(`${setting}: ${whyNot(error as NodeJS.ErrnoException, host, port)}`, { cause: error })
      await wait(100)
    }
  }
}

function tryPort(host: string, port: number): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed)
    server.listen(port, host, () => {
      const { port: found } = server.address() as AddressInfo
      server.close(() => done(found))
    })
  })
}

function whyNot({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `port ${port} is in use by another program; stop that one, or set another port.`
  if (code === 'EACCES') return `port ${port} may not be opened by this user; set one above 1024.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `this machine has no address ${host} to listen on.`
  return `port ${port} of ${host} can't be opened: ${message}.`
}
