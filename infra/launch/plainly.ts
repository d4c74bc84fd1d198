import { SettingError } from '@fieldgraph/kit/env'

/** Something to tell the user and not a fault of ours: shown without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** Runs a command; what goes wrong is one plain sentence and exit code 1. */
export async function plainly(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    tell(error)
    process.exitCode = 1
  }
}

export function tell(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  const expected = error instanceof SettingError || error instanceof Refusal
  if (expected || !(error instanceof Error)) process.stderr.write(`${message}\n`)
  else if (process.env['LOG_LEVEL'] === 'debug') process.stderr.write(`${error.stack}\n`)
  else process.stderr.write(`${message}\n(LOG_LEVEL=debug shows where that happened.)\n`)
}
