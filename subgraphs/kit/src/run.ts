import { SettingError } from './env.ts'
import type { Service } from './serve.ts'

/** Runs a service as the main file of a process: until SIGTERM or SIGINT, which let it finish what runs. */
export async function runService(start: () => Promise<Service>): Promise<void> {
  try {
    const service = await start()
    const stop = () => void service.stop().then(() => process.exit(0))
    process.once('SIGTERM', stop)
    process.once('SIGINT', stop)
  } catch (error) {
    if (!(error instanceof SettingError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
