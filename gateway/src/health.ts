import { request } from 'undici'
import type { SubgraphClient } from './subgraph-client.ts'

export interface Health {
  status: 'up' | 'down'
  services: Record<string, { status: 'up' | 'down'; milliseconds: number }>
}

const PATIENCE = 2000

/** Asks every subgraph, and each its database. */
export async function readiness(client: SubgraphClient): Promise<Health> {
  const services = await Promise.all(
    client.services().map(async name => {
      const began = performance.now()
      const up = await isUp(client.addressOf(name, '/health/ready'))
      return [name, { status: up ? 'up' : 'down', milliseconds: Math.round(performance.now() - began) }] as const
    }),
  )
  const up = services.length > 0 && services.every(([, { status }]) => status === 'up')
  return { status: up ? 'up' : 'down', services: Object.fromEntries(services) }
}

async function isUp(url: URL | null): Promise<boolean> {
  if (!url) return false
  try {
    const { statusCode, body } = await request(url, { headersTimeout: PATIENCE, bodyTimeout: PATIENCE, signal: AbortSignal.timeout(PATIENCE) })
    await body.dump()
    return statusCode === 200
  } catch {
    return false
  }
}
