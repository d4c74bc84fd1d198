import './style.css'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Card } from './card.tsx'
import { PasswordField, Problem } from './field.tsx'
import { useForm } from './form.ts'
import { mutate, refusalOf, type Payload } from './graph.ts'
import { takeMailedToken } from './mailed-token.ts'
import { RequestReset } from './request-reset.tsx'

const RESET = 'mutation ResetPassword($input: ResetPasswordInput!) { resetPassword(input: $input) { retryAfterSeconds errors { code message field } } }'

type Step = { is: 'asking'; notice: string | null } | { is: 'choosing'; token: string } | { is: 'done' }

function ResetPassword({ token }: { token: string | null }) {
  const [step, setStep] = useState<Step>(token === null ? { is: 'asking', notice: null } : { is: 'choosing', token })
  switch (step.is) {
    case 'asking':
      return <RequestReset notice={step.notice} back={<a className="way" href="/playground">Back to sign in</a>} />
    case 'choosing':
      return <Choose token={step.token} onDone={() => setStep({ is: 'done' })} onStale={() => setStep({ is: 'asking', notice: 'This link is not valid any more.' })} />
    case 'done':
      return (
        <Card title="Your new password is set">
          <p className="lead" role="status">You are signed out everywhere. Sign in with the new password.</p>
          <a className="primary" href="/playground">Go to the playground</a>
        </Card>
      )
  }
}

function Choose({ token, onDone, onStale }: { token: string; onDone: () => void; onStale: () => void }) {
  const { busy, refusal, onSubmit } = useForm(async ({ newPassword = '' }) => {
    const refused = refusalOf(await mutate<Payload>(RESET, { input: { token, newPassword } }))
    if (!refused) onDone()
    if (refused?.field === 'token') onStale()
    return refused
  }, 'newPassword')
  return (
    <Card title="Choose a new password" onSubmit={onSubmit}>
      <PasswordField name="newPassword" label="New password" hint="At least 15 characters. A few words in a row do well." autoComplete="new-password" autoFocus refusal={refusal} />
      <Problem refusal={refusal} />
      <button type="submit" className="primary" disabled={busy}>{busy ? 'Setting it …' : 'Set the password'}</button>
      <p className="aside">You will be signed out on every device.</p>
    </Card>
  )
}

const mailed = takeMailedToken()
const root = document.querySelector('#root')
if (root) createRoot(root).render(<StrictMode><ResetPassword token={mailed} /></StrictMode>)
