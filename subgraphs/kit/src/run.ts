import { SettingError } from './env.ts'
import type { Service } from './serve.ts'

/** Runs a service as the main file of a process: until SIGTERM or SIGINT, which let it finish what runs. */
export async function runService(start: () => Promise<Service>): Promise<void> {
  try {
    const service = await start()
    let stopping = false
    const stop = () => {
      // A second signal, as terminals and launchers send them, cuts nothing short.
      if (stopping) return
      stopping = true
      void service.stop().then(() => process.exit(0))
    }
    process.on('SIGTERM', stop)
    process.on('SIGINT', stop)
  } catch (error) {
    if (!(error instanceof SettingError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
