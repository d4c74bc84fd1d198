import { createDatabase } from '@fieldgraph/kit/database'
import { sql } from 'kysely'
import { inject } from 'vitest'
import { unseal } from './mail-seal.ts'
import type { MailData, MailKind } from './mail-texts.ts'
import type { OutgoingMail } from './outgoing.ts'

/** What this test's process has put into the queue for an address, oldest first. No worker takes it meanwhile. */
export async function mailsTo(address: string): Promise<OutgoingMail[]> {
  const { identity: url } = inject('workers' as never) as Record<string, string>
  const db = createDatabase<unknown>({ url: url!, schema: 'identity_worker', poolSize: 1 })
  const { rows } = await sql<{ sealed: string }>`
    select payload ->> 'sealed' as sealed from identity_worker._private_jobs where payload ->> 'sealed' is not null order by id
  `.execute(db).finally(() => db.destroy())
  const opened = await Promise.all(rows.map(({ sealed }) => unseal(sealed).catch(() => null)))
  return (opened as (OutgoingMail | null)[]).filter(mail => mail?.to === address) as OutgoingMail[]
}

/** What the newest mail of a kind tells, e.g. the token of an invitation. */
export async function lastMail<Kind extends MailKind>(kind: Kind, address: string): Promise<MailData[Kind] | undefined> {
  return (await mailsTo(address)).findLast((mail): mail is OutgoingMail<Kind> => mail.kind === kind)?.data
}
