import { useState, type ReactNode } from 'react'
import { Card } from './card.tsx'
import { Field, Problem } from './field.tsx'
import { useForm } from './form.ts'
import { mutate, refusalOf, type Payload } from './graph.ts'

const REQUEST = 'mutation RequestPasswordReset($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { retryAfterSeconds errors { code message field } } }'

/** Asks for the address that the mail with the link goes to. */
export function RequestReset({ email, notice, back }: { email?: string; notice?: string | null; back: ReactNode }) {
  const [sentTo, setSentTo] = useState<string | null>(null)
  const { busy, refusal, onSubmit } = useForm(async ({ email: address = '' }) => {
    const refused = refusalOf(await mutate<Payload>(REQUEST, { input: { email: address.trim() } }))
    if (!refused) setSentTo(address.trim())
    return refused
  }, 'email')

  if (sentTo !== null) {
    return (
      <Card title="Look into your mailbox">
        <p className="lead" role="status">If this account exists, a mail is on its way.</p>
        <p className="notice">{sentTo}</p>
        <p className="lead">The link in it works once, for 30 minutes.</p>
        {back}
      </Card>
    )
  }
  return (
    <Card title={notice ? 'Ask for a new link' : 'Forgot your password?'} onSubmit={onSubmit}>
      {notice ? <p className="notice" role="alert">{notice}</p> : null}
      <p className="lead">We send you a link to choose a new password.</p>
      <Field name="email" type="email" label="E-mail address" defaultValue={email} autoComplete="username" autoFocus refusal={refusal} />
      <Problem refusal={refusal} />
      <button type="submit" className="primary" disabled={busy}>{busy ? 'Sending …' : 'Send the link'}</button>
      {back}
    </Card>
  )
}
