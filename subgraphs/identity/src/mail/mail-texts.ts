/** What each kind of mail tells of. */
export interface MailData {
  invitation: { organizationName: string; inviterName: string | null; token: string; expiresAt: string }
  passwordReset: { displayName: string; token: string; expiresAt: string }
  notification: { title: string; message: string }
}
export type MailKind = keyof MailData

export interface MailText {
  subject: string
  text: string
  html: string
}

interface Outline {
  subject: string
  before: string[]
  link?: { label: string; url: string }
  after: string[]
}

type Outlines = { [Kind in MailKind]: (data: MailData[Kind], publicUrl: string) => Outline }

// A token stands behind the # of a link: browsers keep that part to
// themselves, so it is in no server's log and in no referrer.
const outlines: Outlines = {
  invitation: ({ organizationName, inviterName, token, expiresAt }, publicUrl) => ({
    subject: `Join ${organizationName}`,
    before: [`${inviterName ?? 'Someone'} invites you to ${organizationName}.`],
    link: { label: 'Accept the invitation', url: `${publicUrl}/accept-invitation#token=${encodeURIComponent(token)}` },
    after: [`The link works once, until ${moment(expiresAt)}.`, 'If you did not expect this, do nothing: without you, nothing happens.'],
  }),
  passwordReset: ({ displayName, token, expiresAt }, publicUrl) => ({
    subject: 'Choose a new password',
    before: [`Hello ${displayName},`, 'someone, hopefully you, asked for a new password of your account.'],
    link: { label: 'Choose a new password', url: `${publicUrl}/reset-password#token=${encodeURIComponent(token)}` },
    after: [`The link works once, until ${moment(expiresAt)}.`, 'If it was not you, do nothing: your password stays as it is.'],
  }),
  notification: ({ title, message }, publicUrl) => ({
    subject: title,
    before: [message],
    after: [`You can switch these mails off in your notification settings at ${publicUrl}.`],
  }),
}

/** A mail's text, plain and as HTML. */
export function writeMail<Kind extends MailKind>(kind: Kind, data: MailData[Kind], publicUrl: string): MailText {
  const { subject, before, link, after } = outlines[kind](data, publicUrl.replace(/\/+$/, ''))
  const text = [...before, ...(link ? [`${link.label}:\n${link.url}`] : []), ...after].join('\n\n')
  const paragraphs = [...before.map(escape), ...(link ? [`<a href="${escape(link.url)}">${escape(link.label)}</a>`] : []), ...after.map(escape)]
  return { subject: oneLine(subject), text: `${text}\n`, html: `<!doctype html><html><body>${paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('')}</body></html>` }
}

/** A header is one line: whatever a name brings along. */
const oneLine = (value: string) => value.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim().slice(0, 200)

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (value: string) => value.replaceAll(/[&<>"']/g, character => ENTITIES[character]!)

const moment = (instant: string) => `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(instant))} UTC`
