import { readEnv } from '@fieldgraph/kit/env'
import type { Logger } from '@fieldgraph/kit/log'
import { createTransport } from 'nodemailer'
import { z } from 'zod'
import type { MailText } from './mail-texts.ts'

export interface Mailer {
  publicUrl: string
  send(to: string, mail: MailText): Promise<void>
  close(): void
}

/** One address and nothing else: no name, no list, no line break, no comment. */
const ADDRESS = /^[^\s\p{Cc}@<>()[\]\\,;:"]+@[^\s\p{Cc}@<>()[\]\\,;:"]+$/u
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/**
 * Mail by SMTP as `SMTP_URL` says. Without it, in development, a mail is shown
 * in the log instead, its link included; in production it waits in the queue.
 */
export function createMailer(log: Logger, source: NodeJS.ProcessEnv = process.env): Mailer {
  const env = readEnv(
    {
      SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
      MAIL_FROM: z.string().default('Fieldgraph <no-reply@localhost>'),
      PUBLIC_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:4000'),
      NODE_ENV: z.string().optional(),
    },
    source,
  )
  const smtp = env.SMTP_URL === undefined ? null : createTransport({ url: env.SMTP_URL, disableFileAccess: true, disableUrlAccess: true, ...TIMEOUTS })

  return {
    publicUrl: env.PUBLIC_URL,
    async send(to, { subject, text, html }) {
      if (!ADDRESS.test(to)) throw new Error('This is no mail address.')
      if (smtp) await smtp.sendMail({ from: env.MAIL_FROM, to: { name: '', address: to }, subject, text, html })
      else if (env.NODE_ENV === 'production') throw new Error('The setting SMTP_URL is missing: this mail waits.')
      else log.info({ mail: { to, subject, text } }, 'no SMTP_URL is set, so this mail is only shown here')
    },
    close: () => smtp?.close(),
  }
}
