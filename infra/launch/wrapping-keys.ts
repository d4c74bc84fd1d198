import { subgraphs } from '@fieldgraph/schema/subgraphs'
import { calculateJwkThumbprint, type JWK } from 'jose'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { makeKeys, readKeys, writeKeys } from './key-file.ts'
import { settingOf, type Settings } from './settings.ts'

type Where = Pick<Settings, 'dataDirectory' | 'wrappingKeysFiles'>

const BYTES = 32

export const wrappingKeysSetting = (subgraph: string): string => settingOf(subgraph, 'WRAPPING_KEYS_FILE')

/** Whether a user's own file is named instead of ours. */
export const isOwnFile = ({ wrappingKeysFiles }: Where, subgraph: string): boolean => subgraph in wrappingKeysFiles

export const wrappingKeysFile = ({ dataDirectory, wrappingKeysFiles }: Where, subgraph: string): string => wrappingKeysFiles[subgraph] ?? join(dataDirectory, 'keys', `${subgraph}-wrapping.json`)

/** Makes the files that are missing, and names them to this process too, which fills in demo data. */
export async function prepareWrappingKeys(where: Where, environment: NodeJS.ProcessEnv = process.env): Promise<void> {
  for (const { name } of subgraphs.filter(({ encrypts }) => encrypts)) {
    const file = wrappingKeysFile(where, name)
    if (!isOwnFile(where, name) && !existsSync(file)) makeKeys(file, [await newKey()])
    environment[wrappingKeysSetting(name)] = file
  }
}

/**
 * A new key at the head, which seals data keys from now on. All before it stay:
 * what they have sealed may still be read, and be it from a backup.
 * Answers the new key's id.
 */
export async function addWrappingKey(file: string): Promise<string> {
  const key = await newKey()
  writeKeys(file, [key, ...readKeys(file)])
  return key.kid
}

async function newKey() {
  const secret = { kty: 'oct', k: randomBytes(BYTES).toString('base64url') } satisfies JWK
  return { ...secret, alg: 'A256GCM', use: 'enc', kid: await calculateJwkThumbprint(secret) }
}
