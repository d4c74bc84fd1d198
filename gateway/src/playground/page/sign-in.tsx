import { useState } from 'react'
import { Card } from './card.tsx'
import { Field, PasswordField, Problem } from './field.tsx'
import { useForm } from './form.ts'
import { refusalOf } from './graph.ts'
import { RequestReset } from './request-reset.tsx'
import { signIn } from './session.ts'

const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname)

export function SignIn({ notice }: { notice: string | null }) {
  const [identifier, setIdentifier] = useState('')
  const [forgotten, setForgotten] = useState(false)
  const { busy, refusal, onSubmit } = useForm(async ({ password = '' }) => refusalOf(await signIn(identifier.trim(), password)), 'password')

  if (forgotten) return <RequestReset email={identifier} back={<button type="button" className="way" onClick={() => setForgotten(false)}>Back to sign in</button>} />
  return (
    <Card title="Sign in to the playground" onSubmit={onSubmit}>
      {notice !== null && refusal === null && <p className="notice" role="status">{notice}</p>}
      <Field
        name="identifier" label="E-mail address or username" value={identifier} onChange={event => setIdentifier(event.target.value)}
        autoComplete="username" autoCapitalize="none" spellCheck={false} autoFocus refusal={refusal}
      />
      <PasswordField name="password" autoComplete="current-password" refusal={refusal} />
      <Problem refusal={refusal} />
      <button type="submit" className="primary" disabled={busy}>{busy ? 'Signing in …' : 'Sign in'}</button>
      <button type="button" className="way" onClick={() => setForgotten(true)}>Forgot your password?</button>
      {isLocal && <p className="aside">Trying the demo? <code>npm start</code> prints its people and their password.</p>}
    </Card>
  )
}
