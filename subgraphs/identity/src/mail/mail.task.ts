import type { Logger } from '@fieldgraph/kit/log'
import { KeyGoneError, unseal } from './mail-seal.ts'
import { writeMail } from './mail-texts.ts'
import type { Mailer } from './mail-transport.ts'
import type { OutgoingMail } from './outgoing.ts'

/** The job worker's `mail` task. What fails is tried again by the queue, with growing pauses. */
export const mailTask = (mailer: Mailer, log: Logger) => async (payload: unknown): Promise<void> => {
  const mail = await unseal((payload as { sealed: string }).sealed).catch((error: unknown) => {
    if (!(error instanceof KeyGoneError)) throw error
    return null
  })
  if (mail === null) {
    log.error('a mail waited over a change of the signing keys and can not be read any more; ask for it again')
    return
  }
  const { kind, to, data } = mail as OutgoingMail
  if ('expiresAt' in data && Date.parse(data.expiresAt) < Date.now()) {
    log.warn({ kind }, 'a mail was not sent in time; its link is over')
    return
  }
  try {
    await mailer.send(to, writeMail(kind, data, mailer.publicUrl))
  } catch (error) {
    if (!isRefusedForGood(error)) throw error
    log.warn({ kind, err: error }, 'the mail server refuses this recipient')
  }
}

/** The server does not know the recipient (RFC 5321, 4.2.1): asking again would not help. */
const isRefusedForGood = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EENVELOPE' && 'responseCode' in error && Number(error.responseCode) >= 500
