import { Script, createContext } from 'node:vm'

// A script is the one thing that JavaScript can be told to give up; what it
// calls is given up with it. This one calls what it is given, and knows nothing
// else.
const context = createContext({ work: () => {} }, { codeGeneration: { strings: false, wasm: false } })
const script = new Script('work()')

export class TookTooLong extends Error {
  override readonly name = 'TookTooLong'
}

/** A time that many pieces of work share. */
export interface TimeLeft {
  milliseconds: number
}

/** What the work, which waits for nothing, answers in the time that is left, of which it takes its part; throws TookTooLong otherwise. */
export function withinTime<T>(work: () => T, left: TimeLeft): T {
  if (left.milliseconds < 1) throw new TookTooLong()
  const begin = performance.now()
  let answer: { value: T } | undefined
  context.work = () => {
    answer = { value: work() }
  }
  try {
    script.runInContext(context, { timeout: Math.ceil(left.milliseconds) })
  } catch (error) {
    // An error of the script's own realm: no instance of our Error.
    throw (error as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new TookTooLong() : error
  } finally {
    left.milliseconds -= performance.now() - begin
  }
  return answer!.value
}
