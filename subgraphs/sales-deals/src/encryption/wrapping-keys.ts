import { readEnv, SettingError } from '@fieldgraph/kit/env'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { keyOf, UnreadableError, type Key } from './sealing.ts'

/** The keys that data keys are sealed by: a file beside the database, never in it. */
export interface WrappingKeys {
  file: string
  /** The newest, as the file has it at this moment. */
  head(): Promise<Key>
  /** Throws when the file has no such key, now that it is read again. */
  find(id: string): Promise<Key>
}

const SETTING = 'SALES_DEALS_WRAPPING_KEYS_FILE'
const BYTES = 32

const KeyFile = z.object({ keys: z.array(z.object({ kty: z.literal('oct'), kid: z.string().min(1), k: z.base64url() })).min(1) })

/** The keys of a JWK Set of symmetric keys (RFC 7517, RFC 7518 6.4), the newest first. */
export function wrappingKeysOf(file: string): WrappingKeys {
  let known = new Map<string, Key>()
  const read = async () => (known = await load(file))
  return {
    file,
    async head() {
      const [newest] = (await read()).values()
      return newest!
    },
    async find(id) {
      const key = known.get(id) ?? (await read()).get(id)
      if (!key) throw new UnreadableError(`The key ${id} is not in ${file}, which ${SETTING} names.`)
      return key
    },
  }
}

const opened = new Map<string, WrappingKeys>()

/** The keys of SALES_DEALS_WRAPPING_KEYS_FILE. */
export function wrappingKeys(): WrappingKeys {
  const { [SETTING]: file } = readEnv({ [SETTING]: z.string() }) as Record<typeof SETTING, string>
  const keys = opened.get(file) ?? wrappingKeysOf(file)
  opened.set(file, keys)
  return keys
}

/** Says nothing of what stands in the file: a parser's words may quote a key. */
async function load(file: string): Promise<Map<string, Key>> {
  const unusable = (reason: string) => new SettingError(`The setting ${SETTING} names ${file}, ${reason}.`)
  const text = await readFile(file, 'utf8').catch(() => {
    throw unusable('which can’t be read')
  })
  const { success, data } = KeyFile.safeParse(parse(text))
  if (!success) throw unusable('which is no JWK Set of symmetric keys with ids')
  const secrets = data.keys.map(({ kid, k }) => [kid, new Uint8Array(Buffer.from(k, 'base64url'))] as const)
  if (secrets.some(([, secret]) => secret.length !== BYTES)) throw unusable('which has a key of another length than 256 bits')
  const keys = new Map(await Promise.all(secrets.map(async ([kid, secret]) => [kid, await keyOf(kid, secret)] as const)))
  if (keys.size < secrets.length) throw unusable('which has two keys of one id')
  return keys
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
