import './style.css'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Card } from './card.tsx'
import { Field, PasswordField, Problem } from './field.tsx'
import { useForm } from './form.ts'
import { mutate, refusalOf, type Payload } from './graph.ts'
import { takeMailedToken } from './mailed-token.ts'

const ACCEPT = 'mutation AcceptInvitation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { organization { name } errors { code message field } } }'

type Joined = Payload & { organization: { name: string } | null }

function AcceptInvitation({ token }: { token: string | null }) {
  const [stale, setStale] = useState<string | null>(null)
  const [joined, setJoined] = useState<string | null>(null)
  if (joined !== null) {
    return (
      <Card title={`Welcome to ${joined}`}>
        <p className="lead" role="status">You belong to it now. Sign in with your e-mail address and your password.</p>
        <a className="primary" href="/playground">Go to the playground</a>
      </Card>
    )
  }
  if (token === null || stale !== null) {
    return (
      <Card title={stale === null ? 'Open your invitation’s link' : 'This invitation is over'}>
        <p className="lead" role="alert">{stale ?? 'It is in the mail that you got. Reloading this page loses it.'}</p>
        <a className="way" href="/playground">Go to the playground</a>
      </Card>
    )
  }
  return <Join token={token} onJoined={setJoined} onStale={setStale} />
}

interface JoinProps {
  token: string
  onJoined: (organization: string) => void
  onStale: (reason: string) => void
}

/** Who the person is, only the graph knows: its refusal tells which of the two forms is right. */
function Join({ token, onJoined, onStale }: JoinProps) {
  const [isNew, setNew] = useState(true)
  const { busy, refusal, onSubmit } = useForm(async ({ firstName, lastName, password }) => {
    const payload = await mutate<Joined>(ACCEPT, { input: { token, password, ...(isNew && { firstName, lastName }) } })
    const refused = refusalOf(payload)
    if (!refused) onJoined(payload.organization?.name ?? 'the organization')
    if (refused?.field === 'token') onStale(refused.message)
    if (refused?.code === 'INVALID_CREDENTIALS') setNew(false)
    if (refused?.field === 'firstName') setNew(true)
    return refused
  }, 'password')
  return (
    <Card title="Accept your invitation" onSubmit={onSubmit}>
      <fieldset className="choice">
        <legend className="unseen">Your account</legend>
        <label><input type="radio" name="account" checked={isNew} onChange={() => setNew(true)} /><span>I am new here</span></label>
        <label><input type="radio" name="account" checked={!isNew} onChange={() => setNew(false)} /><span>I have an account</span></label>
      </fieldset>
      {isNew && (
        <div className="twins">
          <Field name="firstName" label="First name" autoComplete="given-name" maxLength={100} refusal={refusal} />
          <Field name="lastName" label="Last name" autoComplete="family-name" maxLength={100} refusal={refusal} />
        </div>
      )}
      <PasswordField
        name="password" refusal={refusal} autoComplete={isNew ? 'new-password' : 'current-password'}
        hint={isNew ? 'At least 15 characters. A few words in a row do well.' : 'The one that you sign in with.'}
      />
      <Problem refusal={refusal} />
      <button type="submit" className="primary" disabled={busy}>{busy ? 'Joining …' : 'Join'}</button>
    </Card>
  )
}

const mailed = takeMailedToken()
const root = document.querySelector('#root')
if (root) createRoot(root).render(<StrictMode><AcceptInvitation token={mailed} /></StrictMode>)
