import { say } from './report.ts'

/** Mean times in milliseconds of each round, the ways taking turns. */
export async function inTurn<Name extends string>(ways: Record<Name, () => Promise<unknown>>, repetitions: number, rounds: number): Promise<Record<Name, number[]>> {
  const names = Object.keys(ways) as Name[]
  const times = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<Name, number[]>
  for (let count = 0; count <= rounds; count++) {
    for (const name of names) {
      const started = performance.now()
      for (let repetition = 0; repetition < repetitions; repetition++) await ways[name]()
      // The first round warms up.
      if (count > 0) times[name].push((performance.now() - started) / repetitions)
    }
    say(`${names.join(' and ')}, round ${count} of ${rounds}`)
  }
  return times
}
