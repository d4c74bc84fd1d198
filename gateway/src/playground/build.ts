import type { Logger } from '@fieldgraph/kit/log'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { built, gateway, STAMP, stampOfSources } from './stamp.ts'

export type BuildState = 'ready' | 'building' | 'failed'

export interface Playground {
  /** Whether the pages are there; begins to make them when they are not, or their sources have changed. */
  ensure(): BuildState
  /** Ends a build that is under way. */
  stop(): Promise<void>
}

/** The build takes some seconds, beside the requests. An image brings its build along. */
export function createPlayground(log: Logger): Playground {
  const current: { child: ChildProcess | null; done: Promise<void> | null; failed: string | null; stopped: boolean } = { child: null, done: null, failed: null, stopped: false }

  async function build(): Promise<void> {
    // Apart, so that what is there is served until the new one is whole.
    const staging = mkdtempSync(join(dirname(built), 'playground-'))
    try {
      const vite = join(dirname(createRequire(join(gateway, 'package.json')).resolve('vite/package.json')), 'bin', 'vite.js')
      const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: gateway, env: { ...process.env, NODE_ENV: 'production', PLAYGROUND_OUT_DIR: staging }, stdio: ['ignore', 'ignore', 'pipe'] })
      current.child = child
      let said = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
      const [code] = (await once(child, 'exit')) as [number | null]
      if (code !== 0) throw new Error(said.slice(-2000) || `vite ended with ${code}`)
      const old = `${staging}-old`
      if (existsSync(built)) renameSync(built, old)
      renameSync(staging, built)
      rmSync(old, { recursive: true, force: true })
    } finally {
      current.child = null
      rmSync(staging, { recursive: true, force: true })
    }
  }

  return {
    ensure() {
      if (current.done) return 'building'
      const sources = stampOfSources()
      const stamp = join(built, STAMP)
      if (existsSync(stamp) && (sources === null || readFileSync(stamp, 'utf8') === sources)) return 'ready'
      // Sources that failed once are not tried again until they change.
      if (sources === null || current.failed === sources || current.stopped) return 'failed'
      current.done = build()
        .catch((error: unknown) => {
          if (current.stopped) return
          current.failed = sources
          log.error({ err: error }, 'the playground could not be made')
        })
        .finally(() => (current.done = null))
      return 'building'
    },
    async stop() {
      current.stopped = true
      current.child?.kill()
      await current.done
    },
  }
}
