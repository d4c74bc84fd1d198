import type { Fetcher, Storage } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { useMemo, useState } from 'react'
import { ask, messageOf, type Answer } from './graph.ts'
import { freshToken } from './session.ts'

// Something to see for everybody: agents find their own calls, leads and support all of them.
const FIRST = `# Ctrl-Enter runs it.
# Ctrl-Space shows what else can be asked.
query LatestCalls {
  me {
    displayName
    organization {
      name
    }
  }
  calls(first: 5, filter: { status: [COMPLETED] }) {
    totalCount
    edges {
      node {
        outcome {
          label
        }
        lossReason {
          name
        }
        agent {
          displayName
        }
      }
    }
  }
}
`

/** GraphiQL for one person; the tabs of another on this browser are not theirs to see. */
export function Explorer({ userId }: { userId: string }) {
  const [withoutSchema, setWithoutSchema] = useState<string | null>(null)
  const storage = useMemo(() => storageOf(userId), [userId])
  const fetcher = useMemo<Fetcher>(
    () => async (request, options) => {
      const answer = await send(named(request), options?.headers)
      if (request.operationName === 'IntrospectionQuery') setWithoutSchema(answer.data ? null : reasonOf(answer))
      return answer as never
    },
    [],
  )
  return (
    <div className="explorer">
      {withoutSchema !== null && <p className="notice" role="status">{withoutSchema}</p>}
      <GraphiQL fetcher={fetcher} storage={storage} defaultQuery={FIRST} shouldPersistHeaders={false} showPersistHeadersSettings={false} inputValueDeprecation schemaDescription>
        <GraphiQL.Logo>{' '}</GraphiQL.Logo>
      </GraphiQL>
    </div>
  )
}

/** GraphiQL notices only after a moment which operations the text holds: who runs a pasted query at once would name one that is gone. */
const named = ({ operationName, ...request }: Parameters<Fetcher>[0]) => (operationName && request.query.includes(operationName) ? { ...request, operationName } : request)

/** Sends an operation; a refused token is renewed once. */
async function send(request: Parameters<Fetcher>[0], headers?: Record<string, string>): Promise<Omit<Answer, 'status'>> {
  try {
    const token = await freshToken()
    let answer = await ask(request, { token, headers })
    if (answer.status === 401 && token) {
      const renewed = await freshToken(token)
      if (renewed) answer = await ask(request, { token: renewed, headers })
    }
    const { status: _, ...shown } = answer
    return shown
  } catch (error) {
    return { errors: [{ message: messageOf(error) }] }
  }
}

function reasonOf({ errors }: Omit<Answer, 'status'>): string {
  const [first] = errors ?? []
  if (first?.extensions?.code === 'INTROSPECTION_DISABLED') return 'Here the schema is shown to support accounts only. Your queries run all the same, without completion and documentation.'
  return `The schema could not be loaded. ${first?.message ?? ''}`
}

function storageOf(userId: string): Storage {
  const prefix = `${userId}:`
  const own = () => Object.keys(localStorage).filter(key => key.startsWith(prefix))
  return {
    getItem: key => localStorage.getItem(prefix + key),
    setItem: (key, value) => localStorage.setItem(prefix + key, value),
    removeItem: key => localStorage.removeItem(prefix + key),
    clear: () => own().forEach(key => localStorage.removeItem(key)),
    get length() {
      return own().length
    },
  }
}
