import type { Seed } from '@fieldgraph/kit/demo'
import type { Target } from '../launch/databases.ts'
import { connect } from '../postgres/connect.ts'
import { rolesOf, urlOf } from '../postgres/roles.ts'
import { demoOrganizations } from './demo.ts'

const LOCK = 4_205_118_418

/** Loads each subgraph's demo data, once for each database unless `again`; a subgraph that has data leaves it as it is. */
export async function seed(targets: readonly Target[], secret: string, say: (message: string) => void, { again = false } = {}): Promise<void> {
  const now = new Date(new Date().setUTCHours(0, 0, 0, 0))
  for (const { subgraph, adminUrl, setting } of targets) {
    const client = await connect(adminUrl, setting)
    try {
      await client.query('select pg_advisory_lock($1)', [LOCK])
      const { rows } = await client.query<{ done: boolean }>('select seeded_at is not null as done from app.installations where schema = $1', [subgraph.schema])
      if (rows[0]?.done && !again) continue
      const { seed: load } = (await import(new URL('demo.ts', subgraph.source).href)) as { seed: Seed }
      await load({ url: urlOf(adminUrl, rolesOf(subgraph.schema).app, secret), people: demoOrganizations, now, say })
      await client.query('update app.installations set seeded_at = now() where schema = $1', [subgraph.schema])
    } finally {
      await client.end()
    }
  }
}

/** Whether there is demo data to sign in with. */
export async function isSeeded({ subgraph, adminUrl, setting }: Target): Promise<boolean> {
  const client = await connect(adminUrl, setting)
  try {
    const { rows } = await client.query<{ done: boolean }>('select seeded_at is not null as done from app.installations where schema = $1', [subgraph.schema])
    return rows[0]?.done ?? false
  } finally {
    await client.end()
  }
}
