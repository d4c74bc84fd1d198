import { superuserUrl } from '@fieldgraph/infra/postgres/embedded'
import { rolesOf, urlOf } from '@fieldgraph/infra/postgres/roles'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { System } from './system.ts'

/** The administrator's connection to a running system's database. */
export const adminUrlOf = ({ directory, databasePort }: System): string => Object.assign(new URL(superuserUrl(join(directory, 'postgres'), databasePort)), { pathname: '/fieldgraph' }).href

/** The connection of the role that serves a subgraph. */
export const servingUrlOf = (system: System, schema: string): string => urlOf(adminUrlOf(system), rolesOf(schema).app, readFileSync(join(system.directory, 'role-secret'), 'utf8').trim())
