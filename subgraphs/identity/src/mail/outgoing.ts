import type { Kysely } from 'kysely'
import type { DB } from '../db.ts'
import { seal } from './mail-seal.ts'
import type { MailData, MailKind } from './mail-texts.ts'
import { enqueueMail } from './mail.queries.ts'

export interface OutgoingMail<Kind extends MailKind = MailKind> {
  kind: Kind
  to: string
  data: MailData[Kind]
}

/**
 * Sends a mail when the transaction at hand commits, and never when it is
 * undone: it is a job in the same transaction, so neither a mail server that
 * is away nor a killed process loses an invitation, and no request waits for
 * SMTP. The job waits with exactly the secret (an invitation's or a reset's
 * token) of which the tables keep only a hash; so its payload is sealed with a
 * key that is not in the database, and a stolen dump opens no account.
 *
 * @example await sendMail(trx, 'invitation', invitation.email, { organizationName, inviterName, token, expiresAt })
 */
export async function sendMail<Kind extends MailKind>(trx: Kysely<DB>, kind: Kind, to: string, data: MailData[Kind]): Promise<void> {
  const mail: OutgoingMail<Kind> = { kind, to, data }
  await enqueueMail(trx, await seal(mail))
}
