import { SettingError } from '@fieldgraph/kit/env'
import { startGateway } from './server.ts'

try {
  const { stop } = await startGateway()
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      void stop().then(() => process.exit(0), () => process.exit(1))
    })
  }
} catch (error) {
  console.error(error instanceof SettingError ? error.message : error)
  process.exit(1)
}
