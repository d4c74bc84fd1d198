import { subgraphs } from '@fieldgraph/schema/subgraphs'
import { settingOf } from './settings.ts'

/** Settings that give everything a port which is free. */
export const freePorts: Readonly<Record<string, string>> = Object.fromEntries(['GATEWAY_PORT', 'DATABASE_PORT', ...subgraphs.map(({ name }) => settingOf(name, 'PORT'))].map(setting => [setting, '0']))
