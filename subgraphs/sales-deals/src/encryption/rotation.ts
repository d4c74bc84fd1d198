import { tenantDatabase, type TenantDatabase } from '@fieldgraph/kit/database'
import { SettingError } from '@fieldgraph/kit/env'
import type { KeyRotation, RotationOutcome, RotationProgress } from '@fieldgraph/kit/key-rotation'
import type { Kysely } from 'kysely'
import { countNotesUnder } from '../client-notes/client-note.queries.ts'
import type { DB } from '../db.ts'
import { findFormerDataKeys, type StandingKey } from './data-key.queries.ts'
import { changeKeys, encryptAgain } from './organization-rotation.ts'
import { ifReadable } from './sealing.ts'
import type { WrappingKeys } from './wrapping-keys.ts'

export interface Rotation extends Pick<KeyRotation, 'addKey' | 'leaveBehind' | 'say' | 'progress'> {
  /** As the serving role. */
  db: Kysely<DB>
  keys: WrappingKeys
  /** The keys of all organizations that no rotation is through with. */
  standing: () => Promise<StandingKey[]>
}

/**
 * Gives every organization a new data key and encrypts its texts again by it.
 * How far it has come stands in the keys themselves: the newest wrapping key
 * seals those of an organization that has its new data key, and those that are
 * retired but not deleted may still have texts. So it goes on from wherever it
 * was cut short, beside whoever writes meanwhile.
 */
export async function rotate({ db, keys, standing, addKey, leaveBehind, say, progress }: Rotation): Promise<RotationOutcome> {
  const outcome = { texts: 0, organizations: 0, unreadable: [] as string[] }
  const left = async () => {
    const { id } = await keys.head()
    return [...new Set((await standing()).filter(key => key.retired || key.wrappingKeyId !== id).map(key => key.organizationId))]
  }
  const found = await standing()
  if (found.length === 0) {
    say('nothing is encrypted yet')
    return outcome
  }
  if (!leaveBehind) await expectKeys(keys, found)
  const unfinished = await left()
  if (unfinished.length > 0) say(`${addKey ? 'going on with the rotation' : 'rotating'} to the wrapping key ${(await keys.head()).id}: ${counted(unfinished.length)} left`)
  else if (addKey) say(`new wrapping key ${await addKey()}`)
  else say(`nothing to do: all data keys are sealed by the first key of ${keys.file}; put a new one in front of it, and run this again`)

  // Whoever has an older copy of the keys' file may seal a first data key by it meanwhile.
  for (let organizations = await left(); organizations.length > 0; organizations = await left()) {
    const work = organizations.map(organizationId => ({ organizationId, own: asOrganization(db, organizationId), total: 0 }))
    let begun = 0
    for (const { organizationId, own } of work) if (await own.write('keys.rotate', trx => changeKeys(trx, organizationId, keys))) begun++
    if (begun > 0) say(`new data keys for ${counted(begun)}`)

    const reached: RotationProgress = { texts: { done: 0, total: 0 }, organizations: { done: 0, total: organizations.length } }
    for (const each of work) {
      each.total = await each.own.read(async trx => countNotesUnder(trx, (await findFormerDataKeys(trx)).map(key => key.id)))
      reached.texts.total += each.total
    }
    for (const { organizationId, own, total } of work) {
      const before = reached.texts.done
      await encryptAgain(own, organizationId, keys, ({ changed, unreadable }) => {
        outcome.texts += changed
        outcome.unreadable.push(...unreadable)
        reached.texts.done += changed + unreadable.length
        progress(reached)
      })
      // Those too that somebody wrote anew meanwhile.
      reached.texts.done = before + total
      reached.organizations.done++
      outcome.organizations++
      progress(reached)
    }
  }
  return outcome
}

async function expectKeys({ file, find }: WrappingKeys, standing: readonly StandingKey[]): Promise<void> {
  for (const id of new Set(standing.map(key => key.wrappingKeyId))) {
    const key = await ifReadable(find(id))
    const count = new Set(standing.filter(each => each.wrappingKeyId === id).map(each => each.organizationId)).size
    if (!key) throw new SettingError(`${file} lacks the key ${id}, without which nobody reads what ${counted(count)} encrypted: put it back, or say --yes to leave that as it is.`)
  }
}

const counted = (organizations: number) => `${organizations} ${organizations === 1 ? 'organization' : 'organizations'}`

const asOrganization = (db: Kysely<DB>, id: string): TenantDatabase<DB> =>
  tenantDatabase(db, { 'app.organization_id': id, 'app.row_level': 'all' }, { request: { userId: null, clientName: 'npm run db -- rotate-keys' } })
