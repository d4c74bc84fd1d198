import type { Logger } from '@fieldgraph/kit/log'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

export interface Manifests {
  /** The text of a partner's registered operation; null when it has none of this id. */
  find(client: string, id: string): Promise<string | null>
}

interface Held {
  checked: number
  changed: number
  bodies: ReadonlyMap<string, string>
}

const Manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), name: z.string(), type: z.enum(['query', 'mutation', 'subscription']), body: z.string() })),
})
/** A client's name is a file's name here. */
const NAME = /^[a-z0-9][a-z0-9-]{0,63}$/

/** The partners' manifests, read when first needed; a changed file is taken over within `age` milliseconds. */
export function createManifests({ directory, log, age = 5000 }: { directory: string; log: Logger; age?: number }): Manifests {
  const held = new Map<string, Held>()

  async function bodiesOf(client: string): Promise<ReadonlyMap<string, string>> {
    const before = held.get(client)
    if (before && performance.now() - before.checked < age) return before.bodies
    const file = join(directory, `${client}.manifest.json`)
    const changed = await stat(file).then(({ mtimeMs }) => mtimeMs, () => 0)
    let bodies = before?.bodies ?? new Map<string, string>()
    if (changed !== before?.changed) {
      try {
        bodies = changed === 0 ? new Map() : new Map(Manifest.parse(JSON.parse(await readFile(file, 'utf8'))).operations.map(({ id, body }) => [id, body]))
      } catch (error) {
        log.error({ err: error, client }, 'a manifest of registered operations is broken, the one before stays')
      }
    }
    held.set(client, { checked: performance.now(), changed, bodies })
    return bodies
  }

  return { find: async (client, id) => (NAME.test(client) ? ((await bodiesOf(client)).get(id) ?? null) : null) }
}
