import { readdirSync, readFileSync } from 'node:fs'
import { questions } from './gateway.bench.ts'
import { throughput } from './load.ts'
import { round, say, type Figure } from './report.ts'
import { startSystem } from './system.ts'

const SECONDS = 60
const MOST = 400

/** (e) Resident memory of `npm start` after a minute of load, PostgreSQL left out. */
export async function benchMemory(): Promise<Figure> {
  const system = await startSystem({ split: false })
  try {
    const { signIn, query } = questions['a manager’s start page']
    const token = await system.signIn(signIn)
    say(`memory: ${SECONDS} s of load on everything in one process`)
    const rate = await throughput({ url: `${system.url}/graphql`, query, headers: { authorization: `Bearer ${token}` }, seconds: SECONDS, connections: 16 })
    const resident = round(residentOf(system.process.pid!) / 1024, 0)
    return { name: '(e) memory after 60 s of load, MB', measured: { 'requests/s': round(rate, 0), MB: resident }, ratio: resident, goal: `under ${MOST} MB`, met: resident < MOST }
  } finally {
    await system.stop()
  }
}

/** Kilobytes of a process and of those below it, other than PostgreSQL's. */
function residentOf(pid: number): number {
  const processes = readdirSync('/proc').filter(name => /^\d+$/.test(name)).flatMap(name => {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8')
      const field = (what: string) => new RegExp(`^${what}:\\s+(\\S+)`, 'm').exec(status)?.[1] ?? ''
      return [{ pid: Number(name), parent: Number(field('PPid')), name: field('Name'), kilobytes: Number(field('VmRSS') || 0) }]
    } catch {
      // It has ended meanwhile.
      return []
    }
  })
  const own = (root: number): number => processes.filter(process_ => process_.pid === root && process_.name !== 'postgres').reduce((sum, process_) => sum + process_.kilobytes, 0) + processes.filter(process_ => process_.parent === root && process_.name !== 'postgres').reduce((sum, process_) => sum + own(process_.pid), 0)
  return own(pid)
}
