import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

export interface Kept {
  /** Resolves with the reason should it end before it is told that it is up. */
  ended: Promise<string>
  /** From now on it is brought back whenever it ends by itself. */
  isUp(): void
  stop(): Promise<void>
}

const FIRST_PAUSE = 250
const LONGEST_PAUSE = 8000
/** Who ran for so long is not one that fails at every start. */
const STEADY = 20_000
/** A service that has not finished by then is not waited for. */
const FAREWELL = 12_000

/** Keeps one service's process running until stopped; one that ends again and again comes back after growing pauses. */
export function keepRunning(name: string, start: () => ChildProcess, { stopping, say }: { stopping: AbortSignal; say: (message: string) => void }): Kept {
  const { promise: ended, resolve: end } = Promise.withResolvers<string>()
  const state = { up: false, child: start() }

  const running = (async () => {
    for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      const began = performance.now()
      const how = await endOf(state.child)
      if (stopping.aborted) return
      if (!state.up) return end(`${name} ended by itself (${how}), so everything stops.`)
      say(`${name} ended by itself (${how}): it starts again`)
      if (performance.now() - began > STEADY) pause = FIRST_PAUSE
      await wait(pause, undefined, { signal: stopping }).catch(() => {})
      if (stopping.aborted) return
      state.child = start()
    }
  })()

  return {
    ended,
    isUp: () => void (state.up = true),
    async stop() {
      state.child.kill('SIGTERM')
      const late = setTimeout(() => state.child.kill('SIGKILL'), FAREWELL)
      await running
      clearTimeout(late)
    },
  }
}

/** How a process ended, in a word or two. */
async function endOf(child: ChildProcess): Promise<string> {
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
    return signal ?? `exit code ${code}`
  } catch (error) {
    // It never became a process, for want of memory or process numbers.
    return error instanceof Error ? error.message : String(error)
  }
}
