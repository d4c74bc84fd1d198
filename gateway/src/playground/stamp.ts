import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const gateway = fileURLToPath(new URL('../../', import.meta.url))
const page = join(gateway, 'src', 'playground', 'page')

/** What the build writes, and the gateway serves. */
export const built = join(gateway, 'dist', 'playground')

/** Inside a build: which sources it was made of. */
export const STAMP = '.stamp'

/** Of the page's sources and of what builds them; null where there are none, as in an image. */
export function stampOfSources(): string | null {
  if (!existsSync(page)) return null
  const hash = createHash('sha256')
  const files = [...readdirSync(page).sort().map(name => join(page, name)), ...['vite.config.ts', 'package.json', '../pnpm-lock.yaml'].map(name => join(gateway, name))]
  for (const file of files) if (existsSync(file)) hash.update(file.slice(gateway.length)).update(readFileSync(file))
  return hash.digest('hex')
}
