import { migrationStatus, rollback } from '@fieldgraph/kit/migrate'
import { starting, type Databases, type Target } from '../launch/databases.ts'
import { holds } from '../launch/lock.ts'
import { Refusal } from '../launch/plainly.ts'
import type { Settings } from '../launch/settings.ts'
import { prepareWrappingKeys } from '../launch/wrapping-keys.ts'
import { connect } from '../postgres/connect.ts'
import { dropSchemas, forgetInstallation, prepareDatabase, withKysely } from '../postgres/prepare.ts'
import { rolesOf, urlOf } from '../postgres/roles.ts'
import { rotateKeys } from './rotate-keys.ts'
import { seed } from './seed.ts'
import { writeTypes } from './types.ts'

export const say = (message: string): void => void process.stderr.write(`• ${message}\n`)

export interface Call {
  settings: Settings
  databases: Databases
  targets: readonly Target[]
  secret: string
  /** Whether one subgraph was asked for. */
  named: boolean
  all?: boolean
  yes?: boolean
  check?: boolean
  role?: string
}

/** What `npm run db` can do, by name. */
export const commands = {
  async migrate({ targets, secret }: Call) {
    for (const { subgraph, adminUrl, setting } of targets) {
      const applied = await prepareDatabase(adminUrl, subgraph, { secret, setting })
      console.log(`${subgraph.name}: ${applied.length === 0 ? 'nothing to do' : `applied ${applied.join(', ')}`}`)
    }
  },

  async rollback({ targets, secret, named, all = false }: Call) {
    if (!named) throw new Refusal('Say which subgraph to take back a migration of: npm run db -- rollback <subgraph>')
    for (const { subgraph, adminUrl, setting } of targets) {
      await prepareDatabase(adminUrl, subgraph, { secret, setting })
      const client = await connect(adminUrl, setting)
      await forgetInstallation(client, subgraph.schema).finally(() => client.end())
      const undone = await withKysely(adminUrl, db => rollback(db, { schema: subgraph.schema, folder: subgraph.migrations }, { all }))
      console.log(`${subgraph.name}: ${undone.length === 0 ? 'nothing to take back' : `took back ${undone.join(', ')}`}`)
    }
  },

  async status({ targets }: Call) {
    const lines: string[][] = []
    for (const { subgraph, adminUrl, setting } of targets) {
      const client = await connect(adminUrl, setting)
      const { rowCount } = await client.query('select from pg_namespace where nspname = $1', [subgraph.schema]).finally(() => client.end())
      if (rowCount === 0) {
        lines.push([subgraph.name, '(all)', 'not applied'])
        continue
      }
      const found = await withKysely(adminUrl, db => migrationStatus(db, { schema: subgraph.schema, folder: subgraph.migrations }))
      lines.push(...found.map(({ name, appliedAt }) => [subgraph.name, name, appliedAt ? `applied ${appliedAt}` : 'not applied']))
    }
    const width = (column: number) => Math.max(...lines.map(line => line[column]?.length ?? 0))
    for (const [name = '', migration = '', state = ''] of lines) console.log(`${name.padEnd(width(0))}  ${migration.padEnd(width(1))}  ${state}`)
  },

  async seed({ settings, targets, secret }: Call) {
    await prepareWrappingKeys(settings)
    for (const { subgraph, adminUrl, setting } of targets) await prepareDatabase(adminUrl, subgraph, { secret, setting, say })
    await seed(targets, secret, say, { again: true })
    console.log('The demo data is there.')
  },

  async reset({ settings, databases, targets, secret, yes = false }: Call) {
    if (databases.port === null && !yes) throw new Refusal('reset deletes everything in the schemas of your own PostgreSQL: say --yes if that is what you want.')
    if (holds(settings.dataDirectory, starting)) throw new Refusal('npm start runs on this data: stop it before reset.')
    await prepareWrappingKeys(settings)
    for (const { subgraph, adminUrl, setting } of targets) {
      const client = await connect(adminUrl, setting)
      await dropSchemas(client, subgraph.schema).finally(() => client.end())
      await prepareDatabase(adminUrl, subgraph, { secret, setting, say })
    }
    await seed(targets, secret, say)
    console.log(`${targets.map(({ subgraph }) => subgraph.name).join(', ')}: started over with the demo data`)
  },

  async 'rotate-keys'({ settings, targets, secret, named, yes = false }: Call) {
    const encrypting = targets.filter(({ subgraph }) => subgraph.encrypts)
    if (named && encrypting.length === 0) throw new Refusal(`${targets[0]?.subgraph.name} encrypts nothing.`)
    await prepareWrappingKeys(settings)
    for (const target of encrypting) {
      await prepareDatabase(target.adminUrl, target.subgraph, { secret, setting: target.setting, say })
      await rotateKeys(target, { settings, secret, leaveBehind: yes, say })
    }
  },

  async url({ targets, secret, named, role = 'app' }: Call) {
    const [target] = targets
    if (!named || !target) throw new Refusal('Say whose connection: npm run db -- url <subgraph>')
    if (role !== 'app' && role !== 'worker' && role !== 'admin') throw new Refusal(`There is no role ${role}: say app, worker or admin.`)
    console.log(role === 'admin' ? target.adminUrl : urlOf(target.adminUrl, rolesOf(target.subgraph.schema)[role], secret))
  },

  async types({ targets, secret, check = false }: Call) {
    for (const target of targets) {
      const same = await writeTypes(target, secret, { check })
      console.log(`${target.subgraph.name}: ${same ? 'as the migrations say' : check ? 'db.generated.ts differs from the migrations; npm run db -- types writes it' : 'written'}`)
      if (check && !same) process.exitCode = 1
    }
  },
}
