import { useState } from 'react'
import { messageOf, sentence } from './graph.ts'
import { Mark } from './mark.tsx'
import { signOut, switchTo, type SignedIn } from './session.ts'

/** Who works where, and the way out. */
export function Bar({ session: { person, organization, organizations, readOnly } }: { session: SignedIn }) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function change(id: string) {
    setBusy(true)
    setProblem(null)
    try {
      setProblem(sentence(await switchTo(id)))
    } catch (error) {
      setProblem(messageOf(error))
    }
    setBusy(false)
  }

  return (
    <header className="bar">
      <span className="brand"><Mark /> <span className="name">Fieldgraph</span></span>
      {organizations.length > 1 ? (
        <label className="place">
          <span className="unseen">Organization</span>
          <select value={organization.id} disabled={busy} onChange={event => void change(event.target.value)}>
            {organizations.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        </label>
      ) : (
        <span className="place">{organization.name}</span>
      )}
      {readOnly && <span className="tag" title="This account’s roles allow reading only: mutations will be refused.">Read-only</span>}
      {problem !== null && <span className="problem" role="alert">{problem}</span>}
      <span className="who">{person}</span>
      <button type="button" className="quiet" onClick={signOut}>Sign out</button>
    </header>
  )
}
