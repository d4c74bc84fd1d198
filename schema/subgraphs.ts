/** Everything the tools must know of a subgraph. */
export interface SubgraphEntry {
  /** As in the supergraph, and as its folder is named. */
  name: string
  /** The PostgreSQL schema that it owns. */
  schema: string
  /** Where it listens unless a setting says otherwise. */
  port: number
  /** Folder of its TypeScript and SDL. */
  source: URL
  migrations: URL
  /** The setting with its address, for the gateway. */
  urlSetting: string
  /** Files can be uploaded to it: it is told where they lie. */
  uploads: boolean
  /** It encrypts fields: it is told where the keys are that seal its data keys. */
  encrypts: boolean
}

const subgraph = (name: string, port: number, { uploads = false, encrypts = false } = {}): SubgraphEntry => ({
  name,
  schema: name.replaceAll('-', '_'),
  port,
  source: new URL(`../subgraphs/${name}/src/`, import.meta.url),
  migrations: new URL(`../subgraphs/${name}/migrations/`, import.meta.url),
  urlSetting: `${name.replaceAll('-', '_').toUpperCase()}_URL`,
  uploads,
  encrypts,
})

/** The only list of the subgraphs. */
export const subgraphs: readonly SubgraphEntry[] = [
  subgraph('identity', 4001),
  subgraph('call-center', 4002),
  subgraph('fleet-ops', 4003, { uploads: true }),
  subgraph('sales-deals', 4004, { uploads: true, encrypts: true }),
  subgraph('crane-crm', 4005, { uploads: true }),
  subgraph('device-fleet', 4006),
]
