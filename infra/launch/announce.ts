import { demoPartner, demoPassword, demoSignIns } from '../db/demo.ts'
import type { Databases } from './databases.ts'
import { publicUrlOf } from './environment.ts'
import type { Settings } from './settings.ts'

export interface Announcement {
  settings: Settings
  databases: Databases
  demo: boolean
  seconds: number
}

/** What a newcomer needs to go on from here. */
export function announce({ settings, databases, demo, seconds }: Announcement): void {
  const url = publicUrlOf(settings)
  const width = Math.max(...demoSignIns.map(({ user }) => user.email.length))
  const lines: [string, string][] = [
    ['Graph', `${url}/graphql`],
    ['Playground', `${url}/playground`],
    ...(demo
      ? ([
          ...demoSignIns.map(({ title, user }, at) => [at === 0 ? 'Sign in' : '', `${user.email.padEnd(width)}  ${title}`]),
          ['Password', `${demoPassword} (the same for all)`],
          ['Partner', `curl ${url}/oauth/token -u ${demoPartner.id}:${demoPartner.secret} -d grant_type=client_credentials`],
        ] as [string, string][])
      : []),
    ['Data', whereData(settings, databases)],
    ['Stop', 'Ctrl-C'],
  ]
  console.log(`\nFieldgraph is ready (${seconds.toFixed(1)} s).\n\n${lines.map(([name, text]) => `  ${name.padEnd(11)} ${text}`).join('\n')}\n`)
}

function whereData({ dataDirectory }: Settings, { place, port }: Databases): string {
  if (port === null) return `${place}; keys in ${dataDirectory}`
  return `${place.startsWith(dataDirectory) ? dataDirectory : `${dataDirectory} and ${place}`} (PostgreSQL on port ${port})`
}
