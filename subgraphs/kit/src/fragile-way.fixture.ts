import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

type How = 'cut' | 'silence'

/** A way to PostgreSQL that breaks at a given moment, after which new connections are sound. */
export async function fragileWay(to: string) {
  const { hostname, port } = new URL(to)
  const passages = new Set<{ cut(): void; silence(): void }>()
  const plan: { text: string; left: number; how: How } = { text: '', left: 0, how: 'cut' }
  const broken = Promise.withResolvers<void>()

  const server = createServer(near => {
    const far = connect(Number(port), hostname)
    const sockets = [near, far]
    const passage = {
      cut: () => sockets.forEach(socket => socket.destroy()),
      silence: () => sockets.forEach(socket => socket.pause()),
    }
    passages.add(passage)
    const seen = { text: false, mute: false }
    near.on('data', chunk => {
      seen.text ||= plan.left > 0 && chunk.includes(plan.text)
      far.write(chunk)
    })
    far.on('data', chunk => {
      seen.text ||= plan.left > 0 && chunk.includes(plan.text)
      if (!seen.text) return void near.write(chunk)
      if (seen.mute) return
      seen.mute = true
      if (--plan.left > 0) return
      for (const each of passages) each[plan.how]()
      broken.resolve()
    })
    for (const socket of sockets) {
      socket.on('error', () => {}).on('close', () => {
        passages.delete(passage)
        passage.cut()
      })
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    for (const passage of passages) passage.cut()
    server.close()
  })

  return {
    url: Object.assign(new URL(to), { hostname: '127.0.0.1', port: String((server.address() as AddressInfo).port) }).href,
    /**
     * A connection with that text in a statement or its answer loses the answer
     * (PostgreSQL has done its part by then). When that has come about so many
     * times, all connections of that moment break.
     */
    breakAt(text: string, { times = 1, how = 'cut' }: { times?: number; how?: How } = {}): void {
      Object.assign(plan, { text, left: times, how })
    },
    broken: broken.promise,
  }
}
