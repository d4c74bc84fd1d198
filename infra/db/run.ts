import { parseArgs } from 'node:util'
import { borrowDatabases, type Target } from '../launch/databases.ts'
import { Refusal } from '../launch/plainly.ts'
import { loadEnvFile, readSettings } from '../launch/settings.ts'
import { commands, say } from './commands.ts'

const HELP = `npm run db -- <command> [subgraph]

  migrate     applies the new migrations
  rollback    takes back the newest migration of a subgraph; --all takes back all of them
  status      lists the migrations and when they were applied
  seed        loads the demo data into subgraphs that have none
  reset       deletes everything and starts over with the demo data; --yes on a server of your own
  rotate-keys new keys for encrypted fields, which are encrypted again; goes on where it was cut short; --yes leaves what no key opens
  url         says the connection of a subgraph; --role app (usual), worker or admin
  types       writes the subgraphs' db.generated.ts; --check only compares`

/** What `npm run db` does with these words. */
export async function run(parameters: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const { values, positionals } = read(parameters)
  const [command, name, ...more] = positionals
  if (values.help || !command) return console.log(HELP)
  const work = Object.hasOwn(commands, command) ? commands[command as keyof typeof commands] : undefined
  if (!work) throw new Refusal(`There is no command ${command}; npm run db -- --help lists them.`)
  if (more.length > 0) throw new Refusal(`${more[0]} is one argument too many; npm run db -- --help shows what ${command} takes.`)

  loadEnvFile(undefined, env)
  const settings = readSettings(env)
  const databases = await borrowDatabases(settings, say)
  const end = () => void databases.stop().finally(() => process.exit(130))
  process.once('SIGINT', end).once('SIGTERM', end)
  try {
    await work({ settings, databases, targets: chosen(databases.targets, name), secret: databases.secret, named: name !== undefined, ...values })
  } finally {
    await databases.stop()
    process.off('SIGINT', end).off('SIGTERM', end)
  }
}

function read(parameters: readonly string[]) {
  const options = { help: { type: 'boolean' }, all: { type: 'boolean' }, yes: { type: 'boolean' }, check: { type: 'boolean' }, role: { type: 'string' } } as const
  try {
    return parseArgs({ args: [...parameters], options, allowPositionals: true })
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split('.')[0]}; npm run db -- --help lists the commands.`)
  }
}

function chosen(targets: readonly Target[], name: string | undefined): readonly Target[] {
  if (name === undefined) return targets
  const found = targets.filter(({ subgraph }) => subgraph.name === name)
  if (found.length === 0) throw new Refusal(`There is no subgraph ${name}: say ${targets.map(({ subgraph }) => subgraph.name).join(' or ')}.`)
  return found
}
