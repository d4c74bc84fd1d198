import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './style.css'
import './editor.css'
import { lazy, StrictMode, Suspense, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { Bar } from './bar.tsx'
import { Card } from './card.tsx'
import { currentSession, restore, signOut, watchSession } from './session.ts'
import { SignIn } from './sign-in.tsx'

// The editor is large: it comes while somebody types the password.
const explorer = import('./explorer.tsx')
const Explorer = lazy(async () => ({ default: (await explorer).Explorer }))

function App() {
  const session = useSyncExternalStore(watchSession, currentSession)
  switch (session.state) {
    case 'restoring':
      return <p className="waiting" role="status">One moment …</p>
    case 'unreachable':
      return (
        <Card title="The gateway can’t be reached">
          <p className="lead" role="alert">You are still signed in. Check that the gateway runs and that you are online.</p>
          <button type="button" className="primary" onClick={restore}>Try again</button>
          <button type="button" className="way" onClick={signOut}>Sign out</button>
        </Card>
      )
    case 'out':
      return <SignIn notice={session.notice} />
    case 'in':
      return (
        <div className="house">
          <Bar session={session} />
          <Suspense fallback={<p className="waiting" role="status">Loading the editor …</p>}>
            {/* Answers of one organization don't stay on the screen of another. */}
            <Explorer key={`${session.userId} ${session.organization.id}`} userId={session.userId} />
          </Suspense>
        </div>
      )
  }
}

restore()
const root = document.querySelector('#root')
if (root) createRoot(root).render(<StrictMode><App /></StrictMode>)
