import { benchCalls } from './calls.bench.ts'
import { benchCrane } from './crane.bench.ts'
import { benchDevices } from './devices.bench.ts'
import { benchFleet } from './fleet.bench.ts'
import { benchGateway } from './gateway.bench.ts'
import { benchMemory } from './memory.bench.ts'
import { report, say, type Figure } from './report.ts'
import { benchSales } from './sales.bench.ts'
import { startSystem } from './system.ts'

// `npm run bench -- gateway calls fleet sales crane devices memory`: those named, all without a name.
const named = process.argv.slice(2)
const wanted = (name: string) => named.length === 0 || named.includes(name)
const figures: Figure[] = []

if (['gateway', 'calls', 'fleet', 'sales', 'crane', 'devices'].some(wanted)) {
  say('starting everything: a process for the gateway, two for each subgraph')
  const system = await startSystem({ split: true, busy: true })
  try {
    if (wanted('gateway')) figures.push(...(await benchGateway(system)))
    if (wanted('calls')) figures.push(...(await benchCalls(system)))
    if (wanted('fleet')) figures.push(...(await benchFleet(system)))
    if (wanted('sales')) figures.push(...(await benchSales(system)))
    if (wanted('crane')) figures.push(...(await benchCrane(system)))
    if (wanted('devices')) figures.push(...(await benchDevices(system)))
  } finally {
    await system.stop()
  }
}
if (wanted('memory')) figures.push(await benchMemory())

report(figures)
process.exitCode = figures.every(figure => figure.met) ? 0 : 1
