import { parentPort } from 'node:worker_threads'
import { toPdf } from '../paper/pdf.ts'
import { clean, toHtml } from './html.ts'
import { fill, type Format } from './liquid.ts'
import { TemplateProblem } from './template-problem.ts'

/** One page to be filled, and what it is wanted as. */
export interface Job {
  content: string
  data: object
  format: Format
  as: 'html' | 'pdf'
  /** Epoch milliseconds. */
  writtenOn: number
  /** Refuses what would be left out or left empty: for a template that is about to be saved. */
  isStrict: boolean
}

export type Pressed = { html: string } | { pdf: Uint8Array } | { problem: string }

// What those that lay out a page say there is about that page, and nothing for our log.
Object.assign(console, { warn: () => {}, error: () => {} })

parentPort?.on('message', (job: Job) => {
  void press(job).then(tell)
})
tell('ready')

function tell(message: Pressed | 'ready'): void {
  // That of a thread has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(message)
}

async function press({ content, data, format, as, writtenOn, isStrict }: Job): Promise<Pressed> {
  try {
    const $ = clean(fill(content, data, format, isStrict), isStrict)
    return as === 'html' ? { html: toHtml($) } : { pdf: await toPdf($, new Date(writtenOn), isStrict) }
  } catch (error) {
    if (error instanceof TemplateProblem) return { problem: error.message }
    // Of the stack.
    if (error instanceof RangeError) return { problem: 'The page is nested too deeply.' }
    throw error
  }
}
