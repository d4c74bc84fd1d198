import type { RotateKeys, RotationProgress } from '@fieldgraph/kit/key-rotation'
import type { Target } from '../launch/databases.ts'
import { Refusal } from '../launch/plainly.ts'
import type { Settings } from '../launch/settings.ts'
import { addWrappingKey, isOwnFile, wrappingKeysFile } from '../launch/wrapping-keys.ts'
import { connect } from '../postgres/connect.ts'
import { rolesOf, urlOf } from '../postgres/roles.ts'

interface Options {
  settings: Settings
  secret: string
  leaveBehind: boolean
  say: (message: string) => void
}

const LOCK = 4_205_118_419
/** Between two lines of progress. */
const PAUSE = 1000

/** New keys for one subgraph's encrypted fields; beside a running `npm start` or alone. */
export async function rotateKeys({ subgraph, adminUrl, setting }: Target, { settings, secret, leaveBehind, say }: Options): Promise<void> {
  const { name, schema, source } = subgraph
  const client = await connect(adminUrl, setting)
  try {
    // Held by the connection, so that it goes with whoever is killed.
    const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [LOCK])
    if (!rows[0]?.free) throw new Refusal(`The keys of ${name} are being rotated already: wait for the other command.`)
    const keysFile = wrappingKeysFile(settings, name)
    const { rotateKeys: rotate } = (await import(new URL('encryption/rotate-keys.ts', source).href)) as { rotateKeys: RotateKeys }
    const { texts, organizations, unreadable } = await rotate({
      url: urlOf(adminUrl, rolesOf(schema).app, secret),
      adminUrl,
      keysFile,
      addKey: isOwnFile(settings, name) ? null : () => addWrappingKey(keysFile),
      leaveBehind,
      say: message => say(`${name}: ${message}`),
      progress: seldom(reached => say(`${name}: ${described(reached)}`)),
    })
    if (organizations > 0) console.log(`${name}: ${counted(texts, 'text')} of ${counted(organizations, 'organization')} encrypted again`)
    if (unreadable.length > 0) throw new Refusal(`${name}: could not be read, so left unchanged: ${counted(unreadable.length, 'text')} (${unreadable.slice(0, 20).join(', ')}${unreadable.length > 20 ? ', …' : ''})`)
  } finally {
    await client.end()
  }
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`

const described = ({ texts, organizations }: RotationProgress) => `${texts.done} of ${texts.total} texts, ${organizations.done} of ${organizations.total} organizations`

/** The last word, and those before it not too often. */
function seldom(tell: (reached: RotationProgress) => void): (reached: RotationProgress) => void {
  let told = Date.now()
  return reached => {
    if (reached.organizations.done < reached.organizations.total && Date.now() - told < PAUSE) return
    told = Date.now()
    tell(reached)
  }
}
