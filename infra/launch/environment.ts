import { subgraphs, type SubgraphEntry } from '@fieldgraph/schema/subgraphs'
import { rolesOf, urlOf } from '../postgres/roles.ts'
import type { Databases } from './databases.ts'
import { eventKeysFile, eventsOf, keyFiles } from './keys.ts'
import { settingOf, type Settings } from './settings.ts'
import { isStorageSetting, storageEnvironment } from './storage.ts'
import { wrappingKeysFile, wrappingKeysSetting } from './wrapping-keys.ts'

type Environment = Record<string, string>

export interface Environments {
  /** For one process that has everything. */
  all: Environment
  /** For a process of its own: a subgraph is told nothing that belongs to another one or to the gateway. */
  of(subgraph: SubgraphEntry): Environment
  gateway: Environment
}

/** What `npm start` tells each service, in the settings that the services read in a deployment too. */
export function environments(settings: Settings, { targets, secret }: Databases): Environments {
  const { dataDirectory, host, ports, gateway, logLevel, production } = settings
  const address = (name: string) => addressOf(host, ports[name])
  const common = { HOST: host, LOG_LEVEL: logLevel, NODE_ENV: production ? 'production' : 'development', PUBLIC_URL: publicUrlOf(settings) }

  const storage = storageEnvironment(dataDirectory, settings.storage)

  const own = (subgraph: SubgraphEntry): Environment => {
    const { name, schema } = subgraph
    const adminUrl = targets.find(target => target.subgraph.name === name)?.adminUrl ?? ''
    return {
      [settingOf(name, 'PORT')]: String(ports[name]),
      [settingOf(name, 'DATABASE_URL')]: urlOf(adminUrl, rolesOf(schema).app, secret),
      [settingOf(name, 'WORKER_DATABASE_URL')]: urlOf(adminUrl, rolesOf(schema).worker, secret),
      [settingOf(name, 'EVENT_SIGNING_KEYS_FILE')]: keyFiles(dataDirectory, eventsOf(name)).signing,
      ...(subgraph.uploads && storage.subgraph),
      ...(subgraph.encrypts && { [wrappingKeysSetting(name)]: wrappingKeysFile(settings, name) }),
      ...(name === 'identity' && { IDENTITY_SIGNING_KEYS_FILE: keyFiles(dataDirectory, 'identity').signing }),
    }
  }
  const forSubgraphs = {
    GATEWAY_PUBLIC_KEYS_FILE: keyFiles(dataDirectory, 'gateway').public,
    EVENT_PUBLIC_KEYS_FILE: eventKeysFile(dataDirectory),
    EVENTS_URL: `${address('identity')}/events`,
  }
  const forGateway = {
    GATEWAY_HOST: gateway.host,
    GATEWAY_PORT: String(gateway.port),
    GATEWAY_SIGNING_KEYS_FILE: keyFiles(dataDirectory, 'gateway').signing,
    ...storage.gateway,
    ...Object.fromEntries(subgraphs.map(({ name, urlSetting }) => [urlSetting, `${address(name)}/graphql`])),
  }
  return {
    all: { ...common, ...forSubgraphs, ...Object.assign({}, ...subgraphs.map(own)), ...forGateway },
    of: subgraph => ({ ...common, ...forSubgraphs, ...own(subgraph) }),
    gateway: { ...common, ...forGateway },
  }
}

/** How this machine reaches what listens there. */
export function addressOf(host: string, port: number | undefined): string {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}

/** The address that people use, and the issuer of their tokens. */
export const publicUrlOf = ({ publicUrl, gateway }: Settings): string => publicUrl ?? `http://localhost:${gateway.port}`

/** The environment without what only the launcher may know: the administrator's connections, and the services' own settings. */
export function withoutOurs(source: NodeJS.ProcessEnv): Environment {
  const ours = /(^|_)DATABASE_URL$|_KEYS_FILE$|^DATABASE_ROLE_SECRET$/
  return Object.fromEntries(Object.entries(source).flatMap(([name, value]) => (value === undefined || ours.test(name) || isStorageSetting(name) ? [] : [[name, value]])))
}
