import { parseArgs } from 'node:util'
import { isSeeded, seed } from '../db/seed.ts'
import { prepareDatabase } from '../postgres/prepare.ts'
import { announce } from './announce.ts'
import { lockDataDirectory, openDatabases, type Databases } from './databases.ts'
import { environments } from './environment.ts'
import { ensureKeys } from './keys.ts'
import type { Lock } from './lock.ts'
import { plainly, Refusal, tell } from './plainly.ts'
import { checkPort } from './ports.ts'
import { startApart, startTogether } from './services.ts'
import { loadEnvFile, readSettings, settingOf, type Settings } from './settings.ts'
import { prepareStorage } from './storage.ts'
import { prepareWrappingKeys } from './wrapping-keys.ts'

const HELP = `npm start [-- --split]

  Starts the graph on this machine: the database, the subgraphs and the gateway.
  --split   gives each service its own process; one that dies comes back

  Settings are environment variables or lines of .env; .env.example lists them.`

/** Everything has ended by then, one way or the other. */
const FAREWELL = 15_000

const say = (message: string) => void process.stderr.write(`• ${message}\n`)
const began = performance.now()
/** What was started, in that order; taken down from the end. */
const started: { stop(): Promise<void> }[] = []
const stopping: { done?: Promise<void> } = {}

await plainly(async () => {
  const options = read()
  if (options.help) return console.log(HELP)
  loadEnvFile()
  const settings = readSettings()
  process.env['LOG_LEVEL'] = settings.logLevel

  let last = 0
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // npm and the terminal may both pass on the same Ctrl-C.
      if (stopping.done && performance.now() - last > 1000) process.exit(1)
      last = performance.now()
      void stop()
    })
  }
  try {
    await run(settings, options.split)
  } catch (error) {
    if (!stopping.done) tell(error)
    await stop(1)
  }
})

async function run(settings: Settings, split: boolean): Promise<void> {
  const lock = await lockDataDirectory(settings, say)
  started.push({ stop: async () => lock.release() })
  await openPorts(settings, lock)
  const databases = await openDatabases(settings, say)
  started.push(databases)
  const { demo } = await prepare(settings, databases)
  goOn()
  const loading = setTimeout(() => say('starting the services'), 1000)
  const told = environments(settings, databases)
  const services = await (split ? startApart(told, settings, say) : startTogether(told)).finally(() => clearTimeout(loading))
  started.push(services)
  goOn()
  announce({ settings, databases, demo, seconds: (performance.now() - began) / 1000 })
}

async function prepare(settings: Settings, { targets, secret }: Databases): Promise<{ demo: boolean }> {
  await ensureKeys(settings.dataDirectory)
  await prepareWrappingKeys(settings)
  prepareStorage(settings)
  for (const { subgraph, adminUrl, setting } of targets) await prepareDatabase(adminUrl, subgraph, { secret, setting, say })
  if (settings.demoData) {
    const loading = setTimeout(() => say('loading the demo data'), 1000)
    await seed(targets, secret, say).finally(() => clearTimeout(loading))
  }
  const [first] = targets
  return { demo: first !== undefined && (await isSeeded(first)) }
}

/** A port of 0 becomes one that is free, so that the services can be told of each other. */
async function openPorts({ gateway, host, ports }: Settings, { takenOver }: Lock): Promise<void> {
  // Services of a killed start may still be finishing what they had begun.
  const patience = takenOver ? 5000 : 0
  gateway.port = await checkPort('GATEWAY_PORT', gateway.host, gateway.port, patience)
  for (const [name, port] of Object.entries(ports)) ports[name] = await checkPort(settingOf(name, 'PORT'), host, port, patience)
}

/** Asked to stop while starting: not a step further. */
function goOn(): void {
  if (stopping.done) throw new Refusal('Stopped.')
}

function stop(code = 0): Promise<void> {
  return (stopping.done ??= (async () => {
    setTimeout(() => process.exit(1), FAREWELL).unref()
    for (let part = started.pop(); part; part = started.pop()) await part.stop().catch(tell)
    process.exit(code)
  })())
}

function read(): { split: boolean; help: boolean } {
  try {
    const { values } = parseArgs({ options: { split: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } })
    return values
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split('.')[0]}; npm start -- --help says what there is.`)
  }
}
