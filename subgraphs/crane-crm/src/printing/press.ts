import { DomainError } from '@fieldgraph/kit/errors'
import { Worker } from 'node:worker_threads'
import type { Job, Pressed } from './press-worker.ts'
import { TemplateProblem } from './template-problem.ts'

export type { Job }

/** Threads beside the one that answers requests, which a template can neither hold up nor bring down. */
const MOST_WORKERS = 2
const MOST_WAITING = 50
/** Of one page; the longest quotation takes a third of it, a usual one a fortieth. */
const MOST_MILLISECONDS = 8000
/** Without work, a thread ends. */
const IDLE_MILLISECONDS = 60_000

interface Waiting {
  job: Job
  resolve(pressed: Pressed): void
  reject(error: Error): void
}

const waiting: Waiting[] = []
const idle: Press[] = []
let workers = 0

interface Press {
  run(task: Waiting): void
}

/** Fills the page of a job and answers it as HTML. */
export async function pressHtml(job: Omit<Job, 'as'>): Promise<string> {
  const pressed = await queued({ ...job, as: 'html' })
  return 'html' in pressed ? pressed.html : refused(pressed)
}

export async function pressPdf(job: Omit<Job, 'as'>): Promise<Uint8Array> {
  const pressed = await queued({ ...job, as: 'pdf' })
  return 'pdf' in pressed ? pressed.pdf : refused(pressed)
}

function refused(pressed: Pressed): never {
  throw new TemplateProblem('problem' in pressed ? pressed.problem : 'The page is not there.')
}

function queued(job: Job): Promise<Pressed> {
  if (waiting.length >= MOST_WAITING) return Promise.reject(new DomainError('THROTTLED', 'Too much is being printed at the moment. Try again shortly.'))
  return new Promise((resolve, reject) => {
    waiting.push({ job, resolve, reject })
    next()
  })
}

function next(): void {
  if (waiting.length === 0) return
  const press = idle.pop() ?? (workers < MOST_WORKERS ? startPress() : undefined)
  press?.run(waiting.shift()!)
}

function startPress(): Press {
  workers++
  const worker = new Worker(new URL('press-worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 256 }, env: { NODE_ENV: 'production' }, stdin: false })
  let current: Waiting | undefined
  let isReady = false
  let timer: NodeJS.Timeout | undefined

  const end = (error: Error) => {
    clearTimeout(timer)
    const at = idle.indexOf(press)
    if (at >= 0) idle.splice(at, 1)
    current?.reject(error)
    current = undefined
    void worker.terminate()
  }
  const begin = () => {
    if (!current || !isReady) return
    timer = setTimeout(end, MOST_MILLISECONDS, new TemplateProblem('The page takes too long.'))
    // That of a thread has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(current.job)
  }
  const press: Press = {
    run(task) {
      clearTimeout(timer)
      current = task
      worker.ref()
      begin()
    },
  }
  worker.on('message', (message: Pressed | 'ready') => {
    if (message === 'ready') {
      isReady = true
      return begin()
    }
    clearTimeout(timer)
    current?.resolve(message)
    current = undefined
    worker.unref()
    idle.push(press)
    timer = setTimeout(end, IDLE_MILLISECONDS, new Error('Nothing to do.')).unref()
    next()
  })
  worker.on('error', error => end(asProblem(error)))
  worker.on('exit', () => {
    end(new Error('A thread that prints has ended.'))
    workers--
    next()
  })
  return press
}

/** What a page can do to a thread; anything else is a fault of ours. */
function asProblem(error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return new TemplateProblem('The page takes too much memory.')
  if (code === 'LAYOUT_BROKEN') return new TemplateProblem('The page is too long, or nested too deeply.')
  // From zlib, while a picture is unpacked behind everybody's back.
  if (code.startsWith('Z_')) return new TemplateProblem('A picture in the page can not be read.')
  return error instanceof Error ? error : new Error(String(error))
}
